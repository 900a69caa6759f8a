// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, collected, jsonReply, recorder, typed } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listJobs", () => {
  describe("the pages", () => {
    const example = documents.example("2024-04-01/Common-ListJobsWithAllSupportedFilters.json");
    const next = "https://management.azure.com/next%20page?api-version=1&$skiptoken=a%2Fb";
    const [first, last] = [next, undefined].map((to) =>
      jsonReply(200, changed(example.source(200), ["nextLink"], to)),
    );
    const pages = () => [first, last].filter((page) => page !== undefined);
    const items = [
      {
        id: "/Subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        type: "Microsoft.RecoveryServices/vaults/backupJobs",
        properties: {
          jobType: "AzureIaaSVMJob",
          duration: "PT12.4272909S",
          virtualMachineVersion: "Compute",
          entityFriendlyName: "testvm",
          backupManagementType: "AzureIaasVM",
          operation: "Backup",
          status: "InProgress",
          startTime: new Date("2017-08-03T05:31:07.014Z"),
          activityId: "00000000-0000-0000-0000-000000000000",
        },
      },
    ];

    it("gives the items of every page, one after the other", async () => {
      const wire = recorder(pages());
      expect(
        typed(
          await collected(
            clientOf(wire, { apiVersion: "2024-04-01" }).listJobs("SwaggerTestRg", "NetSDKTestRsVault", {
              filter:
                "startTime eq '2016-01-01 00:00:00 AM' and endTime eq '2017-11-29 00:00:00 AM' and operation eq 'Backup' and backupManagementType eq 'AzureIaasVM' and status eq 'InProgress'",
            }),
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
          .listJobs("SwaggerTestRg", "NetSDKTestRsVault", {
            filter:
              "startTime eq '2016-01-01 00:00:00 AM' and endTime eq '2017-11-29 00:00:00 AM' and operation eq 'Backup' and backupManagementType eq 'AzureIaasVM' and status eq 'InProgress'",
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
          .listJobs("SwaggerTestRg", "NetSDKTestRsVault", {
            filter:
              "startTime eq '2016-01-01 00:00:00 AM' and endTime eq '2017-11-29 00:00:00 AM' and operation eq 'Backup' and backupManagementType eq 'AzureIaasVM' and status eq 'InProgress'",
          })
          .byPage({ continuationToken: next }),
      );
      expect(typed(read.flatMap((page) => Array.from(page)))).toStrictEqual(items);
      expect(wire.lines).toEqual([`GET ${next}`]);
    });
  });
});
