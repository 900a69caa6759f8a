// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { MySqlFlexibleBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("getOperationProgress", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<MySqlFlexibleBackupClient["getOperationProgress"]> = ["a", "x"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire, { apiVersion: "2025-06-01-preview" }).getOperationProgress(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/locations/a/operationProgress/x",
        query: { "api-version": "2025-06-01-preview" },
      });
      expect(
        documents.api("2025-06-01-preview").problems("OperationProgress_Get", wire.requests.at(-1)),
      ).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<MySqlFlexibleBackupClient["getOperationProgress"]> = ["aaaa", "a b/ü&#?%+'\"<"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire, { apiVersion: "2025-06-01-preview" }).getOperationProgress(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/locations/aaaa/operationProgress/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: { "api-version": "2025-06-01-preview" },
      });
      expect(
        documents.api("2025-06-01-preview").problems("OperationProgress_Get", wire.requests.at(-1)),
      ).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });
});
