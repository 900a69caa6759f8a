// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";

export const retentionPolicySchema: ModelSchema = {
  name: "RetentionPolicy",
  properties: {
    retentionPolicyType: { type: "string", required: true },
  },
  discriminator: "retentionPolicyType",
  kinds: {
    LongTermRetentionPolicy: () => longTermRetentionPolicySchema,
    SimpleRetentionPolicy: () => simpleRetentionPolicySchema,
  },
};

export const longTermRetentionPolicySchema: ModelSchema = {
  name: "LongTermRetentionPolicy",
  base: () => retentionPolicySchema,
  properties: {
    retentionPolicyType: { type: "string", values: ["LongTermRetentionPolicy"], required: true },
    dailySchedule: { type: "model", model: () => dailyRetentionScheduleSchema },
    weeklySchedule: { type: "model", model: () => weeklyRetentionScheduleSchema },
    monthlySchedule: { type: "model", model: () => monthlyRetentionScheduleSchema },
    yearlySchedule: { type: "model", model: () => yearlyRetentionScheduleSchema },
  },
};

export const dailyRetentionScheduleSchema: ModelSchema = {
  name: "DailyRetentionSchedule",
  properties: {
    retentionTimes: { type: "list", items: { type: "dateTime" } },
    retentionDuration: { type: "model", model: () => retentionDurationSchema },
  },
};

export const retentionDurationSchema: ModelSchema = {
  name: "RetentionDuration",
  properties: {
    count: { type: "int32" },
    durationType: { type: "string" },
  },
};

export const weeklyRetentionScheduleSchema: ModelSchema = {
  name: "WeeklyRetentionSchedule",
  properties: {
    daysOfTheWeek: {
      type: "list",
      items: {
        type: "string",
        values: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
      },
    },
    retentionTimes: { type: "list", items: { type: "dateTime" } },
    retentionDuration: { type: "model", model: () => retentionDurationSchema },
  },
};

export const monthlyRetentionScheduleSchema: ModelSchema = {
  name: "MonthlyRetentionSchedule",
  properties: {
    retentionScheduleFormatType: { type: "string" },
    retentionScheduleDaily: { type: "model", model: () => dailyRetentionFormatSchema, nullable: true },
    retentionScheduleWeekly: { type: "model", model: () => weeklyRetentionFormatSchema },
    retentionTimes: { type: "list", items: { type: "dateTime" } },
    retentionDuration: { type: "model", model: () => retentionDurationSchema },
  },
};

export const dailyRetentionFormatSchema: ModelSchema = {
  name: "DailyRetentionFormat",
  properties: {
    daysOfTheMonth: { type: "list", items: { type: "model", model: () => daySchema } },
  },
};

export const daySchema: ModelSchema = {
  name: "Day",
  properties: {
    date: { type: "int32" },
    isLast: { type: "boolean" },
  },
};

export const weeklyRetentionFormatSchema: ModelSchema = {
  name: "WeeklyRetentionFormat",
  properties: {
    daysOfTheWeek: {
      type: "list",
      items: {
        type: "string",
        values: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
      },
    },
    weeksOfTheMonth: {
      type: "list",
      items: { type: "string", values: ["First", "Second", "Third", "Fourth", "Last", "Invalid"] },
    },
  },
};

export const yearlyRetentionScheduleSchema: ModelSchema = {
  name: "YearlyRetentionSchedule",
  properties: {
    retentionScheduleFormatType: { type: "string" },
    monthsOfYear: {
      type: "list",
      items: {
        type: "string",
        values: [
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
        ],
      },
    },
    retentionScheduleDaily: { type: "model", model: () => dailyRetentionFormatSchema, nullable: true },
    retentionScheduleWeekly: { type: "model", model: () => weeklyRetentionFormatSchema },
    retentionTimes: { type: "list", items: { type: "dateTime" } },
    retentionDuration: { type: "model", model: () => retentionDurationSchema },
  },
};

export const simpleRetentionPolicySchema: ModelSchema = {
  name: "SimpleRetentionPolicy",
  base: () => retentionPolicySchema,
  properties: {
    retentionPolicyType: { type: "string", values: ["SimpleRetentionPolicy"], required: true },
    retentionDuration: { type: "model", model: () => retentionDurationSchema },
  },
};
