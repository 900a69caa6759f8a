// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listBackupPolicies", () => {
  describe("the request of an example", () => {
    it("sends what the example 6.4/GetBackupPolicyList-1-runtime-6.4.json documents", async () => {
      const example = documents.example("6.4/GetBackupPolicyList-1-runtime-6.4.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).listBackupPolicies({ maxResults: 2 }).byPage().next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/BackupRestore/BackupPolicies",
        query: { "api-version": "6.4", MaxResults: "2" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetBackupPolicyList", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetBackupPolicyList-1.json documents", async () => {
      const example = documents.example("6.4/GetBackupPolicyList-1.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).listBackupPolicies({ maxResults: 4 }).byPage().next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/BackupRestore/BackupPolicies",
        query: { "api-version": "6.4", MaxResults: "4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetBackupPolicyList", wire.requests.at(-1))).toEqual([]);
    });
  });
});
