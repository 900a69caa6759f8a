// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("listBackupsFromLocation", () => {
  describe("bad input", () => {
    describe("bad input, variant 1 of 4", () => {
      const valid: Parameters<ServiceFabricBackupClient["listBackupsFromLocation"]> = [
        {
          startDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          endDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          latest: true,
          storage: {
            storageKind: "AzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            connectionString: "s3cr3t-text",
            containerName: "a b/ü&#?%+'\"<",
          },
          backupEntity: { entityKind: "Application", applicationName: "a b/ü&#?%+'\"<" },
        },
        { serverTimeout: 4294967295, maxResults: 9223372036854775807n },
      ];

      it.each([
        { parameter: "getBackupByStorageQueryDescription", given: undefined, rule: "" },
        { parameter: "getBackupByStorageQueryDescription.storage", given: undefined, rule: "" },
        {
          parameter: "getBackupByStorageQueryDescription.storage.connectionString",
          given: undefined,
          rule: "",
        },
        {
          parameter: "getBackupByStorageQueryDescription.storage.connectionString",
          given: 53135313,
          rule: "",
        },
        { parameter: "getBackupByStorageQueryDescription.storage.containerName", given: undefined, rule: "" },
        { parameter: "getBackupByStorageQueryDescription.backupEntity", given: undefined, rule: "" },
        { parameter: "serverTimeout", given: 0, rule: "1" },
        { parameter: "serverTimeout", given: 4294967296, rule: "4294967295" },
        { parameter: "maxResults", given: -1, rule: "0" },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["getBackupByStorageQueryDescription"], parameter, given);
        const error = await failureOf(() =>
          clientOf(wire)
            .listBackupsFromLocation(...args)
            .byPage()
            .next(),
        );
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
      const valid: Parameters<ServiceFabricBackupClient["listBackupsFromLocation"]> = [
        {
          startDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          endDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          latest: true,
          storage: {
            storageKind: "FileShare",
            friendlyName: "a b/ü&#?%+'\"<",
            path: "a b/ü&#?%+'\"<",
            primaryUserName: "a b/ü&#?%+'\"<",
            primaryPassword: "s3cr3t-text",
            secondaryUserName: "a b/ü&#?%+'\"<",
            secondaryPassword: "s3cr3t-text",
          },
          backupEntity: { entityKind: "Service", serviceName: "a b/ü&#?%+'\"<" },
        },
        { serverTimeout: 4294967295, maxResults: 9223372036854775807n },
      ];

      it.each([
        { parameter: "getBackupByStorageQueryDescription.storage.path", given: undefined, rule: "" },
        {
          parameter: "getBackupByStorageQueryDescription.storage.primaryPassword",
          given: 53135313,
          rule: "",
        },
        {
          parameter: "getBackupByStorageQueryDescription.storage.secondaryPassword",
          given: 53135313,
          rule: "",
        },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["getBackupByStorageQueryDescription"], parameter, given);
        const error = await failureOf(() =>
          clientOf(wire)
            .listBackupsFromLocation(...args)
            .byPage()
            .next(),
        );
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
      const valid: Parameters<ServiceFabricBackupClient["listBackupsFromLocation"]> = [
        {
          startDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          endDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          latest: true,
          storage: {
            storageKind: "DsmsAzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            storageCredentialsSourceLocation: "a b/ü&#?%+'\"<",
            containerName: "a b/ü&#?%+'\"<",
          },
          backupEntity: {
            entityKind: "Partition",
            serviceName: "a b/ü&#?%+'\"<",
            partitionId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
          },
        },
        { serverTimeout: 4294967295, maxResults: 9223372036854775807n },
      ];

      it.each([
        {
          parameter: "getBackupByStorageQueryDescription.storage.storageCredentialsSourceLocation",
          given: undefined,
          rule: "",
        },
        {
          parameter: "getBackupByStorageQueryDescription.backupEntity.partitionId",
          given: "1daae3f5-7fd6-42e9-b1ba-8c05f873994",
          rule: "UUID",
        },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["getBackupByStorageQueryDescription"], parameter, given);
        const error = await failureOf(() =>
          clientOf(wire)
            .listBackupsFromLocation(...args)
            .byPage()
            .next(),
        );
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
      const valid: Parameters<ServiceFabricBackupClient["listBackupsFromLocation"]> = [
        {
          startDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          endDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          latest: true,
          storage: {
            storageKind: "ManagedIdentityAzureBlobStore",
            friendlyName: "a b/ü&#?%+'\"<",
            managedIdentityType: "Cluster",
            managedIdentityClientId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
            blobServiceUri: "a b/ü&#?%+'\"<",
            containerName: "a b/ü&#?%+'\"<",
          },
          backupEntity: { entityKind: "Application", applicationName: "a b/ü&#?%+'\"<" },
        },
        { serverTimeout: 4294967295, maxResults: 9223372036854775807n },
      ];

      it.each([
        {
          parameter: "getBackupByStorageQueryDescription.storage.managedIdentityType",
          given: undefined,
          rule: "",
        },
        {
          parameter: "getBackupByStorageQueryDescription.storage.managedIdentityClientId",
          given: "1daae3f5-7fd6-42e9-b1ba-8c05f873994",
          rule: "UUID",
        },
        {
          parameter: "getBackupByStorageQueryDescription.storage.blobServiceUri",
          given: undefined,
          rule: "",
        },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["getBackupByStorageQueryDescription"], parameter, given);
        const error = await failureOf(() =>
          clientOf(wire)
            .listBackupsFromLocation(...args)
            .byPage()
            .next(),
        );
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
