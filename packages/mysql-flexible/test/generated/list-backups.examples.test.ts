// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listBackups", () => {
  describe("the request of an example", () => {
    it("sends what the example 2023-10-01-preview/BackupsListByServer.json documents", async () => {
      const example = documents.example("2023-10-01-preview/BackupsListByServer.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2023-10-01-preview" })
        .listBackups("TestGroup", "mysqltestserver")
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups",
        query: { "api-version": "2023-10-01-preview" },
        headers: { accept: "application/json" },
      });
      expect(
        documents.api("2023-10-01-preview").problems("Backups_ListByServer", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });
});
