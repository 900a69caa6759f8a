// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64, UnknownKind } from "@azbackup/core/codec";
import type {
  AcquireStorageAccountLock,
  BackupManagementType,
  DistributedNodesInfo,
  ErrorDetail,
  IdentityInfo,
  WorkloadType,
} from "./shared.js";

/**
 * What holds items that are backed up, such as a virtual machine with databases or a storage account
 * with file shares. It is registered with the vault before its items can be protected. Every kind of
 * container has more of its own.
 *
 * `containerType` tells the kinds apart; a kind this version does not know arrives as {@link
 * UnknownProtectionContainer}.
 */
export type ProtectionContainer =
  | IaaSVMContainer
  | AzureIaaSClassicComputeVMContainer
  | AzureIaaSComputeVMContainer
  | AzureSqlContainer
  | GenericContainer
  | DpmContainer
  | AzureBackupServerContainer
  | MabContainer
  | AzureStorageContainer
  | AzureWorkloadContainer
  | AzureSQLAGWorkloadContainerProtectionContainer
  | AzureVMAppContainerProtectionContainer
  | UnknownProtectionContainer;

/**
 * A {@link ProtectionContainer} of a kind this version does not know, with everything the service
 * sent.
 */
export interface UnknownProtectionContainer extends Omit<ProtectionContainerBase, "containerType"> {
  containerType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link ProtectionContainer} share. */
export interface ProtectionContainerBase {
  /** Name for people to read. */
  friendlyName?: string | undefined;

  /** Which kind of backup manages the container. A registration needs it. */
  backupManagementType?: BackupManagementType | undefined;

  /**
   * Whether the container is registered with the vault, in the service's words, for example `Registered`
   * or `SoftDeleted`.
   */
  registrationStatus?: string | undefined;

  /**
   * Whether the container is healthy, in the service's words, for example `Healthy`; empty for some
   * kinds.
   */
  healthStatus?: string | undefined;

  /** Tells the kinds apart. */
  containerType: string;

  /** What can be protected in it, in the service's words, for example `VMAppContainer`. */
  protectableObjectType?: string | undefined;

  /**
   * Region of what is backed up.
   *
   * Set by the service. Since version 2026-10-01.
   */
  readonly sourceLocation?: string | undefined;
}

/** A virtual machine as a container. */
export interface IaaSVMContainer extends ProtectionContainerBase {
  /** Tells the kinds of {@link ProtectionContainer} apart. */
  containerType: "IaasVMContainer";

  /** Resource id of the virtual machine. */
  virtualMachineId?: string | undefined;

  /** Deployment model of the virtual machine, for example `Compute` or `Classic`. */
  virtualMachineVersion?: string | undefined;

  /** Name of the virtual machine's resource group. */
  resourceGroup?: string | undefined;
}

/** A virtual machine of the classic deployment model as a container. */
export interface AzureIaaSClassicComputeVMContainer extends Omit<IaaSVMContainer, "containerType"> {
  /** Tells the kinds of {@link ProtectionContainer} apart. */
  containerType: "Microsoft.ClassicCompute/virtualMachines";
}

/** A virtual machine of the Resource Manager deployment model as a container. */
export interface AzureIaaSComputeVMContainer extends Omit<IaaSVMContainer, "containerType"> {
  /** Tells the kinds of {@link ProtectionContainer} apart. */
  containerType: "Microsoft.Compute/virtualMachines";
}

/** An Azure SQL server. */
export interface AzureSqlContainer extends ProtectionContainerBase {
  /** Tells the kinds of {@link ProtectionContainer} apart. */
  containerType: "AzureSqlContainer";
}

/** A container of a kind that has no model of its own. */
export interface GenericContainer extends ProtectionContainerBase {
  /** Tells the kinds of {@link ProtectionContainer} apart. */
  containerType: "GenericContainer";

  /** Name of the fabric. */
  fabricName?: string | undefined;

  /** More about it; not always part of an answer. */
  extendedInformation?: GenericContainerExtendedInfo | undefined;
}

/** More about a container of a kind that has no model of its own. */
export interface GenericContainerExtendedInfo {
  /** The container's public certificate, in Base64. */
  rawCertData?: string | undefined;

  /** As whom the container signs in. */
  containerIdentityInfo?: ContainerIdentityInfo | undefined;

  /** URLs of the service for the container, by name. */
  serviceEndpoints?: Record<string, string> | undefined;
}

/** As whom a container signs in. */
export interface ContainerIdentityInfo {
  /** Unique name of the container. */
  uniqueName?: string | undefined;

