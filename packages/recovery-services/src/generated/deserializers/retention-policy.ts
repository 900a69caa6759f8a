// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { oneOf } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
  boolean,
  checked,
  dateTime,
  discriminated,
  int32,
  list,
  model,
  nullable,
  string,
} from "@azbackup/core/deserialize";
import type {
  DailyRetentionFormat,
  DailyRetentionSchedule,
  Day,
  LongTermRetentionPolicy,
  MonthlyRetentionSchedule,
  RetentionDuration,
  RetentionPolicy,
  SimpleRetentionPolicy,
  WeeklyRetentionFormat,
  WeeklyRetentionSchedule,
  YearlyRetentionSchedule,
} from "../models/retention-policy.js";

export const deserializeRetentionPolicy: ModelDeserializer<RetentionPolicy> = /* @__PURE__ */ discriminated(
  "retentionPolicyType",
  () => ({
    LongTermRetentionPolicy: deserializeLongTermRetentionPolicy,
    SimpleRetentionPolicy: deserializeSimpleRetentionPolicy,
  }),
  /* @__PURE__ */ model(() => ({ retentionPolicyType: string })),
);

export const deserializeLongTermRetentionPolicy: ModelDeserializer<LongTermRetentionPolicy> =
  /* @__PURE__ */ model(
    () => ({
      dailySchedule: deserializeDailyRetentionSchedule,
      weeklySchedule: deserializeWeeklyRetentionSchedule,
      monthlySchedule: deserializeMonthlyRetentionSchedule,
      yearlySchedule: deserializeYearlyRetentionSchedule,
    }),
    deserializeRetentionPolicy,
  );

export const deserializeDailyRetentionSchedule: ModelDeserializer<DailyRetentionSchedule> =
  /* @__PURE__ */ model(() => ({
    retentionTimes: nullable(list(dateTime)),
    retentionDuration: deserializeRetentionDuration,
  }));

export const deserializeRetentionDuration: ModelDeserializer<RetentionDuration> = /* @__PURE__ */ model(
  () => ({ count: int32, durationType: string }),
);

export const deserializeWeeklyRetentionSchedule: ModelDeserializer<WeeklyRetentionSchedule> =
  /* @__PURE__ */ model(() => ({
    daysOfTheWeek: list(
      checked(string, oneOf("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")),
    ),
    retentionTimes: nullable(list(dateTime)),
    retentionDuration: deserializeRetentionDuration,
  }));

export const deserializeMonthlyRetentionSchedule: ModelDeserializer<MonthlyRetentionSchedule> =
  /* @__PURE__ */ model(() => ({
    retentionScheduleFormatType: string,
    retentionScheduleDaily: nullable(deserializeDailyRetentionFormat),
    retentionScheduleWeekly: deserializeWeeklyRetentionFormat,
    retentionTimes: nullable(list(dateTime)),
    retentionDuration: deserializeRetentionDuration,
  }));

export const deserializeDailyRetentionFormat: ModelDeserializer<DailyRetentionFormat> = /* @__PURE__ */ model(
  () => ({ daysOfTheMonth: list(deserializeDay) }),
);

export const deserializeDay: ModelDeserializer<Day> = /* @__PURE__ */ model(() => ({
  date: int32,
  isLast: boolean,
}));

export const deserializeWeeklyRetentionFormat: ModelDeserializer<WeeklyRetentionFormat> =
  /* @__PURE__ */ model(() => ({
    daysOfTheWeek: list(
      checked(string, oneOf("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")),
    ),
    weeksOfTheMonth: list(checked(string, oneOf("First", "Second", "Third", "Fourth", "Last", "Invalid"))),
  }));

export const deserializeYearlyRetentionSchedule: ModelDeserializer<YearlyRetentionSchedule> =
  /* @__PURE__ */ model(() => ({
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
    retentionScheduleDaily: nullable(deserializeDailyRetentionFormat),
    retentionScheduleWeekly: deserializeWeeklyRetentionFormat,
    retentionTimes: nullable(list(dateTime)),
    retentionDuration: deserializeRetentionDuration,
  }));

export const deserializeSimpleRetentionPolicy: ModelDeserializer<SimpleRetentionPolicy> =
  /* @__PURE__ */ model(
    () => ({ retentionDuration: deserializeRetentionDuration }),
    deserializeRetentionPolicy,
  );
