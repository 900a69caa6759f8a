// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";
import type { DayOfWeek } from "./shared.js";

/**
 * When backups are made.
 *
 * `schedulePolicyType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownSchedulePolicy}.
 */
export type SchedulePolicy =
  | LogSchedulePolicy
  | LongTermSchedulePolicy
  | SimpleSchedulePolicy
  | SimpleSchedulePolicyV2
  | UnknownSchedulePolicy;

/** A {@link SchedulePolicy} of a kind this version does not know, with everything the service sent. */
export interface UnknownSchedulePolicy extends Omit<SchedulePolicyBase, "schedulePolicyType"> {
  schedulePolicyType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link SchedulePolicy} share. */
export interface SchedulePolicyBase {
  /** Tells the kinds apart. */
  schedulePolicyType: string;
}

/** Backups of a transaction log, at regular intervals. */
export interface LogSchedulePolicy extends SchedulePolicyBase {
  /** Tells the kinds of {@link SchedulePolicy} apart. */
  schedulePolicyType: "LogSchedulePolicy";

  /** Minutes between two backups. */
  scheduleFrequencyInMins?: number | undefined;
}

/** A schedule of which only long-term backups are kept. */
export interface LongTermSchedulePolicy extends SchedulePolicyBase {
  /** Tells the kinds of {@link SchedulePolicy} apart. */
  schedulePolicyType: "LongTermSchedulePolicy";
}

/** Backups on days of the week and at times of day. */
export interface SimpleSchedulePolicy extends SchedulePolicyBase {
  /** Tells the kinds of {@link SchedulePolicy} apart. */
  schedulePolicyType: "SimpleSchedulePolicy";

  /** How often backups are made. */
  scheduleRunFrequency?: ScheduleRunType | undefined;

  /** Days of the week on which backups are made. */
  scheduleRunDays?: DayOfWeek[] | undefined;

  /** Times of day at which backups are made; the date is of no account. */
  scheduleRunTimes?: Date[] | undefined;

  /** When to back up several times a day. */
  hourlySchedule?: HourlySchedule | undefined;

  /** Weeks between two backups. */
  scheduleWeeklyFrequency?: number | undefined;
}

/** Backups several times a day. */
export interface HourlySchedule {
  /** Hours between two backups. */
  interval?: number | undefined;

  /** Time of day of the first backup; the date is of no account. */
  scheduleWindowStartTime?: Date | undefined;

  /** Hours in which backups are made, counted from the first. */
  scheduleWindowDuration?: number | undefined;
}

/** Backups by the hour, by the day or by the week. */
export interface SimpleSchedulePolicyV2 extends SchedulePolicyBase {
  /** Tells the kinds of {@link SchedulePolicy} apart. */
  schedulePolicyType: "SimpleSchedulePolicyV2";

  /** How often backups are made. */
  scheduleRunFrequency?: ScheduleRunType | undefined;

  /** When to back up several times a day. */
  hourlySchedule?: HourlySchedule | undefined;

  /** When to back up every day. */
  dailySchedule?: DailySchedule | undefined;

  /** When to back up every week. */
  weeklySchedule?: WeeklySchedule | undefined;
}

/** Backups every day. */
export interface DailySchedule {
  /** Times of day at which backups are made; the date is of no account. */
  scheduleRunTimes?: Date[] | undefined;
}

/** Backups every week. */
export interface WeeklySchedule {
  /** Days of the week on which backups are made. */
  scheduleRunDays?: DayOfWeek[] | undefined;

  /** Times of day at which backups are made; the date is of no account. */
  scheduleRunTimes?: Date[] | undefined;
}

/**
 * How often backups are made.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ScheduleRunType =
  /** No choice. */
  | "Invalid"
  /** Every day. */
  | "Daily"
  /** Every week. */
  | "Weekly"
  /** Several times a day. */
  | "Hourly"
  | (string & {});
