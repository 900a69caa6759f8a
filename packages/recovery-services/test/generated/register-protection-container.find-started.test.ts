// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("registerProtectionContainer", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("cannot be told, and is not asked for", async () => {
      const wire = recorder([]);
      const answer = await clientOf(wire).findStartedRegisterProtectionContainer(
        "SwaggerTestRg",
        "swaggertestvault",
        "Azure",
        "StorageContainer;Storage;SwaggerTestRg;swaggertestsa",
        {
          properties: {
            acquireStorageAccountLock: "Acquire",
            backupManagementType: "AzureStorage",
            containerType: "StorageContainer",
            friendlyName: "swaggertestsa",
            sourceResourceId:
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/SwaggerTestRg/providers/Microsoft.Storage/storageAccounts/swaggertestsa",
            accessType: "IdentityBased",
            identityInfo: {
              isSystemAssignedIdentity: false,
              managedIdentityResourceId:
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/SwaggerTestRg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/swaggertestuami",
            },
          },
        },
        {
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        },
      );
      expect(answer).toEqual({
        cannotTell:
          "registrations are not listed while they go on; `getProtectionContainer` says whether the container is registered",
        settled: true,
      });
    });
  });
});
