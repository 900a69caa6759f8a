// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";

/**
 * When backups are taken.
 *
 * `scheduleKind` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownBackupScheduleDescription}.
 */
export type BackupScheduleDescription =
  | FrequencyBasedBackupScheduleDescription
  | TimeBasedBackupScheduleDescription
  | UnknownBackupScheduleDescription;

/**
 * A {@link BackupScheduleDescription} of a kind this version does not know, with everything the
 * service sent.
 */
export interface UnknownBackupScheduleDescription extends Omit<
  BackupScheduleDescriptionBase,
  "scheduleKind"
> {
  scheduleKind: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link BackupScheduleDescription} share. */
export interface BackupScheduleDescriptionBase {
  /** Kind of the schedule. */
  scheduleKind: BackupScheduleKind;
}

/** Backups at a fixed interval. */
export interface FrequencyBasedBackupScheduleDescription extends BackupScheduleDescriptionBase {
  /** Tells the kinds of {@link BackupScheduleDescription} apart. */
  scheduleKind: "FrequencyBased";

  /** Time from one backup to the next, like `PT10M`; whole minutes, for seconds are ignored. */
  interval: string;
}

/** Backups at given times of given days. */
export interface TimeBasedBackupScheduleDescription extends BackupScheduleDescriptionBase {
  /** Tells the kinds of {@link BackupScheduleDescription} apart. */
  scheduleKind: "TimeBased";

  /** Whether backups are taken every day or on given days of the week. */
  scheduleFrequencyType: BackupScheduleFrequencyType;

  /** Days of the week; they count only when `ScheduleFrequencyType` is `Weekly`. */
  runDays?: DayOfWeek[] | undefined;

  /** Times of the day (UTC). The date in them is ignored: `0001-01-01T09:00:00Z` is nine o'clock. */
  runTimes: Date[];
}

/**
 * Kind of a backup schedule.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupScheduleKind =
  /** No kind; never to be sent. */
  | "Invalid"
  /** At given times of given days. */
  | "TimeBased"
  /** At a fixed interval. */
  | "FrequencyBased"
  | (string & {});

/**
 * How often a time-based schedule comes round.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupScheduleFrequencyType =
  /** No frequency; never to be sent. */
  | "Invalid"
  /** Every day, at each time of the schedule. */
  | "Daily"
  /** On given days of the week, at each time of the schedule. */
  | "Weekly"
  | (string & {});

/**
 * A day of the week.
 *
 * Open: the service may answer with words that are not listed.
 */
export type DayOfWeek =
  /** Sunday. */
  | "Sunday"
  /** Monday. */
  | "Monday"
  /** Tuesday. */
  | "Tuesday"
  /** Wednesday. */
  | "Wednesday"
  /** Thursday. */
  | "Thursday"
  /** Friday. */
  | "Friday"
  /** Saturday. */
  | "Saturday"
  | (string & {});
