// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { oneOf } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  boolean,
  checked,
  dateTime,
  discriminated,
  int32,
  list,
  model,
  nullable,
  required,
  string,
} from "@azbackup/core/serialize";

export const serializeRetentionPolicy: ModelSerializer = /* @__PURE__ */ discriminated(
  "retentionPolicyType",
  () => ({
    LongTermRetentionPolicy: serializeLongTermRetentionPolicy,
    SimpleRetentionPolicy: serializeSimpleRetentionPolicy,
  }),
  /* @__PURE__ */ model(() => ({ retentionPolicyType: required(string) })),
);

export const serializeLongTermRetentionPolicy: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    dailySchedule: serializeDailyRetentionSchedule,
    weeklySchedule: serializeWeeklyRetentionSchedule,
    monthlySchedule: serializeMonthlyRetentionSchedule,
    yearlySchedule: serializeYearlyRetentionSchedule,
  }),
  serializeRetentionPolicy,
);

export const serializeDailyRetentionSchedule: ModelSerializer = /* @__PURE__ */ model(() => ({
  retentionTimes: nullable(list(dateTime)),
  retentionDuration: serializeRetentionDuration,
}));

export const serializeRetentionDuration: ModelSerializer = /* @__PURE__ */ model(() => ({
  count: int32,
  durationType: string,
}));

export const serializeWeeklyRetentionSchedule: ModelSerializer = /* @__PURE__ */ model(() => ({
  daysOfTheWeek: list(
    checked(string, oneOf("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")),
  ),
  retentionTimes: nullable(list(dateTime)),
  retentionDuration: serializeRetentionDuration,
}));

export const serializeMonthlyRetentionSchedule: ModelSerializer = /* @__PURE__ */ model(() => ({
  retentionScheduleFormatType: string,
  retentionScheduleDaily: nullable(serializeDailyRetentionFormat),
  retentionScheduleWeekly: serializeWeeklyRetentionFormat,
  retentionTimes: nullable(list(dateTime)),
  retentionDuration: serializeRetentionDuration,
}));

export const serializeDailyRetentionFormat: ModelSerializer = /* @__PURE__ */ model(() => ({
  daysOfTheMonth: list(serializeDay),
}));

export const serializeDay: ModelSerializer = /* @__PURE__ */ model(() => ({ date: int32, isLast: boolean }));

export const serializeWeeklyRetentionFormat: ModelSerializer = /* @__PURE__ */ model(() => ({
  daysOfTheWeek: list(
    checked(string, oneOf("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")),
  ),
  weeksOfTheMonth: list(checked(string, oneOf("First", "Second", "Third", "Fourth", "Last", "Invalid"))),
}));

export const serializeYearlyRetentionSchedule: ModelSerializer = /* @__PURE__ */ model(() => ({
  retentionScheduleFormatType: string,
  monthsOfYear: list(
    checked(
      string,
      oneOf(
        "Invalid",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
      ),
    ),
  ),
  retentionScheduleDaily: nullable(serializeDailyRetentionFormat),
  retentionScheduleWeekly: serializeWeeklyRetentionFormat,
  retentionTimes: nullable(list(dateTime)),
  retentionDuration: serializeRetentionDuration,
}));

export const serializeSimpleRetentionPolicy: ModelSerializer = /* @__PURE__ */ model(
  () => ({ retentionDuration: serializeRetentionDuration }),
  serializeRetentionPolicy,
);
