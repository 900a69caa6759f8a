// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";
import type { DayOfWeek, RetentionDurationType } from "./shared.js";

/**
 * How long backups are kept.
 *
 * `retentionPolicyType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownRetentionPolicy}.
 */
export type RetentionPolicy = LongTermRetentionPolicy | SimpleRetentionPolicy | UnknownRetentionPolicy;

/** A {@link RetentionPolicy} of a kind this version does not know, with everything the service sent. */
export interface UnknownRetentionPolicy extends Omit<RetentionPolicyBase, "retentionPolicyType"> {
  retentionPolicyType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link RetentionPolicy} share. */
export interface RetentionPolicyBase {
  /** Tells the kinds apart. */
  retentionPolicyType: string;
}

/** Backups are kept by rules for days, weeks, months and years. */
export interface LongTermRetentionPolicy extends RetentionPolicyBase {
  /** Tells the kinds of {@link RetentionPolicy} apart. */
  retentionPolicyType: "LongTermRetentionPolicy";

  /** Rule for the daily backups. */
  dailySchedule?: DailyRetentionSchedule | undefined;

  /** Rule for the weekly backups. */
  weeklySchedule?: WeeklyRetentionSchedule | undefined;

  /** Rule for the monthly backups. */
  monthlySchedule?: MonthlyRetentionSchedule | undefined;

  /** Rule for the yearly backups. */
  yearlySchedule?: YearlyRetentionSchedule | undefined;
}

/** How long daily backups are kept. */
export interface DailyRetentionSchedule {
  /**
   * Times of day of the backups the rule is for; they have to be times of the schedule, and the date is
   * of no account.
   */
  retentionTimes?: Date[] | null | undefined;

  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration | undefined;
}

/** A length of time. */
export interface RetentionDuration {
  /** Number of units. */
  count?: number | undefined;

  /** The unit. */
  durationType?: RetentionDurationType | undefined;
}

/** How long weekly backups are kept. */
export interface WeeklyRetentionSchedule {
  /** Days of the week the rule is for. */
  daysOfTheWeek?: DayOfWeek[] | undefined;

  /**
   * Times of day of the backups the rule is for; they have to be times of the schedule, and the date is
   * of no account.
   */
  retentionTimes?: Date[] | null | undefined;

  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration | undefined;
}

/** How long monthly backups are kept. */
export interface MonthlyRetentionSchedule {
  /** Whether the rule goes by days of the month or by days of the week. */
  retentionScheduleFormatType?: RetentionScheduleFormat | undefined;

  /** Which days of the month, if the rule goes by them. The service also answers `null`. */
  retentionScheduleDaily?: DailyRetentionFormat | null | undefined;

  /** Which days of which weeks, if the rule goes by them. */
  retentionScheduleWeekly?: WeeklyRetentionFormat | undefined;

  /**
   * Times of day of the backups the rule is for; they have to be times of the schedule, and the date is
   * of no account.
   */
  retentionTimes?: Date[] | null | undefined;

  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration | undefined;
}

/** Days of the month. */
export interface DailyRetentionFormat {
  /** The days. */
  daysOfTheMonth?: Day[] | undefined;
}

/** A day of the month. */
export interface Day {
  /** Number of the day. */
  date?: number | undefined;

  /** Whether it is the last day of the month, whatever its number. */
  isLast?: boolean | undefined;
}

/** Days of certain weeks of the month. */
export interface WeeklyRetentionFormat {
  /** Days of the week the rule is for. */
  daysOfTheWeek?: DayOfWeek[] | undefined;

  /** Weeks of the month the rule is for. */
  weeksOfTheMonth?: WeekOfMonth[] | undefined;
}

/** How long yearly backups are kept. */
export interface YearlyRetentionSchedule {
  /** Whether the rule goes by days of the month or by days of the week. */
  retentionScheduleFormatType?: RetentionScheduleFormat | undefined;

  /** Months the rule is for. */
  monthsOfYear?: MonthOfYear[] | undefined;

  /** Which days of the month, if the rule goes by them. The service also answers `null`. */
  retentionScheduleDaily?: DailyRetentionFormat | null | undefined;

  /** Which days of which weeks, if the rule goes by them. */
  retentionScheduleWeekly?: WeeklyRetentionFormat | undefined;

  /**
   * Times of day of the backups the rule is for; they have to be times of the schedule, and the date is
   * of no account.
   */
  retentionTimes?: Date[] | null | undefined;

  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration | undefined;
}

/** All backups are kept for the same time. */
export interface SimpleRetentionPolicy extends RetentionPolicyBase {
  /** Tells the kinds of {@link RetentionPolicy} apart. */
  retentionPolicyType: "SimpleRetentionPolicy";

  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration | undefined;
}

/**
 * Whether a rule goes by days of the month or by days of the week.
 *
 * Open: the service may answer with words that are not listed.
 */
export type RetentionScheduleFormat =
  /** No choice. */
  | "Invalid"
  /** By days of the month. */
  | "Daily"
  /** By days of the week. */
  | "Weekly"
  | (string & {});

/** Weeks of the month. */
export type WeekOfMonth =
  /** The first. */
  | "First"
  /** The second. */
  | "Second"
  /** The third. */
  | "Third"
  /** The fourth. */
  | "Fourth"
  /** The last. */
  | "Last"
  /** No week. */
  | "Invalid";

/** Months. */
export type MonthOfYear =
  /** No month. */
  | "Invalid"
  /** January. */
  | "January"
  /** February. */
  | "February"
  /** March. */
  | "March"
  /** April. */
  | "April"
  /** May. */
  | "May"
  /** June. */
  | "June"
  /** July. */
  | "July"
  /** August. */
  | "August"
  /** September. */
  | "September"
  /** October. */
  | "October"
  /** November. */
  | "November"
  /** December. */
  | "December";
