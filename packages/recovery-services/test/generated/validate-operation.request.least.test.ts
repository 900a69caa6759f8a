// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("validateOperation", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<RecoveryServicesBackupClient["validateOperation"]> = [
        "x",
        "x",
        { id: "x", properties: { objectType: "ValidateRestoreOperationRequest" } },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).validateOperation(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/x/providers/Microsoft.RecoveryServices/vaults/x/backupValidateOperation",
        query: { "api-version": "2026-10-01" },
      });
      expect(documents.api("2026-10-01").problems("Operation_Validate", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("validateOperation"), wire)).toStrictEqual(args[2]);
    });
  });
});
