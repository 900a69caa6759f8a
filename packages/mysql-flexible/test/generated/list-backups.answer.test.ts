// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder, typed, writtenItems } from "@azbackup/contract";
import { valueAt } from "@azbackup/core/codec";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listBackups", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2023-10-01-preview/BackupsListByServer.json", async () => {
      const example = documents.example("2023-10-01-preview/BackupsListByServer.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2023-10-01-preview" })
        .listBackups("TestGroup", "mysqltestserver")
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          properties: {
            backupType: "FULL",
            source: "Automatic",
            completedTime: new Date("2021-06-15T16:05:19.902Z"),
          },
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/daily_20210615T160516",
          name: "daily_20210615T160516",
          type: "Microsoft.DBforMySQL/flexibleServers/backups",
        },
        {
          properties: {
            backupType: "FULL",
            source: "Automatic",
            completedTime: new Date("2021-06-16T16:05:23.924Z"),
          },
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/daily_20210616T160520",
          name: "daily_20210616T160520",
          type: "Microsoft.DBforMySQL/flexibleServers/backups",
        },
        {
          properties: {
            backupType: "FULL",
            source: "Automatic",
            completedTime: new Date("2021-06-17T16:05:28.124Z"),
          },
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/daily_20210617T160525",
          name: "daily_20210617T160525",
          type: "Microsoft.DBforMySQL/flexibleServers/backups",
        },
        {
          properties: {
            backupType: "FULL",
            source: "Automatic",
            completedTime: new Date("2021-06-18T16:05:32.273Z"),
          },
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/daily_20210618T160529",
          name: "daily_20210618T160529",
          type: "Microsoft.DBforMySQL/flexibleServers/backups",
        },
        {
          properties: {
            backupType: "FULL",
            source: "Automatic",
            completedTime: new Date("2021-06-19T16:05:36.860Z"),
          },
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/daily_20210619T160533",
          name: "daily_20210619T160533",
          type: "Microsoft.DBforMySQL/flexibleServers/backups",
        },
        {
          properties: {
            backupType: "FULL",
            source: "Automatic",
            completedTime: new Date("2021-06-20T16:05:41.920Z"),
          },
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/daily_20210620T160538",
          name: "daily_20210620T160538",
          type: "Microsoft.DBforMySQL/flexibleServers/backups",
        },
        {
          properties: {
            backupType: "FULL",
            source: "Automatic",
            completedTime: new Date("2021-06-21T16:05:48.852Z"),
          },
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/daily_20210621T160543",
          name: "daily_20210621T160543",
          type: "Microsoft.DBforMySQL/flexibleServers/backups",
        },
        {
          properties: {
            backupType: "FULL",
            source: "Automatic",
            completedTime: new Date("2021-06-22T16:08:06.312Z"),
          },
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/daily_20210622T160803",
          name: "daily_20210622T160803",
          type: "Microsoft.DBforMySQL/flexibleServers/backups",
        },
        {
          properties: {
            backupType: "FULL",
            source: "Automatic",
            completedTime: new Date("2021-06-22T21:08:10.505Z"),
          },
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/daily_20210622T210807",
          name: "daily_20210622T210807",
          type: "Microsoft.DBforMySQL/flexibleServers/backups",
        },
        {
          properties: {
            backupType: "FULL",
            source: "Automatic",
            completedTime: new Date("2021-06-23T21:24:16.940Z"),
          },
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/daily_20210623T212413",
          name: "daily_20210623T212413",
          type: "Microsoft.DBforMySQL/flexibleServers/backups",
        },
        {
          properties: {
            backupType: "FULL",
            source: "Automatic",
            completedTime: new Date("2021-06-24T06:13:31.496Z"),
          },
          id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/daily_20210624T061328",
          name: "daily_20210624T061328",
          type: "Microsoft.DBforMySQL/flexibleServers/backups",
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listBackups"), 200, ["value"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["value"]) });
    });
  });
});
