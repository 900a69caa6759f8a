// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("createOrUpdateBackupPolicy", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-04-01/AzureIaasVm-ProtectionPolicies_CreateOrUpdate_Complex.json documents", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ProtectionPolicies_CreateOrUpdate_Complex.json",
      );
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .createOrUpdateBackupPolicy("SwaggerTestRg", "NetSDKTestRsVault", "testPolicy1", {
          properties: {
            backupManagementType: "AzureIaasVM",
            timeZone: "Pacific Standard Time",
            schedulePolicy: {
              schedulePolicyType: "SimpleSchedulePolicy",
              scheduleRunFrequency: "Weekly",
              scheduleRunTimes: [new Date("2018-01-24T10:00:00.000Z")],
              scheduleRunDays: ["Monday", "Wednesday", "Thursday"],
            },
            retentionPolicy: {
              retentionPolicyType: "LongTermRetentionPolicy",
              weeklySchedule: {
                daysOfTheWeek: ["Monday", "Wednesday", "Thursday"],
                retentionTimes: [new Date("2018-01-24T10:00:00.000Z")],
                retentionDuration: { count: 1, durationType: "Weeks" },
              },
              monthlySchedule: {
                retentionScheduleFormatType: "Weekly",
                retentionScheduleWeekly: {
                  daysOfTheWeek: ["Wednesday", "Thursday"],
                  weeksOfTheMonth: ["First", "Third"],
                },
                retentionTimes: [new Date("2018-01-24T10:00:00.000Z")],
                retentionDuration: { count: 2, durationType: "Months" },
              },
              yearlySchedule: {
                retentionScheduleFormatType: "Weekly",
                monthsOfYear: ["February", "November"],
                retentionScheduleWeekly: {
                  daysOfTheWeek: ["Monday", "Thursday"],
                  weeksOfTheMonth: ["Fourth"],
                },
                retentionTimes: [new Date("2018-01-24T10:00:00.000Z")],
                retentionDuration: { count: 4, durationType: "Years" },
              },
            },
          },
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/testPolicy1",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(
        documents.api("2024-04-01").problems("ProtectionPolicies_CreateOrUpdate", wire.requests.at(-1)),
      ).toEqual([]);
    });

    it("sends what the example 2024-04-01/AzureStorage-ProtectionPolicies_CreateOrUpdate_Hourly.json documents", async () => {
      const example = documents.example(
        "2024-04-01/AzureStorage-ProtectionPolicies_CreateOrUpdate_Hourly.json",
      );
      const wire = recorder([example.reply(202)]);
      await clientOf(wire, { apiVersion: "2024-04-01" })
        .createOrUpdateBackupPolicy("SwaggerTestRg", "swaggertestvault", "newPolicy2", {
          properties: {
            backupManagementType: "AzureStorage",
            workLoadType: "AzureFileShare",
            schedulePolicy: {
              schedulePolicyType: "SimpleSchedulePolicy",
              scheduleRunFrequency: "Hourly",
              hourlySchedule: {
                interval: 4,
                scheduleWindowStartTime: new Date("2021-09-29T08:00:00.000Z"),
                scheduleWindowDuration: 12,
              },
            },
            timeZone: "UTC",
            retentionPolicy: {
              retentionPolicyType: "LongTermRetentionPolicy",
              dailySchedule: { retentionTimes: null, retentionDuration: { count: 5, durationType: "Days" } },
              weeklySchedule: {
                daysOfTheWeek: ["Sunday"],
                retentionTimes: null,
                retentionDuration: { count: 12, durationType: "Weeks" },
              },
              monthlySchedule: {
                retentionScheduleFormatType: "Weekly",
                retentionScheduleDaily: null,
                retentionScheduleWeekly: { daysOfTheWeek: ["Sunday"], weeksOfTheMonth: ["First"] },
                retentionTimes: null,
                retentionDuration: { count: 60, durationType: "Months" },
              },
              yearlySchedule: {
                retentionScheduleFormatType: "Weekly",
                monthsOfYear: ["January"],
                retentionScheduleDaily: null,
                retentionScheduleWeekly: { daysOfTheWeek: ["Sunday"], weeksOfTheMonth: ["First"] },
                retentionTimes: null,
                retentionDuration: { count: 10, durationType: "Years" },
              },
            },
          },
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/swaggertestvault/backupPolicies/newPolicy2",
        query: { "api-version": "2024-04-01" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("parameters"),
      });
      expect(
        documents.api("2024-04-01").problems("ProtectionPolicies_CreateOrUpdate", wire.requests.at(-1)),
      ).toEqual([]);
    });
  });
});
