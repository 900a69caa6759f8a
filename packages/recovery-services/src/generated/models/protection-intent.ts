// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";
import type { BackupManagementType, ProtectionStatus } from "./shared.js";

/**
 * An intent to protect a resource by a policy: the service carries it out, at once or when databases
 * are added later (auto-protection).
 *
 * `protectionIntentItemType` tells the kinds apart; a kind this version does not know arrives as
 * {@link UnknownProtectionIntent}.
 */
export type ProtectionIntent =
  | AzureResourceProtectionIntent
  | AzureRecoveryServiceVaultProtectionIntent
  | AzureWorkloadAutoProtectionIntent
  | AzureWorkloadSQLAutoProtectionIntent
  | AzureWorkloadContainerAutoProtectionIntent
  | UnknownProtectionIntent;

/** A {@link ProtectionIntent} of a kind this version does not know, with everything the service sent. */
export interface UnknownProtectionIntent extends Omit<ProtectionIntentBase, "protectionIntentItemType"> {
  protectionIntentItemType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link ProtectionIntent} share. */
export interface ProtectionIntentBase {
  /** Tells the kinds apart. */
  protectionIntentItemType: string;

  /** Which kind of backup manages the item. */
  backupManagementType?: BackupManagementType | undefined;

  /** Resource id of what is to be protected. */
  sourceResourceId?: string | undefined;

  /** Resource id of the item in the vault, for auto-protection: an instance or a container. */
  itemId?: string | undefined;

  /** Resource id of the policy. */
  policyId?: string | undefined;

  /** Whether it is protected. */
  protectionState?: ProtectionStatus | undefined;
}

/** An intent to protect an Azure resource, such as a virtual machine. */
export interface AzureResourceProtectionIntent extends ProtectionIntentBase {
  /** Tells the kinds of {@link ProtectionIntent} apart. */
  protectionIntentItemType: "AzureResourceItem";

  /** Name for people to read. */
  friendlyName?: string | undefined;
}

/** An intent to protect an item of a vault. */
export interface AzureRecoveryServiceVaultProtectionIntent extends ProtectionIntentBase {
  /** Tells the kinds of {@link ProtectionIntent} apart. */
  protectionIntentItemType: "RecoveryServiceVaultItem";
}

/** An intent to protect databases as they are added. */
export interface AzureWorkloadAutoProtectionIntent extends Omit<
  AzureRecoveryServiceVaultProtectionIntent,
  "protectionIntentItemType"
> {
  /** Tells the kinds of {@link ProtectionIntent} apart. */
  protectionIntentItemType: "AzureWorkloadAutoProtectionIntent";
}

/** An intent to protect SQL Server databases as they are added. */
export interface AzureWorkloadSQLAutoProtectionIntent extends Omit<
  AzureWorkloadAutoProtectionIntent,
  "protectionIntentItemType"
> {
  /** Tells the kinds of {@link ProtectionIntent} apart. */
  protectionIntentItemType: "AzureWorkloadSQLAutoProtectionIntent";

  /** What they are added to. */
  workloadItemType?: WorkloadItemType | undefined;
}

/** An intent to protect the databases of a machine as they are added. */
export interface AzureWorkloadContainerAutoProtectionIntent extends ProtectionIntentBase {
  /** Tells the kinds of {@link ProtectionIntent} apart. */
  protectionIntentItemType: "AzureWorkloadContainerAutoProtectionIntent";
}

/**
 * Kinds of item in a container.
 *
 * Open: the service may answer with words that are not listed.
 */
export type WorkloadItemType =
  /** Not known. */
  | "Invalid"
  /** An instance of SQL Server. */
  | "SQLInstance"
  /** A SQL Server database. */
  | "SQLDataBase"
  /** An SAP HANA system. */
  | "SAPHanaSystem"
  /** An SAP HANA database. */
  | "SAPHanaDatabase"
  /** An SAP ASE system. */
  | "SAPAseSystem"
  /** An SAP ASE database. */
  | "SAPAseDatabase"
  /** An SAP HANA instance. */
  | "SAPHanaDBInstance"
  | (string & {});
