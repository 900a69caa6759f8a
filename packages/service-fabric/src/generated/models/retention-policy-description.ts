// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";

/**
 * How long backups are kept.
 *
 * `retentionPolicyType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownRetentionPolicyDescription}.
 */
export type RetentionPolicyDescription = BasicRetentionPolicyDescription | UnknownRetentionPolicyDescription;

/**
 * A {@link RetentionPolicyDescription} of a kind this version does not know, with everything the
 * service sent.
 */
export interface UnknownRetentionPolicyDescription extends Omit<
  RetentionPolicyDescriptionBase,
  "retentionPolicyType"
> {
  retentionPolicyType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link RetentionPolicyDescription} share. */
export interface RetentionPolicyDescriptionBase {
  /** Kind of the retention policy. */
  retentionPolicyType: RetentionPolicyType;
}

/** Backups go when they are old enough. */
export interface BasicRetentionPolicyDescription extends RetentionPolicyDescriptionBase {
  /** Tells the kinds of {@link RetentionPolicyDescription} apart. */
  retentionPolicyType: "Basic";

  /** Age at which a backup goes, like `P20D`. */
  retentionDuration: string;

  /**
   * Backups that stay whatever their age; 0 or more.
   *
   * Value at least 0.
   */
  minimumNumberOfBackups?: number | undefined;
}

/**
 * Kind of a retention policy.
 *
 * Open: the service may answer with words that are not listed.
 */
export type RetentionPolicyType =
  /** Backups go when they are old enough. */
  | "Basic"
  /** No kind; never to be sent. */
  | "Invalid"
  | (string & {});
