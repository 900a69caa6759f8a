// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ModelDeserializer,
  dateTime,
  discriminated,
  duration,
  list,
  model,
  string,
} from "@azbackup/core/deserialize";
import type {
  BackupScheduleDescription,
  FrequencyBasedBackupScheduleDescription,
  TimeBasedBackupScheduleDescription,
} from "../models/backup-schedule-description.js";

export const deserializeBackupScheduleDescription: ModelDeserializer<BackupScheduleDescription> =
  /* @__PURE__ */ discriminated(
    "ScheduleKind",
    () => ({
      FrequencyBased: deserializeFrequencyBasedBackupScheduleDescription,
      TimeBased: deserializeTimeBasedBackupScheduleDescription,
    }),
    /* @__PURE__ */ model(() => ({ scheduleKind: ["ScheduleKind", string] })),
  );

export const deserializeFrequencyBasedBackupScheduleDescription: ModelDeserializer<FrequencyBasedBackupScheduleDescription> =
  /* @__PURE__ */ model(() => ({ interval: ["Interval", duration] }), deserializeBackupScheduleDescription);

export const deserializeTimeBasedBackupScheduleDescription: ModelDeserializer<TimeBasedBackupScheduleDescription> =
  /* @__PURE__ */ model(
    () => ({
      scheduleFrequencyType: ["ScheduleFrequencyType", string],
      runDays: ["RunDays", list(string)],
      runTimes: ["RunTimes", list(dateTime)],
    }),
    deserializeBackupScheduleDescription,
  );
