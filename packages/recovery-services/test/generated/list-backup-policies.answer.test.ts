// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder, typed, writtenItems } from "@azbackup/contract";
import { valueAt } from "@azbackup/core/codec";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listBackupPolicies", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-BackupPolicies_List.json", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-BackupPolicies_List.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2024-04-01" })
        .listBackupPolicies("SwaggerTestRg", "NetSDKTestRsVault", {
          filter: "backupManagementType eq 'AzureIaasVM'",
        })
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
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
      ]);
      expect({
        items: writtenItems(documents.operation("listBackupPolicies"), 200, ["value"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["value"]) });
    });

    it("reads the answer 200 of the example 2024-04-01/AzureWorkload-BackupPolicies_List.json", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-BackupPolicies_List.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2024-04-01" })
        .listBackupPolicies("SwaggerTestRg", "NetSDKTestRsVault", {
          filter: "backupManagementType eq 'AzureWorkload' and workloadType eq 'SQLDataBase'",
        })
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/HourlyLogBackup",
          name: "HourlyLogBackup",
          type: "Microsoft.RecoveryServices/vaults/backupPolicies",
          properties: {
            backupManagementType: "AzureWorkload",
            workLoadType: "SQLDataBase",
            settings: { timeZone: "UTC", issqlcompression: false, isCompression: false },
            subProtectionPolicy: [
              {
                policyType: "Full",
                schedulePolicy: {
                  schedulePolicyType: "SimpleSchedulePolicy",
                  scheduleRunFrequency: "Weekly",
                  scheduleRunDays: ["Sunday", "Tuesday"],
                  scheduleRunTimes: [new Date("2024-05-01T02:00:00.000Z")],
                  scheduleWeeklyFrequency: 0,
                },
                retentionPolicy: {
                  retentionPolicyType: "LongTermRetentionPolicy",
                  weeklySchedule: {
                    daysOfTheWeek: ["Sunday", "Tuesday"],
                    retentionTimes: [new Date("2024-05-01T02:00:00.000Z")],
                    retentionDuration: { count: 2, durationType: "Weeks" },
                  },
                  yearlySchedule: {
                    retentionScheduleFormatType: "Weekly",
                    monthsOfYear: ["January", "June"],
                    retentionScheduleDaily: null,
                    retentionScheduleWeekly: { daysOfTheWeek: ["Sunday"], weeksOfTheMonth: ["Last"] },
                    retentionTimes: [new Date("2024-05-01T02:00:00.000Z")],
                    retentionDuration: { count: 1, durationType: "Years" },
                  },
                },
                tieringPolicy: {
                  ArchivedRP: { tieringMode: "TierAfter", duration: 60, durationType: "Days" },
                },
              },
              {
                policyType: "Log",
                schedulePolicy: { schedulePolicyType: "LogSchedulePolicy", scheduleFrequencyInMins: 60 },
                retentionPolicy: {
                  retentionPolicyType: "SimpleRetentionPolicy",
                  retentionDuration: { count: 15, durationType: "Days" },
                },
              },
            ],
            protectedItemsCount: 3,
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/EnhancedPolicy",
          name: "EnhancedPolicy",
          type: "Microsoft.RecoveryServices/vaults/backupPolicies",
          properties: {
            backupManagementType: "AzureIaasVM",
            policyType: "V2",
            instantRPDetails: { azureBackupRGNamePrefix: "snapshots" },
            instantRpRetentionRangeInDays: 7,
            timeZone: "UTC",
            schedulePolicy: {
              schedulePolicyType: "SimpleSchedulePolicyV2",
              scheduleRunFrequency: "Hourly",
              hourlySchedule: {
                interval: 4,
                scheduleWindowStartTime: new Date("2024-05-01T02:00:00.000Z"),
                scheduleWindowDuration: 16,
              },
            },
            retentionPolicy: {
              retentionPolicyType: "SimpleRetentionPolicy",
              retentionDuration: { count: 30, durationType: "Days" },
            },
            tieringPolicy: { ArchivedRP: { tieringMode: "DoNotTier", duration: 0, durationType: "Invalid" } },
            resourceGuardOperationRequests: null,
            protectedItemsCount: 0,
          },
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listBackupPolicies"), 200, ["value"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["value"]) });
    });

    it("reads the answer 200 of the example 2024-04-01/Common-BackupPolicies_List_OtherKinds.json", async () => {
      const example = documents.example("2024-04-01/Common-BackupPolicies_List_OtherKinds.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { apiVersion: "2024-04-01" })
        .listBackupPolicies("SwaggerTestRg", "NetSDKTestRsVault")
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/SqlDefault",
          name: "SqlDefault",
          type: "Microsoft.RecoveryServices/vaults/backupPolicies",
          properties: {
            backupManagementType: "AzureSql",
            retentionPolicy: {
              retentionPolicyType: "SimpleRetentionPolicy",
              retentionDuration: { count: 30, durationType: "Days" },
            },
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/Mab",
          name: "Mab",
          type: "Microsoft.RecoveryServices/vaults/backupPolicies",
          properties: {
            backupManagementType: "MAB",
            schedulePolicy: { schedulePolicyType: "LongTermSchedulePolicy" },
            retentionPolicy: {
              retentionPolicyType: "SimpleRetentionPolicy",
              retentionDuration: { count: 90, durationType: "Days" },
            },
          },
        },
        {
          id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/Generic",
          name: "Generic",
          type: "Microsoft.RecoveryServices/vaults/backupPolicies",
          properties: {
            backupManagementType: "GenericProtectionPolicy",
            timeZone: "UTC",
            fabricName: "Azure",
            subProtectionPolicy: [
              {
                policyType: "SnapshotFull",
                snapshotBackupAdditionalDetails: {
                  instantRpRetentionRangeInDays: 2,
                  instantRPDetails: "snapshots",
                  userAssignedManagedIdentityDetails: {
                    identityArmId:
                      "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/netsdktestrg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1",
                    identityName: "id1",
                    userAssignedIdentityProperties: {
                      clientId: "00000000-0000-0000-0000-000000000000",
                      principalId: "00000000-0000-0000-0000-000000000000",
                    },
                  },
                },
              },
            ],
          },
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listBackupPolicies"), 200, ["value"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["value"]) });
    });
  });
});
