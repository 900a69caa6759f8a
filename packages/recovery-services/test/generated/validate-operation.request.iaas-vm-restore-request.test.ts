// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("validateOperation", () => {
  describe("a request made from the types", () => {
    it("sends all that can be set, variant 2 of 15: IaasVMRestoreRequest", async () => {
      const args: Parameters<RecoveryServicesBackupClient["validateOperation"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          id: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "ValidateIaasVMRestoreOperationRequest",
            restoreRequest: {
              objectType: "IaasVMRestoreRequest",
              resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
              recoveryPointId: "a b/ü&#?%+'\"<",
              recoveryType: "Offline",
              sourceResourceId: "a b/ü&#?%+'\"<",
              targetVirtualMachineId: "a b/ü&#?%+'\"<",
              targetResourceGroupId: "a b/ü&#?%+'\"<",
              storageAccountId: "a b/ü&#?%+'\"<",
              virtualNetworkId: "a b/ü&#?%+'\"<",
              subnetId: "a b/ü&#?%+'\"<",
              targetDomainNameId: "a b/ü&#?%+'\"<",
              region: "a b/ü&#?%+'\"<",
              affinityGroup: "a b/ü&#?%+'\"<",
              createNewCloudService: true,
              originalStorageAccountOption: true,
              encryptionDetails: {
                encryptionEnabled: true,
                kekUrl: "a b/ü&#?%+'\"<",
                secretKeyUrl: "a b/ü&#?%+'\"<",
                kekVaultId: "a b/ü&#?%+'\"<",
                secretKeyVaultId: "a b/ü&#?%+'\"<",
              },
              restoreDiskLunList: [2147483647, 2147483647],
              restoreWithManagedDisks: true,
              diskEncryptionSetId: "a b/ü&#?%+'\"<",
              zones: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
              identityInfo: { isSystemAssignedIdentity: true, managedIdentityResourceId: "a b/ü&#?%+'\"<" },
              identityBasedRestoreDetails: {
                objectType: "a b/ü&#?%+'\"<",
                targetStorageAccountId: "a b/ü&#?%+'\"<",
              },
              extendedLocation: { name: "a b/ü&#?%+'\"<", type: "a b/ü&#?%+'\"<" },
              securedVMDetails: {
                securedVMOsDiskEncryptionSetId: "a b/ü&#?%+'\"<",
                dataDiskEncryptionSettings: {
                  perDiskEncryptionSetIds: [
                    { lun: 2147483647, diskEncryptionSetId: "a b/ü&#?%+'\"<" },
                    { lun: 2147483647, diskEncryptionSetId: "a b/ü&#?%+'\"<" },
                  ],
                  dataDiskEncryptionSetId: "a b/ü&#?%+'\"<",
                  dataDiskEncryptionIdentity: "a b/ü&#?%+'\"<",
                },
              },
              targetDiskNetworkAccessSettings: {
                targetDiskNetworkAccessOption: "EnablePublicAccessForAllDisks",
                targetDiskAccessId: "a b/ü&#?%+'\"<",
              },
            },
          },
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).validateOperation(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupValidateOperation",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("Operation_Validate", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("validateOperation"), wire)).toStrictEqual(args[2]);
    });
  });
});
