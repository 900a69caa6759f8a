// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("createOrUpdateBackupPolicy", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("cannot be told, and is not asked for", async () => {
      const wire = recorder([]);
      const answer = await clientOf(wire, { apiVersion: "2024-04-01" }).findStartedCreateOrUpdateBackupPolicy(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "testPolicy1",
        {
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
        },
        {
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        },
      );
      expect(answer).toEqual({
        cannotTell: "changes of policies are not listed; `getBackupPolicy` says what is in force",
        settled: true,
      });
    });
  });
});
