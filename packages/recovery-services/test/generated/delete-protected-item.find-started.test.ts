// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("deleteProtectedItem", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("cannot be told, and is not asked for", async () => {
      const wire = recorder([]);
      const answer = await clientOf(wire, { apiVersion: "2024-04-01" }).findStartedDeleteProtectedItem(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        {
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        },
      );
      expect(answer).toEqual({
        cannotTell:
          "that each deletion has a job is not documented; `getProtectedItem` says whether the item is still protected",
        settled: true,
      });
    });
  });
});
