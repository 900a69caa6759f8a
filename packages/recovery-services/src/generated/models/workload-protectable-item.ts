// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";
import type { DistributedNodesInfo, ProtectionStatus } from "./shared.js";

/**
 * An item that can be protected, such as a file share or a database, as the last inquiry found it.
 * Every kind of item has more of its own.
 *
 * `protectableItemType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownWorkloadProtectableItem}.
 */
export type WorkloadProtectableItem =
  | AzureFileShareProtectableItem
  | IaaSVMProtectableItem
  | AzureIaaSClassicComputeVMProtectableItem
  | AzureIaaSComputeVMProtectableItem
  | AzureVmWorkloadSAPAseDatabaseProtectableItem
  | AzureVmWorkloadProtectableItem
  | AzureVmWorkloadSAPAseSystemProtectableItem
  | AzureVmWorkloadSAPHanaDatabaseProtectableItem
  | AzureVmWorkloadSAPHanaSystemProtectableItem
  | AzureVmWorkloadSAPHanaDBInstance
  | AzureVmWorkloadSAPHanaHSRProtectableItem
  | AzureVmWorkloadSQLAvailabilityGroupProtectableItem
  | AzureVmWorkloadSQLDatabaseProtectableItem
  | AzureVmWorkloadSQLInstanceProtectableItem
  | UnknownWorkloadProtectableItem;

/**
 * A {@link WorkloadProtectableItem} of a kind this version does not know, with everything the service
 * sent.
 */
export interface UnknownWorkloadProtectableItem extends Omit<
  WorkloadProtectableItemBase,
  "protectableItemType"
> {
  protectableItemType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link WorkloadProtectableItem} share. */
export interface WorkloadProtectableItemBase {
  /** Which kind of backup would manage the item, for example `AzureWorkload`. */
  backupManagementType?: string | undefined;

  /** What the item belongs to, for example `SQL` or `AzureFileShare`. */
  workloadType?: string | undefined;

  /** Tells the kinds apart. */
  protectableItemType: string;

  /** Name for people to read. */
  friendlyName?: string | undefined;

  /** Whether the item is protected. */
  protectionState?: ProtectionStatus | undefined;
}

/** An Azure file share that can be protected. */
export interface AzureFileShareProtectableItem extends WorkloadProtectableItemBase {
  /** Tells the kinds of {@link WorkloadProtectableItem} apart. */
  protectableItemType: "AzureFileShare";

  /** Resource id of the storage account. */
  parentContainerFabricId?: string | undefined;

  /** Name of the storage account. */
  parentContainerFriendlyName?: string | undefined;

  /** What kind of share it is. */
  azureFileShareType?: AzureFileShareType | undefined;
}

/** A virtual machine that can be protected. */
export interface IaaSVMProtectableItem extends WorkloadProtectableItemBase {
  /** Tells the kinds of {@link WorkloadProtectableItem} apart. */
  protectableItemType: "IaaSVMProtectableItem";

  /** Resource id of the virtual machine. */
  virtualMachineId?: string | undefined;

  /** Deployment model of the virtual machine. */
  virtualMachineVersion?: string | undefined;

  /** Name of the virtual machine's resource group. */
  resourceGroup?: string | undefined;
}

/** A virtual machine of the classic deployment model that can be protected. */
export interface AzureIaaSClassicComputeVMProtectableItem extends Omit<
  IaaSVMProtectableItem,
  "protectableItemType"
> {
  /** Tells the kinds of {@link WorkloadProtectableItem} apart. */
  protectableItemType: "Microsoft.ClassicCompute/virtualMachines";
}

/** A virtual machine of the Resource Manager deployment model that can be protected. */
export interface AzureIaaSComputeVMProtectableItem extends Omit<
  IaaSVMProtectableItem,
  "protectableItemType"
> {
  /** Tells the kinds of {@link WorkloadProtectableItem} apart. */
  protectableItemType: "Microsoft.Compute/virtualMachines";
}

/** An SAP ASE database that can be protected. */
export interface AzureVmWorkloadSAPAseDatabaseProtectableItem extends Omit<
  AzureVmWorkloadProtectableItem,
  "protectableItemType"
> {
  /** Tells the kinds of {@link WorkloadProtectableItem} apart. */
  protectableItemType: "SAPAseDatabase";
}

/** A database in an Azure virtual machine, or what holds databases, that can be protected. */
export interface AzureVmWorkloadProtectableItem extends WorkloadProtectableItemBase {
  /** Tells the kinds of {@link WorkloadProtectableItem} apart. */
  protectableItemType: "AzureVmWorkloadProtectableItem";

