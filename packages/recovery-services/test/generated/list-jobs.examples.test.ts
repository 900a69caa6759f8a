// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listJobs", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/Common-ListJobsWithAllSupportedFilters.json documents", async () => {
      const example = documents.example("2024-04-01/Common-ListJobsWithAllSupportedFilters.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .listJobs("SwaggerTestRg", "NetSDKTestRsVault", {
          filter:
            "startTime eq '2016-01-01 00:00:00 AM' and endTime eq '2017-11-29 00:00:00 AM' and operation eq 'Backup' and backupManagementType eq 'AzureIaasVM' and status eq 'InProgress'",
        })
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs",
        query: {
          "api-version": "2024-04-01",
          $filter:
            "startTime eq '2016-01-01 00:00:00 AM' and endTime eq '2017-11-29 00:00:00 AM' and operation eq 'Backup' and backupManagementType eq 'AzureIaasVM' and status eq 'InProgress'",
        },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("BackupJobs_List", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/Common-ListJobsWithStartTimeAndEndTimeFilters.json documents", async () => {
      const example = documents.example("2024-04-01/Common-ListJobsWithStartTimeAndEndTimeFilters.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .listJobs("SwaggerTestRg", "NetSDKTestRsVault", {
          filter: "startTime eq '2016-01-01 00:00:00 AM' and endTime eq '2017-11-29 00:00:00 AM'",
        })
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs",
        query: {
          "api-version": "2024-04-01",
          $filter: "startTime eq '2016-01-01 00:00:00 AM' and endTime eq '2017-11-29 00:00:00 AM'",
        },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("BackupJobs_List", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/Common-ListJobs_OtherKinds.json documents", async () => {
      const example = documents.example("2024-04-01/Common-ListJobs_OtherKinds.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .listJobs("SwaggerTestRg", "NetSDKTestRsVault")
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("BackupJobs_List", wire.requests.at(-1))).toEqual([]);
    });
  });
});
