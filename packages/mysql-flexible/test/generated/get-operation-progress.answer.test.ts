// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getOperationProgress", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2023-12-01-preview/OperationProgress_Get_BackupAndExport.json", async () => {
      const example = documents.example("2023-12-01-preview/OperationProgress_Get_BackupAndExport.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2023-12-01-preview" }).getOperationProgress(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/locations/westus/operationProgress/00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        status: "InProgress",
        startTime: new Date("2023-11-29T07:34:02.328Z"),
        percentComplete: 10,
        properties: {
          datasourceSizeInBytes: 1024,
          dataTransferredInBytes: 102,
          backupMetadata: '{"key1":"value1","key2":"value2"}',
          objectType: "BackupAndExportResponse",
        },
      });
      expect(written(documents.operation("getOperationProgress"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 2023-12-01-preview/OperationProgress_Get_ImportFromStorage.json", async () => {
      const example = documents.example("2023-12-01-preview/OperationProgress_Get_ImportFromStorage.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2023-12-01-preview" }).getOperationProgress(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/locations/westus/operationProgress/00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        status: "InProgress",
        startTime: new Date("2023-11-29T07:34:02.328Z"),
        percentComplete: 10,
        properties: {
          estimatedCompletionTime: new Date("2023-11-29T08:34:02.328Z"),
          objectType: "ImportFromStorageResponse",
        },
      });
      expect(written(documents.operation("getOperationProgress"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2023-12-01-preview/OperationProgress_Get_BackupAndExport.json");
      const body = changed(
        changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
        ["properties", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2023-12-01-preview" }).getOperationProgress(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getOperationProgress"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2023-12-01-preview/OperationProgress_Get_BackupAndExport.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(
                  changed(
                    changed(changed(example.source(200), ["id"], null), ["resourceId"], null),
                    ["name"],
                    null,
                  ),
                  ["percentComplete"],
                  null,
                ),
                ["startTime"],
                null,
              ),
              ["endTime"],
              null,
            ),
            ["operations"],
            null,
          ),
          ["error"],
          null,
        ),
        ["properties"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2023-12-01-preview" }).getOperationProgress(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getOperationProgress"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("2023-12-01-preview/OperationProgress_Get_BackupAndExport.json");
      const body = changed(example.source(200), ["status"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2023-12-01-preview" }).getOperationProgress(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getOperationProgress"), 200, result)).toStrictEqual(body);
    });

    it("keeps an object of a kind the spec does not know", async () => {
      const example = documents.example("2023-12-01-preview/OperationProgress_Get_BackupAndExport.json");
      const body = changed(example.source(200), ["properties", "objectType"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2023-12-01-preview" }).getOperationProgress(
        "westus",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getOperationProgress"), 200, result)).toStrictEqual(body);
    });
  });
});