  /** Name of the instance or group the item belongs to. */
  parentName?: string | undefined;

  /** Unique name of what the item belongs to. */
  parentUniqueName?: string | undefined;

  /** Name of the machine or cluster. */
  serverName?: string | undefined;

  /** Whether what is added to it later can be protected by itself. */
  isAutoProtectable?: boolean | undefined;

  /** Whether what is added to it later is protected by itself. */
  isAutoProtected?: boolean | undefined;

  /** Number of items that an inquiry found in it. */
  subinquireditemcount?: number | undefined;

  /** Number of items in it that can be protected. */
  subprotectableitemcount?: number | undefined;

  /** Whether it can be backed up. */
  prebackupvalidation?: PreBackupValidation | undefined;

  /**
   * Whether the item itself can be protected, and not only what is in it. The service sends it as
   * `IsProtectable`.
   */
  isProtectable?: boolean | undefined;
}

/** Whether an item can be backed up. */
export interface PreBackupValidation {
  /** How the check ended. */
  status?: InquiryStatus | undefined;

  /** The service's code of what speaks against it; `Success` if nothing does. */
  code?: string | undefined;

  /** What speaks against it, in words. */
  message?: string | undefined;
}

/** An SAP ASE system. */
export interface AzureVmWorkloadSAPAseSystemProtectableItem extends Omit<
  AzureVmWorkloadProtectableItem,
  "protectableItemType"
> {
  /** Tells the kinds of {@link WorkloadProtectableItem} apart. */
  protectableItemType: "SAPAseSystem";
}

/** An SAP HANA database that can be protected. */
export interface AzureVmWorkloadSAPHanaDatabaseProtectableItem extends Omit<
  AzureVmWorkloadProtectableItem,
  "protectableItemType"
> {
  /** Tells the kinds of {@link WorkloadProtectableItem} apart. */
  protectableItemType: "SAPHanaDatabase";
}

/** An SAP HANA system. */
export interface AzureVmWorkloadSAPHanaSystemProtectableItem extends Omit<
  AzureVmWorkloadProtectableItem,
  "protectableItemType"
> {
  /** Tells the kinds of {@link WorkloadProtectableItem} apart. */
  protectableItemType: "SAPHanaSystem";
}

/** An SAP HANA instance that can be protected by snapshots. */
export interface AzureVmWorkloadSAPHanaDBInstance extends Omit<
  AzureVmWorkloadProtectableItem,
  "protectableItemType"
> {
  /** Tells the kinds of {@link WorkloadProtectableItem} apart. */
  protectableItemType: "SAPHanaDBInstance";
}

/** A system replication of SAP HANA. */
export interface AzureVmWorkloadSAPHanaHSRProtectableItem extends Omit<
  AzureVmWorkloadProtectableItem,
  "protectableItemType"
> {
  /** Tells the kinds of {@link WorkloadProtectableItem} apart. */
  protectableItemType: "HanaHSRContainer";
}

/** An availability group of SQL Server. */
export interface AzureVmWorkloadSQLAvailabilityGroupProtectableItem extends Omit<
  AzureVmWorkloadProtectableItem,
  "protectableItemType"
> {
  /** Tells the kinds of {@link WorkloadProtectableItem} apart. */
  protectableItemType: "SQLAvailabilityGroupContainer";

  /** The nodes of the group. */
  nodesList?: DistributedNodesInfo[] | undefined;
}

/** A SQL Server database that can be protected. */
export interface AzureVmWorkloadSQLDatabaseProtectableItem extends Omit<
  AzureVmWorkloadProtectableItem,
  "protectableItemType"
> {
  /** Tells the kinds of {@link WorkloadProtectableItem} apart. */
  protectableItemType: "SQLDataBase";
}

/** An instance of SQL Server. */
export interface AzureVmWorkloadSQLInstanceProtectableItem extends Omit<
  AzureVmWorkloadProtectableItem,
  "protectableItemType"
> {
  /** Tells the kinds of {@link WorkloadProtectableItem} apart. */
  protectableItemType: "SQLInstance";
}

/**
 * Kinds of file share.
 *
 * Open: the service may answer with words that are not listed.
 */
export type AzureFileShareType =
  /** Not known. */
  | "Invalid"
  /** A share of its own. */
  | "XSMB"
  /** A share that Azure File Sync keeps. */
  | "XSync"
  | (string & {});

/**
 * How an inquiry ended.
 *
 * Open: the service may answer with words that are not listed.
 */
export type InquiryStatus =
  /** Not known. */
  | "Invalid"
  /** It found what there is. */
  | "Success"
  /** It failed. */
  | "Failed"
  | (string & {});
