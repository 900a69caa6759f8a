// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("listBackupPolicies", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).listBackupPolicies().byPage().next());
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/BackupRestore/BackupPolicies",
        query: { "api-version": "6.4" },
      });
      expect(documents.api("6.4").problems("GetBackupPolicyList", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<ServiceFabricBackupClient["listBackupPolicies"]> = [
        { serverTimeout: 4294967295, maxResults: 9223372036854775807n },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .listBackupPolicies(...args)
          .byPage()
          .next(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/BackupRestore/BackupPolicies",
        query: { "api-version": "6.4", timeout: "4294967295", MaxResults: "9223372036854775807" },
      });
      expect(documents.api("6.4").problems("GetBackupPolicyList", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });
});