  /** The tenant. */
  aadTenantId?: string | undefined;

  /** Client id of the service principal. */
  servicePrincipalClientId?: string | undefined;

  /** What its tokens are for. */
  audience?: string | undefined;
}

/** A machine protected by System Center Data Protection Manager. */
export interface DpmContainer extends ProtectionContainerBase {
  /** Tells the kinds of {@link ProtectionContainer} apart. */
  containerType: "DPMContainer";

  /** Whether the container can be registered again. */
  canReRegister?: boolean | undefined;

  /** The service's id of the container. */
  containerId?: string | undefined;

  /** Number of items that are protected. */
  protectedItemCount?: Int64 | undefined;

  /** Version of the backup server's agent. */
  dpmAgentVersion?: string | undefined;

  /** Names of the backup servers that protect the container. */
  dpmServers?: string[] | undefined;

  /** Whether there is a newer agent. */
  upgradeAvailable?: boolean | undefined;

  /** State of the protection, in the service's words. */
  protectionStatus?: string | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: DPMContainerExtendedInfo | undefined;
}

/** More about a machine a backup server protects. */
export interface DPMContainerExtendedInfo {
  /** When the container was last refreshed (UTC). */
  lastRefreshedAt?: Date | undefined;
}

/** A machine protected by Azure Backup Server. */
export interface AzureBackupServerContainer extends Omit<DpmContainer, "containerType"> {
  /** Tells the kinds of {@link ProtectionContainer} apart. */
  containerType: "AzureBackupServerContainer";
}

/** A Windows machine with the Azure Backup agent (MARS). */
export interface MabContainer extends ProtectionContainerBase {
  /** Tells the kinds of {@link ProtectionContainer} apart. */
  containerType: "Windows";

  /** Whether the container can be registered again. */
  canReRegister?: boolean | undefined;

  /** The service's id of the container. */
  containerId?: Int64 | undefined;

  /** Number of items that are protected. */
  protectedItemCount?: Int64 | undefined;

  /** Version of the agent. */
  agentVersion?: string | undefined;

  /** More about it; not always part of an answer. */
  extendedInfo?: MabContainerExtendedInfo | undefined;

  /** What the checks of the container found. */
  mabContainerHealthDetails?: MABContainerHealthDetails[] | undefined;

  /** Whether the container is healthy, in the service's words. */
  containerHealthState?: string | undefined;
}

/** More about a Windows machine with the agent. */
export interface MabContainerExtendedInfo {
  /** When the container was last refreshed (UTC). */
  lastRefreshedAt?: Date | undefined;

  /** What is backed up. */
  backupItemType?: BackupItemType | undefined;

  /** Names of what is backed up. */
  backupItems?: string[] | undefined;

  /** Name of the policy. */
  policyName?: string | undefined;

  /** How the last backup ended, in the service's words. */
  lastBackupStatus?: string | undefined;
}

/** Something the checks of a container found. */
export interface MABContainerHealthDetails {
  /** The service's number of the finding. */
  code?: number | undefined;

  /** The finding, in few words. */
  title?: string | undefined;

  /** The finding, in words. */
  message?: string | undefined;

  /** What to do about it. */
  recommendations?: string[] | undefined;
}

/** A storage account with file shares. */
export interface AzureStorageContainer extends ProtectionContainerBase {
  /** Tells the kinds of {@link ProtectionContainer} apart. */
  containerType: "StorageContainer";

  /** Resource id of the storage account. A registration needs it. */
  sourceResourceId?: string | undefined;

  /** Deployment model of the storage account. */
  storageAccountVersion?: string | undefined;

  /** Name of the storage account's resource group. */
  resourceGroup?: string | undefined;

  /** Number of file shares that are protected. */
  protectedItemCount?: Int64 | undefined;

  /**
   * Whether the service puts a lock on the storage account, so that nobody deletes it with its
   * snapshots.
   */
  acquireStorageAccountLock?: AcquireStorageAccountLock | undefined;

  /**
   * Whether the container is registered for the first time or again.
   *
   * Since version 2026-10-01.
   */
  operationType?: OperationType | undefined;

  /**
   * How the service gets at the storage account.
   *
   * Since version 2026-10-01.
   */
  accessType?: AccessType | undefined;

  /**
   * The managed identity the service acts as, if it does not use the account's key.
   *
   * Since version 2026-10-01.
   */
  identityInfo?: IdentityInfo | undefined;
}

/** A machine with databases. */
export interface AzureWorkloadContainer extends ProtectionContainerBase {
  /** Tells the kinds of {@link ProtectionContainer} apart. */
  containerType: "AzureWorkloadContainer";

