// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("provisionItemLevelRecovery", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("cannot be told, and is not asked for", async () => {
      const wire = recorder([]);
      const answer = await clientOf(wire, { apiVersion: "2024-04-01" }).findStartedProvisionItemLevelRecovery(
        "PythonSDKBackupTestRg",
        "PySDKBackupTestRsVault",
        "Azure",
        "iaasvmcontainer;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1",
        "vm;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1",
        "1",
        {
          properties: {
            initiatorName: "Hello World",
            recoveryPointId: "38823086363464",
            renewExistingRegistration: true,
            virtualMachineId:
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/pysdktestrg/providers/Microsoft.Compute/virtualMachines/pysdktestv2vm1",
            objectType: "IaasVMILRRegistrationRequest",
          },
        },
        {
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        },
      );
      expect(answer).toEqual({
        cannotTell:
          "a vault lists no mounts; one ends by itself after some hours, and `revokeItemLevelRecovery` ends it before",
        settled: true,
      });
    });
  });
});
