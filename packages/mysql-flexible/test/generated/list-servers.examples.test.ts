// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listServers", () => {
  describe("the request of an example", () => {
    it("sends what the example 2023-10-01-preview/ServersList.json documents", async () => {
      const example = documents.example("2023-10-01-preview/ServersList.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2023-10-01-preview" }).listServers().byPage().next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/flexibleServers",
        query: { "api-version": "2023-10-01-preview" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2023-10-01-preview").problems("Servers_List", wire.requests.at(-1))).toEqual([]);
    });
  });
});
