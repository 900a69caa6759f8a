// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

/** An error of an item or of a check, with advice. */
export interface ErrorDetail {
  /**
   * The service's code of the error.
   *
   * Set by the service.
   */
  readonly code?: string | undefined;

  /**
   * What went wrong, in words.
   *
   * Set by the service.
   */
  readonly message?: string | undefined;

  /**
   * What to do about it.
   *
   * Set by the service.
   */
  readonly recommendations?: string[] | undefined;
}

/** A node of a database that is spread over several. */
export interface DistributedNodesInfo {
  /** Name of the node. */
  nodeName?: string | undefined;

  /** State of the node, in the service's words. */
  status?: string | undefined;

  /** What is wrong with the node, if anything. */
  errorDetail?: ErrorDetail | undefined;

  /** Resource id of the node's virtual machine. */
  sourceResourceId?: string | undefined;
}

/** The managed identity the service acts as. */
export interface IdentityInfo {
  /** Whether it is the vault's system-assigned identity. */
  isSystemAssignedIdentity?: boolean | undefined;

  /** Resource id of the user-assigned identity, if it is not. */
  managedIdentityResourceId?: string | undefined;
}

/** A place outside the regions proper, such as an edge zone. */
export interface ExtendedLocation {
  /** Name of the place. */
  name?: string | undefined;

  /** Kind of the place, for example `EdgeZone`. */
  type?: string | undefined;
}

/** A user-assigned managed identity. */
export interface UserAssignedManagedIdentityDetails {
  /** Resource id of the identity. */
  identityArmId?: string | undefined;

  /** Name of the identity. */
  identityName?: string | undefined;

  /** Ids of the identity in Microsoft Entra ID. */
  userAssignedIdentityProperties?: UserAssignedIdentityProperties | undefined;
}

/** Ids of a user-assigned identity in Microsoft Entra ID. */
export interface UserAssignedIdentityProperties {
  /** Client id of the identity. */
  clientId?: string | undefined;

  /** Object id of the identity's service principal. */
  principalId?: string | undefined;
}

/** How to get at a recovery point that is mounted. */
export interface InstantItemRecoveryTarget {
  /** Scripts that connect to it. */
  clientScripts?: ClientScriptForConnect[] | undefined;
}

/** A script that connects to a recovery point that is mounted. */
export interface ClientScriptForConnect {
  /**
   * Text of the script. It holds what is needed to connect, so it is not to be logged.
   *
   * Secret: never logged, and shown in no error.
   */
  scriptContent?: string | undefined;

  /** Extension of the script's file name. */
  scriptExtension?: string | undefined;

  /** Operating system the script is for. */
  osType?: string | undefined;

  /**
   * URL of the program to run in place of the script, if there is one. It may hold a signature, so it is
   * not to be logged.
   *
   * Secret: never logged, and shown in no error.
   */
  url?: string | undefined;

  /** Suffix of the script's file name. */
  scriptNameSuffix?: string | undefined;
}

/** What a check found. */
export interface ValidateOperationResponse {
  /** What speaks against the operation; empty if nothing does. */
  validationResults?: ErrorDetail[] | undefined;
}

/** A directory of a SQL Server database. */
export interface SQLDataDirectory {
  /** What the directory holds. */
  type?: SQLDataDirectoryType | undefined;

  /** Path of the file. */
  path?: string | undefined;

  /** Logical name of the file. */
  logicalName?: string | undefined;
}

/**
 * Kinds of backup, by what manages it.
 *
 * Open: the service may answer with words that are not listed.
 */
export type BackupManagementType =
  /** No kind. */
  | "Invalid"
  /** Backup of Azure virtual machines. */
  | "AzureIaasVM"
  /** Backup by the agent on the machine (Microsoft Azure Recovery Services agent). */
  | "MAB"
  /** Backup by System Center Data Protection Manager. */
  | "DPM"
  /** Backup by Azure Backup Server. */
  | "AzureBackupServer"
  /** Backup of Azure SQL databases. */
  | "AzureSql"
  /** Backup of Azure file shares. */
  | "AzureStorage"
  /** Backup of databases in Azure virtual machines. */
  | "AzureWorkload"
  /** The kind the service takes by default. */
  | "DefaultBackup"
  | (string & {});

/**
 * What a policy or a job is for.
 *
 * Open: the service may answer with words that are not listed.
 */
