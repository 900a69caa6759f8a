// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";

export const schedulePolicySchema: ModelSchema = {
  name: "SchedulePolicy",
  properties: {
    schedulePolicyType: { type: "string", required: true },
  },
  discriminator: "schedulePolicyType",
  kinds: {
    LogSchedulePolicy: () => logSchedulePolicySchema,
    LongTermSchedulePolicy: () => longTermSchedulePolicySchema,
    SimpleSchedulePolicy: () => simpleSchedulePolicySchema,
    SimpleSchedulePolicyV2: () => simpleSchedulePolicyV2Schema,
  },
};

export const logSchedulePolicySchema: ModelSchema = {
  name: "LogSchedulePolicy",
  base: () => schedulePolicySchema,
  properties: {
    schedulePolicyType: { type: "string", values: ["LogSchedulePolicy"], required: true },
    scheduleFrequencyInMins: { type: "int32" },
  },
};

export const longTermSchedulePolicySchema: ModelSchema = {
  name: "LongTermSchedulePolicy",
  base: () => schedulePolicySchema,
  properties: {
    schedulePolicyType: { type: "string", values: ["LongTermSchedulePolicy"], required: true },
  },
};

export const simpleSchedulePolicySchema: ModelSchema = {
  name: "SimpleSchedulePolicy",
  base: () => schedulePolicySchema,
  properties: {
    schedulePolicyType: { type: "string", values: ["SimpleSchedulePolicy"], required: true },
    scheduleRunFrequency: { type: "string" },
    scheduleRunDays: {
      type: "list",
      items: {
        type: "string",
        values: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
      },
    },
    scheduleRunTimes: { type: "list", items: { type: "dateTime" } },
    hourlySchedule: { type: "model", model: () => hourlyScheduleSchema },
    scheduleWeeklyFrequency: { type: "int32" },
  },
};

export const hourlyScheduleSchema: ModelSchema = {
  name: "HourlySchedule",
  properties: {
    interval: { type: "int32" },
    scheduleWindowStartTime: { type: "dateTime" },
    scheduleWindowDuration: { type: "int32" },
  },
};

export const simpleSchedulePolicyV2Schema: ModelSchema = {
  name: "SimpleSchedulePolicyV2",
  base: () => schedulePolicySchema,
  properties: {
    schedulePolicyType: { type: "string", values: ["SimpleSchedulePolicyV2"], required: true },
    scheduleRunFrequency: { type: "string" },
    hourlySchedule: { type: "model", model: () => hourlyScheduleSchema },
    dailySchedule: { type: "model", model: () => dailyScheduleSchema },
    weeklySchedule: { type: "model", model: () => weeklyScheduleSchema },
  },
};

export const dailyScheduleSchema: ModelSchema = {
  name: "DailySchedule",
  properties: {
    scheduleRunTimes: { type: "list", items: { type: "dateTime" } },
  },
};

export const weeklyScheduleSchema: ModelSchema = {
  name: "WeeklySchedule",
  properties: {
    scheduleRunDays: {
      type: "list",
      items: {
        type: "string",
        values: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
      },
    },
    scheduleRunTimes: { type: "list", items: { type: "dateTime" } },
  },
};
