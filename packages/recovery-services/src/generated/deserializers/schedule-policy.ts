// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { oneOf } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
  checked,
  dateTime,
  discriminated,
  int32,
  list,
  model,
  string,
} from "@azbackup/core/deserialize";
import type {
  DailySchedule,
  HourlySchedule,
  LogSchedulePolicy,
  LongTermSchedulePolicy,
  SchedulePolicy,
  SimpleSchedulePolicy,
  SimpleSchedulePolicyV2,
  WeeklySchedule,
} from "../models/schedule-policy.js";

export const deserializeSchedulePolicy: ModelDeserializer<SchedulePolicy> = /* @__PURE__ */ discriminated(
  "schedulePolicyType",
  () => ({
    LogSchedulePolicy: deserializeLogSchedulePolicy,
    LongTermSchedulePolicy: deserializeLongTermSchedulePolicy,
    SimpleSchedulePolicy: deserializeSimpleSchedulePolicy,
    SimpleSchedulePolicyV2: deserializeSimpleSchedulePolicyV2,
  }),
  /* @__PURE__ */ model(() => ({ schedulePolicyType: string })),
);

export const deserializeLogSchedulePolicy: ModelDeserializer<LogSchedulePolicy> = /* @__PURE__ */ model(
  () => ({ scheduleFrequencyInMins: int32 }),
  deserializeSchedulePolicy,
);

export const deserializeLongTermSchedulePolicy: ModelDeserializer<LongTermSchedulePolicy> =
  /* @__PURE__ */ model(() => ({}), deserializeSchedulePolicy);

export const deserializeSimpleSchedulePolicy: ModelDeserializer<SimpleSchedulePolicy> = /* @__PURE__ */ model(
  () => ({
    scheduleRunFrequency: string,
    scheduleRunDays: list(
      checked(string, oneOf("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")),
    ),
    scheduleRunTimes: list(dateTime),
    hourlySchedule: deserializeHourlySchedule,
    scheduleWeeklyFrequency: int32,
  }),
  deserializeSchedulePolicy,
);

export const deserializeHourlySchedule: ModelDeserializer<HourlySchedule> = /* @__PURE__ */ model(() => ({
  interval: int32,
  scheduleWindowStartTime: dateTime,
  scheduleWindowDuration: int32,
}));

export const deserializeSimpleSchedulePolicyV2: ModelDeserializer<SimpleSchedulePolicyV2> =
  /* @__PURE__ */ model(
    () => ({
      scheduleRunFrequency: string,
      hourlySchedule: deserializeHourlySchedule,
      dailySchedule: deserializeDailySchedule,
      weeklySchedule: deserializeWeeklySchedule,
    }),
    deserializeSchedulePolicy,
  );

export const deserializeDailySchedule: ModelDeserializer<DailySchedule> = /* @__PURE__ */ model(() => ({
  scheduleRunTimes: list(dateTime),
}));

export const deserializeWeeklySchedule: ModelDeserializer<WeeklySchedule> = /* @__PURE__ */ model(() => ({
  scheduleRunDays: list(
    checked(string, oneOf("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")),
  ),
  scheduleRunTimes: list(dateTime),
}));
