// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ModelSerializer,
  dateTime,
  discriminated,
  duration,
  list,
  model,
  required,
  string,
} from "@azbackup/core/serialize";

export const serializeBackupScheduleDescription: ModelSerializer = /* @__PURE__ */ discriminated(
  "scheduleKind",
  () => ({
    FrequencyBased: serializeFrequencyBasedBackupScheduleDescription,
    TimeBased: serializeTimeBasedBackupScheduleDescription,
  }),
  /* @__PURE__ */ model(() => ({ scheduleKind: ["ScheduleKind", required(string)] })),
);

export const serializeFrequencyBasedBackupScheduleDescription: ModelSerializer = /* @__PURE__ */ model(
  () => ({ interval: ["Interval", required(duration)] }),
  serializeBackupScheduleDescription,
);

export const serializeTimeBasedBackupScheduleDescription: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    scheduleFrequencyType: ["ScheduleFrequencyType", required(string)],
    runDays: ["RunDays", list(string)],
    runTimes: ["RunTimes", required(list(dateTime))],
  }),
  serializeBackupScheduleDescription,
);
