// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("backupPartition", () => {
  describe("bad input", () => {
    describe("bad input, variant 1 of 4", () => {
      const valid: Parameters<ServiceFabricBackupClient["backupPartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          serverTimeout: 4294967295,
          backupTimeout: 2147483647,
          backupPartitionDescription: {
            backupStorage: {
              storageKind: "AzureBlobStore",
              friendlyName: "a b/ü&#?%+'\"<",
              connectionString: "s3cr3t-text",
              containerName: "a b/ü&#?%+'\"<",
            },
          },
        },
      ];

      it.each([
        { parameter: "partitionId", given: undefined, rule: "" },
        { parameter: "partitionId", given: "1daae3f5-7fd6-42e9-b1ba-8c05f873994", rule: "UUID" },
        { parameter: "serverTimeout", given: 0, rule: "1" },
        { parameter: "serverTimeout", given: 4294967296, rule: "4294967295" },
        {
          parameter: "backupPartitionDescription.backupStorage.connectionString",
          given: undefined,
          rule: "",
        },
        { parameter: "backupPartitionDescription.backupStorage.connectionString", given: 53135313, rule: "" },
        { parameter: "backupPartitionDescription.backupStorage.containerName", given: undefined, rule: "" },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["partitionId"], parameter, given);
        const error = await failureOf(() =>
          clientOf(wire)
            .backupPartition(...args)
            .submitted(),
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
      const valid: Parameters<ServiceFabricBackupClient["backupPartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          serverTimeout: 4294967295,
          backupTimeout: 2147483647,
          backupPartitionDescription: {
            backupStorage: {
              storageKind: "FileShare",
              friendlyName: "a b/ü&#?%+'\"<",
              path: "a b/ü&#?%+'\"<",
              primaryUserName: "a b/ü&#?%+'\"<",
              primaryPassword: "s3cr3t-text",
              secondaryUserName: "a b/ü&#?%+'\"<",
              secondaryPassword: "s3cr3t-text",
            },
          },
        },
      ];

      it.each([
        { parameter: "backupPartitionDescription.backupStorage.path", given: undefined, rule: "" },
        { parameter: "backupPartitionDescription.backupStorage.primaryPassword", given: 53135313, rule: "" },
        {
          parameter: "backupPartitionDescription.backupStorage.secondaryPassword",
          given: 53135313,
          rule: "",
        },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["partitionId"], parameter, given);
        const error = await failureOf(() =>
          clientOf(wire)
            .backupPartition(...args)
            .submitted(),
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
      const valid: Parameters<ServiceFabricBackupClient["backupPartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          serverTimeout: 4294967295,
          backupTimeout: 2147483647,
          backupPartitionDescription: {
            backupStorage: {
              storageKind: "DsmsAzureBlobStore",
              friendlyName: "a b/ü&#?%+'\"<",
              storageCredentialsSourceLocation: "a b/ü&#?%+'\"<",
              containerName: "a b/ü&#?%+'\"<",
            },
          },
        },
      ];

      it.each([
        {
          parameter: "backupPartitionDescription.backupStorage.storageCredentialsSourceLocation",
          given: undefined,
          rule: "",
        },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["partitionId"], parameter, given);
        const error = await failureOf(() =>
          clientOf(wire)
            .backupPartition(...args)
            .submitted(),
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
      const valid: Parameters<ServiceFabricBackupClient["backupPartition"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        {
          serverTimeout: 4294967295,
          backupTimeout: 2147483647,
          backupPartitionDescription: {
            backupStorage: {
              storageKind: "ManagedIdentityAzureBlobStore",
              friendlyName: "a b/ü&#?%+'\"<",
              managedIdentityType: "Cluster",
              managedIdentityClientId: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
              blobServiceUri: "a b/ü&#?%+'\"<",
              containerName: "a b/ü&#?%+'\"<",
            },
          },
        },
      ];

      it.each([
        {
          parameter: "backupPartitionDescription.backupStorage.managedIdentityType",
          given: undefined,
          rule: "",
        },
        {
          parameter: "backupPartitionDescription.backupStorage.managedIdentityClientId",
          given: "1daae3f5-7fd6-42e9-b1ba-8c05f873994",
          rule: "UUID",
        },
        { parameter: "backupPartitionDescription.backupStorage.blobServiceUri", given: undefined, rule: "" },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["partitionId"], parameter, given);
        const error = await failureOf(() =>
          clientOf(wire)
            .backupPartition(...args)
            .submitted(),
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
