// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";

/**
 * A partition, and which part of its service's keys it holds.
 *
 * `servicePartitionKind` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownPartitionInformation}.
 */
export type PartitionInformation =
  | Int64RangePartitionInformation
  | NamedPartitionInformation
  | SingletonPartitionInformation
  | UnknownPartitionInformation;

/**
 * A {@link PartitionInformation} of a kind this version does not know, with everything the service
 * sent.
 */
export interface UnknownPartitionInformation extends Omit<PartitionInformationBase, "servicePartitionKind"> {
  servicePartitionKind: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link PartitionInformation} share. */
export interface PartitionInformationBase {
  /** How the service is partitioned. */
  servicePartitionKind: ServicePartitionKind;

  /**
   * Id of the partition.
   *
   * A UUID.
   */
  id?: string | undefined;
}

/** A partition which holds a range of keys. */
export interface Int64RangePartitionInformation extends PartitionInformationBase {
  /** Tells the kinds of {@link PartitionInformation} apart. */
  servicePartitionKind: "Int64Range";

  /** Lowest key: a signed 64-bit number as text. */
  lowKey?: string | undefined;

  /** Highest key: a signed 64-bit number as text. */
  highKey?: string | undefined;
}

/** A partition which goes by a name. */
export interface NamedPartitionInformation extends PartitionInformationBase {
  /** Tells the kinds of {@link PartitionInformation} apart. */
  servicePartitionKind: "Named";

  /** Name of the partition. */
  name?: string | undefined;
}

/** The only partition of its service. */
export interface SingletonPartitionInformation extends PartitionInformationBase {
  /** Tells the kinds of {@link PartitionInformation} apart. */
  servicePartitionKind: "Singleton";
}

/**
 * How a service is partitioned.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ServicePartitionKind =
  /** Not known. */
  | "Invalid"
  /** Into one partition. */
  | "Singleton"
  /** By ranges of 64-bit numbers. */
  | "Int64Range"
  /** By names. */
  | "Named"
  | (string & {});
