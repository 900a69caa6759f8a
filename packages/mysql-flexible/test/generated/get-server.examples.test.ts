// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getServer", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-12-30/ServerGet.json documents", async () => {
      const example = documents.example("2024-12-30/ServerGet.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getServer("testrg", "mysqltestserver");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver",
        query: { "api-version": "2024-12-30" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-12-30").problems("Servers_Get", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-12-30/ServerGetWithVnet.json documents", async () => {
      const example = documents.example("2024-12-30/ServerGetWithVnet.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getServer("testrg", "mysqltestserver");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/testrg/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver",
        query: { "api-version": "2024-12-30" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-12-30").problems("Servers_Get", wire.requests.at(-1))).toEqual([]);
    });
  });
});
