// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("createOrUpdateBackupPolicy", () => {
  describe("a request made from the types", () => {
    it("sends all that can be set, variant 5 of 6: AzureFileShareProtectionPolicy", async () => {
      const args: Parameters<RecoveryServicesBackupClient["createOrUpdateBackupPolicy"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            protectedItemsCount: 2147483647,
            backupManagementType: "AzureStorage",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            workLoadType: "SAPHanaDBInstance",
            schedulePolicy: { schedulePolicyType: "LogSchedulePolicy", scheduleFrequencyInMins: 2147483647 },
            retentionPolicy: {
              retentionPolicyType: "LongTermRetentionPolicy",
              dailySchedule: {
                retentionTimes: [new Date("2024-02-29T23:59:59.123Z"), new Date("2024-02-29T23:59:59.123Z")],
                retentionDuration: { count: 2147483647, durationType: "Years" },
              },
              weeklySchedule: {
                daysOfTheWeek: ["Saturday", "Saturday"],
                retentionTimes: [new Date("2024-02-29T23:59:59.123Z"), new Date("2024-02-29T23:59:59.123Z")],
                retentionDuration: { count: 2147483647, durationType: "Years" },
              },
              monthlySchedule: {
                retentionScheduleFormatType: "Weekly",
                retentionScheduleDaily: {
                  daysOfTheMonth: [
                    { date: 2147483647, isLast: true },
                    { date: 2147483647, isLast: true },
                  ],
                },
                retentionScheduleWeekly: {
                  daysOfTheWeek: ["Saturday", "Saturday"],
                  weeksOfTheMonth: ["Invalid", "Invalid"],
                },
                retentionTimes: [new Date("2024-02-29T23:59:59.123Z"), new Date("2024-02-29T23:59:59.123Z")],
                retentionDuration: { count: 2147483647, durationType: "Years" },
              },
              yearlySchedule: {
                retentionScheduleFormatType: "Weekly",
                monthsOfYear: ["December", "December"],
                retentionScheduleDaily: {
                  daysOfTheMonth: [
                    { date: 2147483647, isLast: true },
                    { date: 2147483647, isLast: true },
                  ],
                },
                retentionScheduleWeekly: {
                  daysOfTheWeek: ["Saturday", "Saturday"],
                  weeksOfTheMonth: ["Invalid", "Invalid"],
                },
                retentionTimes: [new Date("2024-02-29T23:59:59.123Z"), new Date("2024-02-29T23:59:59.123Z")],
                retentionDuration: { count: 2147483647, durationType: "Years" },
              },
            },
            vaultRetentionPolicy: {
              vaultRetention: {
                retentionPolicyType: "LongTermRetentionPolicy",
                dailySchedule: {
                  retentionTimes: [
                    new Date("2024-02-29T23:59:59.123Z"),
                    new Date("2024-02-29T23:59:59.123Z"),
                  ],
                  retentionDuration: { count: 2147483647, durationType: "Years" },
                },
                weeklySchedule: {
                  daysOfTheWeek: ["Saturday", "Saturday"],
                  retentionTimes: [
                    new Date("2024-02-29T23:59:59.123Z"),
                    new Date("2024-02-29T23:59:59.123Z"),
                  ],
                  retentionDuration: { count: 2147483647, durationType: "Years" },
                },
                monthlySchedule: {
                  retentionScheduleFormatType: "Weekly",
                  retentionScheduleDaily: {
                    daysOfTheMonth: [
                      { date: 2147483647, isLast: true },
                      { date: 2147483647, isLast: true },
                    ],
                  },
                  retentionScheduleWeekly: {
                    daysOfTheWeek: ["Saturday", "Saturday"],
                    weeksOfTheMonth: ["Invalid", "Invalid"],
                  },
                  retentionTimes: [
                    new Date("2024-02-29T23:59:59.123Z"),
                    new Date("2024-02-29T23:59:59.123Z"),
                  ],
                  retentionDuration: { count: 2147483647, durationType: "Years" },
                },
                yearlySchedule: {
                  retentionScheduleFormatType: "Weekly",
                  monthsOfYear: ["December", "December"],
                  retentionScheduleDaily: {
                    daysOfTheMonth: [
                      { date: 2147483647, isLast: true },
                      { date: 2147483647, isLast: true },
                    ],
                  },
                  retentionScheduleWeekly: {
                    daysOfTheWeek: ["Saturday", "Saturday"],
                    weeksOfTheMonth: ["Invalid", "Invalid"],
                  },
                  retentionTimes: [
                    new Date("2024-02-29T23:59:59.123Z"),
                    new Date("2024-02-29T23:59:59.123Z"),
                  ],
                  retentionDuration: { count: 2147483647, durationType: "Years" },
                },
              },
              snapshotRetentionInDays: 2147483647,
            },
            timeZone: "a b/ü&#?%+'\"<",
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .createOrUpdateBackupPolicy(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "PUT",
        path: "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/providers/Microsoft.RecoveryServices/vaults/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/backupPolicies/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C",
        query: { "api-version": "2026-10-01" },
        headers: { "x-ms-authorization-auxiliary": "s3cr3t-text" },
      });
      expect(
        documents.api("2026-10-01").problems("ProtectionPolicies_CreateOrUpdate", wire.requests.at(-1)),
      ).toEqual([]);
      expect(bodySent(documents.operation("createOrUpdateBackupPolicy"), wire)).toStrictEqual(args[3]);
    });
  });
});
