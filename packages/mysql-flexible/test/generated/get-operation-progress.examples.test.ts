// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getOperationProgress", () => {
  describe("the request of an example", () => {
    it("sends what the example 2023-12-01-preview/OperationProgress_Get_BackupAndExport.json documents", async () => {
      const example = documents.example("2023-12-01-preview/OperationProgress_Get_BackupAndExport.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2023-12-01-preview" }).getOperationProgress(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/locations/westus/operationProgress/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2023-12-01-preview" },
        headers: { accept: "application/json" },
      });
      expect(
        documents.api("2023-12-01-preview").problems("OperationProgress_Get", wire.requests.at(-1)),
      ).toEqual([]);
    });

    it("sends what the example 2023-12-01-preview/OperationProgress_Get_ImportFromStorage.json documents", async () => {
      const example = documents.example("2023-12-01-preview/OperationProgress_Get_ImportFromStorage.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2023-12-01-preview" }).getOperationProgress(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/locations/westus/operationProgress/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2023-12-01-preview" },
        headers: { accept: "application/json" },
      });
      expect(
        documents.api("2023-12-01-preview").problems("OperationProgress_Get", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });
});
