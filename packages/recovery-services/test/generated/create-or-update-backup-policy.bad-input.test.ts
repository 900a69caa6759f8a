// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { broken, everythingOf, failureOf, recorder } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf } from "./support.js";

describe("createOrUpdateBackupPolicy", () => {
  describe("bad input", () => {
    describe("bad input, variant 1 of 6", () => {
      const valid: Parameters<RecoveryServicesBackupClient["createOrUpdateBackupPolicy"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            protectedItemsCount: 2147483647,
            backupManagementType: "AzureIaasVM",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            instantRPDetails: {
              azureBackupRGNamePrefix: "a b/ü&#?%+'\"<",
              azureBackupRGNameSuffix: "a b/ü&#?%+'\"<",
            },
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
            tieringPolicy: {
              aKey: { tieringMode: "DoNotTier", duration: 2147483647, durationType: "Years" },
            },
            instantRpRetentionRangeInDays: 2147483647,
            timeZone: "a b/ü&#?%+'\"<",
            policyType: "V2",
            snapshotConsistencyType: "OnlyCrashConsistent",
            instantAccessSnapshotEnabled: true,
            instantAccessDurationMinutes: 300,
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];

      it.each([
        { parameter: "resourceGroupName", given: undefined, rule: "" },
        { parameter: "resourceGroupName", given: "", rule: "1" },
        { parameter: "resourceGroupName", given: "..", rule: "" },
        { parameter: "vaultName", given: undefined, rule: "" },
        { parameter: "vaultName", given: "", rule: "1" },
        { parameter: "vaultName", given: "..", rule: "" },
        { parameter: "policyName", given: undefined, rule: "" },
        { parameter: "policyName", given: "", rule: "1" },
        { parameter: "policyName", given: "..", rule: "" },
        { parameter: "parameters", given: undefined, rule: "" },
        {
          parameter: "parameters.properties.retentionPolicy.weeklySchedule.daysOfTheWeek[0]",
          given: "ContractUnknown",
          rule: "Sunday",
        },
        {
          parameter:
            "parameters.properties.retentionPolicy.monthlySchedule.retentionScheduleWeekly.daysOfTheWeek[0]",
          given: "ContractUnknown",
          rule: "Sunday",
        },
        {
          parameter:
            "parameters.properties.retentionPolicy.monthlySchedule.retentionScheduleWeekly.weeksOfTheMonth[0]",
          given: "ContractUnknown",
          rule: "First",
        },
        {
          parameter: "parameters.properties.retentionPolicy.yearlySchedule.monthsOfYear[0]",
          given: "ContractUnknown",
          rule: "Invalid",
        },
        {
          parameter:
            "parameters.properties.retentionPolicy.yearlySchedule.retentionScheduleWeekly.daysOfTheWeek[0]",
          given: "ContractUnknown",
          rule: "Sunday",
        },
        {
          parameter:
            "parameters.properties.retentionPolicy.yearlySchedule.retentionScheduleWeekly.weeksOfTheMonth[0]",
          given: "ContractUnknown",
          rule: "First",
        },
        { parameter: "parameters.properties.instantAccessDurationMinutes", given: 59, rule: "60" },
        { parameter: "parameters.properties.instantAccessDurationMinutes", given: 301, rule: "300" },
        { parameter: "xMsAuthorizationAuxiliary", given: 53135313, rule: "" },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(
          valid,
          ["resourceGroupName", "vaultName", "policyName", "parameters"],
          parameter,
          given,
        );
        const error = await failureOf(() =>
          clientOf(wire)
            .createOrUpdateBackupPolicy(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter,
          message: expect.stringContaining(parameter),
          requirement: expect.stringContaining(rule),
        });
        expect(everythingOf(error)).not.toMatch(/s3cr3t|53135313/);
        expect([...wire.requests, ...wire.probes]).toEqual([]);
      });
    });

    describe("bad input, variant 3 of 6", () => {
      const valid: Parameters<RecoveryServicesBackupClient["createOrUpdateBackupPolicy"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            protectedItemsCount: 2147483647,
            backupManagementType: "GenericProtectionPolicy",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            subProtectionPolicy: [
              {
                policyType: "SnapshotCopyOnlyFull",
                schedulePolicy: {
                  schedulePolicyType: "SimpleSchedulePolicy",
                  scheduleRunFrequency: "Hourly",
                  scheduleRunDays: ["Saturday", "Saturday"],
                  scheduleRunTimes: [
                    new Date("2024-02-29T23:59:59.123Z"),
                    new Date("2024-02-29T23:59:59.123Z"),
                  ],
                  hourlySchedule: {
                    interval: 2147483647,
                    scheduleWindowStartTime: new Date("2024-02-29T23:59:59.123Z"),
                    scheduleWindowDuration: 2147483647,
                  },
                  scheduleWeeklyFrequency: 2147483647,
                },
                retentionPolicy: {
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
                tieringPolicy: {
                  aKey: { tieringMode: "DoNotTier", duration: 2147483647, durationType: "Years" },
                },
                snapshotBackupAdditionalDetails: {
                  instantRpRetentionRangeInDays: 2147483647,
                  instantRPDetails: "a b/ü&#?%+'\"<",
                  userAssignedManagedIdentityDetails: {
                    identityArmId: "a b/ü&#?%+'\"<",
                    identityName: "a b/ü&#?%+'\"<",
                    userAssignedIdentityProperties: {
                      clientId: "a b/ü&#?%+'\"<",
                      principalId: "a b/ü&#?%+'\"<",
                    },
                  },
                },
              },
              {
                policyType: "SnapshotCopyOnlyFull",
                schedulePolicy: {
                  schedulePolicyType: "SimpleSchedulePolicy",
                  scheduleRunFrequency: "Hourly",
                  scheduleRunDays: ["Saturday", "Saturday"],
                  scheduleRunTimes: [
                    new Date("2024-02-29T23:59:59.123Z"),
                    new Date("2024-02-29T23:59:59.123Z"),
                  ],
                  hourlySchedule: {
                    interval: 2147483647,
                    scheduleWindowStartTime: new Date("2024-02-29T23:59:59.123Z"),
                    scheduleWindowDuration: 2147483647,
                  },
                  scheduleWeeklyFrequency: 2147483647,
                },
                retentionPolicy: {
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
                tieringPolicy: {
                  aKey: { tieringMode: "DoNotTier", duration: 2147483647, durationType: "Years" },
                },
                snapshotBackupAdditionalDetails: {
                  instantRpRetentionRangeInDays: 2147483647,
                  instantRPDetails: "a b/ü&#?%+'\"<",
                  userAssignedManagedIdentityDetails: {
                    identityArmId: "a b/ü&#?%+'\"<",
                    identityName: "a b/ü&#?%+'\"<",
                    userAssignedIdentityProperties: {
                      clientId: "a b/ü&#?%+'\"<",
                      principalId: "a b/ü&#?%+'\"<",
                    },
                  },
                },
              },
            ],
            timeZone: "a b/ü&#?%+'\"<",
            fabricName: "a b/ü&#?%+'\"<",
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];

      it.each([
        {
          parameter: "parameters.properties.subProtectionPolicy[0].schedulePolicy.scheduleRunDays[0]",
          given: "ContractUnknown",
          rule: "Sunday",
        },
        {
          parameter:
            "parameters.properties.subProtectionPolicy[0].retentionPolicy.weeklySchedule.daysOfTheWeek[0]",
          given: "ContractUnknown",
          rule: "Sunday",
        },
        {
          parameter:
            "parameters.properties.subProtectionPolicy[0].retentionPolicy.monthlySchedule.retentionScheduleWeekly.daysOfTheWeek[0]",
          given: "ContractUnknown",
          rule: "Sunday",
        },
        {
          parameter:
            "parameters.properties.subProtectionPolicy[0].retentionPolicy.monthlySchedule.retentionScheduleWeekly.weeksOfTheMonth[0]",
          given: "ContractUnknown",
          rule: "First",
        },
        {
          parameter:
            "parameters.properties.subProtectionPolicy[0].retentionPolicy.yearlySchedule.monthsOfYear[0]",
          given: "ContractUnknown",
          rule: "Invalid",
        },
        {
          parameter:
            "parameters.properties.subProtectionPolicy[0].retentionPolicy.yearlySchedule.retentionScheduleWeekly.daysOfTheWeek[0]",
          given: "ContractUnknown",
          rule: "Sunday",
        },
        {
          parameter:
            "parameters.properties.subProtectionPolicy[0].retentionPolicy.yearlySchedule.retentionScheduleWeekly.weeksOfTheMonth[0]",
          given: "ContractUnknown",
          rule: "First",
        },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(
          valid,
          ["resourceGroupName", "vaultName", "policyName", "parameters"],
          parameter,
          given,
        );
        const error = await failureOf(() =>
          clientOf(wire)
            .createOrUpdateBackupPolicy(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter,
          message: expect.stringContaining(parameter),
          requirement: expect.stringContaining(rule),
        });
        expect(everythingOf(error)).not.toMatch(/s3cr3t|53135313/);
        expect([...wire.requests, ...wire.probes]).toEqual([]);
      });
    });

    describe("bad input, variant 4 of 6", () => {
      const valid: Parameters<RecoveryServicesBackupClient["createOrUpdateBackupPolicy"]> = [
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        "a b/ü&#?%+'\"<",
        {
          location: "a b/ü&#?%+'\"<",
          tags: { aKey: "a b/ü&#?%+'\"<" },
          eTag: "a b/ü&#?%+'\"<",
          properties: {
            protectedItemsCount: 2147483647,
            backupManagementType: "MAB",
            resourceGuardOperationRequests: ["a b/ü&#?%+'\"<", "a b/ü&#?%+'\"<"],
            schedulePolicy: {
              schedulePolicyType: "SimpleSchedulePolicyV2",
              scheduleRunFrequency: "Hourly",
              hourlySchedule: {
                interval: 2147483647,
                scheduleWindowStartTime: new Date("2024-02-29T23:59:59.123Z"),
                scheduleWindowDuration: 2147483647,
              },
              dailySchedule: {
                scheduleRunTimes: [
                  new Date("2024-02-29T23:59:59.123Z"),
                  new Date("2024-02-29T23:59:59.123Z"),
                ],
              },
              weeklySchedule: {
                scheduleRunDays: ["Saturday", "Saturday"],
                scheduleRunTimes: [
                  new Date("2024-02-29T23:59:59.123Z"),
                  new Date("2024-02-29T23:59:59.123Z"),
                ],
              },
            },
            retentionPolicy: {
              retentionPolicyType: "SimpleRetentionPolicy",
              retentionDuration: { count: 2147483647, durationType: "Years" },
            },
          },
        },
        { xMsAuthorizationAuxiliary: "s3cr3t-text" },
      ];

      it.each([
        {
          parameter: "parameters.properties.schedulePolicy.weeklySchedule.scheduleRunDays[0]",
          given: "ContractUnknown",
          rule: "Sunday",
        },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(
          valid,
          ["resourceGroupName", "vaultName", "policyName", "parameters"],
          parameter,
          given,
        );
        const error = await failureOf(() =>
          clientOf(wire)
            .createOrUpdateBackupPolicy(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter,
          message: expect.stringContaining(parameter),
          requirement: expect.stringContaining(rule),
        });
        expect(everythingOf(error)).not.toMatch(/s3cr3t|53135313/);
        expect([...wire.requests, ...wire.probes]).toEqual([]);
      });
    });

    describe("bad input, variant 5 of 6", () => {
      const valid: Parameters<RecoveryServicesBackupClient["createOrUpdateBackupPolicy"]> = [
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

      it.each([
        {
          parameter: "parameters.properties.vaultRetentionPolicy.vaultRetention",
          given: undefined,
          rule: "",
        },
        {
          parameter:
            "parameters.properties.vaultRetentionPolicy.vaultRetention.weeklySchedule.daysOfTheWeek[0]",
          given: "ContractUnknown",
          rule: "Sunday",
        },
        {
          parameter:
            "parameters.properties.vaultRetentionPolicy.vaultRetention.monthlySchedule.retentionScheduleWeekly.daysOfTheWeek[0]",
          given: "ContractUnknown",
          rule: "Sunday",
        },
        {
          parameter:
            "parameters.properties.vaultRetentionPolicy.vaultRetention.monthlySchedule.retentionScheduleWeekly.weeksOfTheMonth[0]",
          given: "ContractUnknown",
          rule: "First",
        },
        {
          parameter:
            "parameters.properties.vaultRetentionPolicy.vaultRetention.yearlySchedule.monthsOfYear[0]",
          given: "ContractUnknown",
          rule: "Invalid",
        },
        {
          parameter:
            "parameters.properties.vaultRetentionPolicy.vaultRetention.yearlySchedule.retentionScheduleWeekly.daysOfTheWeek[0]",
          given: "ContractUnknown",
          rule: "Sunday",
        },
        {
          parameter:
            "parameters.properties.vaultRetentionPolicy.vaultRetention.yearlySchedule.retentionScheduleWeekly.weeksOfTheMonth[0]",
          given: "ContractUnknown",
          rule: "First",
        },
        {
          parameter: "parameters.properties.vaultRetentionPolicy.snapshotRetentionInDays",
          given: undefined,
          rule: "",
        },
      ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
        const wire = recorder([]);
        const args = broken(
          valid,
          ["resourceGroupName", "vaultName", "policyName", "parameters"],
          parameter,
          given,
        );
        const error = await failureOf(() =>
          clientOf(wire)
            .createOrUpdateBackupPolicy(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter,
          message: expect.stringContaining(parameter),
          requirement: expect.stringContaining(rule),
        });
        expect(everythingOf(error)).not.toMatch(/s3cr3t|53135313/);
        expect([...wire.requests, ...wire.probes]).toEqual([]);
      });
    });
  });
});
