// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("updateBackupPolicy", () => {
  describe("bad input", () => {
    describe("bad input, variant 1 of 4", () => {
      const valid: Parameters<ServiceFabricBackupClient["updateBackupPolicy"]> = [
        "a b/ü&#?%+'\"<",
        {
          name: "a b/ü&#?%+'\"<",
          autoRestoreOnDataLoss: true,
          maxIncrementalBackups: 255,
          schedule: { scheduleKind: "FrequencyBased", interval: "P1DT2H" },
          storage: {
            storageKind: "AzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            connectionString: "s3cr3t-text",
            containerName: "a b/ü&#?%+'\"<",
          },
          retentionPolicy: {
            retentionPolicyType: "Basic",
            retentionDuration: "P1DT2H",
            minimumNumberOfBackups: 2147483647,
          },
          compressionType: "ZSTANDARD",
          quickRecovery: "FromPrimary",
        },
        { serverTimeout: 4294967295, validateConnection: true },
      ];

      it.each([
        { parameter: "backupPolicyName", given: undefined, rule: "" },
        { parameter: "backupPolicyName", given: "", rule: "1" },
        { parameter: "backupPolicyName", given: "..", rule: "" },
        { parameter: "backupPolicyDescription", given: undefined, rule: "" },
        { parameter: "backupPolicyDescription.name", given: undefined, rule: "" },
        { parameter: "backupPolicyDescription.autoRestoreOnDataLoss", given: undefined, rule: "" },
        { parameter: "backupPolicyDescription.maxIncrementalBackups", given: undefined, rule: "" },
        { parameter: "backupPolicyDescription.maxIncrementalBackups", given: -1, rule: "0" },
        { parameter: "backupPolicyDescription.maxIncrementalBackups", given: 256, rule: "255" },
        { parameter: "backupPolicyDescription.schedule", given: undefined, rule: "" },
        { parameter: "backupPolicyDescription.schedule.interval", given: undefined, rule: "" },
        { parameter: "backupPolicyDescription.storage", given: undefined, rule: "" },
        { parameter: "backupPolicyDescription.storage.connectionString", given: undefined, rule: "" },
        { parameter: "backupPolicyDescription.storage.connectionString", given: 53135313, rule: "" },
        { parameter: "backupPolicyDescription.storage.containerName", given: undefined, rule: "" },
        {
          parameter: "backupPolicyDescription.retentionPolicy.retentionDuration",
          given: undefined,
          rule: "",
        },
        { parameter: "backupPolicyDescription.retentionPolicy.minimumNumberOfBackups", given: -1, rule: "0" },
        { parameter: "serverTimeout", given: 0, rule: "1" },
        { parameter: "serverTimeout", given: 4294967296, rule: "4294967295" },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["backupPolicyName", "backupPolicyDescription"], parameter, given);
        const error = await failureOf(() => clientOf(wire).updateBackupPolicy(...args));
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter,
          message: expect.stringContaining(parameter),
          requirement: expect.stringContaining(rule),
        });
        expect(everythingOf(error)).not.toMatch(/s3cr3t|53135313/);
        expect([...wire.requests, ...wire.probes]).toEqual([]);
      });
    });

    describe("bad input, variant 2 of 4", () => {
      const valid: Parameters<ServiceFabricBackupClient["updateBackupPolicy"]> = [
        "a b/ü&#?%+'\"<",
        {
          name: "a b/ü&#?%+'\"<",
          autoRestoreOnDataLoss: true,
          maxIncrementalBackups: 255,
          schedule: {
            scheduleKind: "TimeBased",
            scheduleFrequencyType: "Weekly",
            runDays: ["Saturday", "Saturday"],
            runTimes: [new Date("2024-02-29T23:59:59.123Z"), new Date("2024-02-29T23:59:59.123Z")],
          },
          storage: {
            storageKind: "FileShare",
            friendlyName: "a b/ü&#?%+'\"<",
            path: "a b/ü&#?%+'\"<",
            primaryUserName: "a b/ü&#?%+'\"<",
            primaryPassword: "s3cr3t-text",
            secondaryUserName: "a b/ü&#?%+'\"<",
            secondaryPassword: "s3cr3t-text",
          },
          retentionPolicy: {
            retentionPolicyType: "Basic",
            retentionDuration: "P1DT2H",
            minimumNumberOfBackups: 2147483647,
          },
          compressionType: "ZSTANDARD",
          quickRecovery: "FromPrimary",
        },
        { serverTimeout: 4294967295, validateConnection: true },
      ];

      it.each([
        { parameter: "backupPolicyDescription.schedule.scheduleFrequencyType", given: undefined, rule: "" },
        { parameter: "backupPolicyDescription.schedule.runTimes", given: undefined, rule: "" },
        { parameter: "backupPolicyDescription.storage.path", given: undefined, rule: "" },
        { parameter: "backupPolicyDescription.storage.primaryPassword", given: 53135313, rule: "" },
        { parameter: "backupPolicyDescription.storage.secondaryPassword", given: 53135313, rule: "" },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["backupPolicyName", "backupPolicyDescription"], parameter, given);
        const error = await failureOf(() => clientOf(wire).updateBackupPolicy(...args));
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter,
          message: expect.stringContaining(parameter),
          requirement: expect.stringContaining(rule),
        });
        expect(everythingOf(error)).not.toMatch(/s3cr3t|53135313/);
        expect([...wire.requests, ...wire.probes]).toEqual([]);
      });
    });

    describe("bad input, variant 3 of 4", () => {
      const valid: Parameters<ServiceFabricBackupClient["updateBackupPolicy"]> = [
        "a b/ü&#?%+'\"<",
        {
          name: "a b/ü&#?%+'\"<",
          autoRestoreOnDataLoss: true,
          maxIncrementalBackups: 255,
          schedule: { scheduleKind: "FrequencyBased", interval: "P1DT2H" },
          storage: {
            storageKind: "DsmsAzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            storageCredentialsSourceLocation: "a b/ü&#?%+'\"<",
            containerName: "a b/ü&#?%+'\"<",
          },
          retentionPolicy: {
            retentionPolicyType: "Basic",
            retentionDuration: "P1DT2H",
            minimumNumberOfBackups: 2147483647,
          },
          compressionType: "ZSTANDARD",
          quickRecovery: "FromPrimary",
        },
        { serverTimeout: 4294967295, validateConnection: true },
      ];

      it.each([
        {
          parameter: "backupPolicyDescription.storage.storageCredentialsSourceLocation",
          given: undefined,
          rule: "",
        },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["backupPolicyName", "backupPolicyDescription"], parameter, given);
        const error = await failureOf(() => clientOf(wire).updateBackupPolicy(...args));
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter,
          message: expect.stringContaining(parameter),
          requirement: expect.stringContaining(rule),
        });
        expect(everythingOf(error)).not.toMatch(/s3cr3t|53135313/);
        expect([...wire.requests, ...wire.probes]).toEqual([]);
      });
    });

    describe("bad input, variant 4 of 4", () => {
      const valid: Parameters<ServiceFabricBackupClient["updateBackupPolicy"]> = [
        "a b/ü&#?%+'\"<",
        {
          name: "a b/ü&#?%+'\"<",
          autoRestoreOnDataLoss: true,
          maxIncrementalBackups: 255,
          schedule: {
            scheduleKind: "TimeBased",
            scheduleFrequencyType: "Weekly",
            runDays: ["Saturday", "Saturday"],
            runTimes: [new Date("2024-02-29T23:59:59.123Z"), new Date("2024-02-29T23:59:59.123Z")],
          },
          storage: {
            storageKind: "ManagedIdentityAzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            managedIdentityType: "Cluster",
            managedIdentityClientId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
            blobServiceUri: "a b/ü&#?%+'\"<",
            containerName: "a b/ü&#?%+'\"<",
          },
          retentionPolicy: {
            retentionPolicyType: "Basic",
            retentionDuration: "P1DT2H",
            minimumNumberOfBackups: 2147483647,
          },
          compressionType: "ZSTANDARD",
          quickRecovery: "FromPrimary",
        },
        { serverTimeout: 4294967295, validateConnection: true },
      ];

      it.each([
        { parameter: "backupPolicyDescription.storage.managedIdentityType", given: undefined, rule: "" },
        {
          parameter: "backupPolicyDescription.storage.managedIdentityClientId",
          given: "1daae3f5-7fd6-42e9-b1ba-8c05f873994",
          rule: "UUID",
        },
        { parameter: "backupPolicyDescription.storage.blobServiceUri", given: undefined, rule: "" },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["backupPolicyName", "backupPolicyDescription"], parameter, given);
        const error = await failureOf(() => clientOf(wire).updateBackupPolicy(...args));
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter,
          message: expect.stringContaining(parameter),
          requirement: expect.stringContaining(rule),
        });
        expect(everythingOf(error)).not.toMatch(/s3cr3t|53135313/);
        expect([...wire.requests, ...wire.probes]).toEqual([]);
      });
    });
  });
});
