// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { jsonReply, recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("putBackup", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("is not, where listBackups shows nothing", async () => {
      const wire = recorder([jsonReply(200, { value: [] })]);
      expect(
        await clientOf(wire, { apiVersion: "2023-10-01-preview" }).findStartedPutBackup(
          "TestGroup",
          "mysqltestserver",
          "mybackup",
          {
            startedAfter: new Date("2030-01-01T10:00:00.000Z"),
            startedBefore: new Date("2030-01-01T10:00:30.000Z"),
          },
        ),
      ).toMatchObject({ none: true });
      expect(wire.sent.map(({ path }) => path)).toEqual([
        "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups",
      ]);
      expect(wire.sent.filter(({ method }) => method !== "GET")).toEqual([]);
    });

    it("is not, where what listBackups shows is another", async () => {
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
        await clientOf(wire, { apiVersion: "2023-10-01-preview" }).findStartedPutBackup(
          "TestGroup",
          "mysqltestserver",
          "mybackup",
          {
            startedAfter: new Date("2030-01-01T10:00:00.000Z"),
            startedBefore: new Date("2030-01-01T10:00:30.000Z"),
          },
        ),
      ).toMatchObject({ none: true });
    });

    it("is found in what listBackups shows, and is read", async () => {
      const wire = recorder([
        jsonReply(200, {
          value: [
            { name: "mybackup", properties: { completedTime: "2030-01-01T10:00:01Z" }, id: "/found/by/id" },
          ],
        }),
        jsonReply(200, {
          name: "mybackup",
          properties: { completedTime: "2030-01-01T10:00:01Z" },
          id: "/found/by/id",
        }),
      ]);
      expect(
        await clientOf(wire, { apiVersion: "2023-10-01-preview" }).findStartedPutBackup(
          "TestGroup",
          "mysqltestserver",
          "mybackup",
          {
            startedAfter: new Date("2030-01-01T10:00:00.000Z"),
            startedBefore: new Date("2030-01-01T10:00:30.000Z"),
          },
        ),
      ).toMatchObject({ found: { id: "/found/by/id" } });
      expect(wire.sent.at(-1)?.path).toMatch(/\/found\/by\/id$/);
      expect(wire.sent.filter(({ method }) => method !== "GET")).toEqual([]);
    });

    it("is not chosen between two", async () => {
      const wire = recorder([
        jsonReply(200, {
          value: [
            { name: "mybackup", properties: { completedTime: "2030-01-01T10:00:01Z" }, id: "/found/by/id" },
            { name: "mybackup", properties: { completedTime: "2030-01-01T10:00:01Z" }, id: "/found/by/id-2" },
          ],
        }),
      ]);
      expect(
        await clientOf(wire, { apiVersion: "2023-10-01-preview" }).findStartedPutBackup(
          "TestGroup",
          "mysqltestserver",
          "mybackup",
          {
            startedAfter: new Date("2030-01-01T10:00:00.000Z"),
            startedBefore: new Date("2030-01-01T10:00:30.000Z"),
          },
        ),
      ).toMatchObject({ cannotTell: expect.stringContaining("/found/by/id, /found/by/id-2") });
    });
  });
});
