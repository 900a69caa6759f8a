// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { oneOf } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  checked,
  dateTime,
  discriminated,
  int32,
  list,
  model,
  required,
  string,
} from "@azbackup/core/serialize";

export const serializeSchedulePolicy: ModelSerializer = /* @__PURE__ */ discriminated(
  "schedulePolicyType",
  () => ({
    LogSchedulePolicy: serializeLogSchedulePolicy,
    LongTermSchedulePolicy: serializeLongTermSchedulePolicy,
    SimpleSchedulePolicy: serializeSimpleSchedulePolicy,
    SimpleSchedulePolicyV2: serializeSimpleSchedulePolicyV2,
  }),
  /* @__PURE__ */ model(() => ({ schedulePolicyType: required(string) })),
);

export const serializeLogSchedulePolicy: ModelSerializer = /* @__PURE__ */ model(
  () => ({ scheduleFrequencyInMins: int32 }),
  serializeSchedulePolicy,
);

export const serializeLongTermSchedulePolicy: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeSchedulePolicy,
);

export const serializeSimpleSchedulePolicy: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    scheduleRunFrequency: string,
    scheduleRunDays: list(
      checked(string, oneOf("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")),
    ),
    scheduleRunTimes: list(dateTime),
    hourlySchedule: serializeHourlySchedule,
    scheduleWeeklyFrequency: int32,
  }),
  serializeSchedulePolicy,
);

export const serializeHourlySchedule: ModelSerializer = /* @__PURE__ */ model(() => ({
  interval: int32,
  scheduleWindowStartTime: dateTime,
  scheduleWindowDuration: int32,
}));

export const serializeSimpleSchedulePolicyV2: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    scheduleRunFrequency: string,
    hourlySchedule: serializeHourlySchedule,
    dailySchedule: serializeDailySchedule,
    weeklySchedule: serializeWeeklySchedule,
  }),
  serializeSchedulePolicy,
);

export const serializeDailySchedule: ModelSerializer = /* @__PURE__ */ model(() => ({
  scheduleRunTimes: list(dateTime),
}));

export const serializeWeeklySchedule: ModelSerializer = /* @__PURE__ */ model(() => ({
  scheduleRunDays: list(
    checked(string, oneOf("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")),
  ),
  scheduleRunTimes: list(dateTime),
}));
