// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("revokeItemLevelRecovery", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("cannot be told, and is not asked for", async () => {
      const wire = recorder([]);
      const answer = await clientOf(wire, { apiVersion: "2024-04-01" }).findStartedRevokeItemLevelRecovery(
        "PythonSDKBackupTestRg",
        "PySDKBackupTestRsVault",
        "Azure",
        "iaasvmcontainer;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1",
        "vm;iaasvmcontainerv2;pysdktestrg;pysdktestv2vm1",
        "1",
        {
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        },
      );
      expect(answer).toEqual({
        cannotTell: "a vault lists no mounts; one that is not revoked ends by itself after some hours",
        settled: true,
      });
    });
  });
});
