// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

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
