// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { jsonReply, recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("createLongRunningBackup", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("is not, where listLongRunningBackups shows nothing", async () => {
      const wire = recorder([jsonReply(200, { value: [] })]);
      expect(
        await clientOf(wire, { apiVersion: "2023-10-01-preview" }).findStartedCreateLongRunningBackup(
          "TestGroup",
          "mysqltestserver",
          "testback",
          {
            startedAfter: new Date("2030-01-01T10:00:00.000Z"),
            startedBefore: new Date("2030-01-01T10:00:30.000Z"),
          },
        ),
      ).toMatchObject({ none: true });
      expect(wire.sent.map(({ path }) => path)).toEqual([
        "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backupsV2",
      ]);
      expect(wire.sent.filter(({ method }) => method !== "GET")).toEqual([]);
    });

    it("is not, where what listLongRunningBackups shows is another", async () => {
      const wire = recorder([
        jsonReply(200, {
          value: [
            {
              name: "something else",
              properties: { completedTime: "2030-01-01T10:00:01Z" },
              id: "/found/by/id",
            },
          ],
        }),
      ]);
      expect(
        await clientOf(wire, { apiVersion: "2023-10-01-preview" }).findStartedCreateLongRunningBackup(
          "TestGroup",
          "mysqltestserver",
          "testback",
          {
            startedAfter: new Date("2030-01-01T10:00:00.000Z"),
            startedBefore: new Date("2030-01-01T10:00:30.000Z"),
          },
        ),
      ).toMatchObject({ none: true });
    });

    it("is found in what listLongRunningBackups shows, and is followed by its id", async () => {
      const wire = recorder([
        jsonReply(200, {
          value: [
            { name: "testback", properties: { completedTime: "2030-01-01T10:00:01Z" }, id: "/found/by/id" },
          ],
        }),
      ]);
      const answer = await clientOf(wire, {
        apiVersion: "2023-10-01-preview",
      }).findStartedCreateLongRunningBackup("TestGroup", "mysqltestserver", "testback", {
        startedAfter: new Date("2030-01-01T10:00:00.000Z"),
        startedBefore: new Date("2030-01-01T10:00:30.000Z"),
      });
      const token = "found" in answer ? await answer.found.resumeToken() : "";
      expect(JSON.parse(token)).toMatchObject({
        subject: "MySqlFlexibleBackupClient.createLongRunningBackup",
      });
      expect(token).toContain("/found/by/id");
      expect(wire.sent.filter(({ method }) => method !== "GET")).toEqual([]);
    });

    it("is not chosen between two", async () => {
      const wire = recorder([
        jsonReply(200, {
          value: [
            { name: "testback", properties: { completedTime: "2030-01-01T10:00:01Z" }, id: "/found/by/id" },
            { name: "testback", properties: { completedTime: "2030-01-01T10:00:01Z" }, id: "/found/by/id-2" },
          ],
        }),
      ]);
      expect(
        await clientOf(wire, { apiVersion: "2023-10-01-preview" }).findStartedCreateLongRunningBackup(
          "TestGroup",
          "mysqltestserver",
          "testback",
          {
            startedAfter: new Date("2030-01-01T10:00:00.000Z"),
            startedBefore: new Date("2030-01-01T10:00:30.000Z"),
          },
        ),
      ).toMatchObject({ cannotTell: expect.stringContaining("/found/by/id, /found/by/id-2") });
    });
  });
});
