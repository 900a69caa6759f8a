// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, failureOf, inPieces, jsonReply, recorder, typed } from "@azbackup/contract";
import { CancelNotSupportedError, OperationCanceledError, OperationFailedError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("createOrUpdateBackupPolicy", () => {
  describe("its cycle, begun as in the example 2024-04-01/AzureIaasVm-ProtectionPolicies_CreateOrUpdate_Complex.json", () => {
    const example = documents.example(
      "2024-04-01/AzureIaasVm-ProtectionPolicies_CreateOrUpdate_Complex.json",
    );
    const accepted = () => [example.reply(202)];
    const running = () =>
      documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_InProgress.json").reply(200);
    const trigger =
      "PUT https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/testPolicy1?api-version=2024-04-01";
    const status =
      "GET https://management.azure.com/Subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/testPolicy1/operations/00000000-0000-0000-0000-000000000000?api-version=2016-06-01";
    const result = {
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
    };
    const begin = (wire: Recorder): ReturnType<RecoveryServicesBackupClient["createOrUpdateBackupPolicy"]> =>
      clientOf(wire, { apiVersion: "2024-04-01" }).createOrUpdateBackupPolicy(
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
      );

    it("is followed to its result, and triggered once", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
        documents.example("2024-04-01/AzureIaasVm-ProtectionPolicies_CreateOrUpdate_Complex.json").reply(200),
      ]);
      const poller = begin(wire);
      expect(typed(await poller)).toStrictEqual(result);
      expect(poller.operationState).toMatchObject({ status: "succeeded" });
      expect(wire.lines).toEqual([
        trigger,
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/testPolicy1?api-version=2024-04-01",
      ]);
      expect(wire.waits[0]).toBeGreaterThanOrEqual(60 * 1000);
      expect(wire.waits[0]).toBeLessThanOrEqual(60 * 1100);
    });

    it("goes on in another process without a second trigger, from a token without secrets", async () => {
      const first = recorder([...accepted(), running()]);
      const poller = begin(first);
      await poller.submitted();
      await poller.poll();
      const token = await poller.resumeToken();
      const second = recorder([
        running(),
        documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
        documents.example("2024-04-01/AzureIaasVm-ProtectionPolicies_CreateOrUpdate_Complex.json").reply(200),
      ]);
      expect(typed(await clientOf(second, { apiVersion: "2024-04-01" }).resume(token))).toStrictEqual(result);
      expect(first.lines).toEqual([trigger, status]);
      expect(second.lines).toEqual([
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/testPolicy1?api-version=2024-04-01",
      ]);
    });

    it.each([1, 2, "loop"] as const)(
      "ends by as many reads as one poller needs when each process makes: %s",
      async (reads) => {
        const wire = recorder([
          ...accepted(),
          running(),
          documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
          documents
            .example("2024-04-01/AzureIaasVm-ProtectionPolicies_CreateOrUpdate_Complex.json")
            .reply(200),
        ]);
        const token = await begin(wire).resumeToken();
        const poller = await inPieces(
          (saved) => clientOf(wire, { apiVersion: "2024-04-01" }).resume(saved),
          token,
          reads,
        );
        expect(typed(await poller)).toStrictEqual(result);
        expect(wire.lines).toEqual([
          trigger,
          status,
          status,
          "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/testPolicy1?api-version=2024-04-01",
        ]);
      },
    );

    it("is triggered once however many wait for it", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json").reply(200),
        documents.example("2024-04-01/AzureIaasVm-ProtectionPolicies_CreateOrUpdate_Complex.json").reply(200),
      ]);
      const poller = begin(wire);
      await Promise.all([poller.submitted(), poller.pollUntilDone(), poller.pollUntilDone()]);
      expect(typed(await poller)).toStrictEqual(result);
      expect(wire.lines).toEqual([
        trigger,
        status,
        status,
        "GET https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/testPolicy1?api-version=2024-04-01",
      ]);
    });

    it("cannot be canceled, and says so without asking the service", async () => {
      const wire = recorder(accepted());
      const poller = begin(wire);
      await poller.submitted();
      expect(await failureOf(() => poller.cancel())).toBeInstanceOf(CancelNotSupportedError);
      expect(wire.lines).toEqual([trigger]);
    });

    it("says so when it has failed", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_Failed.json").reply(200),
      ]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationFailedError);
      expect(error).toMatchObject({
        operation: "createOrUpdateBackupPolicy",
        code: "UserErrorVmNotFound",
        serviceMessage: "The virtual machine was not found.",
      });
      expect(poller.operationState).toMatchObject({ status: "failed", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });

    it("says so when it was canceled", async () => {
      const wire = recorder([...accepted(), running(), jsonReply(200, { status: "Canceled" })]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationCanceledError);
      expect(error).toMatchObject({ operation: "createOrUpdateBackupPolicy" });
      expect(poller.operationState).toMatchObject({ status: "canceled", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });
  });

  describe("an answer that is the end already", () => {
    it("takes the answer 200 of 2024-04-01/AzureIaasVm-ProtectionPolicies_CreateOrUpdate_Complex.json for the end", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ProtectionPolicies_CreateOrUpdate_Complex.json",
      );
      const wire = recorder([example.reply(200)]);
      const poller = clientOf(wire, { apiVersion: "2024-04-01" }).createOrUpdateBackupPolicy(
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
      );
      expect(typed(await poller)).toStrictEqual({
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
      expect(wire.lines).toEqual([
        "PUT https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupPolicies/testPolicy1?api-version=2024-04-01",
      ]);
    });

    it("takes the answer 200 of 2024-04-01/AzureStorage-ProtectionPolicies_CreateOrUpdate_Hourly.json for the end", async () => {
      const example = documents.example(
        "2024-04-01/AzureStorage-ProtectionPolicies_CreateOrUpdate_Hourly.json",
      );
      const wire = recorder([example.reply(200)]);
      const poller = clientOf(wire, { apiVersion: "2024-04-01" }).createOrUpdateBackupPolicy(
        "SwaggerTestRg",
        "swaggertestvault",
        "newPolicy2",
        {
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
        },
      );
      expect(typed(await poller)).toStrictEqual({
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
      expect(wire.lines).toEqual([
        "PUT https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/swaggertestvault/backupPolicies/newPolicy2?api-version=2024-04-01",
      ]);
    });
  });
});