  /** Resource id of the virtual machine the databases are in. A registration needs it. */
  sourceResourceId?: string | undefined;

  /** When the container was last refreshed (UTC). */
  lastUpdatedTime?: Date | undefined;

  /** What the last inquiry found; not always part of an answer. */
  extendedInfo?: AzureWorkloadContainerExtendedInfo | undefined;

  /** Which kind of database to register the container for. */
  workloadType?: WorkloadType | undefined;

  /** Whether the container is registered for the first time or again. */
  operationType?: OperationType | undefined;
}

/** What is known of a machine with databases. */
export interface AzureWorkloadContainerExtendedInfo {
  /** Name of the machine's operating system. */
  hostServerName?: string | undefined;

  /** What the last inquiry found. */
  inquiryInfo?: InquiryInfo | undefined;

  /** The nodes, if the databases are spread over several. */
  nodesList?: DistributedNodesInfo[] | undefined;
}

/** What an inquiry found in a container. */
export interface InquiryInfo {
  /** How the inquiry ended: `Success`, `Failed` or `Invalid`. */
  status?: string | undefined;

  /** Why it failed. The service also answers this when it did not, with the code `Success`. */
  errorDetail?: ErrorDetail | undefined;

  /** What was found, by kind of database. */
  inquiryDetails?: WorkloadInquiryDetails[] | undefined;
}

/** What an inquiry found of one kind of database. */
export interface WorkloadInquiryDetails {
  /** The kind, for example `SQL` or `SAPHana`. */
  type?: string | undefined;

  /** Number of items. */
  itemCount?: Int64 | undefined;

  /** Whether they can be protected. */
  inquiryValidation?: InquiryValidation | undefined;
}

/** Whether what an inquiry found can be protected. */
export interface InquiryValidation {
  /** How the check ended, in the service's words, for example `Success`. */
  status?: string | undefined;

  /** What speaks against it. */
  errorDetail?: ErrorDetail | undefined;

  /**
   * More about the error, in words.
   *
   * Set by the service.
   */
  readonly additionalDetail?: string | undefined;

  /**
   * How many items can be protected, by kind.
   *
   * Set by the service.
   */
  readonly protectableItemCount?: Record<string, unknown> | undefined;
}

/** An availability group of SQL Server. */
export interface AzureSQLAGWorkloadContainerProtectionContainer extends Omit<
  AzureWorkloadContainer,
  "containerType"
> {
  /** Tells the kinds of {@link ProtectionContainer} apart. */
  containerType: "SQLAGWorkLoadContainer";
}

/** An Azure virtual machine with databases. */
export interface AzureVMAppContainerProtectionContainer extends Omit<
  AzureWorkloadContainer,
  "containerType"
> {
  /** Tells the kinds of {@link ProtectionContainer} apart. */
  containerType: "VMAppContainer";
}

/**
 * What an agent backs up.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupItemType =
  /** Not known. */
  | "Invalid"
  /** A virtual machine. */
  | "VM"
  /** Files and folders. */
  | "FileFolder"
  /** An Azure SQL database. */
  | "AzureSqlDb"
  /** A SQL Server database that a backup server protects. */
  | "SQLDB"
  /** Exchange. */
  | "Exchange"
  /** SharePoint. */
  | "Sharepoint"
  /** A virtual machine of VMware. */
  | "VMwareVM"
  /** The state of the system. */
  | "SystemState"
  /** A client machine. */
  | "Client"
  /** Something else. */
  | "GenericDataSource"
  /** A SQL Server database in an Azure virtual machine. */
  | "SQLDataBase"
  /** An Azure file share. */
  | "AzureFileShare"
  /** An SAP HANA database. */
  | "SAPHanaDatabase"
  /** An SAP ASE database. */
  | "SAPAseDatabase"
  /** An SAP HANA instance. */
  | "SAPHanaDBInstance"
  | (string & {});

/**
 * What a registration is.
 *
 * Open: the service may answer with words that are not listed.
 */
export type OperationType =
  /** Nothing. */
  | "Invalid"
  /** The first of the container. */
  | "Register"
  /** A further one, which repairs a registration or its extension. */
  | "Reregister"
  /** A registration of a container that was deleted and is still kept. */
  | "Rehydrate"
  | (string & {});

/**
 * How the service gets at a storage account.
 *
 * Open: the service may answer with words that are not listed.
 */
export type AccessType =
  /** By the account's key. */
  | "KeyBased"
  /** By a managed identity. */
  | "IdentityBased"
  | (string & {});
