// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("putBackup", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2023-10-01-preview/BackupPut.json", async () => {
      const example = documents.example("2023-10-01-preview/BackupPut.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2023-10-01-preview" }).putBackup(
        "TestGroup",
        "mysqltestserver",
        "mybackup",
      );
      expect(typed(result)).toStrictEqual({
        properties: {
          backupType: "FULL",
          source: "Automatic",
          completedTime: new Date("2022-05-07T07:38:01.149Z"),
        },
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/customer_20220507t073755_bb392c3b-17c6-4d3f-9742-8479ca87b3ac_mybackup",
        name: "customer_20220507t073755_bb392c3b-17c6-4d3f-9742-8479ca87b3ac_mybackup",
        type: "Microsoft.DBforMySQL/flexibleServers/backups",
      });
      expect(written(documents.operation("putBackup"), 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2023-10-01-preview/BackupPut.json");
      const body = changed(
        changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
        ["properties", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2023-10-01-preview" }).putBackup(
        "TestGroup",
        "mysqltestserver",
        "mybackup",
      );
      expect(written(documents.operation("putBackup"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2023-10-01-preview/BackupPut.json");
      const body = changed(
        changed(
          changed(changed(changed(example.source(200), ["id"], null), ["name"], null), ["type"], null),
          ["systemData"],
          null,
        ),
        ["properties"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2023-10-01-preview" }).putBackup(
        "TestGroup",
        "mysqltestserver",
        "mybackup",
      );
      expect(written(documents.operation("putBackup"), 200, result)).toStrictEqual(body);
    });
  });
});
