// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("triggerValidateOperation", () => {
  describe("bad input", () => {
    describe("bad input, variant 1 of 15", () => {
      const valid: Parameters<RecoveryServicesBackupClient["triggerValidateOperation"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          id: "a b/ü&#?%+'\"<",
          properties: {
            objectType: "ValidateRestoreOperationRequest",
            restoreRequest: {
              objectType: "AzureFileShareRestoreRequest",
              resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
              recoveryType: "Offline",
              sourceResourceId: "a b/ü&#?%+'\"<",
              copyOptions: "FailOnConflict",
              restoreRequestType: "ItemLevelRestore",
              restoreFileSpecs: [
                {
                  path: "a b/ü&#?%+'\"<",
                  fileSpecType: "a b/ü&#?%+'\"<",
                  targetFolderPath: "a b/ü&#?%+'\"<",
                },
                {
                  path: "a b/ü&#?%+'\"<",
                  fileSpecType: "a b/ü&#?%+'\"<",
                  targetFolderPath: "a b/ü&#?%+'\"<",
                },
              ],
              targetDetails: { name: "a b/ü&#?%+'\"<", targetResourceId: "a b/ü&#?%+'\"<" },
              identityInfo: { isSystemAssignedIdentity: true, managedIdentityResourceId: "a b/ü&#?%+'\"<" },
            },
          },
        },
      ];

      it.each([
        { parameter: "resourceGroupName", given: undefined, rule: "" },
        { parameter: "resourceGroupName", given: "", rule: "1" },
        { parameter: "resourceGroupName", given: "..", rule: "" },
        { parameter: "vaultName", given: undefined, rule: "" },
        { parameter: "vaultName", given: "", rule: "1" },
        { parameter: "vaultName", given: "..", rule: "" },
        { parameter: "parameters", given: undefined, rule: "" },
        { parameter: "parameters.id", given: undefined, rule: "" },
        { parameter: "parameters.properties", given: undefined, rule: "" },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["resourceGroupName", "vaultName", "parameters"], parameter, given);
        const error = await failureOf(() =>
          clientOf(wire)
            .triggerValidateOperation(...args)
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

    describe("bad input, variant 2 of 15", () => {
      const valid: Parameters<RecoveryServicesBackupClient["triggerValidateOperation"]> = [
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

      it.each([
        {
          parameter:
            "parameters.properties.restoreRequest.targetDiskNetworkAccessSettings.targetDiskNetworkAccessOption",
          given: "ContractUnknown",
          rule: "SameAsOnSourceDisks",
        },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(valid, ["resourceGroupName", "vaultName", "parameters"], parameter, given);
        const error = await failureOf(() =>
          clientOf(wire)
            .triggerValidateOperation(...args)
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
