// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("getRecoveryPointExtendedInfo", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("cannot be told, and is not asked for", async () => {
      const wire = recorder([]);
      const answer = await clientOf(wire).findStartedGetRecoveryPointExtendedInfo(
        "testRG",
        "testVault",
        "Azure",
        {
          properties: {
            recoveryPointIds: [
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;testRG;testvmName/protectedItems/VM;iaasvmcontainerv2;testRG;testvmName/recoveryPoints/348916168024334",
            ],
          },
        },
        {
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        },
      );
      expect(answer).toEqual({
        cannotTell: "questions are not listed; one changes nothing, so that it can be asked again",
        settled: true,
      });
    });
  });
});
