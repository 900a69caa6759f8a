// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, collected, jsonReply, recorder, typed } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listBackupPolicies", () => {
  describe("the pages", () => {
    const example = documents.example("2024-04-01/AzureIaasVm-BackupPolicies_List.json");
    const next = "https://management.azure.com/next%20page?api-version=1&$skiptoken=a%2Fb";
    const [first, last] = [next, undefined].map((to) =>
      jsonReply(200, changed(example.source(200), ["nextLink"], to)),
    );
    const pages = () => [first, last].filter((page) => page !== undefined);
    const items = [
      {
        id: "/Subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/DefaultPolicy",
        name: "DefaultPolicy",
        type: "Microsoft.RecoveryServices/vaults/backupPolicies",
        properties: {
          backupManagementType: "AzureIaasVM",
          schedulePolicy: {
            schedulePolicyType: "SimpleSchedulePolicy",
            scheduleRunFrequency: "Daily",
            scheduleRunTimes: [new Date("2017-12-05T19:00:00.000Z")],
            scheduleWeeklyFrequency: 0,
          },
          retentionPolicy: {
            retentionPolicyType: "LongTermRetentionPolicy",
            dailySchedule: {
              retentionTimes: [new Date("2017-12-05T19:00:00.000Z")],
              retentionDuration: { count: 30, durationType: "Days" },
            },
          },
          protectedItemsCount: 0,
        },
      },
      {
        id: "/Subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/testPolicy1",
        name: "testPolicy1",
        type: "Microsoft.RecoveryServices/vaults/backupPolicies",
        properties: {
          backupManagementType: "AzureIaasVM",
          schedulePolicy: {
            schedulePolicyType: "SimpleSchedulePolicy",
            scheduleRunFrequency: "Daily",
            scheduleRunTimes: [new Date("2018-01-24T02:00:00.000Z")],
            scheduleWeeklyFrequency: 0,
          },
          retentionPolicy: {
            retentionPolicyType: "LongTermRetentionPolicy",
            dailySchedule: {
              retentionTimes: [new Date("2018-01-24T02:00:00.000Z")],
              retentionDuration: { count: 1, durationType: "Days" },
            },
          },
          timeZone: "Pacific Standard Time",
          protectedItemsCount: 0,
        },
      },
    ];

    it("gives the items of every page, one after the other", async () => {
      const wire = recorder(pages());
      expect(
        typed(
          await collected(
            clientOf(wire, { apiVersion: "2024-04-01" }).listBackupPolicies(
              "SwaggerTestRg",
              "NetSDKTestRsVault",
              { filter: "backupManagementType eq 'AzureIaasVM'" },
            ),
          ),
        ),
      ).toStrictEqual([...items, ...items]);
      expect(wire.requests).toHaveLength(2);
      expect(wire.lines[1]).toBe(`GET ${next}`);
    });

    it("gives page by page, and says where the next one is", async () => {
      const wire = recorder(pages());
      const read = await collected(
        clientOf(wire, { apiVersion: "2024-04-01" })
          .listBackupPolicies("SwaggerTestRg", "NetSDKTestRsVault", {
            filter: "backupManagementType eq 'AzureIaasVM'",
          })
          .byPage(),
      );
      expect(read.map((page) => page.length)).toEqual([items.length, items.length]);
      expect(read.map((page) => page.continuationToken)).toEqual([next, undefined]);
    });

    it("goes on where an earlier page left off", async () => {
      const wire = recorder(pages().slice(1));
      const read = await collected(
        clientOf(wire, { apiVersion: "2024-04-01" })
          .listBackupPolicies("SwaggerTestRg", "NetSDKTestRsVault", {
            filter: "backupManagementType eq 'AzureIaasVM'",
          })
          .byPage({ continuationToken: next }),
      );
      expect(typed(read.flatMap((page) => Array.from(page)))).toStrictEqual(items);
      expect(wire.lines).toEqual([`GET ${next}`]);
    });
  });
});
