// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("deleteServer", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-12-30/ServerDelete.json documents", async () => {
      const example = documents.example("2024-12-30/ServerDelete.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire).deleteServer("TestGroup", "testserver").submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "DELETE",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/testserver",
        query: { "api-version": "2024-12-30" },
        headers: {},
      });
      expect(documents.api("2024-12-30").problems("Servers_Delete", wire.requests.at(-1))).toEqual([]);
    });
  });
});
