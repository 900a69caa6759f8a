// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("triggerValidateOperation", () => {
  describe("a request made from the types", () => {
    it("sends all that can be set, variant 4 of 15: AzureWorkloadSAPAseRestoreRequest", async () => {
      const args: Parameters<RecoveryServicesBackupClient["triggerValidateOperation"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          id: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "ValidateRestoreOperationRequest",
            restoreRequest: {
              objectType: "AzureWorkloadSAPAseRestoreRequest",
              resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
              recoveryType: "Offline",
              sourceResourceId: "a b/ü&#?%+'\"<",
              propertyBag: { aKey: "a b/ü&#?%+'\"<" },
              targetInfo: {
                overwriteOption: "Overwrite",
                containerId: "a b/ü&#?%+'\"<",
                databaseName: "a b/ü&#?%+'\"<",
                targetDirectoryForFileRestore: "a b/ü&#?%+'\"<",
              },
              recoveryMode: "SnapshotAttachAndRecover",
              targetResourceGroupName: "a b/ü&#?%+'\"<",
              userAssignedManagedIdentityDetails: {
                identityArmId: "a b/ü&#?%+'\"<",
                identityName: "a b/ü&#?%+'\"<",
                userAssignedIdentityProperties: { clientId: "a b/ü&#?%+'\"<", principalId: "a b/ü&#?%+'\"<" },
              },
              snapshotRestoreParameters: {
                skipAttachAndMount: true,
                logPointInTimeForDBRecovery: "a b/ü&#?%+'\"<",
                disksToDetachOnClash: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
              },
              targetVirtualMachineId: "a b/ü&#?%+'\"<",
            },
          },
        },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .triggerValidateOperation(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupTriggerValidateOperation",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("ValidateOperation_Trigger", wire.requests.at(-1))).toEqual(
        [],
      );
      expect(bodySent(documents.operation("triggerValidateOperation"), wire)).toStrictEqual(args[2]);
    });
  });
});
