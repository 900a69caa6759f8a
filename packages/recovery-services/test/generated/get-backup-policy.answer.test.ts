// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getBackupPolicy", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-ProtectionPolicies_Get.json", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectionPolicies_Get.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getBackupPolicy(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "testPolicy1",
      );
      expect(typed(result)).toStrictEqual({
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
      });
      expect(written(documents.operation("getBackupPolicy"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-ProtectionPolicies_Get_Complex.json", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectionPolicies_Get_Complex.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getBackupPolicy(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "testPolicy1",
      );
      expect(typed(result)).toStrictEqual({
        id: "/Subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/testPolicy1",
        name: "testPolicy1",
        type: "Microsoft.RecoveryServices/vaults/backupPolicies",
        properties: {
          backupManagementType: "AzureIaasVM",
          schedulePolicy: {
            schedulePolicyType: "SimpleSchedulePolicy",
            scheduleRunFrequency: "Weekly",
            scheduleRunDays: ["Monday", "Wednesday", "Thursday"],
            scheduleRunTimes: [new Date("2018-01-24T10:00:00.000Z")],
            scheduleWeeklyFrequency: 0,
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
              retentionScheduleWeekly: { daysOfTheWeek: ["Monday", "Thursday"], weeksOfTheMonth: ["Fourth"] },
              retentionTimes: [new Date("2018-01-24T10:00:00.000Z")],
              retentionDuration: { count: 4, durationType: "Years" },
            },
          },
          timeZone: "Pacific Standard Time",
          protectedItemsCount: 0,
        },
      });
      expect(written(documents.operation("getBackupPolicy"), 200, result)).toStrictEqual(example.body(200));
    });

    it("reads the answer 200 of the example 2024-04-01/AzureStorage-ProtectionPolicies_Get_Hourly.json", async () => {
      const example = documents.example("2024-04-01/AzureStorage-ProtectionPolicies_Get_Hourly.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getBackupPolicy(
        "SwaggerTestRg",
        "swaggertestvault",
        "newPolicy2",
      );
      expect(typed(result)).toStrictEqual({
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/swaggertestvault/backupPolicies/newPolicy2",
        name: "newPolicy2",
        type: "Microsoft.RecoveryServices/vaults/backupPolicies",
        properties: {
          backupManagementType: "AzureStorage",
          schedulePolicy: {
            schedulePolicyType: "SimpleSchedulePolicy",
            scheduleRunFrequency: "Hourly",
            hourlySchedule: {
              interval: 4,
              scheduleWindowStartTime: new Date("2021-09-29T08:00:00.000Z"),
              scheduleWindowDuration: 12,
            },
            scheduleWeeklyFrequency: 0,
          },
          retentionPolicy: {
            retentionPolicyType: "LongTermRetentionPolicy",
            dailySchedule: {
              retentionTimes: [new Date("2021-09-29T20:00:00.000Z")],
              retentionDuration: { count: 5, durationType: "Days" },
            },
            weeklySchedule: {
              daysOfTheWeek: ["Sunday"],
              retentionTimes: [new Date("2021-09-29T20:00:00.000Z")],
              retentionDuration: { count: 12, durationType: "Weeks" },
            },
            monthlySchedule: {
              retentionScheduleFormatType: "Weekly",
              retentionScheduleWeekly: { daysOfTheWeek: ["Sunday"], weeksOfTheMonth: ["First"] },
              retentionTimes: [new Date("2021-09-29T20:00:00.000Z")],
              retentionDuration: { count: 60, durationType: "Months" },
            },
            yearlySchedule: {
              retentionScheduleFormatType: "Weekly",
              monthsOfYear: ["January"],
              retentionScheduleWeekly: { daysOfTheWeek: ["Sunday"], weeksOfTheMonth: ["First"] },
              retentionTimes: [new Date("2021-09-29T20:00:00.000Z")],
              retentionDuration: { count: 10, durationType: "Years" },
            },
          },
          timeZone: "UTC",
          protectedItemsCount: 0,
        },
      });
      expect(written(documents.operation("getBackupPolicy"), 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureStorage-ProtectionPolicies_Get_Hourly.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(
                  changed(
                    changed(
                      changed(
                        changed(
                          changed(
                            changed(
                              changed(
                                changed(
                                  changed(example.source(200), ["contractUnknown"], {
                                    some: ["thing", 1, null],
                                  }),
                                  ["properties", "contractUnknown"],
                                  { some: ["thing", 1, null] },
                                ),
                                ["properties", "schedulePolicy", "contractUnknown"],
                                { some: ["thing", 1, null] },
                              ),
                              ["properties", "schedulePolicy", "hourlySchedule", "contractUnknown"],
                              { some: ["thing", 1, null] },
                            ),
                            ["properties", "retentionPolicy", "contractUnknown"],
                            { some: ["thing", 1, null] },
                          ),
                          ["properties", "retentionPolicy", "dailySchedule", "contractUnknown"],
                          { some: ["thing", 1, null] },
                        ),
                        [
                          "properties",
                          "retentionPolicy",
                          "dailySchedule",
                          "retentionDuration",
                          "contractUnknown",
                        ],
                        { some: ["thing", 1, null] },
                      ),
                      ["properties", "retentionPolicy", "weeklySchedule", "contractUnknown"],
                      { some: ["thing", 1, null] },
                    ),
                    [
                      "properties",
                      "retentionPolicy",
                      "weeklySchedule",
                      "retentionDuration",
                      "contractUnknown",
                    ],
                    { some: ["thing", 1, null] },
                  ),
                  ["properties", "retentionPolicy", "monthlySchedule", "contractUnknown"],
                  { some: ["thing", 1, null] },
                ),
                [
                  "properties",
                  "retentionPolicy",
                  "monthlySchedule",
                  "retentionScheduleWeekly",
                  "contractUnknown",
                ],
                { some: ["thing", 1, null] },
              ),
              ["properties", "retentionPolicy", "monthlySchedule", "retentionDuration", "contractUnknown"],
              { some: ["thing", 1, null] },
            ),
            ["properties", "retentionPolicy", "yearlySchedule", "contractUnknown"],
            { some: ["thing", 1, null] },
          ),
          ["properties", "retentionPolicy", "yearlySchedule", "retentionScheduleWeekly", "contractUnknown"],
          { some: ["thing", 1, null] },
        ),
        ["properties", "retentionPolicy", "yearlySchedule", "retentionDuration", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getBackupPolicy(
        "SwaggerTestRg",
        "swaggertestvault",
        "newPolicy2",
      );
      expect(written(documents.operation("getBackupPolicy"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2024-04-01/AzureStorage-ProtectionPolicies_Get_Hourly.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(changed(changed(example.source(200), ["id"], null), ["name"], null), ["type"], null),
                ["location"],
                null,
              ),
              ["tags"],
              null,
            ),
            ["eTag"],
            null,
          ),
          ["systemData"],
          null,
        ),
        ["properties"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getBackupPolicy(
        "SwaggerTestRg",
        "swaggertestvault",
        "newPolicy2",
      );
      expect(written(documents.operation("getBackupPolicy"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureStorage-ProtectionPolicies_Get_Hourly.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(
                  changed(
                    example.source(200),
                    ["properties", "schedulePolicy", "scheduleRunFrequency"],
                    "ContractUnknown",
                  ),
                  ["properties", "retentionPolicy", "dailySchedule", "retentionDuration", "durationType"],
                  "ContractUnknown",
                ),
                ["properties", "retentionPolicy", "weeklySchedule", "retentionDuration", "durationType"],
                "ContractUnknown",
              ),
              ["properties", "retentionPolicy", "monthlySchedule", "retentionScheduleFormatType"],
              "ContractUnknown",
            ),
            ["properties", "retentionPolicy", "monthlySchedule", "retentionDuration", "durationType"],
            "ContractUnknown",
          ),
          ["properties", "retentionPolicy", "yearlySchedule", "retentionScheduleFormatType"],
          "ContractUnknown",
        ),
        ["properties", "retentionPolicy", "yearlySchedule", "retentionDuration", "durationType"],
        "ContractUnknown",
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getBackupPolicy(
        "SwaggerTestRg",
        "swaggertestvault",
        "newPolicy2",
      );
      expect(written(documents.operation("getBackupPolicy"), 200, result)).toStrictEqual(body);
    });

    it("keeps an object of a kind the spec does not know", async () => {
      const example = documents.example("2024-04-01/AzureStorage-ProtectionPolicies_Get_Hourly.json");
      const body = changed(example.source(200), ["properties", "backupManagementType"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getBackupPolicy(
        "SwaggerTestRg",
        "swaggertestvault",
        "newPolicy2",
      );
      expect(written(documents.operation("getBackupPolicy"), 200, result)).toStrictEqual(body);
    });
  });
});