export type WorkloadType =
  /** Nothing. */
  | "Invalid"
  /** A virtual machine in Azure. */
  | "VM"
  /** Files and folders. */
  | "FileFolder"
  /** An Azure SQL database. */
  | "AzureSqlDb"
  /** A SQL Server database behind a backup server. */
  | "SQLDB"
  /** Exchange. */
  | "Exchange"
  /** SharePoint. */
  | "Sharepoint"
  /** A VMware virtual machine. */
  | "VMwareVM"
  /** The system state of a Windows machine. */
  | "SystemState"
  /** A Windows client machine. */
  | "Client"
  /** Something of no kind of its own. */
  | "GenericDataSource"
  /** A SQL Server database in an Azure virtual machine. */
  | "SQLDataBase"
  /** An Azure file share. */
  | "AzureFileShare"
  /** An SAP HANA database. */
  | "SAPHanaDatabase"
  /** An SAP ASE database. */
  | "SAPAseDatabase"
  /** An SAP HANA instance, by snapshots. */
  | "SAPHanaDBInstance"
  | (string & {});

/**
 * What can be backed up.
 *
 * Open: the service may answer with words that are not listed.
 */
export type DataSourceType =
  /** Nothing. */
  | "Invalid"
  /** A virtual machine in Azure. */
  | "VM"
  /** Files and folders. */
  | "FileFolder"
  /** An Azure SQL database. */
  | "AzureSqlDb"
  /** A SQL Server database behind a backup server. */
  | "SQLDB"
  /** Exchange. */
  | "Exchange"
  /** SharePoint. */
  | "Sharepoint"
  /** A VMware virtual machine. */
  | "VMwareVM"
  /** The system state of a Windows machine. */
  | "SystemState"
  /** A Windows client machine. */
  | "Client"
  /** Something of no kind of its own. */
  | "GenericDataSource"
  /** A SQL Server database in an Azure virtual machine. */
  | "SQLDataBase"
  /** An Azure file share. */
  | "AzureFileShare"
  /** An SAP HANA database. */
  | "SAPHanaDatabase"
  /** An SAP ASE database. */
  | "SAPAseDatabase"
  /** An SAP HANA instance, by snapshots. */
  | "SAPHanaDBInstance"
  | (string & {});

/**
 * How urgent it is to bring a recovery point back from the archive.
 *
 * Open: the service may answer with words that are not listed.
 */
export type RehydrationPriority =
  /** Not urgent. */
  | "Standard"
  /** Urgent; costs more. */
  | "High"
  | (string & {});

/**
 * What a directory of a SQL Server database holds.
 *
 * Open: the service may answer with words that are not listed.
 */
export type SQLDataDirectoryType =
  /** No kind. */
  | "Invalid"
  /** Data files. */
  | "Data"
  /** Log files. */
  | "Log"
  | (string & {});

/**
 * Whether to put a lock on a storage account.
 *
 * Open: the service may answer with words that are not listed.
 */
export type AcquireStorageAccountLock =
  /** Put one. */
  | "Acquire"
  /** Put none. */
  | "NotAcquire"
  | (string & {});

/**
 * Whether something is protected.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ProtectionStatus =
  /** Not known. */
  | "Invalid"
  /** It is not. */
  | "NotProtected"
  /** Its protection is being set up. */
  | "Protecting"
  /** It is. */
  | "Protected"
  /** Its protection could not be set up. */
  | "ProtectionFailed"
  | (string & {});

/** Days of the week. */
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
  | "Saturday";

/**
 * Units of a length of time.
 *
 * Open: the service may answer with words that are not listed.
 */
export type RetentionDurationType =
  /** No unit. */
  | "Invalid"
  /** Days. */
  | "Days"
  /** Weeks. */
  | "Weeks"
  /** Months. */
  | "Months"
  /** Years. */
  | "Years"
  | (string & {});

/**
 * Tiers of recovery points. Older versions send the numbers of these words.
 *
 * Open: the service may answer with words that are not listed.
 */
export type RecoveryPointTierType =
  /** No tier. */
  | "Invalid"
  /** Snapshots, for instant restore. */
  | "InstantRP"
  /** The vault. */
  | "HardenedRP"
  /** The archive; a recovery point has to be brought back from it before a restore. */
  | "ArchivedRP"
  /** Snapshots whose disks can be used at once. */
  | "IASnapshotRP"
  | (string & {});
