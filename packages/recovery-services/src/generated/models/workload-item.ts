// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";
import type { ProtectionStatus, SQLDataDirectory } from "./shared.js";

/**
 * An item of a container, whether it can be protected or not. Every kind of item has more of its own.
 *
 * `workloadItemType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownWorkloadItem}.
 */
export type WorkloadItem =
  | AzureVmWorkloadItem
  | AzureVmWorkloadSAPAseDatabaseWorkloadItem
  | AzureVmWorkloadSAPAseSystemWorkloadItem
  | AzureVmWorkloadSAPHanaDatabaseWorkloadItem
  | AzureVmWorkloadSAPHanaSystemWorkloadItem
  | AzureVmWorkloadSQLDatabaseWorkloadItem
  | AzureVmWorkloadSQLInstanceWorkloadItem
  | UnknownWorkloadItem;

/** A {@link WorkloadItem} of a kind this version does not know, with everything the service sent. */
export interface UnknownWorkloadItem extends Omit<WorkloadItemBase, "workloadItemType"> {
  workloadItemType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link WorkloadItem} share. */
export interface WorkloadItemBase {
  /** Which kind of backup would manage the item, for example `AzureWorkload`. */
  backupManagementType?: string | undefined;

  /** What the item belongs to, for example `SQL`. */
  workloadType?: string | undefined;

  /** Tells the kinds apart. */
  workloadItemType: string;

  /** Name for people to read. */
  friendlyName?: string | undefined;

  /** Whether the item is protected. */
  protectionState?: ProtectionStatus | undefined;
}

/** An item of a virtual machine with databases. */
export interface AzureVmWorkloadItem extends WorkloadItemBase {
  /** Tells the kinds of {@link WorkloadItem} apart. */
  workloadItemType: "AzureVmWorkloadItem";

  /** Name of the instance or group the item belongs to. */
  parentName?: string | undefined;

  /** Name of the machine or cluster. */
  serverName?: string | undefined;

  /** Whether what is added to it later can be protected by itself. */
  isAutoProtectable?: boolean | undefined;

  /** Number of items that an inquiry found in it. */
  subinquireditemcount?: number | undefined;

  /** Number of items in it. */
  subWorkloadItemCount?: number | undefined;
}

/** An SAP ASE database. */
export interface AzureVmWorkloadSAPAseDatabaseWorkloadItem extends Omit<
  AzureVmWorkloadItem,
  "workloadItemType"
> {
  /** Tells the kinds of {@link WorkloadItem} apart. */
  workloadItemType: "SAPAseDatabase";
}

/** An SAP ASE system. */
export interface AzureVmWorkloadSAPAseSystemWorkloadItem extends Omit<
  AzureVmWorkloadItem,
  "workloadItemType"
> {
  /** Tells the kinds of {@link WorkloadItem} apart. */
  workloadItemType: "SAPAseSystem";
}

/** An SAP HANA database. */
export interface AzureVmWorkloadSAPHanaDatabaseWorkloadItem extends Omit<
  AzureVmWorkloadItem,
  "workloadItemType"
> {
  /** Tells the kinds of {@link WorkloadItem} apart. */
  workloadItemType: "SAPHanaDatabase";
}

/** An SAP HANA system. */
export interface AzureVmWorkloadSAPHanaSystemWorkloadItem extends Omit<
  AzureVmWorkloadItem,
  "workloadItemType"
> {
  /** Tells the kinds of {@link WorkloadItem} apart. */
  workloadItemType: "SAPHanaSystem";
}

/** A SQL Server database. */
export interface AzureVmWorkloadSQLDatabaseWorkloadItem extends Omit<
  AzureVmWorkloadItem,
  "workloadItemType"
> {
  /** Tells the kinds of {@link WorkloadItem} apart. */
  workloadItemType: "SQLDataBase";
}

/** An instance of SQL Server. */
export interface AzureVmWorkloadSQLInstanceWorkloadItem extends Omit<
  AzureVmWorkloadItem,
  "workloadItemType"
> {
  /** Tells the kinds of {@link WorkloadItem} apart. */
  workloadItemType: "SQLInstance";

  /** Where the instance keeps its files. */
  dataDirectoryPaths?: SQLDataDirectory[] | undefined;
}
