// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";

export const backupScheduleDescriptionSchema: ModelSchema = {
  name: "BackupScheduleDescription",
  properties: {
    scheduleKind: { type: "string", wire: "ScheduleKind", required: true },
  },
  discriminator: "scheduleKind",
  kinds: {
    FrequencyBased: () => frequencyBasedBackupScheduleDescriptionSchema,
    TimeBased: () => timeBasedBackupScheduleDescriptionSchema,
  },
};

export const frequencyBasedBackupScheduleDescriptionSchema: ModelSchema = {
  name: "FrequencyBasedBackupScheduleDescription",
  base: () => backupScheduleDescriptionSchema,
  properties: {
    scheduleKind: { type: "string", values: ["FrequencyBased"], wire: "ScheduleKind", required: true },
    interval: { type: "duration", wire: "Interval", required: true },
  },
};

export const timeBasedBackupScheduleDescriptionSchema: ModelSchema = {
  name: "TimeBasedBackupScheduleDescription",
  base: () => backupScheduleDescriptionSchema,
  properties: {
    scheduleKind: { type: "string", values: ["TimeBased"], wire: "ScheduleKind", required: true },
    scheduleFrequencyType: { type: "string", wire: "ScheduleFrequencyType", required: true },
    runDays: { type: "list", items: { type: "string" }, wire: "RunDays" },
    runTimes: { type: "list", items: { type: "dateTime" }, wire: "RunTimes", required: true },
  },
};
