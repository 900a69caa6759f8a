// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listApplicationBackups", () => {
  describe("the request of an example", () => {
    it("sends what the example 6.4/GetApplicationBackupList-2.json documents", async () => {
      const example = documents.example("6.4/GetApplicationBackupList-2.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).listApplicationBackups("CalcApp", { latest: true }).byPage().next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Applications/CalcApp/$/GetBackups",
        query: { "api-version": "6.4", Latest: "true" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetApplicationBackupList", wire.requests.at(-1))).toEqual([]);
    });
  });
});
