// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getJob", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureIaasVm-GetJobDetails_Cancelled.json documents", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-GetJobDetails_Cancelled.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getJob(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("JobDetails_Get", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureStorage-GetJobDetails_CompletedWithWarnings.json documents", async () => {
      const example = documents.example("2024-04-01/AzureStorage-GetJobDetails_CompletedWithWarnings.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getJob(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("JobDetails_Get", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureWorkload-GetJobDetails_Failed.json documents", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-GetJobDetails_Failed.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getJob(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("JobDetails_Get", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 2024-04-01/Common-GetJobDetails.json documents", async () => {
      const example = documents.example("2024-04-01/Common-GetJobDetails.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2024-04-01" }).getJob(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupJobs/00000000-0000-0000-0000-000000000000",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2024-04-01").problems("JobDetails_Get", wire.requests.at(-1))).toEqual([]);
    });
  });
});
