// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";

export type FeatureSupportRequestUnion =
  | FeatureSupportRequest
  | AzureBackupGoalFeatureSupportRequest
  | AzureVMResourceFeatureSupportRequest;
export type ProtectionContainerUnion =
  | ProtectionContainer
  | DpmContainerUnion
  | IaaSVMContainerUnion
  | AzureWorkloadContainerUnion
  | AzureSqlContainer
  | AzureStorageContainer
  | GenericContainer
  | MabContainer;
export type BackupEngineBaseUnion =
  BackupEngineBase | AzureBackupServerEngine | DpmBackupEngine;
export type ProtectionIntentUnion =
  | ProtectionIntent
  | AzureRecoveryServiceVaultProtectionIntentUnion
  | AzureResourceProtectionIntent
  | AzureWorkloadContainerAutoProtectionIntent;
export type OperationStatusExtendedInfoUnion =
  | OperationStatusExtendedInfo
  | OperationStatusJobExtendedInfo
  | OperationStatusJobsExtendedInfo
  | OperationStatusProvisionILRExtendedInfo
  | OperationStatusValidateOperationExtendedInfo;
export type ProtectableContainerUnion =
  | ProtectableContainer
  | AzureStorageProtectableContainer
  | AzureVMAppContainerProtectableContainer;
export type WorkloadItemUnion = WorkloadItem | AzureVmWorkloadItemUnion;
export type ProtectedItemUnion =
  | ProtectedItem
  | AzureFileshareProtectedItem
  | AzureIaaSVMProtectedItemUnion
  | AzureSqlProtectedItem
  | AzureVmWorkloadProtectedItemUnion
  | DPMProtectedItem
  | GenericProtectedItem
  | MabFileFolderProtectedItem;
export type BackupRequestUnion =
  | BackupRequest
  | AzureFileShareBackupRequest
  | AzureWorkloadBackupRequest
  | IaasVMBackupRequest;
export type RecoveryPointUnion =
  | RecoveryPoint
  | AzureFileShareRecoveryPoint
  | AzureWorkloadRecoveryPointUnion
  | GenericRecoveryPoint
  | IaasVMRecoveryPoint;
export type ILRRequestUnion =
  ILRRequest | AzureFileShareProvisionILRRequest | IaasVmilrRegistrationRequest;
export type RestoreRequestUnion =
  | RestoreRequest
  | AzureFileShareRestoreRequest
  | AzureWorkloadRestoreRequestUnion
  | IaasVMRestoreRequestUnion;
export type JobUnion =
  | Job
  | AzureIaaSVMJob
  | AzureIaaSVMJobV2
  | AzureStorageJob
  | AzureWorkloadJob
  | DpmJob
  | MabJob
  | VaultJob;
export type OperationResultInfoBaseUnion =
  OperationResultInfoBase | ExportJobsOperationResultInfo | OperationResultInfo;
export type ProtectionPolicyUnion =
  | ProtectionPolicy
  | AzureFileShareProtectionPolicy
  | AzureIaaSVMProtectionPolicy
  | AzureSqlProtectionPolicy
  | AzureVmWorkloadProtectionPolicy
  | GenericProtectionPolicy
  | MabProtectionPolicy;
export type WorkloadProtectableItemUnion =
  | WorkloadProtectableItem
  | AzureFileShareProtectableItem
  | IaaSVMProtectableItemUnion
  | AzureVmWorkloadProtectableItemUnion;
export type FetchTieringCostInfoRequestUnion =
  | FetchTieringCostInfoRequest
  | FetchTieringCostInfoForRehydrationRequest
  | FetchTieringCostSavingsInfoForPolicyRequest
  | FetchTieringCostSavingsInfoForProtectedItemRequest
  | FetchTieringCostSavingsInfoForVaultRequest;
export type TieringCostInfoUnion =
  TieringCostInfo | TieringCostRehydrationInfo | TieringCostSavingInfo;
export type ValidateOperationRequestUnion =
  ValidateOperationRequest | ValidateRestoreOperationRequestUnion;
export type VaultStorageConfigOperationResultResponseUnion =
  VaultStorageConfigOperationResultResponse | PrepareDataMoveResponse;
export type SchedulePolicyUnion =
  | SchedulePolicy
  | LogSchedulePolicy
  | LongTermSchedulePolicy
  | SimpleSchedulePolicy
  | SimpleSchedulePolicyV2;
export type RetentionPolicyUnion =
  RetentionPolicy | LongTermRetentionPolicy | SimpleRetentionPolicy;
export type DpmContainerUnion = DpmContainer | AzureBackupServerContainer;
export type IaaSVMContainerUnion =
  | IaaSVMContainer
  | AzureIaaSClassicComputeVMContainer
  | AzureIaaSComputeVMContainer;
export type AzureWorkloadContainerUnion =
  | AzureWorkloadContainer
  | AzureSqlagWorkloadContainerProtectionContainer
  | AzureVMAppContainerProtectionContainer;
export type AzureRecoveryServiceVaultProtectionIntentUnion =
  | AzureRecoveryServiceVaultProtectionIntent
  | AzureWorkloadAutoProtectionIntentUnion;
export type AzureVmWorkloadItemUnion =
  | AzureVmWorkloadItem
  | AzureVmWorkloadSAPAseDatabaseWorkloadItem
  | AzureVmWorkloadSAPAseSystemWorkloadItem
  | AzureVmWorkloadSAPHanaDatabaseWorkloadItem
  | AzureVmWorkloadSAPHanaSystemWorkloadItem
  | AzureVmWorkloadSQLDatabaseWorkloadItem
  | AzureVmWorkloadSQLInstanceWorkloadItem;
export type AzureIaaSVMProtectedItemUnion =
  | AzureIaaSVMProtectedItem
  | AzureIaaSClassicComputeVMProtectedItem
  | AzureIaaSComputeVMProtectedItem;
export type AzureVmWorkloadProtectedItemUnion =
  | AzureVmWorkloadProtectedItem
  | AzureVmWorkloadSAPAseDatabaseProtectedItem
  | AzureVmWorkloadSAPHanaDBInstanceProtectedItem
  | AzureVmWorkloadSAPHanaDatabaseProtectedItem
  | AzureVmWorkloadSQLDatabaseProtectedItem
  | AzureVmWorkloadSQLInstanceProtectedItem;
export type AzureWorkloadRecoveryPointUnion =
  | AzureWorkloadRecoveryPoint
  | AzureWorkloadPointInTimeRecoveryPointUnion
  | AzureWorkloadSAPAseRecoveryPoint
  | AzureWorkloadSAPHanaRecoveryPoint
  | AzureWorkloadSQLRecoveryPointUnion;
export type AzureWorkloadRestoreRequestUnion =
  | AzureWorkloadRestoreRequest
  | AzureWorkloadPointInTimeRestoreRequest
  | AzureWorkloadSAPAseRestoreRequestUnion
  | AzureWorkloadSAPHanaRestoreRequestUnion
  | AzureWorkloadSQLRestoreRequestUnion;
export type IaasVMRestoreRequestUnion =
  IaasVMRestoreRequest | IaasVMRestoreWithRehydrationRequest;
export type IaaSVMProtectableItemUnion =
  | IaaSVMProtectableItem
  | AzureIaaSClassicComputeVMProtectableItem
  | AzureIaaSComputeVMProtectableItem;
export type AzureVmWorkloadProtectableItemUnion =
  | AzureVmWorkloadProtectableItem
  | AzureVmWorkloadSAPAseDatabaseProtectableItem
  | AzureVmWorkloadSAPAseSystemProtectableItem
  | AzureVmWorkloadSAPHanaDBInstance
  | AzureVmWorkloadSAPHanaDatabaseProtectableItem
  | AzureVmWorkloadSAPHanaHSRProtectableItem
  | AzureVmWorkloadSAPHanaSystemProtectableItem
  | AzureVmWorkloadSQLAvailabilityGroupProtectableItem
  | AzureVmWorkloadSQLDatabaseProtectableItem
  | AzureVmWorkloadSQLInstanceProtectableItem;
export type ValidateRestoreOperationRequestUnion =
  | ValidateRestoreOperationRequest
  | ValidateAzureWorkloadRestoreOperationRequest
  | ValidateIaasVMRestoreOperationRequest;
export type AzureWorkloadAutoProtectionIntentUnion =
  AzureWorkloadAutoProtectionIntent | AzureWorkloadSQLAutoProtectionIntent;
export type AzureWorkloadPointInTimeRecoveryPointUnion =
  | AzureWorkloadPointInTimeRecoveryPoint
  | AzureWorkloadSAPAsePointInTimeRecoveryPoint
  | AzureWorkloadSAPHanaPointInTimeRecoveryPoint;
export type AzureWorkloadSQLRecoveryPointUnion =
  AzureWorkloadSQLRecoveryPoint | AzureWorkloadSQLPointInTimeRecoveryPoint;
export type AzureWorkloadSAPAseRestoreRequestUnion =
  | AzureWorkloadSAPAseRestoreRequest
  | AzureWorkloadSAPAsePointInTimeRestoreRequest;
export type AzureWorkloadSAPHanaRestoreRequestUnion =
  | AzureWorkloadSAPHanaRestoreRequest
  | AzureWorkloadSAPHanaPointInTimeRestoreRequestUnion
  | AzureWorkloadSAPHanaRestoreWithRehydrateRequest;
export type AzureWorkloadSQLRestoreRequestUnion =
  | AzureWorkloadSQLRestoreRequest
  | AzureWorkloadSQLPointInTimeRestoreRequestUnion
  | AzureWorkloadSQLRestoreWithRehydrateRequest;
export type AzureWorkloadSAPHanaPointInTimeRestoreRequestUnion =
  | AzureWorkloadSAPHanaPointInTimeRestoreRequest
  | AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest;
export type AzureWorkloadSQLPointInTimeRestoreRequestUnion =
  | AzureWorkloadSQLPointInTimeRestoreRequest
  | AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest;

/** A page of operations that roles can permit. */
export interface ClientDiscoveryResponse {
  /** The operations of the page. */
  value?: ClientDiscoveryValueForSingleApi[];
  /** URL of the next page; absent or `null` on the last one. */
  nextLink?: string;
}

/** An operation that roles can permit. */
export interface ClientDiscoveryValueForSingleApi {
  /** Name of the operation, as roles name it. */
  name?: string;
  /** The operation for people to read. */
  display?: ClientDiscoveryDisplay;
  /** Who calls it, for example `user` or `user,system`. */
  origin?: string;
  /** What is known of it besides. */
  properties?: ClientDiscoveryForProperties;
}

/** An operation for people to read. */
export interface ClientDiscoveryDisplay {
  /** Name of the provider. */
  provider?: string;
  /** What the operation is about. */
  resource?: string;
  /** What it does. */
  operation?: string;
  /** What it does, in more words. */
  description?: string;
}

/** What is known of an operation besides. */
export interface ClientDiscoveryForProperties {
  /** What the provider logs. */
  serviceSpecification?: ClientDiscoveryForServiceSpecification;
}

/** What a provider logs. */
export interface ClientDiscoveryForServiceSpecification {
  /** Its logs. */
  logSpecifications?: ClientDiscoveryForLogSpecification[];
}

/** A log of a provider. */
export interface ClientDiscoveryForLogSpecification {
  /** Name of the log. */
  name?: string;
  /** Name of the log for people to read. */
  displayName?: string;
  /** How much time one blob of the log covers, as an ISO 8601 duration. */
  blobDuration?: string;
}

/** The answer to a request that failed. */
export interface CloudError {
  /** What went wrong. */
  error?: CloudErrorBody;
}

/** What went wrong. */
export interface CloudErrorBody {
  /**
   * The service's code of the error.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly code?: string;
  /**
   * What went wrong, in words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly message?: string;
  /**
   * What the error is about, such as the name of a property.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly target?: string;
  /**
   * Further errors that belong to this one.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly details?: CloudErrorBody[];
  /**
   * What else is known of the error.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly additionalInfo?: ErrorAdditionalInfo[];
}

/** Something else that is known of an error. */
export interface ErrorAdditionalInfo {
  /**
   * What kind of information it is.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly type?: string;
  /**
   * The information itself.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly info?: { [propertyName: string]: any };
}

/** A question whether a resource can be protected. */
export interface PreValidateEnableBackupRequest {
  /** What the resource is: `VM`. */
  resourceType?: DataSourceType;
  /** Resource id of the virtual machine. */
  resourceId?: string;
  /** Resource id of the vault. */
  vaultId?: string;
  /** What is to be checked besides, as JSON in a text. */
  properties?: string;
}

/** Whether a resource can be protected. */
export interface PreValidateEnableBackupResponse {
  /** What the check found. */
  status?: ValidationStatus;
  /** The service's code of what speaks against it. */
  errorCode?: string;
  /** What speaks against it, in words. */
  errorMessage?: string;
  /** What to do about it. */
  recommendation?: string;
  /** Name its container would have. */
  containerName?: string;
  /** Name the item would have. */
  protectedItemName?: string;
}

/** A question whether a resource is protected. */
export interface BackupStatusRequest {
  /** What the resource is. */
  resourceType?: DataSourceType;
  /** Resource id of what is asked about. */
  resourceId?: string;
  /** Name of what is in it, such as a file share of a storage account. */
  poLogicalName?: string;
}

/** Whether a resource is protected, and where. */
export interface BackupStatusResponse {
  /** Whether it is. */
  protectionStatus?: ProtectionStatus;
  /** Resource id of the vault that protects it. */
  vaultId?: string;
  /** Name of its fabric. */
  fabricName?: FabricName;
  /** Name of its container, in lower case in what is recorded. */
  containerName?: string;
  /** Name of the item, in lower case in what is recorded. */
  protectedItemName?: string;
  /** The service's code of what is wrong with the protection. */
  errorCode?: string;
  /** What is wrong with the protection, in words. */
  errorMessage?: string;
  /** Name of its policy. */
  policyName?: string;
  /** Whether its container is registered, in the service's words. */
  registrationStatus?: string;
  /** Number of items of the container that are protected. */
  protectedItemsCount?: number;
  /** Whether the storage account has a lock. */
  acquireStorageAccountLock?: AcquireStorageAccountLock;
}

/** A question whether something can be backed up. */
export interface FeatureSupportRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  featureType: "AzureBackupGoals" | "AzureVMResourceBackup";
}

/** Whether a virtual machine can be backed up. */
export interface AzureVMResourceFeatureSupportResponse {
  /** Whether it can. */
  supportStatus?: SupportStatus;
}

/**
 * What holds items that are backed up, such as a virtual machine with databases or a storage
 * account with file shares. It is registered with the vault before its items can be protected.
 * Every kind of container has more of its own.
 */
export interface ProtectionContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  containerType:
    | "DPMContainer"
    | "AzureBackupServerContainer"
    | "IaasVMContainer"
    | "Microsoft.ClassicCompute/virtualMachines"
    | "Microsoft.Compute/virtualMachines"
    | "AzureWorkloadContainer"
    | "SQLAGWorkLoadContainer"
    | "AzureSqlContainer"
    | "StorageContainer"
    | "VMAppContainer"
    | "GenericContainer"
    | "Windows";
  /** Name for people to read. */
  friendlyName?: string;
  /** Which kind of backup manages the container. A registration needs it. */
  backupManagementType?: BackupManagementType;
  /**
   * Whether the container is registered with the vault, in the service's words, for example
   * `Registered` or `SoftDeleted`.
   */
  registrationStatus?: string;
  /**
   * Whether the container is healthy, in the service's words, for example `Healthy`; empty for some
   * kinds.
   */
  healthStatus?: string;
  /** What can be protected in it, in the service's words, for example `VMAppContainer`. */
  protectableObjectType?: string;
  /**
   * Region of what is backed up.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly sourceLocation?: string;
}

/** What every resource of the API has. */
export interface Resource {
  /**
   * Full resource id.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly id?: string;
  /**
   * Name of the resource.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly name?: string;
  /**
   * Type of the resource, with its provider's namespace.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly type?: string;
  /** Region of the resource. */
  location?: string;
  /** Tags of the resource. */
  tags?: { [propertyName: string]: string };
  /** Version of the resource. The name has a capital T on the wire. */
  eTag?: string;
  /**
   * Who made and last changed the resource, and when.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly systemData?: SystemData;
}

/** Who made and last changed a resource, and when. */
export interface SystemData {
  /** Who made the resource. */
  createdBy?: string;
  /** What kind of identity made the resource. */
  createdByType?: CreatedByType;
  /** When the resource was made (UTC). */
  createdAt?: Date;
  /** Who last changed the resource. */
  lastModifiedBy?: string;
  /** What kind of identity last changed the resource. */
  lastModifiedByType?: CreatedByType;
  /** When the resource was last changed (UTC). */
  lastModifiedAt?: Date;
}

/** What every page has. */
export interface ResourceList {
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** How to encrypt backups. */
export interface BackupResourceEncryptionConfig {
  /** Whose key encrypts the backups. */
  encryptionAtRestType?: EncryptionAtRestType;
  /** URL of the key in Key Vault, if it is the customer's. */
  keyUri?: string;
  /** The subscription the key is in. */
  subscriptionId?: string;
  /** How the last change of the key ended. */
  lastUpdateStatus?: LastUpdateStatus;
  /** Whether the storage encrypts the backups once more. */
  infrastructureEncryptionState?: InfrastructureEncryptionState;
}

/** A backup server that is registered with the vault. */
export interface BackupEngineBase {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupEngineType: "AzureBackupServerEngine" | "DpmBackupEngine";
  /** Name for people to read. */
  friendlyName?: string;
  /** Which kind of backup it makes. */
  backupManagementType?: BackupManagementType;
  /** Whether it is registered with the vault, in the service's words, for example `Registered`. */
  registrationStatus?: string;
  /** Its state, in the service's words. */
  backupEngineState?: string;
  /** Whether it is healthy, in the service's words, for example `Healthy`. */
  healthStatus?: string;
  /** Whether it can be registered again. */
  canReRegister?: boolean;
  /** The service's id of the backup server. */
  backupEngineId?: string;
  /** Version of the backup server. */
  dpmVersion?: string;
  /** Version of its Azure Backup agent. */
  azureBackupAgentVersion?: string;
  /** Whether there is a newer agent. */
  isAzureBackupAgentUpgradeAvailable?: boolean;
  /** Whether there is a newer version of the backup server. */
  isDpmUpgradeAvailable?: boolean;
  /** More about it; not always part of an answer. */
  extendedInfo?: BackupEngineExtendedInfo;
}

/** More about a backup server. */
export interface BackupEngineExtendedInfo {
  /** Name of its database. */
  databaseName?: string;
  /** Number of items it protects. */
  protectedItemsCount?: number;
  /** Number of machines it protects. */
  protectedServersCount?: number;
  /** Number of its disks. */
  diskCount?: number;
  /** Disk space that is used, in a unit that the contract does not name. */
  usedDiskSpace?: number;
  /** Disk space that is free, in the same unit. */
  availableDiskSpace?: number;
  /** When this was last refreshed (UTC). */
  refreshedAt?: Date;
  /** Number of instances it protects in Azure. */
  azureProtectedInstances?: number;
}

/**
 * An intent to protect a resource by a policy: the service carries it out, at once or when
 * databases are added later (auto-protection).
 */
export interface ProtectionIntent {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectionIntentItemType:
    | "RecoveryServiceVaultItem"
    | "AzureResourceItem"
    | "AzureWorkloadAutoProtectionIntent"
    | "AzureWorkloadContainerAutoProtectionIntent"
    | "AzureWorkloadSQLAutoProtectionIntent";
  /** Which kind of backup manages the item. */
  backupManagementType?: BackupManagementType;
  /** Resource id of what is to be protected. */
  sourceResourceId?: string;
  /** Resource id of the item in the vault, for auto-protection: an instance or a container. */
  itemId?: string;
  /** Resource id of the policy. */
  policyId?: string;
  /** Whether it is protected. */
  protectionState?: ProtectionStatus;
}

/** What is asked about. */
export interface GetRPExtendedInfoRequest {
  /** Resource id of the recovery point: exactly one. */
  recoveryPointIds: string[];
}

/**
 * How an operation is going. Reading it always succeeds with status 200: what became of the
 * operation stands in `status`.
 */
export interface OperationStatus {
  /** Id of the operation. */
  id?: string;
  /** Name of the operation: its id. */
  name?: string;
  /**
   * How the operation is going. `Succeeded` says of a backup or a restore only that its job was
   * created.
   */
  status?: OperationStatusValues;
  /** When the operation started (UTC). */
  startTime?: Date;
  /** When the operation ended (UTC). The service answers a time in the year 1 while it has not. */
  endTime?: Date;
  /** What went wrong. */
  error?: OperationStatusError;
  /** What the operation left behind, such as a job. */
  properties?: OperationStatusExtendedInfoUnion;
}

/** Why an operation failed. */
export interface OperationStatusError {
  /** The service's code of the error. */
  code?: string;
  /** What went wrong, in words. */
  message?: string;
}

/** What an operation left behind. */
export interface OperationStatusExtendedInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "OperationStatusJobExtendedInfo"
    | "OperationStatusJobsExtendedInfo"
    | "OperationStatusProvisionILRExtendedInfo"
    | "OperationStatusValidateOperationExtendedInfo";
}

/** What could be registered as a container, as the last refresh found it. */
export interface ProtectableContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableContainerType: "StorageContainer" | "VMAppContainer";
  /** Name for people to read. */
  friendlyName?: string;
  /** Which kind of backup would manage it. */
  backupManagementType?: BackupManagementType;
  /** Whether it is healthy, in the service's words, for example `Healthy`. */
  healthStatus?: string;
  /** Resource id of the machine or storage account: the `sourceResourceId` of a registration. */
  containerId?: string;
}

/**
 * An item of a container, whether it can be protected or not. Every kind of item has more of its
 * own.
 */
export interface WorkloadItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  workloadItemType:
    | "AzureVmWorkloadItem"
    | "SAPAseDatabase"
    | "SAPAseSystem"
    | "SAPHanaDatabase"
    | "SAPHanaSystem"
    | "SQLDataBase"
    | "SQLInstance";
  /** Which kind of backup would manage the item, for example `AzureWorkload`. */
  backupManagementType?: string;
  /** What the item belongs to, for example `SQL`. */
  workloadType?: string;
  /** Name for people to read. */
  friendlyName?: string;
  /** Whether the item is protected. */
  protectionState?: ProtectionStatus;
}

/** An item that is backed up. Every kind of item has more of its own. */
export interface ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType:
    | "AzureFileShareProtectedItem"
    | "AzureIaaSVMProtectedItem"
    | "Microsoft.ClassicCompute/virtualMachines"
    | "Microsoft.Compute/virtualMachines"
    | "Microsoft.Sql/servers/databases"
    | "AzureVmWorkloadProtectedItem"
    | "AzureVmWorkloadSAPAseDatabase"
    | "AzureVmWorkloadSAPHanaDBInstance"
    | "AzureVmWorkloadSAPHanaDatabase"
    | "AzureVmWorkloadSQLDatabase"
    | "AzureVmWorkloadSQLInstance"
    | "DPMProtectedItem"
    | "GenericProtectedItem"
    | "MabFileFolderProtectedItem";
  /**
   * Which kind of backup manages the item.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly backupManagementType?: BackupManagementType;
  /**
   * What the item is.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly workloadType?: DataSourceType;
  /** Name of the container the item belongs to. */
  containerName?: string;
  /** Resource id of what is backed up. */
  sourceResourceId?: string;
  /** Resource id of the policy the item is backed up by. */
  policyId?: string;
  /** Time of the last recovery point (UTC). The service also answers `null`, if there is none. */
  lastRecoveryPoint?: Date;
  /** Name of the backup set the item belongs to. */
  backupSetName?: string;
  /** Whether the item is new, or recovered from a deletion that was put off. */
  createMode?: CreateMode;
  /** When the item was deleted, if its deletion is put off (UTC). */
  deferredDeleteTimeInUTC?: Date;
  /** Whether the item is deleted, and its data kept for a while (soft delete). */
  isScheduledForDeferredDelete?: boolean;
  /** How long the data of a deleted item is kept yet, in the service's words. */
  deferredDeleteTimeRemaining?: string;
  /** Whether the data of a deleted item is soon to be removed for good. */
  isDeferredDeleteScheduleUpcoming?: boolean;
  /** Whether a deleted item is to be brought back. */
  isRehydrate?: boolean;
  /**
   * Resource ids of the Resource Guard's operation requests by which a critical operation is
   * authorized. The service also answers `null`.
   */
  resourceGuardOperationRequests?: string[];
  /** Whether recovery points can be moved to the archive. */
  isArchiveEnabled?: boolean;
  /** Name of the policy the item is backed up by. */
  policyName?: string;
  /**
   * Days for which the data is kept after the item is deleted. The service sends it as
   * `softDeleteRetentionPeriod`.
   */
  softDeleteRetentionPeriodInDays?: number;
  /**
   * Resource id of the vault.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly vaultId?: string;
  /**
   * Region of what is backed up.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly sourceLocation?: string;
  /** Whether the item is scanned for threats, and what was found. */
  sourceSideScanInfo?: SourceSideScanInfo;
}

/** What is known of the scan of an item for threats. */
export interface SourceSideScanInfo {
  /** Whether the item is scanned. */
  sourceSideScanStatus?: SourceSideScanStatus;
  /** What the scans found. */
  sourceSideScanSummary?: SourceSideScanSummary;
}

/** What to back up and how. Every kind of item has a kind of request of its own. */
export interface BackupRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureFileShareBackupRequest"
    | "AzureWorkloadBackupRequest"
    | "IaasVMBackupRequest";
}

/** A request to scan an item for threats, or to stop that. */
export interface ProtectedItemConfigureSourceScanRequest {
  /** What to do. */
  sourceScanAction?: SourceScanAction;
}

/** A state that can be restored. Every kind of item has kinds of recovery point of its own. */
export interface RecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureFileShareRecoveryPoint"
    | "AzureWorkloadRecoveryPoint"
    | "AzureWorkloadPointInTimeRecoveryPoint"
    | "AzureWorkloadSAPAsePointInTimeRecoveryPoint"
    | "AzureWorkloadSAPAseRecoveryPoint"
    | "AzureWorkloadSAPHanaPointInTimeRecoveryPoint"
    | "AzureWorkloadSAPHanaRecoveryPoint"
    | "AzureWorkloadSQLRecoveryPoint"
    | "AzureWorkloadSQLPointInTimeRecoveryPoint"
    | "GenericRecoveryPoint"
    | "IaasVMRecoveryPoint";
  /** Whether threats were found in it. */
  threatStatus?: ThreatStatus;
  /** The threats that were found in it. */
  threatInfo?: ThreatInfo[];
}

/** A threat that was found in a recovery point. */
export interface ThreatInfo {
  /**
   * The threat, in few words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly threatTitle?: string;
  /**
   * The threat, in words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly threatDescription?: string;
  /**
   * When this was last changed (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly lastUpdatedTime?: Date;
  /** What became of it. */
  threatState?: ThreatState;
  /**
   * When it began (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly threatStartTime?: Date;
  /**
   * When it ended (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly threatEndTime?: Date;
  /**
   * Where more is told about it.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly threatURI?: string;
  /** How grave it is. */
  threatSeverity?: ThreatSeverity;
}

/** A question how to get at a recovery point that was mounted. */
export interface InstantItemRecoveryOperationResultRequest {
  /** Id of the operation that mounted it. */
  provisionInstantItemRecoveryOperationId: string;
}

/** How to get at a recovery point that is mounted. */
export interface InstantItemRecoveryTarget {
  /** Scripts that connect to it. */
  clientScripts?: ClientScriptForConnect[];
}

/** A script that connects to a recovery point that is mounted. */
export interface ClientScriptForConnect {
  /**
   * Text of the script. It holds what is needed to connect, so it is not to be logged.
   * This value contains a credential. Consider obscuring before showing to users
   */
  scriptContent?: string;
  /** Extension of the script's file name. */
  scriptExtension?: string;
  /** Operating system the script is for. */
  osType?: string;
  /**
   * URL of the program to run in place of the script, if there is one. It may hold a signature, so
   * it is not to be logged.
   * This value contains a credential. Consider obscuring before showing to users
   */
  url?: string;
  /** Suffix of the script's file name. */
  scriptNameSuffix?: string;
}

/** A request to move a recovery point to another tier. */
export interface MoveRPAcrossTiersRequest {
  /** Kind of the request: `MoveRPAcrossTiersRequest`, if it is said. */
  objectType?: string;
  /** The tier it is in. */
  sourceTierType?: RecoveryPointTierType;
  /** The tier it moves to. */
  targetTierType?: RecoveryPointTierType;
}

/** What to mount, so that single files can be copied from it. */
export interface ILRRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    "AzureFileShareProvisionILRRequest" | "IaasVMILRRegistrationRequest";
}

/** What to restore, where to and how. Every kind of item has kinds of request of its own. */
export interface RestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureFileShareRestoreRequest"
    | "AzureWorkloadRestoreRequest"
    | "AzureWorkloadPointInTimeRestoreRequest"
    | "AzureWorkloadSAPAseRestoreRequest"
    | "AzureWorkloadSAPAsePointInTimeRestoreRequest"
    | "AzureWorkloadSAPHanaRestoreRequest"
    | "AzureWorkloadSAPHanaPointInTimeRestoreRequest"
    | "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest"
    | "AzureWorkloadSAPHanaRestoreWithRehydrateRequest"
    | "AzureWorkloadSQLRestoreRequest"
    | "AzureWorkloadSQLPointInTimeRestoreRequest"
    | "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest"
    | "AzureWorkloadSQLRestoreWithRehydrateRequest"
    | "IaasVMRestoreRequest"
    | "IaasVMRestoreWithRehydrationRequest";
  /**
   * Resource ids of the Resource Guard's operation requests by which a critical operation is
   * authorized.
   */
  resourceGuardOperationRequests?: string[];
}

/** A question which recovery points ought to be moved. */
export interface ListRecoveryPointsRecommendedForMoveRequest {
  /** Kind of the request: `ListRecoveryPointsRecommendedForMoveRequest`, if it is said. */
  objectType?: string;
  /** Ids of recovery points that are left out. */
  excludedRPList?: string[];
}

/**
 * Work the service does or did: a backup, a restore and so on. Every kind of item has kinds of job
 * of its own.
 */
export interface Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType:
    | "AzureIaaSVMJob"
    | "AzureIaaSVMJobV2"
    | "AzureStorageJob"
    | "AzureWorkloadJob"
    | "DpmJob"
    | "MabJob"
    | "VaultJob";
  /** Name of the item the job is about. */
  entityFriendlyName?: string;
  /** Which kind of backup manages the item. */
  backupManagementType?: BackupManagementType;
  /** What the job does, in the service's words, for example `Backup`. */
  operation?: string;
  /** How the job is going. Reading a job always succeeds with status 200, whatever became of it. */
  status?: JobStatus;
  /** When the job started (UTC). */
  startTime?: Date;
  /** When the job ended (UTC); absent while it has not. */
  endTime?: Date;
  /** Id under which the service's support finds what happened. */
  activityId?: string;
}

/** The result of an operation. */
export interface OperationResultInfoBase {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "ExportJobsOperationResultInfo" | "OperationResultInfo";
}

/** What became of a request, as the service's worker tells it. */
export interface OperationWorkerResponse {
  /** HTTP status, in words. */
  statusCode?: HttpStatusCode;
  /** HTTP headers, by name. */
  headers?: { [propertyName: string]: string[] };
}

/**
 * When backups are made and how long they are kept. Every kind of backup has a kind of policy of
 * its own.
 */
export interface ProtectionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupManagementType:
    | "AzureStorage"
    | "AzureIaasVM"
    | "AzureSql"
    | "AzureWorkload"
    | "GenericProtectionPolicy"
    | "MAB";
  /** Number of items that are backed up by the policy. */
  protectedItemsCount?: number;
  /**
   * Resource ids of the Resource Guard's operation requests by which a critical operation is
   * authorized. The service also answers `null`.
   */
  resourceGuardOperationRequests?: string[];
}

/**
 * An item that can be protected, such as a file share or a database, as the last inquiry found it.
 * Every kind of item has more of its own.
 */
export interface WorkloadProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType:
    | "AzureFileShare"
    | "IaaSVMProtectableItem"
    | "Microsoft.ClassicCompute/virtualMachines"
    | "Microsoft.Compute/virtualMachines"
    | "AzureVmWorkloadProtectableItem"
    | "SAPAseDatabase"
    | "SAPAseSystem"
    | "SAPHanaDBInstance"
    | "SAPHanaDatabase"
    | "HanaHSRContainer"
    | "SAPHanaSystem"
    | "SQLAvailabilityGroupContainer"
    | "SQLDataBase"
    | "SQLInstance";
  /** Which kind of backup would manage the item, for example `AzureWorkload`. */
  backupManagementType?: string;
  /** What the item belongs to, for example `SQL` or `AzureFileShare`. */
  workloadType?: string;
  /** Name for people to read. */
  friendlyName?: string;
  /** Whether the item is protected. */
  protectionState?: ProtectionStatus;
}

/**
 * What ties a vault to a Resource Guard: critical operations then need the guard's approval
 * (multi-user authorization).
 */
export interface ResourceGuardProxyBase {
  /** Resource id of the Resource Guard. */
  resourceGuardResourceId: string;
  /** The operations the guard watches over. */
  resourceGuardOperationDetails?: ResourceGuardOperationDetail[];
  /** When it was last changed, as text. */
  lastUpdatedTime?: string;
  /** A description. */
  description?: string;
}

/** An operation a Resource Guard watches over. */
export interface ResourceGuardOperationDetail {
  /** The operation, for example `Microsoft.RecoveryServices/vaults/backupconfig/write`. */
  vaultCriticalOperation?: string;
  /** Resource id of the guard's operation request by which it is authorized. */
  defaultResourceRequest?: string;
}

/** A request to permit a deletion that a Resource Guard watches over. */
export interface UnlockDeleteRequest {
  /** Resource ids of the Resource Guard's operation requests by which it is authorized. */
  resourceGuardOperationRequests?: string[];
  /** Resource id of what is to be deleted; left out for the proxy itself. */
  resourceToBeDeleted?: string;
}

/** How long a deletion is permitted. */
export interface UnlockDeleteResponse {
  /** Until when, as text: about half an hour. */
  unlockDeleteExpiryTime?: string;
}

/** A request for a security PIN. */
export interface SecurityPinBase {
  /**
   * Resource ids of the Resource Guard's operation requests by which a critical operation is
   * authorized.
   */
  resourceGuardOperationRequests?: string[];
}

/** A security PIN: what an agent or a backup server asks for before a critical operation. */
export interface TokenInformation {
  /**
   * The PIN. It is not to be logged.
   * This value contains a credential. Consider obscuring before showing to users
   */
  token?: string;
  /**
   * When it expires, in ticks: 100 nanoseconds since the start of the year 1 (UTC). It has more
   * digits than a number can hold.
   */
  expiryTimeInUtcTicks?: number;
  /**
   * The PIN once more. It is not to be logged.
   * This value contains a credential. Consider obscuring before showing to users
   */
  securityPIN?: string;
}

/** A question what moving recovery points between tiers costs or saves. */
export interface FetchTieringCostInfoRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "FetchTieringCostInfoForRehydrationRequest"
    | "FetchTieringCostSavingsInfoForPolicyRequest"
    | "FetchTieringCostSavingsInfoForProtectedItemRequest"
    | "FetchTieringCostSavingsInfoForVaultRequest";
  /** The tier they are in. */
  sourceTierType: RecoveryPointTierType;
  /** The tier they would move to. */
  targetTierType: RecoveryPointTierType;
}

/** What moving recovery points costs or saves. */
export interface TieringCostInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "TieringCostRehydrationInfo" | "TieringCostSavingInfo";
}

/** A question whether an operation could be done. */
export interface ValidateOperationRequestResource {
  /** Resource id of the recovery point it is about. */
  id: string;
  /** The operation. */
  properties: ValidateOperationRequestUnion;
}

/** An operation that is to be checked, and not done. */
export interface ValidateOperationRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "ValidateRestoreOperationRequest"
    | "ValidateAzureWorkloadRestoreOperationRequest"
    | "ValidateIaasVMRestoreOperationRequest";
}

/** How many items or containers a vault has. */
export interface BackupManagementUsageList {
  /** The numbers, by kind of backup. */
  value?: BackupManagementUsage[];
}

/** A number of items or containers. */
export interface BackupManagementUsage {
  /** Unit of the number. */
  unit?: UsagesUnit;
  /** Period the limit holds for. */
  quotaPeriod?: string;
  /** When counting starts anew (UTC). */
  nextResetTime?: Date;
  /** The number. */
  currentValue?: number;
  /** The most there may be. */
  limit?: number;
  /** What is counted. */
  name?: NameInfo;
}

/** Name of what is counted. */
export interface NameInfo {
  /** The name. */
  value?: string;
  /** The name for people to read. */
  localizedValue?: string;
}

/** What a check found. */
export interface ValidateOperationsResponse {
  /** What it found. */
  validateOperationResponse?: ValidateOperationResponse;
}

/** What a check found. */
export interface ValidateOperationResponse {
  /** What speaks against the operation; empty if nothing does. */
  validationResults?: ErrorDetail[];
}

/** An error of an item or of a check, with advice. */
export interface ErrorDetail {
  /**
   * The service's code of the error.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly code?: string;
  /**
   * What went wrong, in words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly message?: string;
  /**
   * What to do about it.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recommendations?: string[];
}

/** How a vault protects its backups. */
export interface BackupResourceVaultConfig {
  /** Kind of storage the vault was made with. */
  storageModelType?: StorageType;
  /** Kind of storage the vault has. */
  storageType?: StorageType;
  /** Whether the kind of storage can still be changed. */
  storageTypeState?: StorageTypeState;
  /**
   * Whether backups of agents and servers have the security features, such as a PIN for critical
   * operations.
   */
  enhancedSecurityState?: EnhancedSecurityState;
  /** Whether backups that are deleted are kept for a while (soft delete). */
  softDeleteFeatureState?: SoftDeleteFeatureState;
  /** Days for which they are kept: 14 to 180. */
  softDeleteRetentionPeriodInDays?: number;
  /**
   * Resource ids of the Resource Guard's operation requests by which a critical operation is
   * authorized.
   */
  resourceGuardOperationRequests?: string[];
  /** Whether the state of soft delete can be changed. */
  isSoftDeleteFeatureStateEditable?: boolean;
}

/** How a vault stores its backups. */
export interface BackupResourceConfig {
  /** Kind of storage the vault was made with. */
  storageModelType?: StorageType;
  /** Kind of storage the vault has. */
  storageType?: StorageType;
  /** Whether the kind of storage can still be changed: it cannot once something is protected. */
  storageTypeState?: StorageTypeState;
  /** Whether backups can be restored in the paired region. */
  crossRegionRestoreFlag?: boolean;
  /** Whether the vault stores equal parts of backups once. */
  dedupState?: DedupState;
  /** Whether the vault has the service's cooler storage. */
  xcoolState?: XcoolState;
}

/** The result of an operation on the storage of a vault. */
export interface VaultStorageConfigOperationResultResponse {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "PrepareDataMoveResponse";
}

/** A request to prepare moving the backups of a vault to another vault. */
export interface PrepareDataMoveRequest {
  /** Resource id of the vault they move to. */
  targetResourceId: string;
  /** Region of that vault. */
  targetRegion: string;
  /** Whether all of the vault moves, or only some containers. */
  dataMoveLevel: DataMoveLevel;
  /** Resource ids of the containers that move, if only some do. */
  sourceContainerArmIds?: string[];
  /** Whether what was moved before is left out. */
  ignoreMoved?: boolean;
}

/** A request to move the backups of a vault here. */
export interface TriggerDataMoveRequest {
  /** Resource id of the vault they come from. */
  sourceResourceId: string;
  /** Region of that vault. */
  sourceRegion: string;
  /** Whether all of the vault moves, or only some containers. */
  dataMoveLevel: DataMoveLevel;
  /** The `correlationId` of the preparation's result. */
  correlationId: string;
  /** Resource ids of the containers that move, if only some do. */
  sourceContainerArmIds?: string[];
  /** Whether expired backups of the other vault are kept until the move is done. */
  pauseGC?: boolean;
}

/** A connection of a private endpoint to a vault. */
export interface PrivateEndpointConnection {
  /** How the last change of it went. */
  provisioningState?: ProvisioningState;
  /** The private endpoint. */
  privateEndpoint?: PrivateEndpoint;
  /** What of the vault is reached by it. */
  groupIds?: VaultSubResourceType[];
  /** Whether the connection is approved. */
  privateLinkServiceConnectionState?: PrivateLinkServiceConnectionState;
}

/** A private endpoint. */
export interface PrivateEndpoint {
  /** Resource id of the private endpoint. */
  id?: string;
}

/** Whether a connection is approved. */
export interface PrivateLinkServiceConnectionState {
  /** Whether it is. */
  status?: PrivateEndpointConnectionStatus;
  /** Why, in words. */
  description?: string;
  /** What whoever made the endpoint has to do. */
  actionsRequired?: string;
}

/** More about a machine a backup server protects. */
export interface DPMContainerExtendedInfo {
  /** When the container was last refreshed (UTC). */
  lastRefreshedAt?: Date;
}

/** When backups are made. */
export interface SchedulePolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  schedulePolicyType:
    | "LogSchedulePolicy"
    | "LongTermSchedulePolicy"
    | "SimpleSchedulePolicy"
    | "SimpleSchedulePolicyV2";
}

/** How long backups are kept. */
export interface RetentionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  retentionPolicyType: "LongTermRetentionPolicy" | "SimpleRetentionPolicy";
}

/** How long backups of file shares are kept, if they are copied to the vault. */
export interface VaultRetentionPolicy {
  /** How long they are kept in the vault. */
  vaultRetention: RetentionPolicyUnion;
  /** Days for which snapshots are kept. */
  snapshotRetentionInDays: number;
}

/** Expiry and the like of a recovery point. */
export interface RecoveryPointProperties {
  /** When the recovery point expires, as text. */
  expiryTime?: string;
  /** Name of the retention rule by which the recovery point is kept. */
  ruleName?: string;
  /** Whether the recovery point is deleted, and kept for a while. */
  isSoftDeleted?: boolean;
  /** Whether the recovery point can be deleted before its time. */
  immutabilityProperties?: RecoveryPointImmutabilityProperties;
}

/** Whether a recovery point can be deleted before its time. */
export interface RecoveryPointImmutabilityProperties {
  /** Whether it cannot. */
  isImmutable: boolean;
  /** Until when it cannot (UTC); absent if its policy says so. */
  expiryTime?: Date;
}

/** A tier a recovery point is or was in. */
export interface RecoveryPointTierInformation {
  /** The tier. */
  type?: RecoveryPointTierType;
  /** What state the recovery point is in there. */
  status?: RecoveryPointTierStatus;
  /** Further facts, by name, such as `RehydratedRPExpiryTime`. */
  extendedInfo?: { [propertyName: string]: string };
}

/** A file or folder to restore. */
export interface RestoreFileSpecs {
  /** Path of the file or folder in the share. */
  path?: string;
  /** What it is: `File` or `Directory`. */
  fileSpecType?: string;
  /** Folder to restore into. */
  targetFolderPath?: string;
}

/** The file share to restore into. */
export interface TargetAFSRestoreInfo {
  /** Name of the file share. */
  name?: string;
  /** Resource id of the storage account the file share is in. */
  targetResourceId?: string;
}

/** The managed identity the service acts as. */
export interface IdentityInfo {
  /** Whether it is the vault's system-assigned identity. */
  isSystemAssignedIdentity?: boolean;
  /** Resource id of the user-assigned identity, if it is not. */
  managedIdentityResourceId?: string;
}

/** Health by one indicator. */
export interface KPIResourceHealthDetails {
  /** The health. */
  resourceHealthStatus?: ResourceHealthStatus;
  /** Why. */
  resourceHealthDetails?: ResourceHealthDetails[];
}

/** Why something is as healthy as it is. */
export interface ResourceHealthDetails {
  /**
   * The service's number of the finding.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly code?: number;
  /**
   * The finding, in few words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly title?: string;
  /**
   * The finding, in words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly message?: string;
  /**
   * What to do about it.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recommendations?: string[];
}

/** More about an Azure file share. */
export interface AzureFileshareProtectedItemExtendedInfo {
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date;
  /** Number of recovery points. */
  recoveryPointCount?: number;
  /** Whether the item follows its policy, in the service's words. */
  policyState?: string;
  /**
   * State of the file share, in the service's words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly resourceState?: string;
  /**
   * When the state was read (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly resourceStateSyncTime?: Date;
}

/** More about an Azure virtual machine. */
export interface AzureIaaSVMProtectedItemExtendedInfo {
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date;
  /** Time of the oldest recovery point in the vault (UTC). */
  oldestRecoveryPointInVault?: Date;
  /** Time of the oldest recovery point in the archive (UTC). */
  oldestRecoveryPointInArchive?: Date;
  /** Time of the newest recovery point in the archive (UTC). */
  newestRecoveryPointInArchive?: Date;
  /** Number of recovery points. */
  recoveryPointCount?: number;
  /** Whether the item's backup differs from what its policy says. */
  policyInconsistent?: boolean;
}

/** Which disks of a virtual machine are backed up, and the like. */
export interface ExtendedProperties {
  /** Which disks are backed up. All of them if absent. */
  diskExclusionProperties?: DiskExclusionProperties;
  /** Name of the application, for a Linux virtual machine. */
  linuxVmApplicationName?: string;
}

/** Which disks of a virtual machine are backed up. */
export interface DiskExclusionProperties {
  /** Logical unit numbers of disks. */
  diskLunList?: number[];
  /** `true` if only the disks of the list are backed up, `false` if all but them. */
  isInclusionList?: boolean;
}

/** An error of a job about an Azure virtual machine. */
export interface AzureIaaSVMErrorInfo {
  /**
   * The service's number of the error.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly errorCode?: number;
  /**
   * What went wrong, in few words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly errorTitle?: string;
  /**
   * What went wrong, in words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly errorString?: string;
  /**
   * What to do about it.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recommendations?: string[];
}

/** More about a job about an Azure virtual machine. Only reading one job brings it. */
export interface AzureIaaSVMJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: AzureIaaSVMJobTaskDetails[];
  /** Further facts, by name. */
  propertyBag?: { [propertyName: string]: string };
  /** Further facts the service keeps for itself, by name. */
  internalPropertyBag?: { [propertyName: string]: string };
  /** How much is done: 0 to 100. */
  progressPercentage?: number;
  /** How long the job takes yet, as the service reckons; in its words. */
  estimatedRemainingDuration?: string;
  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string;
}

/** A step of a job about an Azure virtual machine. */
export interface AzureIaaSVMJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string;
  /** When the step started (UTC). */
  startTime?: Date;
  /** When the step ended (UTC). */
  endTime?: Date;
  /** Id of the run of the step. */
  instanceId?: string;
  /** How long it took, or has taken so far. */
  duration?: string;
  /** How the step is going, in the service's words, for example `NotStarted`. */
  status?: string;
  /** How much is done: 0 to 100. */
  progressPercentage?: number;
  /** More about the step, in words. */
  taskExecutionDetails?: string;
}

/** The resource group the snapshots of virtual machines are kept in. */
export interface InstantRPAdditionalDetails {
  /** Start of the resource group's name. */
  azureBackupRGNamePrefix?: string;
  /** End of the resource group's name. */
  azureBackupRGNameSuffix?: string;
}

/** When recovery points move to a cheaper tier. */
export interface TieringPolicy {
  /** Which recovery points move. */
  tieringMode?: TieringMode;
  /**
   * How many days, weeks, months or years a recovery point stays before it moves. Of account only
   * for the mode `TierAfter`.
   */
  duration?: number;
  /** Unit of the duration. */
  durationType?: RetentionDurationType;
}

/** What is known of a machine with databases. */
export interface AzureWorkloadContainerExtendedInfo {
  /** Name of the machine's operating system. */
  hostServerName?: string;
  /** What the last inquiry found. */
  inquiryInfo?: InquiryInfo;
  /** The nodes, if the databases are spread over several. */
  nodesList?: DistributedNodesInfo[];
}

/** What an inquiry found in a container. */
export interface InquiryInfo {
  /** How the inquiry ended: `Success`, `Failed` or `Invalid`. */
  status?: string;
  /** Why it failed. The service also answers this when it did not, with the code `Success`. */
  errorDetail?: ErrorDetail;
  /** What was found, by kind of database. */
  inquiryDetails?: WorkloadInquiryDetails[];
}

/** What an inquiry found of one kind of database. */
export interface WorkloadInquiryDetails {
  /** The kind, for example `SQL` or `SAPHana`. */
  type?: string;
  /** Number of items. */
  itemCount?: number;
  /** Whether they can be protected. */
  inquiryValidation?: InquiryValidation;
}

/** Whether what an inquiry found can be protected. */
export interface InquiryValidation {
  /** How the check ended, in the service's words, for example `Success`. */
  status?: string;
  /** What speaks against it. */
  errorDetail?: ErrorDetail;
  /**
   * More about the error, in words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly additionalDetail?: string;
  /**
   * How many items can be protected, by kind.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly protectableItemCount?: { [propertyName: string]: any };
}

/** A node of a database that is spread over several. */
export interface DistributedNodesInfo {
  /** Name of the node. */
  nodeName?: string;
  /** State of the node, in the service's words. */
  status?: string;
  /** What is wrong with the node, if anything. */
  errorDetail?: ErrorDetail;
  /** Resource id of the node's virtual machine. */
  sourceResourceId?: string;
}

/** More about an Azure SQL database. */
export interface AzureSqlProtectedItemExtendedInfo {
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date;
  /** Number of recovery points. */
  recoveryPointCount?: number;
  /** Whether the item follows its policy, in the service's words. */
  policyState?: string;
}

/** An error of a job about an Azure file share. */
export interface AzureStorageErrorInfo {
  /** The service's number of the error. */
  errorCode?: number;
  /** What went wrong, in words. */
  errorString?: string;
  /** What to do about it. */
  recommendations?: string[];
}

/** More about a job about an Azure file share. Only reading one job brings it. */
export interface AzureStorageJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: AzureStorageJobTaskDetails[];
  /** Further facts, by name. */
  propertyBag?: { [propertyName: string]: string };
  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string;
}

/** A step of a job about an Azure file share. */
export interface AzureStorageJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string;
  /** How the step is going, in the service's words. */
  status?: string;
}

/** Whether an item can be backed up. */
export interface PreBackupValidation {
  /** How the check ended. */
  status?: InquiryStatus;
  /** The service's code of what speaks against it; `Success` if nothing does. */
  code?: string;
  /** What speaks against it, in words. */
  message?: string;
}

/** More about a database in an Azure virtual machine. */
export interface AzureVmWorkloadProtectedItemExtendedInfo {
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date;
  /** Time of the oldest recovery point in the vault (UTC). */
  oldestRecoveryPointInVault?: Date;
  /** Time of the oldest recovery point in the archive (UTC). */
  oldestRecoveryPointInArchive?: Date;
  /** Time of the newest recovery point in the archive (UTC). */
  newestRecoveryPointInArchive?: Date;
  /** Number of recovery points. */
  recoveryPointCount?: number;
  /** Whether the item follows its policy, in the service's words. */
  policyState?: string;
  /** Recovery model of a SQL Server database: `Simple`, `Full` or `BulkLogged`. */
  recoveryModel?: string;
}

/** What is common to all kinds of backup of a database. */
export interface Settings {
  /**
   * Time zone the times of the schedule are in, by its Windows name, for example
   * `Pacific Standard Time`.
   */
  timeZone?: string;
  /** Whether backups of SQL Server databases are compressed. Written in lower case on the wire. */
  issqlcompression?: boolean;
  /** Whether backups are compressed. */
  isCompression?: boolean;
}

/** When one kind of backup is made and how long it is kept. */
export interface SubProtectionPolicy {
  /** The kind of backup. */
  policyType?: PolicyType;
  /** When backups are made. */
  schedulePolicy?: SchedulePolicyUnion;
  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicyUnion;
  /** When recovery points move to a cheaper tier, by target tier, for example `ArchivedRP`. */
  tieringPolicy?: { [propertyName: string]: TieringPolicy };
  /** For backups by snapshots. */
  snapshotBackupAdditionalDetails?: SnapshotBackupAdditionalDetails;
}

/** How backups by snapshots are made. */
export interface SnapshotBackupAdditionalDetails {
  /** Days for which snapshots are kept for instant restore. */
  instantRpRetentionRangeInDays?: number;
  /** Resource group the snapshots are kept in. */
  instantRPDetails?: string;
  /** The user-assigned identity to act as. */
  userAssignedManagedIdentityDetails?: UserAssignedManagedIdentityDetails;
}

/** A user-assigned managed identity. */
export interface UserAssignedManagedIdentityDetails {
  /** Resource id of the identity. */
  identityArmId?: string;
  /** Name of the identity. */
  identityName?: string;
  /** Ids of the identity in Microsoft Entra ID. */
  userAssignedIdentityProperties?: UserAssignedIdentityProperties;
}

/** Ids of a user-assigned identity in Microsoft Entra ID. */
export interface UserAssignedIdentityProperties {
  /** Client id of the identity. */
  clientId?: string;
  /** Object id of the identity's service principal. */
  principalId?: string;
}

/** A directory of a SQL Server database. */
export interface SQLDataDirectory {
  /** What the directory holds. */
  type?: SQLDataDirectoryType;
  /** Path of the file. */
  path?: string;
  /** Logical name of the file. */
  logicalName?: string;
}

/** An error of a job about a database in an Azure virtual machine. */
export interface AzureWorkloadErrorInfo {
  /** The service's number of the error. */
  errorCode?: number;
  /** What went wrong, in words. */
  errorString?: string;
  /** What went wrong, in few words. */
  errorTitle?: string;
  /** What to do about it. */
  recommendations?: string[];
  /** More about the error, in words. */
  additionalDetails?: string;
}

/** More about a job about a database in an Azure virtual machine. Only reading one job brings it. */
export interface AzureWorkloadJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: AzureWorkloadJobTaskDetails[];
  /** Further facts, by name. */
  propertyBag?: { [propertyName: string]: string };
  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string;
}

/** A step of a job about a database in an Azure virtual machine. */
export interface AzureWorkloadJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string;
  /** How the step is going, in the service's words. */
  status?: string;
}

/** A span of time in which any instant can be restored. */
export interface PointInTimeRange {
  /** Start of the span (UTC). */
  startTime?: Date;
  /** End of the span (UTC). */
  endTime?: Date;
}

/** Whether a recovery point can be moved to a tier. */
export interface RecoveryPointMoveReadinessInfo {
  /** Whether it can. */
  isReadyForMove?: boolean;
  /** Why not, in words. */
  additionalInfo?: string;
}

/** Where a database is restored to. */
export interface TargetRestoreInfo {
  /** What to do where a database of the same name is there already. */
  overwriteOption?: OverwriteOptions;
  /** Resource id of the container to restore into. */
  containerId?: string;
  /** Name of the restored database. */
  databaseName?: string;
  /** Directory to restore files into. */
  targetDirectoryForFileRestore?: string;
}

/** How to restore from a snapshot. */
export interface SnapshotRestoreParameters {
  /** Whether the disks are neither attached nor mounted. */
  skipAttachAndMount?: boolean;
  /** The instant to which logs are replayed, as text. */
  logPointInTimeForDBRecovery?: string;
  /** Resource ids of the disks to detach where one of the same place is there already. */
  disksToDetachOnClash?: string[];
}

/** How to bring a recovery point back from the archive. */
export interface RecoveryPointRehydrationInfo {
  /** How long the recovery point stays out of the archive: an ISO 8601 duration, for example `P7D`. */
  rehydrationRetentionDuration?: string;
  /** How urgent it is. */
  rehydrationPriority?: RehydrationPriority;
}

/** More about a recovery point of a SQL Server database. */
export interface AzureWorkloadSQLRecoveryPointExtendedInfo {
  /** When the list of directories was made (UTC). */
  dataDirectoryTimeInUTC?: Date;
  /** The directories of the database. */
  dataDirectoryPaths?: SQLDataDirectory[];
  /** The databases in the recovery point, if it is one of an instance. */
  includedDatabases?: DatabaseInRP[];
  /** The snapshots of the recovery point. */
  snapshotRecoveryPointInfo?: SnapshotRecoveryPointInfo;
}

/** A database in a recovery point of an instance. */
export interface DatabaseInRP {
  /** The service's id of the database. */
  datasourceId?: string;
  /** Name of the database. */
  datasourceName?: string;
}

/** The snapshots of a recovery point. */
export interface SnapshotRecoveryPointInfo {
  /** Name of the resource group they are in. */
  snapshotResourceGroup?: string;
  /** The file systems of the machine. */
  sourceFilesystemInfo?: FilesystemInfo[];
}

/** A file system of a machine. */
export interface FilesystemInfo {
  /** Id of the volume. */
  volumeGuid?: string;
  /** Type of the file system, for example `NTFS`. */
  fileSystemType?: string;
  /** Label of the volume. */
  label?: string;
  /** Where it is mounted. */
  accessPaths?: string[];
  /** Whether it is on a storage space. */
  isOnStorageSpace?: boolean;
  /** The storage space. */
  storageSpaceInfo?: StorageSpaceInfo;
  /** The disks it is on. */
  diskInfoList?: DiskInfo[];
}

/** A storage space. */
export interface StorageSpaceInfo {
  /** Id of the pool. */
  storagePoolUniqueId?: string;
  /** Name of the pool for people to read. */
  storagePoolFriendlyName?: string;
  /** Id of the virtual disk. */
  virtualDiskUniqueId?: string;
  /** Name of the virtual disk for people to read. */
  virtualDiskFriendlyName?: string;
}

/** A disk of a machine. */
export interface DiskInfo {
  /** Number of the disk. */
  diskNumber?: number;
  /** Unique id of the disk. */
  diskUniqueId?: string;
  /** GUID of the disk. */
  diskGuid?: string;
  /** Where the disk is attached. */
  diskLocation?: string;
  /** Name for people to read. */
  friendlyName?: string;
  /** Size, in bytes. */
  sizeInBytes?: number;
  /** Logical unit number. */
  lun?: number;
  /** Resource id of the managed disk. */
  managedDiskId?: string;
}

/** Where a file of a SQL Server database goes. */
export interface SQLDataDirectoryMapping {
  /** What the file is. */
  mappingType?: SQLDataDirectoryType;
  /** Logical name of the file. */
  sourceLogicalName?: string;
  /** Path the file had. */
  sourcePath?: string;
  /** Path the file goes to. */
  targetPath?: string;
}

/** The secret of an encrypted virtual machine: BitLocker's key. */
export interface BEKDetails {
  /** URL of the secret, in its key vault. */
  secretUrl?: string;
  /** Resource id of the key vault. */
  secretVaultId?: string;
  /**
   * The secret itself. Not to be logged.
   * This value contains a credential. Consider obscuring before showing to users
   */
  secretData?: string;
}

/** What to read besides of a backup server. */
export interface BMSBackupEngineQueryObject {
  /** What to read besides, for example `extendedInfo`. */
  expand?: string;
}

/** What backup servers can be filtered by. */
export interface BMSBackupEnginesQueryObject {
  /** Which kind of backup the server makes. */
  backupManagementType?: BackupManagementType;
  /** Name of the server for people to read. */
  friendlyName?: string;
  /** What to read besides, for example `extendedInfo`. */
  expand?: string;
}

/** What usage summaries can be filtered by. */
export interface BMSBackupSummariesQueryObject {
  /** What is counted. */
  type?: Type;
}

/** What containers can be filtered by. */
export interface BMSContainerQueryObject {
  /** Which kind of backup manages the container. A filter has to say it. */
  backupManagementType: BackupManagementType;
  /** Kind of the container. */
  containerType?: ContainerType;
  /** Name of the backup server which protects the container. */
  backupEngineName?: string;
  /** Name of the fabric. */
  fabricName?: string;
  /** Whether the container is registered, for example `Registered`. */
  status?: string;
  /** Name of the container for people to read. */
  friendlyName?: string;
}

/** What an inquiry looks for. */
export interface BMSContainersInquiryQueryObject {
  /** Which kind of backup manages the container. */
  backupManagementType?: BackupManagementType;
  /** What to look for. */
  workloadType?: WorkloadType;
}

/** What items that can be protected can be filtered by. */
export interface BmspoQueryObject {
  /** Which kind of backup would manage the item. */
  backupManagementType?: BackupManagementType;
  /** What the item is. */
  workloadType?: WorkloadType;
  /** Name of the container the item is in. */
  containerName?: string;
  /** Whether it is protected, in the service's words, for example `NotProtected`. */
  status?: string;
  /** Name of the item for people to read. */
  friendlyName?: string;
}

/** What recovery points can be filtered by. */
export interface BmsrpQueryObject {
  /** Made at this time or later (UTC). */
  startDate?: Date;
  /** Made at this time or earlier (UTC). */
  endDate?: Date;
  /** Kind of the recovery points. */
  restorePointQueryType?: RestorePointQueryType;
  /** Whether the recovery points come with their extended information. */
  extendedInfo?: boolean;
  /** Whether only recovery points come that can be moved to another tier. */
  moveReadyRPOnly?: boolean;
  /** Whether deleted recovery points come that are still kept. */
  includeSoftDeletedRP?: boolean;
  /** Id of the snapshot the recovery points build on. */
  baseSnapshotRPId?: string;
  /** Id of the data source that snapshot is of. */
  baseRPDatasourceId?: string;
  /** Whether only the latest recovery point comes. */
  getLatestRPOnly?: boolean;
}

/** What a refresh looks for. */
export interface BMSRefreshContainersQueryObject {
  /** Which kind of backup would manage the containers. */
  backupManagementType?: BackupManagementType;
  /** The subscription the containers are in. */
  containerSubscriptionId?: string;
}

/** What items of a container can be filtered by. */
export interface BMSWorkloadItemQueryObject {
  /** Which kind of backup would manage the item. */
  backupManagementType?: BackupManagementType;
  /** What the item is. */
  workloadItemType?: WorkloadItemType;
  /** Which kind of database the item belongs to. */
  workloadType?: WorkloadType;
  /** Whether the item is protected. */
  protectionStatus?: ProtectionStatus;
}

/** As whom a container signs in. */
export interface ContainerIdentityInfo {
  /** Unique name of the container. */
  uniqueName?: string;
  /** The tenant. */
  aadTenantId?: string;
  /** Client id of the service principal. */
  servicePrincipalClientId?: string;
  /** What its tokens are for. */
  audience?: string;
}

/** More about an item behind a backup server. */
export interface DPMProtectedItemExtendedInfo {
  /** Where the item is, by kind of path. */
  protectableObjectLoadPath?: { [propertyName: string]: string };
  /** Whether the item is protected. */
  protected?: boolean;
  /** Whether the vault holds backups of the item. */
  isPresentOnCloud?: boolean;
  /** How the last backup ended, in the service's words, for example `Completed`. */
  lastBackupStatus?: string;
  /** When this was last brought up to date (UTC). */
  lastRefreshedAt?: Date;
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date;
  /** Number of recovery points. */
  recoveryPointCount?: number;
  /** Time of the oldest recovery point on the backup server (UTC). */
  onPremiseOldestRecoveryPoint?: Date;
  /** Time of the newest recovery point on the backup server (UTC). */
  onPremiseLatestRecoveryPoint?: Date;
  /** Number of recovery points on the backup server. */
  onPremiseRecoveryPointCount?: number;
  /** Whether the item shares its storage with others. */
  isCollocated?: boolean;
  /** Name of the protection group the item belongs to. */
  protectionGroupName?: string;
  /** Bytes in use on disk, as text. */
  diskStorageUsedInBytes?: string;
  /** Bytes set aside on disk, as text. */
  totalDiskStorageSizeInBytes?: string;
}

/** Days of the month. */
export interface DailyRetentionFormat {
  /** The days. */
  daysOfTheMonth?: Day[];
}

/** A day of the month. */
export interface Day {
  /** Number of the day. */
  date?: number;
  /** Whether it is the last day of the month, whatever its number. */
  isLast?: boolean;
}

/** How long daily backups are kept. */
export interface DailyRetentionSchedule {
  /**
   * Times of day of the backups the rule is for; they have to be times of the schedule, and the
   * date is of no account.
   */
  retentionTimes?: Date[];
  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration;
}

/** A length of time. */
export interface RetentionDuration {
  /** Number of units. */
  count?: number;
  /** The unit. */
  durationType?: RetentionDurationType;
}

/** Backups every day. */
export interface DailySchedule {
  /** Times of day at which backups are made; the date is of no account. */
  scheduleRunTimes?: Date[];
}

/** The data disks of a virtual machine that are encrypted. */
export interface DataDiskDetails {
  /** The disks. */
  encryptedDataDisks?: DiskDetails[];
}

/** A data disk. */
export interface DiskDetails {
  /** Logical unit number of the disk. */
  lun?: number;
  /** Name of the disk. */
  diskName?: string;
}

/** How the data disks of a confidential virtual machine are encrypted. */
export interface DataDiskEncryptionSettings {
  /** Disk encryption sets by disk. */
  perDiskEncryptionSetIds?: PerDiskEncryptionSetId[];
  /** Resource id of the disk encryption set for all data disks; ignored if there are some by disk. */
  dataDiskEncryptionSetId?: string;
  /** Resource id of the user-assigned identity that gets at the keys. */
  dataDiskEncryptionIdentity?: string;
}

/** The disk encryption set of one disk. */
export interface PerDiskEncryptionSetId {
  /** Logical unit number of the disk. */
  lun?: number;
  /** Resource id of the disk encryption set. */
  diskEncryptionSetId?: string;
}

/** A disk of a virtual machine. */
export interface DiskInformation {
  /** Logical unit number of the disk. */
  lun?: number;
  /** Name of the disk. */
  name?: string;
  /** Size of the disk, in GB. */
  diskSizeInGb?: number;
  /** Kind of storage the disk is on, for example `Premium_LRS`. */
  storageType?: string;
}

/** An error of a job about an item behind a backup server. */
export interface DpmErrorInfo {
  /** What went wrong, in words. */
  errorString?: string;
  /** What to do about it. */
  recommendations?: string[];
}

/** More about a job about an item behind a backup server. Only reading one job brings it. */
export interface DpmJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: DpmJobTaskDetails[];
  /** Further facts, by name. */
  propertyBag?: { [propertyName: string]: string };
  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string;
}

/** A step of a job about an item behind a backup server. */
export interface DpmJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string;
  /** When the step started (UTC). */
  startTime?: Date;
  /** When the step ended (UTC). */
  endTime?: Date;
  /** How long it took, or has taken so far. */
  duration?: string;
  /** How the step is going, in the service's words. */
  status?: string;
}

/** How the disks of a virtual machine are encrypted. */
export interface EncryptionDetails {
  /** Whether the disks are encrypted. */
  encryptionEnabled?: boolean;
  /** URL of the key that encrypts the secret, in its key vault. */
  kekUrl?: string;
  /** URL of the secret, in its key vault. */
  secretKeyUrl?: string;
  /** Resource id of the key vault of the key. */
  kekVaultId?: string;
  /** Resource id of the key vault of the secret. */
  secretKeyVaultId?: string;
}

/** A place outside the regions proper, such as an edge zone. */
export interface ExtendedLocation {
  /** Name of the place. */
  name?: string;
  /** Kind of the place, for example `EdgeZone`. */
  type?: string;
}

/** More about a container of a kind that has no model of its own. */
export interface GenericContainerExtendedInfo {
  /** The container's public certificate, in Base64. */
  rawCertData?: string;
  /** As whom the container signs in. */
  containerIdentityInfo?: ContainerIdentityInfo;
  /** URLs of the service for the container, by name. */
  serviceEndpoints?: { [propertyName: string]: string };
}

/** What to read besides of an item. */
export interface GetProtectedItemQueryObject {
  /** What to read besides, for example `extendedinfo`. */
  expand?: string;
}

/** Backups several times a day. */
export interface HourlySchedule {
  /** Hours between two backups. */
  interval?: number;
  /** Time of day of the first backup; the date is of no account. */
  scheduleWindowStartTime?: Date;
  /** Hours in which backups are made, counted from the first. */
  scheduleWindowDuration?: number;
}

/** Key and secret of an encrypted virtual machine. */
export interface KeyAndSecretDetails {
  /** The key that encrypts the secret. */
  kekDetails?: KEKDetails;
  /** The secret: BitLocker's key. */
  bekDetails?: BEKDetails;
  /** How the virtual machine was encrypted, in the service's words. */
  encryptionMechanism?: string;
}

/** The key that encrypts the secret of an encrypted virtual machine. */
export interface KEKDetails {
  /** URL of the key, in its key vault. */
  keyUrl?: string;
  /** Resource id of the key vault. */
  keyVaultId?: string;
  /**
   * The key itself, backed up. Not to be logged.
   * This value contains a credential. Consider obscuring before showing to users
   */
  keyBackupData?: string;
}

/** Which disks are part of a recovery point. */
export interface RecoveryPointDiskConfiguration {
  /** Number of disks that are part of it. */
  numberOfDisksIncludedInBackup?: number;
  /** Number of disks the virtual machine had. */
  numberOfDisksAttachedToVm?: number;
  /** The disks that are part of it. */
  includedDiskList?: DiskInformation[];
  /** The disks that are not. */
  excludedDiskList?: DiskInformation[];
}

/** Where the disks are staged if the service acts as a managed identity. */
export interface IdentityBasedRestoreDetails {
  /** Kind of the details. It tells no kinds apart. */
  objectType?: string;
  /** Resource id of the storage account to stage the disks in. */
  targetStorageAccountId?: string;
}

/** What a restored confidential virtual machine needs. */
export interface SecuredVMDetails {
  /** Resource id of the disk encryption set of the operating system's disk. */
  securedVMOsDiskEncryptionSetId?: string;
  /** How the data disks are encrypted. */
  dataDiskEncryptionSettings?: DataDiskEncryptionSettings;
}

/** From which networks restored disks can be reached. */
export interface TargetDiskNetworkAccessSettings {
  /** Which networks. */
  targetDiskNetworkAccessOption?: TargetDiskNetworkAccessOption;
  /** Resource id of the disk access to use; needed if private access is enabled for all disks. */
  targetDiskAccessId?: string;
}

/** What jobs can be filtered by. */
export interface JobQueryObject {
  /** How the job is going. */
  status?: JobStatus;
  /** Which kind of backup the job belongs to. */
  backupManagementType?: BackupManagementType;
  /** What the job does. */
  operation?: JobOperationType;
  /** Id of the job. */
  jobId?: string;
  /** Started at this time or later (UTC). */
  startTime?: Date;
  /**
   * Started at this time or earlier (UTC); the documentation leaves open which time of the job it
   * is held against.
   */
  endTime?: Date;
}

/** How long weekly backups are kept. */
export interface WeeklyRetentionSchedule {
  /** Days of the week the rule is for. */
  daysOfTheWeek?: DayOfWeek[];
  /**
   * Times of day of the backups the rule is for; they have to be times of the schedule, and the
   * date is of no account.
   */
  retentionTimes?: Date[];
  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration;
}

/** How long monthly backups are kept. */
export interface MonthlyRetentionSchedule {
  /** Whether the rule goes by days of the month or by days of the week. */
  retentionScheduleFormatType?: RetentionScheduleFormat;
  /** Which days of the month, if the rule goes by them. The service also answers `null`. */
  retentionScheduleDaily?: DailyRetentionFormat;
  /** Which days of which weeks, if the rule goes by them. */
  retentionScheduleWeekly?: WeeklyRetentionFormat;
  /**
   * Times of day of the backups the rule is for; they have to be times of the schedule, and the
   * date is of no account.
   */
  retentionTimes?: Date[];
  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration;
}

/** Days of certain weeks of the month. */
export interface WeeklyRetentionFormat {
  /** Days of the week the rule is for. */
  daysOfTheWeek?: DayOfWeek[];
  /** Weeks of the month the rule is for. */
  weeksOfTheMonth?: WeekOfMonth[];
}

/** How long yearly backups are kept. */
export interface YearlyRetentionSchedule {
  /** Whether the rule goes by days of the month or by days of the week. */
  retentionScheduleFormatType?: RetentionScheduleFormat;
  /** Months the rule is for. */
  monthsOfYear?: MonthOfYear[];
  /** Which days of the month, if the rule goes by them. The service also answers `null`. */
  retentionScheduleDaily?: DailyRetentionFormat;
  /** Which days of which weeks, if the rule goes by them. */
  retentionScheduleWeekly?: WeeklyRetentionFormat;
  /**
   * Times of day of the backups the rule is for; they have to be times of the schedule, and the
   * date is of no account.
   */
  retentionTimes?: Date[];
  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration;
}

/** Something the checks of a container found. */
export interface MABContainerHealthDetails {
  /** The service's number of the finding. */
  code?: number;
  /** The finding, in few words. */
  title?: string;
  /** The finding, in words. */
  message?: string;
  /** What to do about it. */
  recommendations?: string[];
}

/** More about a Windows machine with the agent. */
export interface MabContainerExtendedInfo {
  /** When the container was last refreshed (UTC). */
  lastRefreshedAt?: Date;
  /** What is backed up. */
  backupItemType?: BackupItemType;
  /** Names of what is backed up. */
  backupItems?: string[];
  /** Name of the policy. */
  policyName?: string;
  /** How the last backup ended, in the service's words. */
  lastBackupStatus?: string;
}

/** An error of a job of the agent on a machine. */
export interface MabErrorInfo {
  /**
   * What went wrong, in words.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly errorString?: string;
  /**
   * What to do about it.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recommendations?: string[];
}

/** More about files and folders of a machine. */
export interface MabFileFolderProtectedItemExtendedInfo {
  /** When this was last brought up to date (UTC). */
  lastRefreshedAt?: Date;
  /** Time of the oldest recovery point (UTC). */
  oldestRecoveryPoint?: Date;
  /** Number of recovery points. */
  recoveryPointCount?: number;
}

/** More about a job of the agent on a machine. Only reading one job brings it. */
export interface MabJobExtendedInfo {
  /** The steps of the job. */
  tasksList?: MabJobTaskDetails[];
  /** Further facts, by name. */
  propertyBag?: { [propertyName: string]: string };
  /** Error message with details that are not fixed, in words. */
  dynamicErrorMessage?: string;
}

/** A step of a job of the agent on a machine. */
export interface MabJobTaskDetails {
  /** Names the step, for example `Transfer data to vault`. */
  taskId?: string;
  /** When the step started (UTC). */
  startTime?: Date;
  /** When the step ended (UTC). */
  endTime?: Date;
  /** How long it took, or has taken so far. */
  duration?: string;
  /** How the step is going, in the service's words. */
  status?: string;
}

/** What items that are backed up can be filtered by. */
export interface ProtectedItemQueryObject {
  /** Whether the checks of the item passed. */
  healthState?: HealthState;
  /** Which kind of backup manages the item. */
  backupManagementType?: BackupManagementType;
  /** What the item is. */
  itemType?: DataSourceType;
  /** Name of the policy the item is backed up by. */
  policyName?: string;
  /** Name of the container the item belongs to. */
  containerName?: string;
  /** Name of the backup server which protects the item. */
  backupEngineName?: string;
  /** Name of the item for people to read. */
  friendlyName?: string;
  /** Name of the fabric. */
  fabricName?: string;
  /** Name of the backup set the item belongs to. */
  backupSetName?: string;
}

/** What intents to protect can be filtered by. */
export interface ProtectionIntentQueryObject {
  /** Which kind of backup manages the item. */
  backupManagementType?: BackupManagementType;
  /** What databases are added to. */
  itemType?: IntentItemType;
  /** Name of the container. */
  parentName?: string;
  /** Name of the item. */
  itemName?: string;
}

/** What policies can be filtered by. */
export interface ProtectionPolicyQueryObject {
  /** Which kind of backup the policy is for. */
  backupManagementType?: BackupManagementType;
  /** Name of the fabric. */
  fabricName?: string;
  /** What the policy is for. */
  workloadType?: WorkloadType;
}

/** Backups every week. */
export interface WeeklySchedule {
  /** Days of the week on which backups are made. */
  scheduleRunDays?: DayOfWeek[];
  /** Times of day at which backups are made; the date is of no account. */
  scheduleRunTimes?: Date[];
}

/** An error of a job about the vault itself. */
export interface VaultJobErrorInfo {
  /** The service's number of the error. */
  errorCode?: number;
  /** What went wrong, in words. */
  errorString?: string;
  /** What to do about it. */
  recommendations?: string[];
}

/** More about a job about the vault itself. Only reading one job brings it. */
export interface VaultJobExtendedInfo {
  /** Further facts, by name. */
  propertyBag?: { [propertyName: string]: string };
}

/** A question about the goals of backups. */
export interface AzureBackupGoalFeatureSupportRequest extends FeatureSupportRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  featureType: "AzureBackupGoals";
}

/** A question about a virtual machine. */
export interface AzureVMResourceFeatureSupportRequest extends FeatureSupportRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  featureType: "AzureVMResourceBackup";
  /** Size of the virtual machine, for example `Basic_A0`. */
  vmSize?: string;
  /** SKU of the virtual machine's image, for example `Premium`. */
  vmSku?: string;
}

/** A machine protected by System Center Data Protection Manager. */
export interface DpmContainer extends ProtectionContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  containerType: "DPMContainer" | "AzureBackupServerContainer";
  /** Whether the container can be registered again. */
  canReRegister?: boolean;
  /** The service's id of the container. */
  containerId?: string;
  /** Number of items that are protected. */
  protectedItemCount?: number;
  /** Version of the backup server's agent. */
  dpmAgentVersion?: string;
  /** Names of the backup servers that protect the container. */
  dpmServers?: string[];
  /** Whether there is a newer agent. */
  upgradeAvailable?: boolean;
  /** State of the protection, in the service's words. */
  protectionStatus?: string;
  /** More about it; not always part of an answer. */
  extendedInfo?: DPMContainerExtendedInfo;
}

/** A virtual machine as a container. */
export interface IaaSVMContainer extends ProtectionContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  containerType:
    | "IaasVMContainer"
    | "Microsoft.ClassicCompute/virtualMachines"
    | "Microsoft.Compute/virtualMachines";
  /** Resource id of the virtual machine. */
  virtualMachineId?: string;
  /** Deployment model of the virtual machine, for example `Compute` or `Classic`. */
  virtualMachineVersion?: string;
  /** Name of the virtual machine's resource group. */
  resourceGroup?: string;
}

/** A machine with databases. */
export interface AzureWorkloadContainer extends ProtectionContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  containerType:
    "AzureWorkloadContainer" | "SQLAGWorkLoadContainer" | "VMAppContainer";
  /** Resource id of the virtual machine the databases are in. A registration needs it. */
  sourceResourceId?: string;
  /** When the container was last refreshed (UTC). */
  lastUpdatedTime?: Date;
  /** What the last inquiry found; not always part of an answer. */
  extendedInfo?: AzureWorkloadContainerExtendedInfo;
  /** Which kind of database to register the container for. */
  workloadType?: WorkloadType;
  /** Whether the container is registered for the first time or again. */
  operationType?: OperationType;
}

/** An Azure SQL server. */
export interface AzureSqlContainer extends ProtectionContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  containerType: "AzureSqlContainer";
}

/** A storage account with file shares. */
export interface AzureStorageContainer extends ProtectionContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  containerType: "StorageContainer";
  /** Resource id of the storage account. A registration needs it. */
  sourceResourceId?: string;
  /** Deployment model of the storage account. */
  storageAccountVersion?: string;
  /** Name of the storage account's resource group. */
  resourceGroup?: string;
  /** Number of file shares that are protected. */
  protectedItemCount?: number;
  /**
   * Whether the service puts a lock on the storage account, so that nobody deletes it with its
   * snapshots.
   */
  acquireStorageAccountLock?: AcquireStorageAccountLock;
  /** Whether the container is registered for the first time or again. */
  operationType?: OperationType;
  /** How the service gets at the storage account. */
  accessType?: AccessType;
  /** The managed identity the service acts as, if it does not use the account's key. */
  identityInfo?: IdentityInfo;
}

/** A container of a kind that has no model of its own. */
export interface GenericContainer extends ProtectionContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  containerType: "GenericContainer";
  /** Name of the fabric. */
  fabricName?: string;
  /** More about it; not always part of an answer. */
  extendedInformation?: GenericContainerExtendedInfo;
}

/** A Windows machine with the Azure Backup agent (MARS). */
export interface MabContainer extends ProtectionContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  containerType: "Windows";
  /** Whether the container can be registered again. */
  canReRegister?: boolean;
  /** The service's id of the container. */
  containerId?: number;
  /** Number of items that are protected. */
  protectedItemCount?: number;
  /** Version of the agent. */
  agentVersion?: string;
  /** More about it; not always part of an answer. */
  extendedInfo?: MabContainerExtendedInfo;
  /** What the checks of the container found. */
  mabContainerHealthDetails?: MABContainerHealthDetails[];
  /** Whether the container is healthy, in the service's words. */
  containerHealthState?: string;
}

/** A container, as a resource. Its name is in the ids of the items in it. */
export interface ProtectionContainerResource extends Resource {
  /** The container. */
  properties?: ProtectionContainerUnion;
}

/** How a vault encrypts its backups, as it is read. */
export interface BackupResourceEncryptionConfigExtendedResource extends Resource {
  /** The settings. */
  properties?: BackupResourceEncryptionConfigExtended;
}

/** How a vault encrypts its backups, as it is set. */
export interface BackupResourceEncryptionConfigResource extends Resource {
  /** The settings. */
  properties?: BackupResourceEncryptionConfig;
}

/** A backup server, as a resource. */
export interface BackupEngineBaseResource extends Resource {
  /** The backup server. */
  properties?: BackupEngineBaseUnion;
}

/** An intent to protect, as a resource. */
export interface ProtectionIntentResource extends Resource {
  /** The intent. */
  properties?: ProtectionIntentUnion;
}

/** A request for more about recovery points. */
export interface GetRPExtendedInfoRequestResource extends Resource {
  /** What is asked about. */
  properties: GetRPExtendedInfoRequest;
}

/** What could be registered as a container, as a resource. */
export interface ProtectableContainerResource extends Resource {
  /** What could be registered. */
  properties?: ProtectableContainerUnion;
}

/** An item of a container, as a resource. */
export interface WorkloadItemResource extends Resource {
  /** The item. */
  properties?: WorkloadItemUnion;
}

/** An item that is backed up, as a resource. */
export interface ProtectedItemResource extends Resource {
  /** The item. */
  properties?: ProtectedItemUnion;
}

/** A request for a backup. */
export interface BackupRequestResource extends Resource {
  /** What to back up and how; which kind it has to be depends on the item. */
  properties?: BackupRequestUnion;
}

/** A recovery point, as a resource. Its name is its id. */
export interface RecoveryPointResource extends Resource {
  /** The recovery point. */
  properties?: RecoveryPointUnion;
}

/** A request to mount a recovery point. */
export interface ILRRequestResource extends Resource {
  /** What to mount; which kind it has to be depends on the recovery point. */
  properties?: ILRRequestUnion;
}

/** A request for a restore. */
export interface RestoreRequestResource extends Resource {
  /** What to restore, where to and how; which kind it has to be depends on the recovery point. */
  properties?: RestoreRequestUnion;
}

/** A job, as a resource. Its name is its id. */
export interface JobResource extends Resource {
  /** The job. */
  properties?: JobUnion;
}

/** A policy, as a resource. */
export interface ProtectionPolicyResource extends Resource {
  /** The policy. */
  properties?: ProtectionPolicyUnion;
}

/** An item that can be protected, as a resource. */
export interface WorkloadProtectableItemResource extends Resource {
  /** The item. */
  properties?: WorkloadProtectableItemUnion;
}

/** What ties a vault to a Resource Guard, as a resource. Its name is `VaultProxy`. */
export interface ResourceGuardProxyBaseResource extends Resource {
  /** What ties the vault to the Resource Guard. */
  properties?: ResourceGuardProxyBase;
}

/** How a vault protects its backups, as a resource. */
export interface BackupResourceVaultConfigResource extends Resource {
  /** The settings. */
  properties?: BackupResourceVaultConfig;
}

/** How a vault stores its backups, as a resource. */
export interface BackupResourceConfigResource extends Resource {
  /** The settings. */
  properties?: BackupResourceConfig;
}

/** A connection of a private endpoint to a vault, as a resource. */
export interface PrivateEndpointConnectionResource extends Resource {
  /** The connection. */
  properties?: PrivateEndpointConnection;
}

/** A page of containers. */
export interface ProtectionContainerResourceList extends ResourceList {
  /** The containers of the page. */
  value?: ProtectionContainerResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** A page of backup servers. */
export interface BackupEngineBaseResourceList extends ResourceList {
  /** The backup servers of the page. */
  value?: BackupEngineBaseResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** A page of what could be registered as containers. */
export interface ProtectableContainerResourceList extends ResourceList {
  /** The items of the page. */
  value?: ProtectableContainerResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** A page of items of a container. */
export interface WorkloadItemResourceList extends ResourceList {
  /** The items of the page. */
  value?: WorkloadItemResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** A page of recovery points. */
export interface RecoveryPointResourceList extends ResourceList {
  /** The items of the page. */
  value?: RecoveryPointResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** A page of jobs. */
export interface JobResourceList extends ResourceList {
  /** The items of the page. */
  value?: JobResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** A page of policies. */
export interface ProtectionPolicyResourceList extends ResourceList {
  /** The items of the page. */
  value?: ProtectionPolicyResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** A page of items that can be protected. */
export interface WorkloadProtectableItemResourceList extends ResourceList {
  /** The items of the page. */
  value?: WorkloadProtectableItemResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** A page of items that are backed up. */
export interface ProtectedItemResourceList extends ResourceList {
  /** The items of the page. */
  value?: ProtectedItemResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** A page of intents to protect. */
export interface ProtectionIntentResourceList extends ResourceList {
  /** The intents of the page. */
  value?: ProtectionIntentResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** A page of what ties a vault to Resource Guards; there is at most one. */
export interface ResourceGuardProxyBaseResourceList extends ResourceList {
  /** The items of the page. */
  value?: ResourceGuardProxyBaseResource[];
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and
   * is to be used as it is.
   */
  nextLink?: string;
}

/** How a vault encrypts its backups. */
export interface BackupResourceEncryptionConfigExtended extends BackupResourceEncryptionConfig {
  /** Resource id of the user-assigned identity with which the vault gets at the key. */
  userAssignedIdentity?: string;
  /** Whether the vault gets at the key with its own identity. */
  useSystemAssignedIdentity?: boolean;
}

/** An Azure Backup Server. */
export interface AzureBackupServerEngine extends BackupEngineBase {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupEngineType: "AzureBackupServerEngine";
}

/** A server with System Center Data Protection Manager. */
export interface DpmBackupEngine extends BackupEngineBase {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupEngineType: "DpmBackupEngine";
}

/** An intent to protect an item of a vault. */
export interface AzureRecoveryServiceVaultProtectionIntent extends ProtectionIntent {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectionIntentItemType:
    | "RecoveryServiceVaultItem"
    | "AzureWorkloadAutoProtectionIntent"
    | "AzureWorkloadSQLAutoProtectionIntent";
}

/** An intent to protect an Azure resource, such as a virtual machine. */
export interface AzureResourceProtectionIntent extends ProtectionIntent {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectionIntentItemType: "AzureResourceItem";
  /** Name for people to read. */
  friendlyName?: string;
}

/** An intent to protect the databases of a machine as they are added. */
export interface AzureWorkloadContainerAutoProtectionIntent extends ProtectionIntent {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectionIntentItemType: "AzureWorkloadContainerAutoProtectionIntent";
}

/** The operation created a job. */
export interface OperationStatusJobExtendedInfo extends OperationStatusExtendedInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "OperationStatusJobExtendedInfo";
  /** Id of the job, which is its name too: the job is read by it. */
  jobId?: string;
}

/** The operation created several jobs. */
export interface OperationStatusJobsExtendedInfo extends OperationStatusExtendedInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "OperationStatusJobsExtendedInfo";
  /** Ids of the jobs. */
  jobIds?: string[];
  /** Why jobs failed, by job id. */
  failedJobsError?: { [propertyName: string]: string };
}

/** The operation mounted a recovery point, so that single files can be copied from it. */
export interface OperationStatusProvisionILRExtendedInfo extends OperationStatusExtendedInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "OperationStatusProvisionILRExtendedInfo";
  /** How to get at it. */
  recoveryTarget?: InstantItemRecoveryTarget;
}

/** The operation checked whether another could be done. */
export interface OperationStatusValidateOperationExtendedInfo extends OperationStatusExtendedInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "OperationStatusValidateOperationExtendedInfo";
  /** What the check found. */
  validateOperationResponse?: ValidateOperationResponse;
}

/** A storage account that could be registered. */
export interface AzureStorageProtectableContainer extends ProtectableContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableContainerType: "StorageContainer";
}

/** A virtual machine with databases that could be registered. */
export interface AzureVMAppContainerProtectableContainer extends ProtectableContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableContainerType: "VMAppContainer";
}

/** An item of a virtual machine with databases. */
export interface AzureVmWorkloadItem extends WorkloadItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  workloadItemType:
    | "AzureVmWorkloadItem"
    | "SAPAseDatabase"
    | "SAPAseSystem"
    | "SAPHanaDatabase"
    | "SAPHanaSystem"
    | "SQLDataBase"
    | "SQLInstance";
  /** Name of the instance or group the item belongs to. */
  parentName?: string;
  /** Name of the machine or cluster. */
  serverName?: string;
  /** Whether what is added to it later can be protected by itself. */
  isAutoProtectable?: boolean;
  /** Number of items that an inquiry found in it. */
  subinquireditemcount?: number;
  /** Number of items in it. */
  subWorkloadItemCount?: number;
}

/**
 * An Azure file share. On the wire, its kind is written `AzureFileShareProtectedItem`, with a
 * capital S.
 */
export interface AzureFileshareProtectedItem extends ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "AzureFileShareProtectedItem";
  /** Name for people to read. */
  friendlyName?: string;
  /** State of the backup of the item, in the service's words, for example `Healthy`. */
  protectionStatus?: string;
  /** Where the item's protection stands. */
  protectionState?: ProtectionState;
  /** How the last backup ended, in the service's words, for example `Completed`. */
  lastBackupStatus?: string;
  /** When the last backup was made (UTC). */
  lastBackupTime?: Date;
  /** Health by indicator. */
  kpisHealths?: { [propertyName: string]: KPIResourceHealthDetails };
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureFileshareProtectedItemExtendedInfo;
}

/** An Azure virtual machine. */
export interface AzureIaaSVMProtectedItem extends ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType:
    | "AzureIaaSVMProtectedItem"
    | "Microsoft.ClassicCompute/virtualMachines"
    | "Microsoft.Compute/virtualMachines";
  /**
   * Name for people to read.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly friendlyName?: string;
  /**
   * Resource id of the virtual machine.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly virtualMachineId?: string;
  /** State of the backup of the item, in the service's words, for example `Healthy`. */
  protectionStatus?: string;
  /** Where the item's protection stands. */
  protectionState?: ProtectionState;
  /**
   * Whether the last checks passed.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly healthStatus?: HealthStatus;
  /** What the checks found. */
  healthDetails?: AzureIaaSVMHealthDetails[];
  /** Health by indicator. */
  kpisHealths?: { [propertyName: string]: KPIResourceHealthDetails };
  /** How the last backup ended, in the service's words, for example `Completed`. */
  lastBackupStatus?: string;
  /**
   * When the last backup was made (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly lastBackupTime?: Date;
  /**
   * The service's id of the item's data.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly protectedItemDataId?: string;
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureIaaSVMProtectedItemExtendedInfo;
  /** Which disks are backed up, and the like. */
  extendedProperties?: ExtendedProperties;
  /**
   * Kind of the item's policy, in the service's words, for example `V2`.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly policyType?: string;
  /**
   * What becomes of a basic protection that the virtual machine has already. It may delete recovery
   * points at once. Only sent, never answered.
   */
  existingBasicVMProtection?: ExistingBasicVMProtection;
}

/** An Azure SQL database. */
export interface AzureSqlProtectedItem extends ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "Microsoft.Sql/servers/databases";
  /** The service's id of the item's data. */
  protectedItemDataId?: string;
  /** Where the item's protection stands. */
  protectionState?: ProtectedItemState;
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureSqlProtectedItemExtendedInfo;
}

/** A database in an Azure virtual machine. */
export interface AzureVmWorkloadProtectedItem extends ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType:
    | "AzureVmWorkloadProtectedItem"
    | "AzureVmWorkloadSAPAseDatabase"
    | "AzureVmWorkloadSAPHanaDBInstance"
    | "AzureVmWorkloadSAPHanaDatabase"
    | "AzureVmWorkloadSQLDatabase"
    | "AzureVmWorkloadSQLInstance";
  /**
   * Name for people to read.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly friendlyName?: string;
  /** Name of the machine or cluster the database is on. */
  serverName?: string;
  /** Name of the instance or group the database belongs to. */
  parentName?: string;
  /** Kind of the parent, for example `SQLInstance` or `SQLAvailabilityGroup`. */
  parentType?: string;
  /**
   * State of the backup of the item, in the service's words, for example `Healthy`.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly protectionStatus?: string;
  /** Where the item's protection stands. */
  protectionState?: ProtectionState;
  /** How the last backup ended. */
  lastBackupStatus?: LastBackupStatus;
  /** When the last backup was made (UTC). */
  lastBackupTime?: Date;
  /** Why the last backup failed, if it did. */
  lastBackupErrorDetail?: ErrorDetail;
  /** The service's id of the item's data. */
  protectedItemDataSourceId?: string;
  /** Health of the item's backup. */
  protectedItemHealthStatus?: ProtectedItemHealthStatus;
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureVmWorkloadProtectedItemExtendedInfo;
  /** Health by indicator. */
  kpisHealths?: { [propertyName: string]: KPIResourceHealthDetails };
  /** The nodes, for a database that is spread over several. */
  nodesList?: DistributedNodesInfo[];
}

/** An item behind a backup server (DPM or Azure Backup Server). */
export interface DPMProtectedItem extends ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "DPMProtectedItem";
  /** Name for people to read. */
  friendlyName?: string;
  /** Name of the backup server (DPM or Azure Backup Server) which protects the item. */
  backupEngineName?: string;
  /** Where the item's protection stands. */
  protectionState?: ProtectedItemState;
  /** More about it; not always part of an answer. */
  extendedInfo?: DPMProtectedItemExtendedInfo;
}

/** An item of no kind of its own. */
export interface GenericProtectedItem extends ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "GenericProtectedItem";
  /** Name for people to read. */
  friendlyName?: string;
  /** Whether the item follows its policy, in the service's words. */
  policyState?: string;
  /** Where the item's protection stands. */
  protectionState?: ProtectionState;
  /** The service's number of the item. */
  protectedItemId?: number;
  /** What the item was made from, by name. */
  sourceAssociations?: { [propertyName: string]: string };
  /** Name of the fabric, for example `Azure`. */
  fabricName?: string;
}

/** Files and folders of a machine, backed up by the agent on it. */
export interface MabFileFolderProtectedItem extends ProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "MabFileFolderProtectedItem";
  /** Name for people to read. */
  friendlyName?: string;
  /** Name of the machine. */
  computerName?: string;
  /** How the last backup ended, in the service's words, for example `Completed`. */
  lastBackupStatus?: string;
  /** When the last backup was made (UTC). */
  lastBackupTime?: Date;
  /** Where the protection stands, in the service's words. */
  protectionState?: string;
  /** When the put-off deletion was last synchronized (UTC). The service documents no unit. */
  deferredDeleteSyncTimeInUTC?: number;
  /** More about it; not always part of an answer. */
  extendedInfo?: MabFileFolderProtectedItemExtendedInfo;
}

/** A backup of an Azure file share. */
export interface AzureFileShareBackupRequest extends BackupRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureFileShareBackupRequest";
  /** When the recovery point expires (UTC). The retention of the item's policy applies if absent. */
  recoveryPointExpiryTimeInUTC?: Date;
}

/** A backup of a database in an Azure virtual machine. */
export interface AzureWorkloadBackupRequest extends BackupRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadBackupRequest";
  /** Kind of backup to make. */
  backupType?: BackupType;
  /** Whether the backup is compressed. */
  enableCompression?: boolean;
  /** When the recovery point expires (UTC). The retention of the item's policy applies if absent. */
  recoveryPointExpiryTimeInUTC?: Date;
}

/** A backup of an Azure virtual machine. */
export interface IaasVMBackupRequest extends BackupRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "IaasVMBackupRequest";
  /** When the recovery point expires (UTC). The retention of the item's policy applies if absent. */
  recoveryPointExpiryTimeInUTC?: Date;
}

/** A recovery point of an Azure file share. */
export interface AzureFileShareRecoveryPoint extends RecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureFileShareRecoveryPoint";
  /** Kind of the recovery point, in the service's words, for example `CrashConsistent`. */
  recoveryPointType?: string;
  /** When the recovery point was made (UTC). */
  recoveryPointTime?: Date;
  /** URL of the snapshot of the file share. */
  fileShareSnapshotUri?: string;
  /** Size in gigabytes. */
  recoveryPointSizeInGB?: number;
  /** Expiry and the like. */
  recoveryPointProperties?: RecoveryPointProperties;
  /** The tiers the recovery point is in. */
  recoveryPointTierDetails?: RecoveryPointTierInformation[];
}

/** A recovery point of a database in an Azure virtual machine. */
export interface AzureWorkloadRecoveryPoint extends RecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadRecoveryPoint"
    | "AzureWorkloadPointInTimeRecoveryPoint"
    | "AzureWorkloadSAPAsePointInTimeRecoveryPoint"
    | "AzureWorkloadSAPAseRecoveryPoint"
    | "AzureWorkloadSAPHanaPointInTimeRecoveryPoint"
    | "AzureWorkloadSAPHanaRecoveryPoint"
    | "AzureWorkloadSQLRecoveryPoint"
    | "AzureWorkloadSQLPointInTimeRecoveryPoint";
  /** When the recovery point was made (UTC). */
  recoveryPointTimeInUTC?: Date;
  /** Kind of the backup it comes from. */
  type?: RestorePointType;
  /** Which tiers the recovery point is in. */
  recoveryPointTierDetails?: RecoveryPointTierInformationV2[];
  /** Whether the recovery point can be moved, by target tier, for example `ArchivedRP`. */
  recoveryPointMoveReadinessInfo?: {
    [propertyName: string]: RecoveryPointMoveReadinessInfo;
  };
  /** Expiry and the like. */
  recoveryPointProperties?: RecoveryPointProperties;
}

/** A recovery point of an item of no kind of its own. */
export interface GenericRecoveryPoint extends RecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "GenericRecoveryPoint";
  /** Name for people to read. */
  friendlyName?: string;
  /** Kind of the recovery point, in the service's words, for example `CrashConsistent`. */
  recoveryPointType?: string;
  /** When the recovery point was made (UTC). */
  recoveryPointTime?: Date;
  /** More about the recovery point, in words. */
  recoveryPointAdditionalInfo?: string;
  /** Expiry and the like. */
  recoveryPointProperties?: RecoveryPointProperties;
}

/** A recovery point of an Azure virtual machine. */
export interface IaasVMRecoveryPoint extends RecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "IaasVMRecoveryPoint";
  /** Kind of the recovery point, in the service's words, for example `CrashConsistent`. */
  recoveryPointType?: string;
  /** When the recovery point was made (UTC). */
  recoveryPointTime?: Date;
  /** More about the recovery point, in words. */
  recoveryPointAdditionalInfo?: string;
  /** Kind of storage of the virtual machine, in the service's words, for example `NormalStorage`. */
  sourceVMStorageType?: string;
  /** Whether the virtual machine was encrypted. */
  isSourceVMEncrypted?: boolean;
  /** Key and secret of an encrypted virtual machine. */
  keyAndSecret?: KeyAndSecretDetails;
  /** Whether the recovery point is mounted for copying single files. */
  isInstantIlrSessionActive?: boolean;
  /** Which tiers the recovery point is in. */
  recoveryPointTierDetails?: RecoveryPointTierInformationV2[];
  /** Whether the virtual machine had managed disks. */
  isManagedVirtualMachine?: boolean;
  /** Size of the virtual machine, for example `Standard_D1`. */
  virtualMachineSize?: string;
  /** Whether the disks can be restored into the storage accounts they came from. */
  originalStorageAccountOption?: boolean;
  /** Operating system. */
  osType?: string;
  /** Which disks are part of the recovery point. */
  recoveryPointDiskConfiguration?: RecoveryPointDiskConfiguration;
  /** Availability zone of the virtual machine, at most one. */
  zones?: string[];
  /** Whether the recovery point can be moved, by target tier, for example `ArchivedRP`. */
  recoveryPointMoveReadinessInfo?: {
    [propertyName: string]: RecoveryPointMoveReadinessInfo;
  };
  /** Security type of the virtual machine. */
  securityType?: string;
  /** Expiry and the like. */
  recoveryPointProperties?: RecoveryPointProperties;
  /** Whether a disk can be reached from private endpoints. */
  isPrivateAccessEnabledOnAnyDisk?: boolean;
  /** The edge zone, for what does not live in the region itself. */
  extendedLocation?: ExtendedLocation;
  /** The data disks that are encrypted, of a confidential virtual machine. */
  dataDiskMetadata?: DataDiskDetails;
}

/** A recovery point of an Azure file share. */
export interface AzureFileShareProvisionILRRequest extends ILRRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureFileShareProvisionILRRequest";
  /** Id of the recovery point: the same as in the URL. */
  recoveryPointId?: string;
  /** Resource id of the storage account. */
  sourceResourceId?: string;
}

/** A recovery point of an Azure virtual machine. */
export interface IaasVmilrRegistrationRequest extends ILRRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "IaasVMILRRegistrationRequest";
  /** Id of the recovery point: the same as in the URL. */
  recoveryPointId?: string;
  /** Resource id of the virtual machine that was backed up. */
  virtualMachineId?: string;
  /** Name of the iSCSI initiator of the machine the files are copied to. */
  initiatorName?: string;
  /** Whether a mount that is there is renewed. */
  renewExistingRegistration?: boolean;
}

/** A restore of an Azure file share, or of files in it. */
export interface AzureFileShareRestoreRequest extends RestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureFileShareRestoreRequest";
  /** Where to restore to. */
  recoveryType?: RecoveryType;
  /** Resource id of the storage account that was backed up. */
  sourceResourceId?: string;
  /** What to do where a file of the same name is there already. */
  copyOptions?: CopyOptions;
  /** Whether everything is restored, or single files and folders. */
  restoreRequestType?: RestoreRequestType;
  /** The files and folders to restore, if not everything is. */
  restoreFileSpecs?: RestoreFileSpecs[];
  /** Where to restore to, if not over what was backed up. */
  targetDetails?: TargetAFSRestoreInfo;
  /** The managed identity the service acts as. */
  identityInfo?: IdentityInfo;
}

/** A restore of a database in an Azure virtual machine. */
export interface AzureWorkloadRestoreRequest extends RestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadRestoreRequest"
    | "AzureWorkloadPointInTimeRestoreRequest"
    | "AzureWorkloadSAPAseRestoreRequest"
    | "AzureWorkloadSAPAsePointInTimeRestoreRequest"
    | "AzureWorkloadSAPHanaRestoreRequest"
    | "AzureWorkloadSAPHanaPointInTimeRestoreRequest"
    | "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest"
    | "AzureWorkloadSAPHanaRestoreWithRehydrateRequest"
    | "AzureWorkloadSQLRestoreRequest"
    | "AzureWorkloadSQLPointInTimeRestoreRequest"
    | "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest"
    | "AzureWorkloadSQLRestoreWithRehydrateRequest";
  /** Where to restore to. */
  recoveryType?: RecoveryType;
  /** Resource id of the virtual machine that was backed up. */
  sourceResourceId?: string;
  /** Further facts, by name. */
  propertyBag?: { [propertyName: string]: string };
  /** Where to restore to. */
  targetInfo?: TargetRestoreInfo;
  /** Whether the database is restored, or files. */
  recoveryMode?: RecoveryMode;
  /** Name of the resource group to restore into. */
  targetResourceGroupName?: string;
  /** The user-assigned identity to act as. */
  userAssignedManagedIdentityDetails?: UserAssignedManagedIdentityDetails;
  /** For a restore from a snapshot. */
  snapshotRestoreParameters?: SnapshotRestoreParameters;
  /** Resource id of the virtual machine to restore to. */
  targetVirtualMachineId?: string;
}

/** A restore of an Azure virtual machine or of its disks. */
export interface IaasVMRestoreRequest extends RestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "IaasVMRestoreRequest" | "IaasVMRestoreWithRehydrationRequest";
  /** The recovery point to restore: the same as in the URL. */
  recoveryPointId?: string;
  /** Where to restore to. */
  recoveryType?: RecoveryType;
  /** Resource id of the virtual machine that was backed up. */
  sourceResourceId?: string;
  /** Resource id of the virtual machine to make, for a restore to another place. */
  targetVirtualMachineId?: string;
  /** Resource id of the resource group to restore into, for a restore to another place or of disks. */
  targetResourceGroupId?: string;
  /** Resource id of the storage account to stage the disks in. */
  storageAccountId?: string;
  /** Resource id of the virtual network to attach the virtual machine to. */
  virtualNetworkId?: string;
  /** Resource id of the subnet to attach the virtual machine to. */
  subnetId?: string;
  /** Resource id of the domain name, for a virtual machine of the classic deployment model. */
  targetDomainNameId?: string;
  /** Region to restore into. */
  region?: string;
  /** Affinity group, for a virtual machine of the classic deployment model. */
  affinityGroup?: string;
  /** Whether to make a new cloud service, for a virtual machine of the classic deployment model. */
  createNewCloudService?: boolean;
  /** Whether the disks are restored into the storage accounts they came from. */
  originalStorageAccountOption?: boolean;
  /** How the disks are encrypted, if the virtual machine was. */
  encryptionDetails?: EncryptionDetails;
  /** Logical unit numbers of the disks to restore. All of them if absent. */
  restoreDiskLunList?: number[];
  /** Whether disks that were not managed become managed disks. */
  restoreWithManagedDisks?: boolean;
  /** Resource id of the disk encryption set to encrypt the restored disks with. */
  diskEncryptionSetId?: string;
  /** Availability zone to restore into, at most one. */
  zones?: string[];
  /** The managed identity the service acts as. */
  identityInfo?: IdentityInfo;
  /** Where the disks are staged if the service acts as a managed identity. */
  identityBasedRestoreDetails?: IdentityBasedRestoreDetails;
  /** The edge zone, for what does not live in the region itself. */
  extendedLocation?: ExtendedLocation;
  /** For a confidential virtual machine. */
  securedVMDetails?: SecuredVMDetails;
  /** From which networks the restored disks can be reached. */
  targetDiskNetworkAccessSettings?: TargetDiskNetworkAccessSettings;
}

/** A job about an Azure virtual machine. */
export interface AzureIaaSVMJob extends Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType: "AzureIaaSVMJob";
  /** How long it took, or has taken so far. */
  duration?: string;
  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[];
  /** Why the job failed, or what it warns of. */
  errorDetails?: AzureIaaSVMErrorInfo[];
  /** Deployment model of the virtual machine: `Compute` or `ClassicCompute`. */
  virtualMachineVersion?: string;
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureIaaSVMJobExtendedInfo;
  /** Name of the container the item belongs to. */
  containerName?: string;
  /** Whether a person asked for the job, not the schedule. */
  isUserTriggered?: boolean;
}

/** A job about an Azure virtual machine, in its second form. */
export interface AzureIaaSVMJobV2 extends Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType: "AzureIaaSVMJobV2";
  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[];
  /** Name of the container the item belongs to. */
  containerName?: string;
  /** How long it took, or has taken so far. */
  duration?: string;
  /** Why the job failed, or what it warns of. */
  errorDetails?: AzureIaaSVMErrorInfo[];
  /** Deployment model of the virtual machine: `Compute` or `ClassicCompute`. */
  virtualMachineVersion?: string;
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureIaaSVMJobExtendedInfo;
}

/** A job about an Azure file share. */
export interface AzureStorageJob extends Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType: "AzureStorageJob";
  /** How long it took, or has taken so far. */
  duration?: string;
  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[];
  /** Why the job failed, or what it warns of. */
  errorDetails?: AzureStorageErrorInfo[];
  /** Name of the storage account. */
  storageAccountName?: string;
  /** Deployment model of the storage account. */
  storageAccountVersion?: string;
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureStorageJobExtendedInfo;
  /** Whether a person asked for the job, not the schedule. */
  isUserTriggered?: boolean;
}

/** A job about a database in an Azure virtual machine. */
export interface AzureWorkloadJob extends Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType: "AzureWorkloadJob";
  /** What the job is about, in the service's words. */
  workloadType?: string;
  /** How long it took, or has taken so far. */
  duration?: string;
  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[];
  /** Why the job failed, or what it warns of. */
  errorDetails?: AzureWorkloadErrorInfo[];
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureWorkloadJobExtendedInfo;
}

/** A job about an item behind a backup server (DPM or Azure Backup Server). */
export interface DpmJob extends Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType: "DpmJob";
  /** How long it took, or has taken so far. */
  duration?: string;
  /** Name of the backup server. */
  dpmServerName?: string;
  /** Name of the cluster or machine the item is on. */
  containerName?: string;
  /** Kind of the container, in the service's words. */
  containerType?: string;
  /** What the job is about, in the service's words. */
  workloadType?: string;
  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[];
  /** Why the job failed, or what it warns of. */
  errorDetails?: DpmErrorInfo[];
  /** More about it; not always part of an answer. */
  extendedInfo?: DpmJobExtendedInfo;
}

/** A job of the agent on a machine. */
export interface MabJob extends Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType: "MabJob";
  /** How long it took, or has taken so far. */
  duration?: string;
  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[];
  /** Name of the machine. */
  mabServerName?: string;
  /** Kind of the container the machine is. */
  mabServerType?: MabServerType;
  /** What the job is about. */
  workloadType?: WorkloadType;
  /** Why the job failed, or what it warns of. */
  errorDetails?: MabErrorInfo[];
  /** More about it; not always part of an answer. */
  extendedInfo?: MabJobExtendedInfo;
}

/** A job about the vault itself. */
export interface VaultJob extends Job {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  jobType: "VaultJob";
  /** How long it took, or has taken so far. */
  duration?: string;
  /** What can be done about the job. A job can be cancelled only if `Cancellable` is among them. */
  actionsInfo?: JobSupportedAction[];
  /** Why the job failed, or what it warns of. */
  errorDetails?: VaultJobErrorInfo[];
  /** More about it; not always part of an answer. */
  extendedInfo?: VaultJobExtendedInfo;
}

/** Where exported jobs are. */
export interface ExportJobsOperationResultInfo extends OperationResultInfoBase {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "ExportJobsOperationResultInfo";
  /** URL of the blob with the jobs as JSON. */
  blobUrl?: string;
  /**
   * The SAS with which it can be read. It is not to be logged.
   * This value contains a credential. Consider obscuring before showing to users
   */
  blobSasKey?: string;
  /** URL of the blob with the jobs as a sheet. */
  excelFileBlobUrl?: string;
  /**
   * The SAS with which it can be read. It is not to be logged.
   * This value contains a credential. Consider obscuring before showing to users
   */
  excelFileBlobSasKey?: string;
}

/** The jobs an operation created. */
export interface OperationResultInfo extends OperationResultInfoBase {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "OperationResultInfo";
  /** Ids of the jobs. */
  jobList?: string[];
}

/** The result of an export of jobs. */
export interface OperationResultInfoBaseResource extends OperationWorkerResponse {
  /** The result. */
  operation?: OperationResultInfoBaseUnion;
}

/** A policy for Azure file shares. */
export interface AzureFileShareProtectionPolicy extends ProtectionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupManagementType: "AzureStorage";
  /** What the policy is for. The name has a capital L on the wire. */
  workLoadType?: WorkloadType;
  /** When backups are made. */
  schedulePolicy?: SchedulePolicyUnion;
  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicyUnion;
  /** How long backups are kept in the vault, for a policy that copies them there. */
  vaultRetentionPolicy?: VaultRetentionPolicy;
  /**
   * Time zone the times of the schedule are in, by its Windows name, for example
   * `Pacific Standard Time`.
   */
  timeZone?: string;
}

/** A policy for Azure virtual machines. */
export interface AzureIaaSVMProtectionPolicy extends ProtectionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupManagementType: "AzureIaasVM";
  /** The resource group snapshots are kept in. */
  instantRPDetails?: InstantRPAdditionalDetails;
  /** When backups are made. */
  schedulePolicy?: SchedulePolicyUnion;
  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicyUnion;
  /** When recovery points move to a cheaper tier, by target tier, for example `ArchivedRP`. */
  tieringPolicy?: { [propertyName: string]: TieringPolicy };
  /** Days for which snapshots are kept for instant restore. */
  instantRpRetentionRangeInDays?: number;
  /**
   * Time zone the times of the schedule are in, by its Windows name, for example
   * `Pacific Standard Time`.
   */
  timeZone?: string;
  /** Which version of policies it is. */
  policyType?: IaasvmPolicyType;
  /** How consistent the snapshots have to be. As consistent as can be if absent. */
  snapshotConsistencyType?: IaasVMSnapshotConsistencyType;
  /** Whether disks restored from a snapshot can be used at once. */
  instantAccessSnapshotEnabled?: boolean;
  /**
   * Minutes for which that is so: 60 to 300. The service takes 300 if absent, and ignores it unless
   * `instantAccessSnapshotEnabled` is true.
   */
  instantAccessDurationMinutes?: number;
}

/** A policy for Azure SQL databases. */
export interface AzureSqlProtectionPolicy extends ProtectionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupManagementType: "AzureSql";
  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicyUnion;
}

/** A policy for databases in Azure virtual machines. */
export interface AzureVmWorkloadProtectionPolicy extends ProtectionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupManagementType: "AzureWorkload";
  /** What the policy is for. The name has a capital L on the wire. */
  workLoadType?: WorkloadType;
  /** Whether backups are made by snapshots or by a stream from the database. */
  vmWorkloadPolicyType?: VMWorkloadPolicyType;
  /** What is common to all kinds of backup. */
  settings?: Settings;
  /** One policy for each kind of backup. */
  subProtectionPolicy?: SubProtectionPolicy[];
  /** Whether the policy is to be applied again to items that differ from it. */
  makePolicyConsistent?: boolean;
}

/** A policy for items of no kind of their own. */
export interface GenericProtectionPolicy extends ProtectionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupManagementType: "GenericProtectionPolicy";
  /** One policy for each kind of backup. */
  subProtectionPolicy?: SubProtectionPolicy[];
  /**
   * Time zone the times of the schedule are in, by its Windows name, for example
   * `Pacific Standard Time`.
   */
  timeZone?: string;
  /** Name of the fabric, for example `Azure`. */
  fabricName?: string;
}

/** A policy for the agent on a machine. */
export interface MabProtectionPolicy extends ProtectionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  backupManagementType: "MAB";
  /** When backups are made. */
  schedulePolicy?: SchedulePolicyUnion;
  /** How long backups are kept. */
  retentionPolicy?: RetentionPolicyUnion;
}

/** An Azure file share that can be protected. */
export interface AzureFileShareProtectableItem extends WorkloadProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType: "AzureFileShare";
  /** Resource id of the storage account. */
  parentContainerFabricId?: string;
  /** Name of the storage account. */
  parentContainerFriendlyName?: string;
  /** What kind of share it is. */
  azureFileShareType?: AzureFileShareType;
}

/** A virtual machine that can be protected. */
export interface IaaSVMProtectableItem extends WorkloadProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType:
    | "IaaSVMProtectableItem"
    | "Microsoft.ClassicCompute/virtualMachines"
    | "Microsoft.Compute/virtualMachines";
  /** Resource id of the virtual machine. */
  virtualMachineId?: string;
  /** Deployment model of the virtual machine. */
  virtualMachineVersion?: string;
  /** Name of the virtual machine's resource group. */
  resourceGroup?: string;
}

/** A database in an Azure virtual machine, or what holds databases, that can be protected. */
export interface AzureVmWorkloadProtectableItem extends WorkloadProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType:
    | "AzureVmWorkloadProtectableItem"
    | "SAPAseDatabase"
    | "SAPAseSystem"
    | "SAPHanaDBInstance"
    | "SAPHanaDatabase"
    | "HanaHSRContainer"
    | "SAPHanaSystem"
    | "SQLAvailabilityGroupContainer"
    | "SQLDataBase"
    | "SQLInstance";
  /** Name of the instance or group the item belongs to. */
  parentName?: string;
  /** Unique name of what the item belongs to. */
  parentUniqueName?: string;
  /** Name of the machine or cluster. */
  serverName?: string;
  /** Whether what is added to it later can be protected by itself. */
  isAutoProtectable?: boolean;
  /** Whether what is added to it later is protected by itself. */
  isAutoProtected?: boolean;
  /** Number of items that an inquiry found in it. */
  subinquireditemcount?: number;
  /** Number of items in it that can be protected. */
  subprotectableitemcount?: number;
  /** Whether it can be backed up. */
  prebackupvalidation?: PreBackupValidation;
  /**
   * Whether the item itself can be protected, and not only what is in it. The service sends it as
   * `IsProtectable`.
   */
  isProtectable?: boolean;
}

/** What bringing a recovery point back from the archive costs. */
export interface FetchTieringCostInfoForRehydrationRequest extends FetchTieringCostInfoRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "FetchTieringCostInfoForRehydrationRequest";
  /** Name of the container. */
  containerName: string;
  /** Name of the item. */
  protectedItemName: string;
  /** Id of the recovery point. */
  recoveryPointId: string;
  /** How soon it would be brought back. */
  rehydrationPriority: RehydrationPriority;
}

/** What moving the recovery points of a policy saves. */
export interface FetchTieringCostSavingsInfoForPolicyRequest extends FetchTieringCostInfoRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "FetchTieringCostSavingsInfoForPolicyRequest";
  /** Name of the policy. */
  policyName: string;
}

/** What moving the recovery points of an item saves. */
export interface FetchTieringCostSavingsInfoForProtectedItemRequest extends FetchTieringCostInfoRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "FetchTieringCostSavingsInfoForProtectedItemRequest";
  /** Name of the container. */
  containerName: string;
  /** Name of the item. */
  protectedItemName: string;
}

/** What moving the recovery points of a vault saves. */
export interface FetchTieringCostSavingsInfoForVaultRequest extends FetchTieringCostInfoRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "FetchTieringCostSavingsInfoForVaultRequest";
}

/** What bringing a recovery point back from the archive costs. */
export interface TieringCostRehydrationInfo extends TieringCostInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "TieringCostRehydrationInfo";
  /** Size of what is brought back, in bytes. */
  rehydrationSizeInBytes: number;
  /** Retail price of it for a GB and month, in a currency that the contract does not name. */
  retailRehydrationCostPerGBPerMonth: number;
}

/** What moving recovery points saves. */
export interface TieringCostSavingInfo extends TieringCostInfo {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "TieringCostSavingInfo";
  /** How much less the tier they leave holds, in bytes. */
  sourceTierSizeReductionInBytes: number;
  /** How much more the tier they move to holds, in bytes. */
  targetTierSizeIncreaseInBytes: number;
  /** Retail price of the tier they leave, for a GB and month. */
  retailSourceTierCostPerGBPerMonth: number;
  /** Retail price of the tier they move to, for a GB and month. */
  retailTargetTierCostPerGBPerMonth: number;
}

/** A restore that is to be checked. */
export interface ValidateRestoreOperationRequest extends ValidateOperationRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "ValidateRestoreOperationRequest"
    | "ValidateAzureWorkloadRestoreOperationRequest"
    | "ValidateIaasVMRestoreOperationRequest";
  /** The restore, as it would be asked for. */
  restoreRequest?: RestoreRequestUnion;
}

/** The result of preparing a move. */
export interface PrepareDataMoveResponse extends VaultStorageConfigOperationResultResponse {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "PrepareDataMoveResponse";
  /** What the request for the move names, so that it is matched with the preparation. */
  correlationId?: string;
  /** Facts about the vault the backups come from, by name. */
  sourceVaultProperties?: { [propertyName: string]: string };
}

/** Backups of a transaction log, at regular intervals. */
export interface LogSchedulePolicy extends SchedulePolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  schedulePolicyType: "LogSchedulePolicy";
  /** Minutes between two backups. */
  scheduleFrequencyInMins?: number;
}

/** A schedule of which only long-term backups are kept. */
export interface LongTermSchedulePolicy extends SchedulePolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  schedulePolicyType: "LongTermSchedulePolicy";
}

/** Backups on days of the week and at times of day. */
export interface SimpleSchedulePolicy extends SchedulePolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  schedulePolicyType: "SimpleSchedulePolicy";
  /** How often backups are made. */
  scheduleRunFrequency?: ScheduleRunType;
  /** Days of the week on which backups are made. */
  scheduleRunDays?: DayOfWeek[];
  /** Times of day at which backups are made; the date is of no account. */
  scheduleRunTimes?: Date[];
  /** When to back up several times a day. */
  hourlySchedule?: HourlySchedule;
  /** Weeks between two backups. */
  scheduleWeeklyFrequency?: number;
}

/** Backups by the hour, by the day or by the week. */
export interface SimpleSchedulePolicyV2 extends SchedulePolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  schedulePolicyType: "SimpleSchedulePolicyV2";
  /** How often backups are made. */
  scheduleRunFrequency?: ScheduleRunType;
  /** When to back up several times a day. */
  hourlySchedule?: HourlySchedule;
  /** When to back up every day. */
  dailySchedule?: DailySchedule;
  /** When to back up every week. */
  weeklySchedule?: WeeklySchedule;
}

/** Backups are kept by rules for days, weeks, months and years. */
export interface LongTermRetentionPolicy extends RetentionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  retentionPolicyType: "LongTermRetentionPolicy";
  /** Rule for the daily backups. */
  dailySchedule?: DailyRetentionSchedule;
  /** Rule for the weekly backups. */
  weeklySchedule?: WeeklyRetentionSchedule;
  /** Rule for the monthly backups. */
  monthlySchedule?: MonthlyRetentionSchedule;
  /** Rule for the yearly backups. */
  yearlySchedule?: YearlyRetentionSchedule;
}

/** All backups are kept for the same time. */
export interface SimpleRetentionPolicy extends RetentionPolicy {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  retentionPolicyType: "SimpleRetentionPolicy";
  /** How long the backups are kept. */
  retentionDuration?: RetentionDuration;
}

/**
 * A tier a recovery point is or was in. The contract has it repeat the properties of its base only
 * to leave their lists of values open; here they are open from the start.
 */
export interface RecoveryPointTierInformationV2 extends RecoveryPointTierInformation {}

/** Why a virtual machine is as healthy as it is. */
export interface AzureIaaSVMHealthDetails extends ResourceHealthDetails {}

/** A machine protected by Azure Backup Server. */
export interface AzureBackupServerContainer extends DpmContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  containerType: "AzureBackupServerContainer";
}

/** A virtual machine of the classic deployment model as a container. */
export interface AzureIaaSClassicComputeVMContainer extends IaaSVMContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  containerType: "Microsoft.ClassicCompute/virtualMachines";
}

/** A virtual machine of the Resource Manager deployment model as a container. */
export interface AzureIaaSComputeVMContainer extends IaaSVMContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  containerType: "Microsoft.Compute/virtualMachines";
}

/** An availability group of SQL Server. */
export interface AzureSqlagWorkloadContainerProtectionContainer extends AzureWorkloadContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  containerType: "SQLAGWorkLoadContainer";
}

/** An Azure virtual machine with databases. */
export interface AzureVMAppContainerProtectionContainer extends AzureWorkloadContainer {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  containerType: "VMAppContainer";
}

/** An intent to protect databases as they are added. */
export interface AzureWorkloadAutoProtectionIntent extends AzureRecoveryServiceVaultProtectionIntent {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectionIntentItemType:
    | "AzureWorkloadAutoProtectionIntent"
    | "AzureWorkloadSQLAutoProtectionIntent";
}

/** An SAP ASE database. */
export interface AzureVmWorkloadSAPAseDatabaseWorkloadItem extends AzureVmWorkloadItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  workloadItemType: "SAPAseDatabase";
}

/** An SAP ASE system. */
export interface AzureVmWorkloadSAPAseSystemWorkloadItem extends AzureVmWorkloadItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  workloadItemType: "SAPAseSystem";
}

/** An SAP HANA database. */
export interface AzureVmWorkloadSAPHanaDatabaseWorkloadItem extends AzureVmWorkloadItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  workloadItemType: "SAPHanaDatabase";
}

/** An SAP HANA system. */
export interface AzureVmWorkloadSAPHanaSystemWorkloadItem extends AzureVmWorkloadItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  workloadItemType: "SAPHanaSystem";
}

/** A SQL Server database. */
export interface AzureVmWorkloadSQLDatabaseWorkloadItem extends AzureVmWorkloadItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  workloadItemType: "SQLDataBase";
}

/** An instance of SQL Server. */
export interface AzureVmWorkloadSQLInstanceWorkloadItem extends AzureVmWorkloadItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  workloadItemType: "SQLInstance";
  /** Where the instance keeps its files. */
  dataDirectoryPaths?: SQLDataDirectory[];
}

/** An Azure virtual machine of the classic deployment model. */
export interface AzureIaaSClassicComputeVMProtectedItem extends AzureIaaSVMProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "Microsoft.ClassicCompute/virtualMachines";
}

/** An Azure virtual machine of the Resource Manager deployment model. */
export interface AzureIaaSComputeVMProtectedItem extends AzureIaaSVMProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "Microsoft.Compute/virtualMachines";
}

/** An SAP ASE database. */
export interface AzureVmWorkloadSAPAseDatabaseProtectedItem extends AzureVmWorkloadProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "AzureVmWorkloadSAPAseDatabase";
}

/** An SAP HANA instance. */
export interface AzureVmWorkloadSAPHanaDBInstanceProtectedItem extends AzureVmWorkloadProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "AzureVmWorkloadSAPHanaDBInstance";
}

/** An SAP HANA database. */
export interface AzureVmWorkloadSAPHanaDatabaseProtectedItem extends AzureVmWorkloadProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "AzureVmWorkloadSAPHanaDatabase";
}

/** A SQL Server database. */
export interface AzureVmWorkloadSQLDatabaseProtectedItem extends AzureVmWorkloadProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "AzureVmWorkloadSQLDatabase";
  /** Resource id of the instance the database is protected with. */
  parentProtectedItem?: string;
  /** Whether the database is protected by itself. */
  protectionLevel?: ProtectionLevel;
}

/** An instance of SQL Server, whose databases are protected together. */
export interface AzureVmWorkloadSQLInstanceProtectedItem extends AzureVmWorkloadProtectedItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectedItemType: "AzureVmWorkloadSQLInstance";
  /** Names of its databases. */
  childDBNames?: string[];
  /** Whether all of it is protected. */
  instanceProtectionReadiness?: InstanceProtectionReadiness;
}

/** Spans of time in which a database in an Azure virtual machine can be restored to any instant. */
export interface AzureWorkloadPointInTimeRecoveryPoint extends AzureWorkloadRecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadPointInTimeRecoveryPoint"
    | "AzureWorkloadSAPAsePointInTimeRecoveryPoint"
    | "AzureWorkloadSAPHanaPointInTimeRecoveryPoint";
  /** Spans of time in which any instant can be restored. */
  timeRanges?: PointInTimeRange[];
}

/** A recovery point of an SAP ASE database. */
export interface AzureWorkloadSAPAseRecoveryPoint extends AzureWorkloadRecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSAPAseRecoveryPoint";
}

/** A recovery point of an SAP HANA database. */
export interface AzureWorkloadSAPHanaRecoveryPoint extends AzureWorkloadRecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSAPHanaRecoveryPoint";
}

/** A recovery point of a SQL Server database. */
export interface AzureWorkloadSQLRecoveryPoint extends AzureWorkloadRecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadSQLRecoveryPoint"
    | "AzureWorkloadSQLPointInTimeRecoveryPoint";
  /** More about it; not always part of an answer. */
  extendedInfo?: AzureWorkloadSQLRecoveryPointExtendedInfo;
}

/** A restore of a database in an Azure virtual machine to an instant. */
export interface AzureWorkloadPointInTimeRestoreRequest extends AzureWorkloadRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadPointInTimeRestoreRequest";
  /** The instant to restore to (UTC); it has to lie in one of the recovery point's time ranges. */
  pointInTime?: Date;
}

/** A restore of an SAP ASE database. */
export interface AzureWorkloadSAPAseRestoreRequest extends AzureWorkloadRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadSAPAseRestoreRequest"
    | "AzureWorkloadSAPAsePointInTimeRestoreRequest";
}

/** A restore of an SAP HANA database. */
export interface AzureWorkloadSAPHanaRestoreRequest extends AzureWorkloadRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadSAPHanaRestoreRequest"
    | "AzureWorkloadSAPHanaPointInTimeRestoreRequest"
    | "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest"
    | "AzureWorkloadSAPHanaRestoreWithRehydrateRequest";
}

/** A restore of a SQL Server database. */
export interface AzureWorkloadSQLRestoreRequest extends AzureWorkloadRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadSQLRestoreRequest"
    | "AzureWorkloadSQLPointInTimeRestoreRequest"
    | "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest"
    | "AzureWorkloadSQLRestoreWithRehydrateRequest";
  /** Whether the files go to the directories of `alternateDirectoryPaths`. */
  shouldUseAlternateTargetLocation?: boolean;
  /**
   * Whether the database is left in the restoring state (`NORECOVERY`), so that more can be
   * restored on top.
   */
  isNonRecoverable?: boolean;
  /** Which file goes where. */
  alternateDirectoryPaths?: SQLDataDirectoryMapping[];
}

/** A restore of an Azure virtual machine from a recovery point in the archive. */
export interface IaasVMRestoreWithRehydrationRequest extends IaasVMRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "IaasVMRestoreWithRehydrationRequest";
  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo;
}

/** A virtual machine of the classic deployment model that can be protected. */
export interface AzureIaaSClassicComputeVMProtectableItem extends IaaSVMProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType: "Microsoft.ClassicCompute/virtualMachines";
}

/** A virtual machine of the Resource Manager deployment model that can be protected. */
export interface AzureIaaSComputeVMProtectableItem extends IaaSVMProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType: "Microsoft.Compute/virtualMachines";
}

/** An SAP ASE database that can be protected. */
export interface AzureVmWorkloadSAPAseDatabaseProtectableItem extends AzureVmWorkloadProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType: "SAPAseDatabase";
}

/** An SAP ASE system. */
export interface AzureVmWorkloadSAPAseSystemProtectableItem extends AzureVmWorkloadProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType: "SAPAseSystem";
}

/** An SAP HANA instance that can be protected by snapshots. */
export interface AzureVmWorkloadSAPHanaDBInstance extends AzureVmWorkloadProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType: "SAPHanaDBInstance";
}

/** An SAP HANA database that can be protected. */
export interface AzureVmWorkloadSAPHanaDatabaseProtectableItem extends AzureVmWorkloadProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType: "SAPHanaDatabase";
}

/** A system replication of SAP HANA. */
export interface AzureVmWorkloadSAPHanaHSRProtectableItem extends AzureVmWorkloadProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType: "HanaHSRContainer";
}

/** An SAP HANA system. */
export interface AzureVmWorkloadSAPHanaSystemProtectableItem extends AzureVmWorkloadProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType: "SAPHanaSystem";
}

/** An availability group of SQL Server. */
export interface AzureVmWorkloadSQLAvailabilityGroupProtectableItem extends AzureVmWorkloadProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType: "SQLAvailabilityGroupContainer";
  /** The nodes of the group. */
  nodesList?: DistributedNodesInfo[];
}

/** A SQL Server database that can be protected. */
export interface AzureVmWorkloadSQLDatabaseProtectableItem extends AzureVmWorkloadProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType: "SQLDataBase";
}

/** An instance of SQL Server. */
export interface AzureVmWorkloadSQLInstanceProtectableItem extends AzureVmWorkloadProtectableItem {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectableItemType: "SQLInstance";
}

/** A restore of a database that is to be checked. */
export interface ValidateAzureWorkloadRestoreOperationRequest extends ValidateRestoreOperationRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "ValidateAzureWorkloadRestoreOperationRequest";
}

/** A restore of a virtual machine that is to be checked. */
export interface ValidateIaasVMRestoreOperationRequest extends ValidateRestoreOperationRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "ValidateIaasVMRestoreOperationRequest";
}

/** An intent to protect SQL Server databases as they are added. */
export interface AzureWorkloadSQLAutoProtectionIntent extends AzureWorkloadAutoProtectionIntent {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  protectionIntentItemType: "AzureWorkloadSQLAutoProtectionIntent";
  /** What they are added to. */
  workloadItemType?: WorkloadItemType;
}

/** A recovery point of an SAP ASE database to whose points in time can be restored. */
export interface AzureWorkloadSAPAsePointInTimeRecoveryPoint extends AzureWorkloadPointInTimeRecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSAPAsePointInTimeRecoveryPoint";
}

/** Spans of time in which an SAP HANA database can be restored to any instant. */
export interface AzureWorkloadSAPHanaPointInTimeRecoveryPoint extends AzureWorkloadPointInTimeRecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSAPHanaPointInTimeRecoveryPoint";
}

/** Spans of time in which a SQL Server database can be restored to any instant. */
export interface AzureWorkloadSQLPointInTimeRecoveryPoint extends AzureWorkloadSQLRecoveryPoint {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSQLPointInTimeRecoveryPoint";
  /** Spans of time in which any instant can be restored. */
  timeRanges?: PointInTimeRange[];
}

/** A restore of an SAP ASE database to a point in time. */
export interface AzureWorkloadSAPAsePointInTimeRestoreRequest extends AzureWorkloadSAPAseRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSAPAsePointInTimeRestoreRequest";
  /** The point in time to restore to (UTC). */
  pointInTime?: Date;
}

/** A restore of an SAP HANA database to an instant. */
export interface AzureWorkloadSAPHanaPointInTimeRestoreRequest extends AzureWorkloadSAPHanaRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadSAPHanaPointInTimeRestoreRequest"
    | "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest";
  /** The instant to restore to (UTC); it has to lie in one of the recovery point's time ranges. */
  pointInTime?: Date;
}

/** A restore of an SAP HANA database from the archive. */
export interface AzureWorkloadSAPHanaRestoreWithRehydrateRequest extends AzureWorkloadSAPHanaRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSAPHanaRestoreWithRehydrateRequest";
  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo;
}

/** A restore of a SQL Server database to an instant. */
export interface AzureWorkloadSQLPointInTimeRestoreRequest extends AzureWorkloadSQLRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType:
    | "AzureWorkloadSQLPointInTimeRestoreRequest"
    | "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest";
  /** The instant to restore to (UTC); it has to lie in one of the recovery point's time ranges. */
  pointInTime?: Date;
}

/** A restore of a SQL Server database from the archive. */
export interface AzureWorkloadSQLRestoreWithRehydrateRequest extends AzureWorkloadSQLRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSQLRestoreWithRehydrateRequest";
  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo;
}

/** A restore of an SAP HANA database to an instant, from the archive. */
export interface AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest extends AzureWorkloadSAPHanaPointInTimeRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest";
  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo;
}

/** A restore of a SQL Server database to an instant, from the archive. */
export interface AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest extends AzureWorkloadSQLPointInTimeRestoreRequest {
  /** Polymorphic discriminator, which specifies the different types this object can be */
  objectType: "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest";
  /** How to bring the recovery point back from the archive first. */
  recoveryPointRehydrationInfo?: RecoveryPointRehydrationInfo;
}

/** Defines headers for RecoveryPoints_getRPExtendedInfo operation. */
export interface RecoveryPointsGetRPExtendedInfoHeaders {
  /**
   * Where the status of the operation can be read. It is to be used as it is. The samples show it;
   * the contract does not declare it.
   */
  azureAsyncOperation?: string;
  /** Where the result of the operation can be read. It is to be used as it is. */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for RecoveryPoints_getRPExtendedInfoOperationResult operation. */
export interface RecoveryPointsGetRPExtendedInfoOperationResultHeaders {
  /** Where the status of the operation can be read. The samples show it; the contract does not declare it. */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ProtectionContainerRefreshOperationResults_get operation. */
export interface ProtectionContainerRefreshOperationResultsGetHeaders {
  /** Where the status of the operation can be read. The samples show it; the contract does not declare it. */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ProtectionContainers_register operation. */
export interface ProtectionContainersRegisterHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ProtectionContainers_unregister operation. */
export interface ProtectionContainersUnregisterHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ProtectionContainers_inquire operation. */
export interface ProtectionContainersInquireHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ProtectionContainers_refresh operation. */
export interface ProtectionContainersRefreshHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ProtectionContainerOperationResults_get operation. */
export interface ProtectionContainerOperationResultsGetHeaders {
  /** Where the status of the operation can be read. The samples show it; the contract does not declare it. */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ProtectedItems_createOrUpdate operation. */
export interface ProtectedItemsCreateOrUpdateHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ProtectedItems_delete operation. */
export interface ProtectedItemsDeleteHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for Backups_trigger operation. */
export interface BackupsTriggerHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ConfigureSourceScan_execute operation. */
export interface ConfigureSourceScanExecuteHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ProtectedItemOperationResults_get operation. */
export interface ProtectedItemOperationResultsGetHeaders {
  /** Where the status of the operation can be read. The samples show it; the contract does not declare it. */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ItemLevelRecoveryConnections_provision operation. */
export interface ItemLevelRecoveryConnectionsProvisionHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ItemLevelRecoveryConnections_revoke operation. */
export interface ItemLevelRecoveryConnectionsRevokeHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for RecoveryServicesBackupClient_moveRecoveryPoint operation. */
export interface RecoveryServicesBackupClientMoveRecoveryPointHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for RecoveryServicesBackupClient_bMSPrepareDataMove operation. */
export interface RecoveryServicesBackupClientBMSPrepareDataMoveHeaders {
  /**
   * Where the status of the operation can be read. It is to be used as it is. The samples show it;
   * the contract does not declare it.
   */
  azureAsyncOperation?: string;
  /** Where the result of the operation can be read. It is to be used as it is. */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for RecoveryServicesBackupClient_bMSTriggerDataMove operation. */
export interface RecoveryServicesBackupClientBMSTriggerDataMoveHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for Restores_trigger operation. */
export interface RestoresTriggerHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for JobCancellations_trigger operation. */
export interface JobCancellationsTriggerHeaders {
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for JobOperationResults_get operation. */
export interface JobOperationResultsGetHeaders {
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ExportJobsOperationResults_get operation. */
export interface ExportJobsOperationResultsGetHeaders {
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for Jobs_export operation. */
export interface JobsExportHeaders {
  /**
   * Where the status of the operation can be read. It is to be used as it is. The samples show it;
   * the contract does not declare it.
   */
  azureAsyncOperation?: string;
  /** Where the result of the operation can be read. It is to be used as it is. */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for BackupOperationResults_get operation. */
export interface BackupOperationResultsGetHeaders {
  /** Where the status of the operation can be read. The samples show it; the contract does not declare it. */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ProtectionPolicies_createOrUpdate operation. */
export interface ProtectionPoliciesCreateOrUpdateHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ProtectionPolicies_delete operation. */
export interface ProtectionPoliciesDeleteHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for FetchTieringCost_post operation. */
export interface FetchTieringCostPostHeaders {
  /**
   * Where the status of the operation can be read. It is to be used as it is. The samples show it;
   * the contract does not declare it.
   */
  azureAsyncOperation?: string;
  /** Where the result of the operation can be read. It is to be used as it is. */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ValidateOperation_trigger operation. */
export interface ValidateOperationTriggerHeaders {
  /**
   * Where the status of the operation can be read. It is to be used as it is. The samples show it;
   * the contract does not declare it.
   */
  azureAsyncOperation?: string;
  /** Where the result of the operation can be read. It is to be used as it is. */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for ValidateOperationResults_get operation. */
export interface ValidateOperationResultsGetHeaders {
  /** Where the status of the operation can be read. The samples show it; the contract does not declare it. */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for BMSPrepareDataMoveOperationResult_get operation. */
export interface BMSPrepareDataMoveOperationResultGetHeaders {
  /** Where the status of the operation can be read. The samples show it; the contract does not declare it. */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for PrivateEndpointConnection_put operation. */
export interface PrivateEndpointConnectionPutHeaders {
  /** Where the status of the operation can be read. The contract does not declare it. */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Defines headers for PrivateEndpointConnection_delete operation. */
export interface PrivateEndpointConnectionDeleteHeaders {
  /**
   * Where the status of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  azureAsyncOperation?: string;
  /**
   * Where the result of the operation can be read. Names an older API version, and names in another
   * letter case than the request's: to be used as it is. The samples show it; the contract does not
   * declare it.
   */
  location?: string;
  /** Seconds to wait before the next reading; 60 in the samples. The contract does not declare it. */
  retryAfter?: number;
}

/** Known values of {@link DataSourceType} that the service accepts. */
export enum KnownDataSourceType {
  /** Nothing. */
  Invalid = "Invalid",
  /** A virtual machine in Azure. */
  VM = "VM",
  /** Files and folders. */
  FileFolder = "FileFolder",
  /** An Azure SQL database. */
  AzureSqlDb = "AzureSqlDb",
  /** A SQL Server database behind a backup server. */
  Sqldb = "SQLDB",
  /** Exchange. */
  Exchange = "Exchange",
  /** SharePoint. */
  Sharepoint = "Sharepoint",
  /** A VMware virtual machine. */
  VMwareVM = "VMwareVM",
  /** The system state of a Windows machine. */
  SystemState = "SystemState",
  /** A Windows client machine. */
  Client = "Client",
  /** Something of no kind of its own. */
  GenericDataSource = "GenericDataSource",
  /** A SQL Server database in an Azure virtual machine. */
  SQLDataBase = "SQLDataBase",
  /** An Azure file share. */
  AzureFileShare = "AzureFileShare",
  /** An SAP HANA database. */
  SAPHanaDatabase = "SAPHanaDatabase",
  /** An SAP ASE database. */
  SAPAseDatabase = "SAPAseDatabase",
  /** An SAP HANA instance, by snapshots. */
  SAPHanaDBInstance = "SAPHanaDBInstance",
}

/**
 * Defines values for DataSourceType. \
 * {@link KnownDataSourceType} can be used interchangeably with DataSourceType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Nothing. \
 * **VM**: A virtual machine in Azure. \
 * **FileFolder**: Files and folders. \
 * **AzureSqlDb**: An Azure SQL database. \
 * **SQLDB**: A SQL Server database behind a backup server. \
 * **Exchange**: Exchange. \
 * **Sharepoint**: SharePoint. \
 * **VMwareVM**: A VMware virtual machine. \
 * **SystemState**: The system state of a Windows machine. \
 * **Client**: A Windows client machine. \
 * **GenericDataSource**: Something of no kind of its own. \
 * **SQLDataBase**: A SQL Server database in an Azure virtual machine. \
 * **AzureFileShare**: An Azure file share. \
 * **SAPHanaDatabase**: An SAP HANA database. \
 * **SAPAseDatabase**: An SAP ASE database. \
 * **SAPHanaDBInstance**: An SAP HANA instance, by snapshots.
 */
export type DataSourceType = string;

/** Known values of {@link ValidationStatus} that the service accepts. */
export enum KnownValidationStatus {
  /** Not known. */
  Invalid = "Invalid",
  /** Nothing speaks against it. */
  Succeeded = "Succeeded",
  /** Something speaks against it. */
  Failed = "Failed",
}

/**
 * Defines values for ValidationStatus. \
 * {@link KnownValidationStatus} can be used interchangeably with ValidationStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Succeeded**: Nothing speaks against it. \
 * **Failed**: Something speaks against it.
 */
export type ValidationStatus = string;

/** Known values of {@link ProtectionStatus} that the service accepts. */
export enum KnownProtectionStatus {
  /** Not known. */
  Invalid = "Invalid",
  /** It is not. */
  NotProtected = "NotProtected",
  /** Its protection is being set up. */
  Protecting = "Protecting",
  /** It is. */
  Protected = "Protected",
  /** Its protection could not be set up. */
  ProtectionFailed = "ProtectionFailed",
}

/**
 * Defines values for ProtectionStatus. \
 * {@link KnownProtectionStatus} can be used interchangeably with ProtectionStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **NotProtected**: It is not. \
 * **Protecting**: Its protection is being set up. \
 * **Protected**: It is. \
 * **ProtectionFailed**: Its protection could not be set up.
 */
export type ProtectionStatus = string;

/** Known values of {@link FabricName} that the service accepts. */
export enum KnownFabricName {
  /** Not known. */
  Invalid = "Invalid",
  /** What is backed up in Azure. */
  Azure = "Azure",
}

/**
 * Defines values for FabricName. \
 * {@link KnownFabricName} can be used interchangeably with FabricName,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Azure**: What is backed up in Azure.
 */
export type FabricName = string;

/** Known values of {@link AcquireStorageAccountLock} that the service accepts. */
export enum KnownAcquireStorageAccountLock {
  /** Put one. */
  Acquire = "Acquire",
  /** Put none. */
  NotAcquire = "NotAcquire",
}

/**
 * Defines values for AcquireStorageAccountLock. \
 * {@link KnownAcquireStorageAccountLock} can be used interchangeably with AcquireStorageAccountLock,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Acquire**: Put one. \
 * **NotAcquire**: Put none.
 */
export type AcquireStorageAccountLock = string;

/** Known values of {@link SupportStatus} that the service accepts. */
export enum KnownSupportStatus {
  /** Not known. */
  Invalid = "Invalid",
  /** It is. */
  Supported = "Supported",
  /** It is, and is off unless it is turned on. */
  DefaultOFF = "DefaultOFF",
  /** It is, and is on unless it is turned off. */
  DefaultON = "DefaultON",
  /** It is not. */
  NotSupported = "NotSupported",
}

/**
 * Defines values for SupportStatus. \
 * {@link KnownSupportStatus} can be used interchangeably with SupportStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Supported**: It is. \
 * **DefaultOFF**: It is, and is off unless it is turned on. \
 * **DefaultON**: It is, and is on unless it is turned off. \
 * **NotSupported**: It is not.
 */
export type SupportStatus = string;

/** Known values of {@link BackupManagementType} that the service accepts. */
export enum KnownBackupManagementType {
  /** No kind. */
  Invalid = "Invalid",
  /** Backup of Azure virtual machines. */
  AzureIaasVM = "AzureIaasVM",
  /** Backup by the agent on the machine (Microsoft Azure Recovery Services agent). */
  MAB = "MAB",
  /** Backup by System Center Data Protection Manager. */
  DPM = "DPM",
  /** Backup by Azure Backup Server. */
  AzureBackupServer = "AzureBackupServer",
  /** Backup of Azure SQL databases. */
  AzureSql = "AzureSql",
  /** Backup of Azure file shares. */
  AzureStorage = "AzureStorage",
  /** Backup of databases in Azure virtual machines. */
  AzureWorkload = "AzureWorkload",
  /** The kind the service takes by default. */
  DefaultBackup = "DefaultBackup",
}

/**
 * Defines values for BackupManagementType. \
 * {@link KnownBackupManagementType} can be used interchangeably with BackupManagementType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind. \
 * **AzureIaasVM**: Backup of Azure virtual machines. \
 * **MAB**: Backup by the agent on the machine (Microsoft Azure Recovery Services agent). \
 * **DPM**: Backup by System Center Data Protection Manager. \
 * **AzureBackupServer**: Backup by Azure Backup Server. \
 * **AzureSql**: Backup of Azure SQL databases. \
 * **AzureStorage**: Backup of Azure file shares. \
 * **AzureWorkload**: Backup of databases in Azure virtual machines. \
 * **DefaultBackup**: The kind the service takes by default.
 */
export type BackupManagementType = string;

/** Known values of {@link CreatedByType} that the service accepts. */
export enum KnownCreatedByType {
  /** A person. */
  User = "User",
  /** An application. */
  Application = "Application",
  /** A managed identity. */
  ManagedIdentity = "ManagedIdentity",
  /** A key. */
  Key = "Key",
}

/**
 * Defines values for CreatedByType. \
 * {@link KnownCreatedByType} can be used interchangeably with CreatedByType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **User**: A person. \
 * **Application**: An application. \
 * **ManagedIdentity**: A managed identity. \
 * **Key**: A key.
 */
export type CreatedByType = string;

/** Known values of {@link EncryptionAtRestType} that the service accepts. */
export enum KnownEncryptionAtRestType {
  /** Not known. */
  Invalid = "Invalid",
  /** Microsoft's. */
  MicrosoftManaged = "MicrosoftManaged",
  /** The customer's. */
  CustomerManaged = "CustomerManaged",
}

/**
 * Defines values for EncryptionAtRestType. \
 * {@link KnownEncryptionAtRestType} can be used interchangeably with EncryptionAtRestType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **MicrosoftManaged**: Microsoft's. \
 * **CustomerManaged**: The customer's.
 */
export type EncryptionAtRestType = string;

/** Known values of {@link LastUpdateStatus} that the service accepts. */
export enum KnownLastUpdateStatus {
  /** Not known. */
  Invalid = "Invalid",
  /** There was none. */
  NotEnabled = "NotEnabled",
  /** Done in part; the rest goes on. */
  PartiallySucceeded = "PartiallySucceeded",
  /** Failed in part. */
  PartiallyFailed = "PartiallyFailed",
  /** It failed. */
  Failed = "Failed",
  /** It succeeded. */
  Succeeded = "Succeeded",
  /** It has begun. */
  Initialized = "Initialized",
  /** The first one has begun. */
  FirstInitialization = "FirstInitialization",
}

/**
 * Defines values for LastUpdateStatus. \
 * {@link KnownLastUpdateStatus} can be used interchangeably with LastUpdateStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **NotEnabled**: There was none. \
 * **PartiallySucceeded**: Done in part; the rest goes on. \
 * **PartiallyFailed**: Failed in part. \
 * **Failed**: It failed. \
 * **Succeeded**: It succeeded. \
 * **Initialized**: It has begun. \
 * **FirstInitialization**: The first one has begun.
 */
export type LastUpdateStatus = string;

/** Known values of {@link InfrastructureEncryptionState} that the service accepts. */
export enum KnownInfrastructureEncryptionState {
  /** Not known. */
  Invalid = "Invalid",
  /** It does not. */
  Disabled = "Disabled",
  /** It does. */
  Enabled = "Enabled",
}

/**
 * Defines values for InfrastructureEncryptionState. \
 * {@link KnownInfrastructureEncryptionState} can be used interchangeably with InfrastructureEncryptionState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Disabled**: It does not. \
 * **Enabled**: It does.
 */
export type InfrastructureEncryptionState = string;

/** Known values of {@link OperationStatusValues} that the service accepts. */
export enum KnownOperationStatusValues {
  /** Not known. That the next reading may tell more is inferred. */
  Invalid = "Invalid",
  /** The operation is being worked on. */
  InProgress = "InProgress",
  /** The operation is done; a job it created is not. */
  Succeeded = "Succeeded",
  /** The operation failed; `error` says why. */
  Failed = "Failed",
  /** The operation was canceled. Spelled with one l, unlike the status of a job. */
  Canceled = "Canceled",
}

/**
 * Defines values for OperationStatusValues. \
 * {@link KnownOperationStatusValues} can be used interchangeably with OperationStatusValues,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. That the next reading may tell more is inferred. \
 * **InProgress**: The operation is being worked on. \
 * **Succeeded**: The operation is done; a job it created is not. \
 * **Failed**: The operation failed; `error` says why. \
 * **Canceled**: The operation was canceled. Spelled with one l, unlike the status of a job.
 */
export type OperationStatusValues = string;

/** Known values of {@link CreateMode} that the service accepts. */
export enum KnownCreateMode {
  /** No choice. */
  Invalid = "Invalid",
  /** As a new item. */
  Default = "Default",
  /** Brought back from a deletion that was put off. */
  Recover = "Recover",
}

/**
 * Defines values for CreateMode. \
 * {@link KnownCreateMode} can be used interchangeably with CreateMode,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **Default**: As a new item. \
 * **Recover**: Brought back from a deletion that was put off.
 */
export type CreateMode = string;

/** Known values of {@link SourceSideScanStatus} that the service accepts. */
export enum KnownSourceSideScanStatus {
  /** It is. */
  Configured = "Configured",
  /** It is not. */
  NotConfigured = "NotConfigured",
  /** It cannot be. */
  NotApplicable = "NotApplicable",
  /** Setting it up failed. */
  ConfigurationFailed = "ConfigurationFailed",
}

/**
 * Defines values for SourceSideScanStatus. \
 * {@link KnownSourceSideScanStatus} can be used interchangeably with SourceSideScanStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Configured**: It is. \
 * **NotConfigured**: It is not. \
 * **NotApplicable**: It cannot be. \
 * **ConfigurationFailed**: Setting it up failed.
 */
export type SourceSideScanStatus = string;

/** Known values of {@link SourceSideScanSummary} that the service accepts. */
export enum KnownSourceSideScanSummary {
  /** Not known. */
  Unknown = "Unknown",
  /** It is not scanned. */
  NotApplicable = "NotApplicable",
  /** Something suspicious. */
  Suspicious = "Suspicious",
  /** Nothing. */
  Healthy = "Healthy",
  /** No threat was reported. */
  NoThreatsReported = "NoThreatsReported",
}

/**
 * Defines values for SourceSideScanSummary. \
 * {@link KnownSourceSideScanSummary} can be used interchangeably with SourceSideScanSummary,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Unknown**: Not known. \
 * **NotApplicable**: It is not scanned. \
 * **Suspicious**: Something suspicious. \
 * **Healthy**: Nothing. \
 * **NoThreatsReported**: No threat was reported.
 */
export type SourceSideScanSummary = string;

/** Known values of {@link SourceScanAction} that the service accepts. */
export enum KnownSourceScanAction {
  /** Begin to scan it. */
  Enable = "Enable",
  /** Scan it no more. */
  Disable = "Disable",
}

/**
 * Defines values for SourceScanAction. \
 * {@link KnownSourceScanAction} can be used interchangeably with SourceScanAction,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Enable**: Begin to scan it. \
 * **Disable**: Scan it no more.
 */
export type SourceScanAction = string;

/** Known values of {@link ThreatStatus} that the service accepts. */
export enum KnownThreatStatus {
  /** Not known. */
  Unknown = "Unknown",
  /** None was found. */
  Healthy = "Healthy",
  /** Some were found. */
  UnHealthy = "UnHealthy",
  /** Something suspicious was found. */
  Warning = "Warning",
  /** It was not looked at. */
  NotAvailable = "NotAvailable",
}

/**
 * Defines values for ThreatStatus. \
 * {@link KnownThreatStatus} can be used interchangeably with ThreatStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Unknown**: Not known. \
 * **Healthy**: None was found. \
 * **UnHealthy**: Some were found. \
 * **Warning**: Something suspicious was found. \
 * **NotAvailable**: It was not looked at.
 */
export type ThreatStatus = string;

/** Known values of {@link ThreatState} that the service accepts. */
export enum KnownThreatState {
  /** It is there. */
  Active = "Active",
  /** It is being dealt with. */
  InProgress = "InProgress",
  /** It is ignored. */
  Ignored = "Ignored",
  /** It is gone. */
  Resolved = "Resolved",
}

/**
 * Defines values for ThreatState. \
 * {@link KnownThreatState} can be used interchangeably with ThreatState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Active**: It is there. \
 * **InProgress**: It is being dealt with. \
 * **Ignored**: It is ignored. \
 * **Resolved**: It is gone.
 */
export type ThreatState = string;

/** Known values of {@link ThreatSeverity} that the service accepts. */
export enum KnownThreatSeverity {
  /** As grave as can be. */
  Critical = "Critical",
  /** Grave. */
  High = "High",
  /** Worth a look. */
  Warning = "Warning",
  /** Only told. */
  Informational = "Informational",
}

/**
 * Defines values for ThreatSeverity. \
 * {@link KnownThreatSeverity} can be used interchangeably with ThreatSeverity,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Critical**: As grave as can be. \
 * **High**: Grave. \
 * **Warning**: Worth a look. \
 * **Informational**: Only told.
 */
export type ThreatSeverity = string;

/** Known values of {@link RecoveryPointTierType} that the service accepts. */
export enum KnownRecoveryPointTierType {
  /** No tier. */
  Invalid = "Invalid",
  /** Snapshots, for instant restore. */
  InstantRP = "InstantRP",
  /** The vault. */
  HardenedRP = "HardenedRP",
  /** The archive; a recovery point has to be brought back from it before a restore. */
  ArchivedRP = "ArchivedRP",
  /** Snapshots whose disks can be used at once. */
  IASnapshotRP = "IASnapshotRP",
}

/**
 * Defines values for RecoveryPointTierType. \
 * {@link KnownRecoveryPointTierType} can be used interchangeably with RecoveryPointTierType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No tier. \
 * **InstantRP**: Snapshots, for instant restore. \
 * **HardenedRP**: The vault. \
 * **ArchivedRP**: The archive; a recovery point has to be brought back from it before a restore. \
 * **IASnapshotRP**: Snapshots whose disks can be used at once.
 */
export type RecoveryPointTierType = string;

/** Known values of {@link JobStatus} that the service accepts. */
export enum KnownJobStatus {
  /** Not known. That the next reading may tell more is inferred. */
  Invalid = "Invalid",
  /** The job is running. */
  InProgress = "InProgress",
  /** The job is done. */
  Completed = "Completed",
  /** The job failed; `errorDetails` says why. */
  Failed = "Failed",
  /** The job is done, with warnings: `errorDetails` says which. */
  CompletedWithWarnings = "CompletedWithWarnings",
  /** The job was cancelled. Spelled with two l, unlike the status of an operation. */
  Cancelled = "Cancelled",
  /** The job is being cancelled. */
  Cancelling = "Cancelling",
}

/**
 * Defines values for JobStatus. \
 * {@link KnownJobStatus} can be used interchangeably with JobStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. That the next reading may tell more is inferred. \
 * **InProgress**: The job is running. \
 * **Completed**: The job is done. \
 * **Failed**: The job failed; `errorDetails` says why. \
 * **CompletedWithWarnings**: The job is done, with warnings: `errorDetails` says which. \
 * **Cancelled**: The job was cancelled. Spelled with two l, unlike the status of an operation. \
 * **Cancelling**: The job is being cancelled.
 */
export type JobStatus = string;

/** Known values of {@link HttpStatusCode} that the service accepts. */
export enum KnownHttpStatusCode {
  /** 100. */
  Continue = "Continue",
  /** 101. */
  SwitchingProtocols = "SwitchingProtocols",
  /** 200. */
  OK = "OK",
  /** 201. */
  Created = "Created",
  /** 202. */
  Accepted = "Accepted",
  /** 203. */
  NonAuthoritativeInformation = "NonAuthoritativeInformation",
  /** 204. */
  NoContent = "NoContent",
  /** 205. */
  ResetContent = "ResetContent",
  /** 206. */
  PartialContent = "PartialContent",
  /** 300. */
  MultipleChoices = "MultipleChoices",
  /** 300. */
  Ambiguous = "Ambiguous",
  /** 301. */
  MovedPermanently = "MovedPermanently",
  /** 301. */
  Moved = "Moved",
  /** 302. */
  Found = "Found",
  /** 302. */
  Redirect = "Redirect",
  /** 303. */
  SeeOther = "SeeOther",
  /** 303. */
  RedirectMethod = "RedirectMethod",
  /** 304. */
  NotModified = "NotModified",
  /** 305. */
  UseProxy = "UseProxy",
  /** 306. */
  Unused = "Unused",
  /** 307. */
  TemporaryRedirect = "TemporaryRedirect",
  /** 307. */
  RedirectKeepVerb = "RedirectKeepVerb",
  /** 400. */
  BadRequest = "BadRequest",
  /** 401. */
  Unauthorized = "Unauthorized",
  /** 402. */
  PaymentRequired = "PaymentRequired",
  /** 403. */
  Forbidden = "Forbidden",
  /** 404. */
  NotFound = "NotFound",
  /** 405. */
  MethodNotAllowed = "MethodNotAllowed",
  /** 406. */
  NotAcceptable = "NotAcceptable",
  /** 407. */
  ProxyAuthenticationRequired = "ProxyAuthenticationRequired",
  /** 408. */
  RequestTimeout = "RequestTimeout",
  /** 409. */
  Conflict = "Conflict",
  /** 410. */
  Gone = "Gone",
  /** 411. */
  LengthRequired = "LengthRequired",
  /** 412. */
  PreconditionFailed = "PreconditionFailed",
  /** 413. */
  RequestEntityTooLarge = "RequestEntityTooLarge",
  /** 414. */
  RequestUriTooLong = "RequestUriTooLong",
  /** 415. */
  UnsupportedMediaType = "UnsupportedMediaType",
  /** 416. */
  RequestedRangeNotSatisfiable = "RequestedRangeNotSatisfiable",
  /** 417. */
  ExpectationFailed = "ExpectationFailed",
  /** 426. */
  UpgradeRequired = "UpgradeRequired",
  /** 500. */
  InternalServerError = "InternalServerError",
  /** 501. */
  NotImplemented = "NotImplemented",
  /** 502. */
  BadGateway = "BadGateway",
  /** 503. */
  ServiceUnavailable = "ServiceUnavailable",
  /** 504. */
  GatewayTimeout = "GatewayTimeout",
  /** 505. */
  HttpVersionNotSupported = "HttpVersionNotSupported",
}

/**
 * Defines values for HttpStatusCode. \
 * {@link KnownHttpStatusCode} can be used interchangeably with HttpStatusCode,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Continue**: 100. \
 * **SwitchingProtocols**: 101. \
 * **OK**: 200. \
 * **Created**: 201. \
 * **Accepted**: 202. \
 * **NonAuthoritativeInformation**: 203. \
 * **NoContent**: 204. \
 * **ResetContent**: 205. \
 * **PartialContent**: 206. \
 * **MultipleChoices**: 300. \
 * **Ambiguous**: 300. \
 * **MovedPermanently**: 301. \
 * **Moved**: 301. \
 * **Found**: 302. \
 * **Redirect**: 302. \
 * **SeeOther**: 303. \
 * **RedirectMethod**: 303. \
 * **NotModified**: 304. \
 * **UseProxy**: 305. \
 * **Unused**: 306. \
 * **TemporaryRedirect**: 307. \
 * **RedirectKeepVerb**: 307. \
 * **BadRequest**: 400. \
 * **Unauthorized**: 401. \
 * **PaymentRequired**: 402. \
 * **Forbidden**: 403. \
 * **NotFound**: 404. \
 * **MethodNotAllowed**: 405. \
 * **NotAcceptable**: 406. \
 * **ProxyAuthenticationRequired**: 407. \
 * **RequestTimeout**: 408. \
 * **Conflict**: 409. \
 * **Gone**: 410. \
 * **LengthRequired**: 411. \
 * **PreconditionFailed**: 412. \
 * **RequestEntityTooLarge**: 413. \
 * **RequestUriTooLong**: 414. \
 * **UnsupportedMediaType**: 415. \
 * **RequestedRangeNotSatisfiable**: 416. \
 * **ExpectationFailed**: 417. \
 * **UpgradeRequired**: 426. \
 * **InternalServerError**: 500. \
 * **NotImplemented**: 501. \
 * **BadGateway**: 502. \
 * **ServiceUnavailable**: 503. \
 * **GatewayTimeout**: 504. \
 * **HttpVersionNotSupported**: 505.
 */
export type HttpStatusCode = string;

/** Known values of {@link UsagesUnit} that the service accepts. */
export enum KnownUsagesUnit {
  /** A number of things. */
  Count = "Count",
  /** Bytes. */
  Bytes = "Bytes",
  /** Seconds. */
  Seconds = "Seconds",
  /** Percent. */
  Percent = "Percent",
  /** A number of things in a second. */
  CountPerSecond = "CountPerSecond",
  /** Bytes in a second. */
  BytesPerSecond = "BytesPerSecond",
}

/**
 * Defines values for UsagesUnit. \
 * {@link KnownUsagesUnit} can be used interchangeably with UsagesUnit,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Count**: A number of things. \
 * **Bytes**: Bytes. \
 * **Seconds**: Seconds. \
 * **Percent**: Percent. \
 * **CountPerSecond**: A number of things in a second. \
 * **BytesPerSecond**: Bytes in a second.
 */
export type UsagesUnit = string;

/** Known values of {@link StorageType} that the service accepts. */
export enum KnownStorageType {
  /** Not known. */
  Invalid = "Invalid",
  /** Copies in two regions. */
  GeoRedundant = "GeoRedundant",
  /** Copies in one data center. */
  LocallyRedundant = "LocallyRedundant",
  /** Copies in several zones of one region. */
  ZoneRedundant = "ZoneRedundant",
  /** Copies in two regions, both of which can be read, and in several zones of the first. */
  ReadAccessGeoZoneRedundant = "ReadAccessGeoZoneRedundant",
}

/**
 * Defines values for StorageType. \
 * {@link KnownStorageType} can be used interchangeably with StorageType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **GeoRedundant**: Copies in two regions. \
 * **LocallyRedundant**: Copies in one data center. \
 * **ZoneRedundant**: Copies in several zones of one region. \
 * **ReadAccessGeoZoneRedundant**: Copies in two regions, both of which can be read, and in several zones of the first.
 */
export type StorageType = string;

/** Known values of {@link StorageTypeState} that the service accepts. */
export enum KnownStorageTypeState {
  /** Not known. */
  Invalid = "Invalid",
  /** It cannot. */
  Locked = "Locked",
  /** It can. */
  Unlocked = "Unlocked",
}

/**
 * Defines values for StorageTypeState. \
 * {@link KnownStorageTypeState} can be used interchangeably with StorageTypeState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Locked**: It cannot. \
 * **Unlocked**: It can.
 */
export type StorageTypeState = string;

/** Known values of {@link EnhancedSecurityState} that the service accepts. */
export enum KnownEnhancedSecurityState {
  /** Not known. */
  Invalid = "Invalid",
  /** They are. */
  Enabled = "Enabled",
  /** They are not. */
  Disabled = "Disabled",
}

/**
 * Defines values for EnhancedSecurityState. \
 * {@link KnownEnhancedSecurityState} can be used interchangeably with EnhancedSecurityState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Enabled**: They are. \
 * **Disabled**: They are not.
 */
export type EnhancedSecurityState = string;

/** Known values of {@link SoftDeleteFeatureState} that the service accepts. */
export enum KnownSoftDeleteFeatureState {
  /** Not known. */
  Invalid = "Invalid",
  /** They are. */
  Enabled = "Enabled",
  /** They are not. */
  Disabled = "Disabled",
  /** They are, and it cannot be turned off again. */
  AlwaysON = "AlwaysON",
}

/**
 * Defines values for SoftDeleteFeatureState. \
 * {@link KnownSoftDeleteFeatureState} can be used interchangeably with SoftDeleteFeatureState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Enabled**: They are. \
 * **Disabled**: They are not. \
 * **AlwaysON**: They are, and it cannot be turned off again.
 */
export type SoftDeleteFeatureState = string;

/** Known values of {@link DedupState} that the service accepts. */
export enum KnownDedupState {
  /** Not known. */
  Invalid = "Invalid",
  /** They are. */
  Enabled = "Enabled",
  /** They are not. */
  Disabled = "Disabled",
}

/**
 * Defines values for DedupState. \
 * {@link KnownDedupState} can be used interchangeably with DedupState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Enabled**: They are. \
 * **Disabled**: They are not.
 */
export type DedupState = string;

/** Known values of {@link XcoolState} that the service accepts. */
export enum KnownXcoolState {
  /** Not known. */
  Invalid = "Invalid",
  /** It has. */
  Enabled = "Enabled",
  /** It has not. */
  Disabled = "Disabled",
}

/**
 * Defines values for XcoolState. \
 * {@link KnownXcoolState} can be used interchangeably with XcoolState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Enabled**: It has. \
 * **Disabled**: It has not.
 */
export type XcoolState = string;

/** Known values of {@link DataMoveLevel} that the service accepts. */
export enum KnownDataMoveLevel {
  /** Nothing. */
  Invalid = "Invalid",
  /** All of it. */
  Vault = "Vault",
  /** Some containers. */
  Container = "Container",
}

/**
 * Defines values for DataMoveLevel. \
 * {@link KnownDataMoveLevel} can be used interchangeably with DataMoveLevel,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Nothing. \
 * **Vault**: All of it. \
 * **Container**: Some containers.
 */
export type DataMoveLevel = string;

/** Known values of {@link ProvisioningState} that the service accepts. */
export enum KnownProvisioningState {
  /** It is done. */
  Succeeded = "Succeeded",
  /** The connection is being deleted. */
  Deleting = "Deleting",
  /** It failed. */
  Failed = "Failed",
  /** It is being worked on. */
  Pending = "Pending",
}

/**
 * Defines values for ProvisioningState. \
 * {@link KnownProvisioningState} can be used interchangeably with ProvisioningState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Succeeded**: It is done. \
 * **Deleting**: The connection is being deleted. \
 * **Failed**: It failed. \
 * **Pending**: It is being worked on.
 */
export type ProvisioningState = string;

/** Known values of {@link VaultSubResourceType} that the service accepts. */
export enum KnownVaultSubResourceType {
  /** Backup, in the vault's region. */
  AzureBackup = "AzureBackup",
  /** Backup, in the paired region. */
  AzureBackupSecondary = "AzureBackup_secondary",
  /** Site Recovery. */
  AzureSiteRecovery = "AzureSiteRecovery",
}

/**
 * Defines values for VaultSubResourceType. \
 * {@link KnownVaultSubResourceType} can be used interchangeably with VaultSubResourceType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **AzureBackup**: Backup, in the vault's region. \
 * **AzureBackup_secondary**: Backup, in the paired region. \
 * **AzureSiteRecovery**: Site Recovery.
 */
export type VaultSubResourceType = string;

/** Known values of {@link PrivateEndpointConnectionStatus} that the service accepts. */
export enum KnownPrivateEndpointConnectionStatus {
  /** Not decided yet. */
  Pending = "Pending",
  /** It is. */
  Approved = "Approved",
  /** It was refused. */
  Rejected = "Rejected",
  /** The private endpoint is gone. */
  Disconnected = "Disconnected",
}

/**
 * Defines values for PrivateEndpointConnectionStatus. \
 * {@link KnownPrivateEndpointConnectionStatus} can be used interchangeably with PrivateEndpointConnectionStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Pending**: Not decided yet. \
 * **Approved**: It is. \
 * **Rejected**: It was refused. \
 * **Disconnected**: The private endpoint is gone.
 */
export type PrivateEndpointConnectionStatus = string;

/** Known values of {@link AzureFileShareType} that the service accepts. */
export enum KnownAzureFileShareType {
  /** Not known. */
  Invalid = "Invalid",
  /** A share of its own. */
  Xsmb = "XSMB",
  /** A share that Azure File Sync keeps. */
  XSync = "XSync",
}

/**
 * Defines values for AzureFileShareType. \
 * {@link KnownAzureFileShareType} can be used interchangeably with AzureFileShareType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **XSMB**: A share of its own. \
 * **XSync**: A share that Azure File Sync keeps.
 */
export type AzureFileShareType = string;

/** Known values of {@link WorkloadType} that the service accepts. */
export enum KnownWorkloadType {
  /** Nothing. */
  Invalid = "Invalid",
  /** A virtual machine in Azure. */
  VM = "VM",
  /** Files and folders. */
  FileFolder = "FileFolder",
  /** An Azure SQL database. */
  AzureSqlDb = "AzureSqlDb",
  /** A SQL Server database behind a backup server. */
  Sqldb = "SQLDB",
  /** Exchange. */
  Exchange = "Exchange",
  /** SharePoint. */
  Sharepoint = "Sharepoint",
  /** A VMware virtual machine. */
  VMwareVM = "VMwareVM",
  /** The system state of a Windows machine. */
  SystemState = "SystemState",
  /** A Windows client machine. */
  Client = "Client",
  /** Something of no kind of its own. */
  GenericDataSource = "GenericDataSource",
  /** A SQL Server database in an Azure virtual machine. */
  SQLDataBase = "SQLDataBase",
  /** An Azure file share. */
  AzureFileShare = "AzureFileShare",
  /** An SAP HANA database. */
  SAPHanaDatabase = "SAPHanaDatabase",
  /** An SAP ASE database. */
  SAPAseDatabase = "SAPAseDatabase",
  /** An SAP HANA instance, by snapshots. */
  SAPHanaDBInstance = "SAPHanaDBInstance",
}

/**
 * Defines values for WorkloadType. \
 * {@link KnownWorkloadType} can be used interchangeably with WorkloadType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Nothing. \
 * **VM**: A virtual machine in Azure. \
 * **FileFolder**: Files and folders. \
 * **AzureSqlDb**: An Azure SQL database. \
 * **SQLDB**: A SQL Server database behind a backup server. \
 * **Exchange**: Exchange. \
 * **Sharepoint**: SharePoint. \
 * **VMwareVM**: A VMware virtual machine. \
 * **SystemState**: The system state of a Windows machine. \
 * **Client**: A Windows client machine. \
 * **GenericDataSource**: Something of no kind of its own. \
 * **SQLDataBase**: A SQL Server database in an Azure virtual machine. \
 * **AzureFileShare**: An Azure file share. \
 * **SAPHanaDatabase**: An SAP HANA database. \
 * **SAPAseDatabase**: An SAP ASE database. \
 * **SAPHanaDBInstance**: An SAP HANA instance, by snapshots.
 */
export type WorkloadType = string;

/** Known values of {@link RecoveryPointTierStatus} that the service accepts. */
export enum KnownRecoveryPointTierStatus {
  /** Not known. */
  Invalid = "Invalid",
  /** It is there. */
  Valid = "Valid",
  /** It cannot be used. */
  Disabled = "Disabled",
  /** It is no longer there. */
  Deleted = "Deleted",
  /** It was brought back from the archive. */
  Rehydrated = "Rehydrated",
}

/**
 * Defines values for RecoveryPointTierStatus. \
 * {@link KnownRecoveryPointTierStatus} can be used interchangeably with RecoveryPointTierStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Valid**: It is there. \
 * **Disabled**: It cannot be used. \
 * **Deleted**: It is no longer there. \
 * **Rehydrated**: It was brought back from the archive.
 */
export type RecoveryPointTierStatus = string;

/** Known values of {@link RecoveryType} that the service accepts. */
export enum KnownRecoveryType {
  /** Nowhere. */
  Invalid = "Invalid",
  /** Over what was backed up. */
  OriginalLocation = "OriginalLocation",
  /** To another place. */
  AlternateLocation = "AlternateLocation",
  /** Only the disks, to be made into a virtual machine later. */
  RestoreDisks = "RestoreDisks",
  /** Outside the service. */
  Offline = "Offline",
}

/**
 * Defines values for RecoveryType. \
 * {@link KnownRecoveryType} can be used interchangeably with RecoveryType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Nowhere. \
 * **OriginalLocation**: Over what was backed up. \
 * **AlternateLocation**: To another place. \
 * **RestoreDisks**: Only the disks, to be made into a virtual machine later. \
 * **Offline**: Outside the service.
 */
export type RecoveryType = string;

/** Known values of {@link CopyOptions} that the service accepts. */
export enum KnownCopyOptions {
  /** No choice. */
  Invalid = "Invalid",
  /** Write the file under another name. */
  CreateCopy = "CreateCopy",
  /** Leave the file that is there. */
  Skip = "Skip",
  /** Overwrite the file that is there. */
  Overwrite = "Overwrite",
  /** Fail. */
  FailOnConflict = "FailOnConflict",
}

/**
 * Defines values for CopyOptions. \
 * {@link KnownCopyOptions} can be used interchangeably with CopyOptions,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **CreateCopy**: Write the file under another name. \
 * **Skip**: Leave the file that is there. \
 * **Overwrite**: Overwrite the file that is there. \
 * **FailOnConflict**: Fail.
 */
export type CopyOptions = string;

/** Known values of {@link RestoreRequestType} that the service accepts. */
export enum KnownRestoreRequestType {
  /** No choice. */
  Invalid = "Invalid",
  /** Everything. */
  FullShareRestore = "FullShareRestore",
  /** Single files and folders. */
  ItemLevelRestore = "ItemLevelRestore",
}

/**
 * Defines values for RestoreRequestType. \
 * {@link KnownRestoreRequestType} can be used interchangeably with RestoreRequestType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **FullShareRestore**: Everything. \
 * **ItemLevelRestore**: Single files and folders.
 */
export type RestoreRequestType = string;

/** Known values of {@link ProtectionState} that the service accepts. */
export enum KnownProtectionState {
  /** Not known. */
  Invalid = "Invalid",
  /** Protected, but never backed up: the initial replication is to come. */
  IRPending = "IRPending",
  /** Protected. */
  Protected = "Protected",
  /** Protected, with an error. */
  ProtectionError = "ProtectionError",
  /** No longer backed up; what there is is kept. */
  ProtectionStopped = "ProtectionStopped",
  /** Not backed up for now. */
  ProtectionPaused = "ProtectionPaused",
  /** Backups are suspended. */
  BackupsSuspended = "BackupsSuspended",
}

/**
 * Defines values for ProtectionState. \
 * {@link KnownProtectionState} can be used interchangeably with ProtectionState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **IRPending**: Protected, but never backed up: the initial replication is to come. \
 * **Protected**: Protected. \
 * **ProtectionError**: Protected, with an error. \
 * **ProtectionStopped**: No longer backed up; what there is is kept. \
 * **ProtectionPaused**: Not backed up for now. \
 * **BackupsSuspended**: Backups are suspended.
 */
export type ProtectionState = string;

/** Known values of {@link ResourceHealthStatus} that the service accepts. */
export enum KnownResourceHealthStatus {
  /** Healthy. */
  Healthy = "Healthy",
  /** Degraded, for a while. */
  TransientDegraded = "TransientDegraded",
  /** Degraded. */
  PersistentDegraded = "PersistentDegraded",
  /** Unhealthy, for a while. */
  TransientUnhealthy = "TransientUnhealthy",
  /** Unhealthy. */
  PersistentUnhealthy = "PersistentUnhealthy",
  /** Not known. */
  Invalid = "Invalid",
}

/**
 * Defines values for ResourceHealthStatus. \
 * {@link KnownResourceHealthStatus} can be used interchangeably with ResourceHealthStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Healthy**: Healthy. \
 * **TransientDegraded**: Degraded, for a while. \
 * **PersistentDegraded**: Degraded. \
 * **TransientUnhealthy**: Unhealthy, for a while. \
 * **PersistentUnhealthy**: Unhealthy. \
 * **Invalid**: Not known.
 */
export type ResourceHealthStatus = string;

/** Known values of {@link HealthStatus} that the service accepts. */
export enum KnownHealthStatus {
  /** They did. */
  Passed = "Passed",
  /** Something has to be done. */
  ActionRequired = "ActionRequired",
  /** Something ought to be done. */
  ActionSuggested = "ActionSuggested",
  /** Not known. */
  Invalid = "Invalid",
}

/**
 * Defines values for HealthStatus. \
 * {@link KnownHealthStatus} can be used interchangeably with HealthStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Passed**: They did. \
 * **ActionRequired**: Something has to be done. \
 * **ActionSuggested**: Something ought to be done. \
 * **Invalid**: Not known.
 */
export type HealthStatus = string;

/** Known values of {@link ExistingBasicVMProtection} that the service accepts. */
export enum KnownExistingBasicVMProtection {
  /** It ends, and its recovery points are deleted at once. */
  DisableWithDeleteRPsNow = "DisableWithDeleteRPsNow",
}

/**
 * Defines values for ExistingBasicVMProtection. \
 * {@link KnownExistingBasicVMProtection} can be used interchangeably with ExistingBasicVMProtection,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **DisableWithDeleteRPsNow**: It ends, and its recovery points are deleted at once.
 */
export type ExistingBasicVMProtection = string;

/** Known values of {@link TieringMode} that the service accepts. */
export enum KnownTieringMode {
  /** No choice. */
  Invalid = "Invalid",
  /** Those of which the service recommends it. */
  TierRecommended = "TierRecommended",
  /** Those that are old enough. */
  TierAfter = "TierAfter",
  /** None. */
  DoNotTier = "DoNotTier",
}

/**
 * Defines values for TieringMode. \
 * {@link KnownTieringMode} can be used interchangeably with TieringMode,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **TierRecommended**: Those of which the service recommends it. \
 * **TierAfter**: Those that are old enough. \
 * **DoNotTier**: None.
 */
export type TieringMode = string;

/** Known values of {@link RetentionDurationType} that the service accepts. */
export enum KnownRetentionDurationType {
  /** No unit. */
  Invalid = "Invalid",
  /** Days. */
  Days = "Days",
  /** Weeks. */
  Weeks = "Weeks",
  /** Months. */
  Months = "Months",
  /** Years. */
  Years = "Years",
}

/**
 * Defines values for RetentionDurationType. \
 * {@link KnownRetentionDurationType} can be used interchangeably with RetentionDurationType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No unit. \
 * **Days**: Days. \
 * **Weeks**: Weeks. \
 * **Months**: Months. \
 * **Years**: Years.
 */
export type RetentionDurationType = string;

/** Known values of {@link IaasvmPolicyType} that the service accepts. */
export enum KnownIaasvmPolicyType {
  /** No version. */
  Invalid = "Invalid",
  /** The first: one backup a day. */
  V1 = "V1",
  /** The second (enhanced): several backups a day are possible. */
  V2 = "V2",
}

/**
 * Defines values for IaasvmPolicyType. \
 * {@link KnownIaasvmPolicyType} can be used interchangeably with IaasvmPolicyType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No version. \
 * **V1**: The first: one backup a day. \
 * **V2**: The second (enhanced): several backups a day are possible.
 */
export type IaasvmPolicyType = string;

/** Known values of {@link IaasVMSnapshotConsistencyType} that the service accepts. */
export enum KnownIaasVMSnapshotConsistencyType {
  /** As after a crash. */
  OnlyCrashConsistent = "OnlyCrashConsistent",
}

/**
 * Defines values for IaasVMSnapshotConsistencyType. \
 * {@link KnownIaasVMSnapshotConsistencyType} can be used interchangeably with IaasVMSnapshotConsistencyType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **OnlyCrashConsistent**: As after a crash.
 */
export type IaasVMSnapshotConsistencyType = string;

/** Known values of {@link OperationType} that the service accepts. */
export enum KnownOperationType {
  /** Nothing. */
  Invalid = "Invalid",
  /** The first of the container. */
  Register = "Register",
  /** A further one, which repairs a registration or its extension. */
  Reregister = "Reregister",
  /** A registration of a container that was deleted and is still kept. */
  Rehydrate = "Rehydrate",
}

/**
 * Defines values for OperationType. \
 * {@link KnownOperationType} can be used interchangeably with OperationType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Nothing. \
 * **Register**: The first of the container. \
 * **Reregister**: A further one, which repairs a registration or its extension. \
 * **Rehydrate**: A registration of a container that was deleted and is still kept.
 */
export type OperationType = string;

/** Known values of {@link ProtectedItemState} that the service accepts. */
export enum KnownProtectedItemState {
  /** Not known. */
  Invalid = "Invalid",
  /** Protected, but never backed up: the initial replication is to come. */
  IRPending = "IRPending",
  /** Protected. */
  Protected = "Protected",
  /** Protected, with an error. */
  ProtectionError = "ProtectionError",
  /** No longer backed up; what there is is kept. */
  ProtectionStopped = "ProtectionStopped",
  /** Not backed up for now. */
  ProtectionPaused = "ProtectionPaused",
  /** Backups are suspended. */
  BackupsSuspended = "BackupsSuspended",
}

/**
 * Defines values for ProtectedItemState. \
 * {@link KnownProtectedItemState} can be used interchangeably with ProtectedItemState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **IRPending**: Protected, but never backed up: the initial replication is to come. \
 * **Protected**: Protected. \
 * **ProtectionError**: Protected, with an error. \
 * **ProtectionStopped**: No longer backed up; what there is is kept. \
 * **ProtectionPaused**: Not backed up for now. \
 * **BackupsSuspended**: Backups are suspended.
 */
export type ProtectedItemState = string;

/** Known values of {@link AccessType} that the service accepts. */
export enum KnownAccessType {
  /** By the account's key. */
  KeyBased = "KeyBased",
  /** By a managed identity. */
  IdentityBased = "IdentityBased",
}

/**
 * Defines values for AccessType. \
 * {@link KnownAccessType} can be used interchangeably with AccessType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **KeyBased**: By the account's key. \
 * **IdentityBased**: By a managed identity.
 */
export type AccessType = string;

/** Known values of {@link InquiryStatus} that the service accepts. */
export enum KnownInquiryStatus {
  /** Not known. */
  Invalid = "Invalid",
  /** It found what there is. */
  Success = "Success",
  /** It failed. */
  Failed = "Failed",
}

/**
 * Defines values for InquiryStatus. \
 * {@link KnownInquiryStatus} can be used interchangeably with InquiryStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Success**: It found what there is. \
 * **Failed**: It failed.
 */
export type InquiryStatus = string;

/** Known values of {@link LastBackupStatus} that the service accepts. */
export enum KnownLastBackupStatus {
  /** Not known. */
  Invalid = "Invalid",
  /** Well. */
  Healthy = "Healthy",
  /** Not well. */
  Unhealthy = "Unhealthy",
  /** There is none yet. */
  IRPending = "IRPending",
}

/**
 * Defines values for LastBackupStatus. \
 * {@link KnownLastBackupStatus} can be used interchangeably with LastBackupStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Healthy**: Well. \
 * **Unhealthy**: Not well. \
 * **IRPending**: There is none yet.
 */
export type LastBackupStatus = string;

/** Known values of {@link ProtectedItemHealthStatus} that the service accepts. */
export enum KnownProtectedItemHealthStatus {
  /** Not known. */
  Invalid = "Invalid",
  /** Healthy. */
  Healthy = "Healthy",
  /** Unhealthy. */
  Unhealthy = "Unhealthy",
  /** The database cannot be reached. */
  NotReachable = "NotReachable",
  /** Never backed up: the initial replication is to come. */
  IRPending = "IRPending",
}

/**
 * Defines values for ProtectedItemHealthStatus. \
 * {@link KnownProtectedItemHealthStatus} can be used interchangeably with ProtectedItemHealthStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Healthy**: Healthy. \
 * **Unhealthy**: Unhealthy. \
 * **NotReachable**: The database cannot be reached. \
 * **IRPending**: Never backed up: the initial replication is to come.
 */
export type ProtectedItemHealthStatus = string;

/** Known values of {@link VMWorkloadPolicyType} that the service accepts. */
export enum KnownVMWorkloadPolicyType {
  /** Not known. */
  Invalid = "Invalid",
  /** By snapshots, the first kind. */
  SnapshotV1 = "SnapshotV1",
  /** By snapshots, the second kind. */
  SnapshotV2 = "SnapshotV2",
  /** By a stream from the database. */
  Streaming = "Streaming",
}

/**
 * Defines values for VMWorkloadPolicyType. \
 * {@link KnownVMWorkloadPolicyType} can be used interchangeably with VMWorkloadPolicyType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **SnapshotV1**: By snapshots, the first kind. \
 * **SnapshotV2**: By snapshots, the second kind. \
 * **Streaming**: By a stream from the database.
 */
export type VMWorkloadPolicyType = string;

/** Known values of {@link PolicyType} that the service accepts. */
export enum KnownPolicyType {
  /** No kind. */
  Invalid = "Invalid",
  /** Full backups. */
  Full = "Full",
  /** Differential backups. */
  Differential = "Differential",
  /** Backups of the transaction log. */
  Log = "Log",
  /** Copy-only full backups. */
  CopyOnlyFull = "CopyOnlyFull",
  /** Incremental backups. */
  Incremental = "Incremental",
  /** Full backups by snapshots. */
  SnapshotFull = "SnapshotFull",
  /** Copy-only full backups by snapshots. */
  SnapshotCopyOnlyFull = "SnapshotCopyOnlyFull",
}

/**
 * Defines values for PolicyType. \
 * {@link KnownPolicyType} can be used interchangeably with PolicyType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind. \
 * **Full**: Full backups. \
 * **Differential**: Differential backups. \
 * **Log**: Backups of the transaction log. \
 * **CopyOnlyFull**: Copy-only full backups. \
 * **Incremental**: Incremental backups. \
 * **SnapshotFull**: Full backups by snapshots. \
 * **SnapshotCopyOnlyFull**: Copy-only full backups by snapshots.
 */
export type PolicyType = string;

/** Known values of {@link ProtectionLevel} that the service accepts. */
export enum KnownProtectionLevel {
  /** It is. */
  Database = "Database",
  /** It is protected with its instance. */
  DatabaseUnderInstance = "DatabaseUnderInstance",
}

/**
 * Defines values for ProtectionLevel. \
 * {@link KnownProtectionLevel} can be used interchangeably with ProtectionLevel,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Database**: It is. \
 * **DatabaseUnderInstance**: It is protected with its instance.
 */
export type ProtectionLevel = string;

/** Known values of {@link InstanceProtectionReadiness} that the service accepts. */
export enum KnownInstanceProtectionReadiness {
  /** Not known. */
  Unknown = "Unknown",
  /** It is. */
  Ready = "Ready",
  /** Its schedule is off. */
  ScheduleDisabled = "ScheduleDisabled",
  /** Some of it is. */
  PartialProtection = "PartialProtection",
  /** Protecting it failed. */
  ProtectionError = "ProtectionError",
}

/**
 * Defines values for InstanceProtectionReadiness. \
 * {@link KnownInstanceProtectionReadiness} can be used interchangeably with InstanceProtectionReadiness,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Unknown**: Not known. \
 * **Ready**: It is. \
 * **ScheduleDisabled**: Its schedule is off. \
 * **PartialProtection**: Some of it is. \
 * **ProtectionError**: Protecting it failed.
 */
export type InstanceProtectionReadiness = string;

/** Known values of {@link SQLDataDirectoryType} that the service accepts. */
export enum KnownSQLDataDirectoryType {
  /** No kind. */
  Invalid = "Invalid",
  /** Data files. */
  Data = "Data",
  /** Log files. */
  Log = "Log",
}

/**
 * Defines values for SQLDataDirectoryType. \
 * {@link KnownSQLDataDirectoryType} can be used interchangeably with SQLDataDirectoryType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind. \
 * **Data**: Data files. \
 * **Log**: Log files.
 */
export type SQLDataDirectoryType = string;

/** Known values of {@link BackupType} that the service accepts. */
export enum KnownBackupType {
  /** No kind. */
  Invalid = "Invalid",
  /** Everything. */
  Full = "Full",
  /** What changed since the last full backup. */
  Differential = "Differential",
  /** The transaction log. */
  Log = "Log",
  /** Everything, without disturbing the sequence of the other backups. */
  CopyOnlyFull = "CopyOnlyFull",
  /** What changed since the last backup. */
  Incremental = "Incremental",
  /** Everything, by a snapshot of the disks. */
  SnapshotFull = "SnapshotFull",
  /** Everything, by a snapshot of the disks, without disturbing the sequence of the other backups. */
  SnapshotCopyOnlyFull = "SnapshotCopyOnlyFull",
}

/**
 * Defines values for BackupType. \
 * {@link KnownBackupType} can be used interchangeably with BackupType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind. \
 * **Full**: Everything. \
 * **Differential**: What changed since the last full backup. \
 * **Log**: The transaction log. \
 * **CopyOnlyFull**: Everything, without disturbing the sequence of the other backups. \
 * **Incremental**: What changed since the last backup. \
 * **SnapshotFull**: Everything, by a snapshot of the disks. \
 * **SnapshotCopyOnlyFull**: Everything, by a snapshot of the disks, without disturbing the sequence of the other backups.
 */
export type BackupType = string;

/** Known values of {@link RestorePointType} that the service accepts. */
export enum KnownRestorePointType {
  /** No kind. */
  Invalid = "Invalid",
  /** A full backup. */
  Full = "Full",
  /** A backup of the transaction log. */
  Log = "Log",
  /** A differential backup. */
  Differential = "Differential",
  /** An incremental backup. */
  Incremental = "Incremental",
  /** A full backup by a snapshot. */
  SnapshotFull = "SnapshotFull",
  /** A copy-only full backup by a snapshot. */
  SnapshotCopyOnlyFull = "SnapshotCopyOnlyFull",
}

/**
 * Defines values for RestorePointType. \
 * {@link KnownRestorePointType} can be used interchangeably with RestorePointType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind. \
 * **Full**: A full backup. \
 * **Log**: A backup of the transaction log. \
 * **Differential**: A differential backup. \
 * **Incremental**: An incremental backup. \
 * **SnapshotFull**: A full backup by a snapshot. \
 * **SnapshotCopyOnlyFull**: A copy-only full backup by a snapshot.
 */
export type RestorePointType = string;

/** Known values of {@link OverwriteOptions} that the service accepts. */
export enum KnownOverwriteOptions {
  /** No choice. */
  Invalid = "Invalid",
  /** Fail. */
  FailOnConflict = "FailOnConflict",
  /** Overwrite it. */
  Overwrite = "Overwrite",
}

/**
 * Defines values for OverwriteOptions. \
 * {@link KnownOverwriteOptions} can be used interchangeably with OverwriteOptions,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **FailOnConflict**: Fail. \
 * **Overwrite**: Overwrite it.
 */
export type OverwriteOptions = string;

/** Known values of {@link RecoveryMode} that the service accepts. */
export enum KnownRecoveryMode {
  /** No choice. */
  Invalid = "Invalid",
  /** The backup's files. */
  FileRecovery = "FileRecovery",
  /** The database. */
  WorkloadRecovery = "WorkloadRecovery",
  /** Disks made from a snapshot, attached. */
  SnapshotAttach = "SnapshotAttach",
  /** The database, from a snapshot. */
  RecoveryUsingSnapshot = "RecoveryUsingSnapshot",
  /** Disks made from a snapshot, attached, and the database from them. */
  SnapshotAttachAndRecover = "SnapshotAttachAndRecover",
}

/**
 * Defines values for RecoveryMode. \
 * {@link KnownRecoveryMode} can be used interchangeably with RecoveryMode,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **FileRecovery**: The backup's files. \
 * **WorkloadRecovery**: The database. \
 * **SnapshotAttach**: Disks made from a snapshot, attached. \
 * **RecoveryUsingSnapshot**: The database, from a snapshot. \
 * **SnapshotAttachAndRecover**: Disks made from a snapshot, attached, and the database from them.
 */
export type RecoveryMode = string;

/** Known values of {@link RehydrationPriority} that the service accepts. */
export enum KnownRehydrationPriority {
  /** Not urgent. */
  Standard = "Standard",
  /** Urgent; costs more. */
  High = "High",
}

/**
 * Defines values for RehydrationPriority. \
 * {@link KnownRehydrationPriority} can be used interchangeably with RehydrationPriority,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Standard**: Not urgent. \
 * **High**: Urgent; costs more.
 */
export type RehydrationPriority = string;

/** Known values of {@link WorkloadItemType} that the service accepts. */
export enum KnownWorkloadItemType {
  /** Not known. */
  Invalid = "Invalid",
  /** An instance of SQL Server. */
  SQLInstance = "SQLInstance",
  /** A SQL Server database. */
  SQLDataBase = "SQLDataBase",
  /** An SAP HANA system. */
  SAPHanaSystem = "SAPHanaSystem",
  /** An SAP HANA database. */
  SAPHanaDatabase = "SAPHanaDatabase",
  /** An SAP ASE system. */
  SAPAseSystem = "SAPAseSystem",
  /** An SAP ASE database. */
  SAPAseDatabase = "SAPAseDatabase",
  /** An SAP HANA instance. */
  SAPHanaDBInstance = "SAPHanaDBInstance",
}

/**
 * Defines values for WorkloadItemType. \
 * {@link KnownWorkloadItemType} can be used interchangeably with WorkloadItemType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **SQLInstance**: An instance of SQL Server. \
 * **SQLDataBase**: A SQL Server database. \
 * **SAPHanaSystem**: An SAP HANA system. \
 * **SAPHanaDatabase**: An SAP HANA database. \
 * **SAPAseSystem**: An SAP ASE system. \
 * **SAPAseDatabase**: An SAP ASE database. \
 * **SAPHanaDBInstance**: An SAP HANA instance.
 */
export type WorkloadItemType = string;

/** Known values of {@link Type} that the service accepts. */
export enum KnownType {
  /** Nothing. */
  Invalid = "Invalid",
  /** Items that are protected. */
  BackupProtectedItemCountSummary = "BackupProtectedItemCountSummary",
  /** Containers that are registered. */
  BackupProtectionContainerCountSummary = "BackupProtectionContainerCountSummary",
}

/**
 * Defines values for Type. \
 * {@link KnownType} can be used interchangeably with Type,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Nothing. \
 * **BackupProtectedItemCountSummary**: Items that are protected. \
 * **BackupProtectionContainerCountSummary**: Containers that are registered.
 */
export type Type = string;

/** Known values of {@link ContainerType} that the service accepts. */
export enum KnownContainerType {
  /** Not known. */
  Invalid = "Invalid",
  /** Of no known kind. */
  Unknown = "Unknown",
  /** A virtual machine. */
  IaasVMContainer = "IaasVMContainer",
  /** A cloud service with virtual machines. */
  IaasVMServiceContainer = "IaasVMServiceContainer",
  /** A machine protected by System Center Data Protection Manager. */
  DPMContainer = "DPMContainer",
  /** A machine protected by Azure Backup Server. */
  AzureBackupServerContainer = "AzureBackupServerContainer",
  /** A Windows machine with the Azure Backup agent. */
  MABContainer = "MABContainer",
  /** A cluster. */
  Cluster = "Cluster",
  /** An Azure SQL server. */
  AzureSqlContainer = "AzureSqlContainer",
  /** A Windows machine. */
  Windows = "Windows",
  /** A vCenter server. */
  VCenter = "VCenter",
  /** A virtual machine with databases. */
  VMAppContainer = "VMAppContainer",
  /** An availability group of SQL Server. */
  SqlagWorkLoadContainer = "SQLAGWorkLoadContainer",
  /** A storage account. */
  StorageContainer = "StorageContainer",
  /** Something else. */
  GenericContainer = "GenericContainer",
  /** A system replication of SAP HANA. */
  HanaHSRContainer = "HanaHSRContainer",
}

/**
 * Defines values for ContainerType. \
 * {@link KnownContainerType} can be used interchangeably with ContainerType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **Unknown**: Of no known kind. \
 * **IaasVMContainer**: A virtual machine. \
 * **IaasVMServiceContainer**: A cloud service with virtual machines. \
 * **DPMContainer**: A machine protected by System Center Data Protection Manager. \
 * **AzureBackupServerContainer**: A machine protected by Azure Backup Server. \
 * **MABContainer**: A Windows machine with the Azure Backup agent. \
 * **Cluster**: A cluster. \
 * **AzureSqlContainer**: An Azure SQL server. \
 * **Windows**: A Windows machine. \
 * **VCenter**: A vCenter server. \
 * **VMAppContainer**: A virtual machine with databases. \
 * **SQLAGWorkLoadContainer**: An availability group of SQL Server. \
 * **StorageContainer**: A storage account. \
 * **GenericContainer**: Something else. \
 * **HanaHSRContainer**: A system replication of SAP HANA.
 */
export type ContainerType = string;

/** Known values of {@link RestorePointQueryType} that the service accepts. */
export enum KnownRestorePointQueryType {
  /** None. */
  Invalid = "Invalid",
  /** Full backups. */
  Full = "Full",
  /** Backups of the transaction log. */
  Log = "Log",
  /** Differential backups. */
  Differential = "Differential",
  /** Full and differential backups. */
  FullAndDifferential = "FullAndDifferential",
  /** All of them. */
  All = "All",
  /** Incremental backups. */
  Incremental = "Incremental",
  /** Full backups by snapshots. */
  SnapshotFull = "SnapshotFull",
  /** Copy-only full backups by snapshots. */
  SnapshotCopyOnlyFull = "SnapshotCopyOnlyFull",
  /** Snapshots. */
  Snapshot = "Snapshot",
  /** Full backups, differential backups and snapshots. */
  FullDifferentialAndSnapshot = "FullDifferentialAndSnapshot",
}

/**
 * Defines values for RestorePointQueryType. \
 * {@link KnownRestorePointQueryType} can be used interchangeably with RestorePointQueryType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: None. \
 * **Full**: Full backups. \
 * **Log**: Backups of the transaction log. \
 * **Differential**: Differential backups. \
 * **FullAndDifferential**: Full and differential backups. \
 * **All**: All of them. \
 * **Incremental**: Incremental backups. \
 * **SnapshotFull**: Full backups by snapshots. \
 * **SnapshotCopyOnlyFull**: Copy-only full backups by snapshots. \
 * **Snapshot**: Snapshots. \
 * **FullDifferentialAndSnapshot**: Full backups, differential backups and snapshots.
 */
export type RestorePointQueryType = string;

/** Known values of {@link JobOperationType} that the service accepts. */
export enum KnownJobOperationType {
  /** Nothing. */
  Invalid = "Invalid",
  /** Registers a container. */
  Register = "Register",
  /** Takes back the registration of a container. */
  UnRegister = "UnRegister",
  /** Begins to protect an item. */
  ConfigureBackup = "ConfigureBackup",
  /** Makes a backup. */
  Backup = "Backup",
  /** Restores. */
  Restore = "Restore",
  /** Ends the protection of an item. */
  DisableBackup = "DisableBackup",
  /** Deletes backups. */
  DeleteBackupData = "DeleteBackupData",
  /** Restores in another region. */
  CrossRegionRestore = "CrossRegionRestore",
  /** Brings a deleted item back. */
  Undelete = "Undelete",
  /** Changes the key that encrypts the vault. */
  UpdateCustomerManagedKey = "UpdateCustomerManagedKey",
}

/**
 * Defines values for JobOperationType. \
 * {@link KnownJobOperationType} can be used interchangeably with JobOperationType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Nothing. \
 * **Register**: Registers a container. \
 * **UnRegister**: Takes back the registration of a container. \
 * **ConfigureBackup**: Begins to protect an item. \
 * **Backup**: Makes a backup. \
 * **Restore**: Restores. \
 * **DisableBackup**: Ends the protection of an item. \
 * **DeleteBackupData**: Deletes backups. \
 * **CrossRegionRestore**: Restores in another region. \
 * **Undelete**: Brings a deleted item back. \
 * **UpdateCustomerManagedKey**: Changes the key that encrypts the vault.
 */
export type JobOperationType = string;

/** Known values of {@link RetentionScheduleFormat} that the service accepts. */
export enum KnownRetentionScheduleFormat {
  /** No choice. */
  Invalid = "Invalid",
  /** By days of the month. */
  Daily = "Daily",
  /** By days of the week. */
  Weekly = "Weekly",
}

/**
 * Defines values for RetentionScheduleFormat. \
 * {@link KnownRetentionScheduleFormat} can be used interchangeably with RetentionScheduleFormat,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **Daily**: By days of the month. \
 * **Weekly**: By days of the week.
 */
export type RetentionScheduleFormat = string;

/** Known values of {@link BackupItemType} that the service accepts. */
export enum KnownBackupItemType {
  /** Not known. */
  Invalid = "Invalid",
  /** A virtual machine. */
  VM = "VM",
  /** Files and folders. */
  FileFolder = "FileFolder",
  /** An Azure SQL database. */
  AzureSqlDb = "AzureSqlDb",
  /** A SQL Server database that a backup server protects. */
  Sqldb = "SQLDB",
  /** Exchange. */
  Exchange = "Exchange",
  /** SharePoint. */
  Sharepoint = "Sharepoint",
  /** A virtual machine of VMware. */
  VMwareVM = "VMwareVM",
  /** The state of the system. */
  SystemState = "SystemState",
  /** A client machine. */
  Client = "Client",
  /** Something else. */
  GenericDataSource = "GenericDataSource",
  /** A SQL Server database in an Azure virtual machine. */
  SQLDataBase = "SQLDataBase",
  /** An Azure file share. */
  AzureFileShare = "AzureFileShare",
  /** An SAP HANA database. */
  SAPHanaDatabase = "SAPHanaDatabase",
  /** An SAP ASE database. */
  SAPAseDatabase = "SAPAseDatabase",
  /** An SAP HANA instance. */
  SAPHanaDBInstance = "SAPHanaDBInstance",
}

/**
 * Defines values for BackupItemType. \
 * {@link KnownBackupItemType} can be used interchangeably with BackupItemType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **VM**: A virtual machine. \
 * **FileFolder**: Files and folders. \
 * **AzureSqlDb**: An Azure SQL database. \
 * **SQLDB**: A SQL Server database that a backup server protects. \
 * **Exchange**: Exchange. \
 * **Sharepoint**: SharePoint. \
 * **VMwareVM**: A virtual machine of VMware. \
 * **SystemState**: The state of the system. \
 * **Client**: A client machine. \
 * **GenericDataSource**: Something else. \
 * **SQLDataBase**: A SQL Server database in an Azure virtual machine. \
 * **AzureFileShare**: An Azure file share. \
 * **SAPHanaDatabase**: An SAP HANA database. \
 * **SAPAseDatabase**: An SAP ASE database. \
 * **SAPHanaDBInstance**: An SAP HANA instance.
 */
export type BackupItemType = string;

/** Known values of {@link MabServerType} that the service accepts. */
export enum KnownMabServerType {
  /** No kind. */
  Invalid = "Invalid",
  /** Not known. */
  Unknown = "Unknown",
  /** An Azure virtual machine. */
  IaasVMContainer = "IaasVMContainer",
  /** A service of Azure virtual machines. */
  IaasVMServiceContainer = "IaasVMServiceContainer",
  /** A machine behind Data Protection Manager. */
  DPMContainer = "DPMContainer",
  /** A machine behind Azure Backup Server. */
  AzureBackupServerContainer = "AzureBackupServerContainer",
  /** A machine with the agent on it. */
  MABContainer = "MABContainer",
  /** A cluster. */
  Cluster = "Cluster",
  /** An Azure SQL server. */
  AzureSqlContainer = "AzureSqlContainer",
  /** A Windows machine. */
  Windows = "Windows",
  /** A vCenter server. */
  VCenter = "VCenter",
  /** An Azure virtual machine with databases on it. */
  VMAppContainer = "VMAppContainer",
  /** An availability group of SQL Server. */
  SqlagWorkLoadContainer = "SQLAGWorkLoadContainer",
  /** A storage account. */
  StorageContainer = "StorageContainer",
  /** A container of no kind of its own. */
  GenericContainer = "GenericContainer",
}

/**
 * Defines values for MabServerType. \
 * {@link KnownMabServerType} can be used interchangeably with MabServerType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No kind. \
 * **Unknown**: Not known. \
 * **IaasVMContainer**: An Azure virtual machine. \
 * **IaasVMServiceContainer**: A service of Azure virtual machines. \
 * **DPMContainer**: A machine behind Data Protection Manager. \
 * **AzureBackupServerContainer**: A machine behind Azure Backup Server. \
 * **MABContainer**: A machine with the agent on it. \
 * **Cluster**: A cluster. \
 * **AzureSqlContainer**: An Azure SQL server. \
 * **Windows**: A Windows machine. \
 * **VCenter**: A vCenter server. \
 * **VMAppContainer**: An Azure virtual machine with databases on it. \
 * **SQLAGWorkLoadContainer**: An availability group of SQL Server. \
 * **StorageContainer**: A storage account. \
 * **GenericContainer**: A container of no kind of its own.
 */
export type MabServerType = string;

/** Known values of {@link HealthState} that the service accepts. */
export enum KnownHealthState {
  /** They did. */
  Passed = "Passed",
  /** Something has to be done. */
  ActionRequired = "ActionRequired",
  /** Something ought to be done. */
  ActionSuggested = "ActionSuggested",
  /** Not known. */
  Invalid = "Invalid",
}

/**
 * Defines values for HealthState. \
 * {@link KnownHealthState} can be used interchangeably with HealthState,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Passed**: They did. \
 * **ActionRequired**: Something has to be done. \
 * **ActionSuggested**: Something ought to be done. \
 * **Invalid**: Not known.
 */
export type HealthState = string;

/** Known values of {@link IntentItemType} that the service accepts. */
export enum KnownIntentItemType {
  /** Not known. */
  Invalid = "Invalid",
  /** An instance of SQL Server. */
  SQLInstance = "SQLInstance",
  /** An availability group of SQL Server. */
  SQLAvailabilityGroupContainer = "SQLAvailabilityGroupContainer",
}

/**
 * Defines values for IntentItemType. \
 * {@link KnownIntentItemType} can be used interchangeably with IntentItemType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: Not known. \
 * **SQLInstance**: An instance of SQL Server. \
 * **SQLAvailabilityGroupContainer**: An availability group of SQL Server.
 */
export type IntentItemType = string;

/** Known values of {@link ScheduleRunType} that the service accepts. */
export enum KnownScheduleRunType {
  /** No choice. */
  Invalid = "Invalid",
  /** Every day. */
  Daily = "Daily",
  /** Every week. */
  Weekly = "Weekly",
  /** Several times a day. */
  Hourly = "Hourly",
}

/**
 * Defines values for ScheduleRunType. \
 * {@link KnownScheduleRunType} can be used interchangeably with ScheduleRunType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Invalid**: No choice. \
 * **Daily**: Every day. \
 * **Weekly**: Every week. \
 * **Hourly**: Several times a day.
 */
export type ScheduleRunType = string;
/** Defines values for JobSupportedAction. */
export type JobSupportedAction = "Invalid" | "Cancellable" | "Retriable";
/** Defines values for TargetDiskNetworkAccessOption. */
export type TargetDiskNetworkAccessOption =
  | "SameAsOnSourceDisks"
  | "EnablePrivateAccessForAllDisks"
  | "EnablePublicAccessForAllDisks";
/** Defines values for DayOfWeek. */
export type DayOfWeek =
  | "Sunday"
  | "Monday"
  | "Tuesday"
  | "Wednesday"
  | "Thursday"
  | "Friday"
  | "Saturday";
/** Defines values for WeekOfMonth. */
export type WeekOfMonth =
  "First" | "Second" | "Third" | "Fourth" | "Last" | "Invalid";
/** Defines values for MonthOfYear. */
export type MonthOfYear =
  | "Invalid"
  | "January"
  | "February"
  | "March"
  | "April"
  | "May"
  | "June"
  | "July"
  | "August"
  | "September"
  | "October"
  | "November"
  | "December";

/** Optional parameters. */
export interface OperationsListOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the list operation. */
export type OperationsListResponse = ClientDiscoveryResponse;

/** Optional parameters. */
export interface OperationsListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type OperationsListNextResponse = ClientDiscoveryResponse;

/** Optional parameters. */
export interface ProtectionIntentValidateOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the validate operation. */
export type ProtectionIntentValidateResponse = PreValidateEnableBackupResponse;

/** Optional parameters. */
export interface ProtectionIntentGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ProtectionIntentGetResponse = ProtectionIntentResource;

/** Optional parameters. */
export interface ProtectionIntentCreateOrUpdateOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the createOrUpdate operation. */
export type ProtectionIntentCreateOrUpdateResponse = ProtectionIntentResource;

/** Optional parameters. */
export interface ProtectionIntentDeleteOptionalParams
  extends coreClient.OperationOptions {}

/** Optional parameters. */
export interface BackupStatusGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type BackupStatusGetResponse = BackupStatusResponse;

/** Optional parameters. */
export interface FeatureSupportValidateOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the validate operation. */
export type FeatureSupportValidateResponse =
  AzureVMResourceFeatureSupportResponse;

/** Optional parameters. */
export interface DeletedProtectionContainersListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which containers, as conditions joined with `and`, such as
   * `backupManagementType eq 'AzureIaasVM'`. What can be asked for is the same as of
   * `listProtectionContainers`.
   */
  filter?: string;
}

/** Contains response data for the list operation. */
export type DeletedProtectionContainersListResponse =
  ProtectionContainerResourceList;

/** Optional parameters. */
export interface DeletedProtectionContainersListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type DeletedProtectionContainersListNextResponse =
  ProtectionContainerResourceList;

/** Optional parameters. */
export interface BackupResourceEncryptionConfigsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type BackupResourceEncryptionConfigsGetResponse =
  BackupResourceEncryptionConfigExtendedResource;

/** Optional parameters. */
export interface BackupResourceEncryptionConfigsUpdateOptionalParams
  extends coreClient.OperationOptions {}

/** Optional parameters. */
export interface BackupEnginesListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which backup servers, as conditions joined with `and`, such as
   * `backupManagementType eq 'DPM'`. What can be asked for: `backupManagementType`, `friendlyName`
   * and `expand`.
   */
  filter?: string;
  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  skipToken?: string;
}

/** Contains response data for the list operation. */
export type BackupEnginesListResponse = BackupEngineBaseResourceList;

/** Optional parameters. */
export interface BackupEnginesGetOptionalParams
  extends coreClient.OperationOptions {
  /** What to read besides, such as `expand eq 'extendedInfo'`. */
  filter?: string;
  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  skipToken?: string;
}

/** Contains response data for the get operation. */
export type BackupEnginesGetResponse = BackupEngineBaseResource;

/** Optional parameters. */
export interface BackupEnginesListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type BackupEnginesListNextResponse = BackupEngineBaseResourceList;

/** Optional parameters. */
export interface RecoveryPointsGetRPExtendedInfoOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the getRPExtendedInfo operation. */
export type RecoveryPointsGetRPExtendedInfoResponse =
  RecoveryPointsGetRPExtendedInfoHeaders;

/** Optional parameters. */
export interface RecoveryPointsGetRPExtendedInfoOperationResultOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the getRPExtendedInfoOperationResult operation. */
export type RecoveryPointsGetRPExtendedInfoOperationResultResponse = {
  [propertyName: string]: any;
};

/** Optional parameters. */
export interface RecoveryPointsListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which recovery points, as conditions joined with `and`. What can be asked for:
   * `startDate`, `endDate`, `restorePointQueryType`, `extendedInfo`, `moveReadyRPOnly` and
   * `includeSoftDeletedRP`. Times are written like `'2016-01-01 00:00:00 AM'`, in UTC.
   */
  filter?: string;
}

/** Contains response data for the list operation. */
export type RecoveryPointsListResponse = RecoveryPointResourceList;

/** Optional parameters. */
export interface RecoveryPointsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type RecoveryPointsGetResponse = RecoveryPointResource;

/** Optional parameters. */
export interface RecoveryPointsListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type RecoveryPointsListNextResponse = RecoveryPointResourceList;

/** Optional parameters. */
export interface ProtectionContainerRefreshOperationResultsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ProtectionContainerRefreshOperationResultsGetResponse =
  ProtectionContainerRefreshOperationResultsGetHeaders;

/** Optional parameters. */
export interface ProtectionContainerRefreshOperationStatusesGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ProtectionContainerRefreshOperationStatusesGetResponse =
  OperationStatus;

/** Optional parameters. */
export interface ProtectableContainersListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which of them, as conditions joined with `and`, such as
   * `backupManagementType eq 'AzureStorage'`. What can be asked for is the same as of
   * `listProtectionContainers`.
   */
  filter?: string;
}

/** Contains response data for the list operation. */
export type ProtectableContainersListResponse =
  ProtectableContainerResourceList;

/** Optional parameters. */
export interface ProtectableContainersListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type ProtectableContainersListNextResponse =
  ProtectableContainerResourceList;

/** Optional parameters. */
export interface ProtectionContainersGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ProtectionContainersGetResponse = ProtectionContainerResource;

/** Optional parameters. */
export interface ProtectionContainersRegisterOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the register operation. */
export type ProtectionContainersRegisterResponse = ProtectionContainerResource;

/** Optional parameters. */
export interface ProtectionContainersUnregisterOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Optional parameters. */
export interface ProtectionContainersInquireOptionalParams
  extends coreClient.OperationOptions {
  /**
   * What to look for, such as `workloadType eq 'AzureFileShare'`. What can be asked
   * for: `backupManagementType` and `workloadType`.
   */
  filter?: string;
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the inquire operation. */
export type ProtectionContainersInquireResponse =
  ProtectionContainersInquireHeaders;

/** Optional parameters. */
export interface ProtectionContainersRefreshOptionalParams
  extends coreClient.OperationOptions {
  /**
   * What to look for, such as `backupManagementType eq 'AzureStorage'`. What can be
   * asked for: `backupManagementType` and, from 2026-10-01 on, `containerSubscriptionId`.
   */
  filter?: string;
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the refresh operation. */
export type ProtectionContainersRefreshResponse =
  ProtectionContainersRefreshHeaders;

/** Optional parameters. */
export interface BackupWorkloadItemsListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which items, as conditions joined with `and`, such as
   * `backupManagementType eq 'AzureWorkload'`. What can be asked for: `backupManagementType`,
   * `workloadItemType`, `workloadType` and `protectionStatus`.
   */
  filter?: string;
  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  skipToken?: string;
}

/** Contains response data for the list operation. */
export type BackupWorkloadItemsListResponse = WorkloadItemResourceList;

/** Optional parameters. */
export interface BackupWorkloadItemsListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type BackupWorkloadItemsListNextResponse = WorkloadItemResourceList;

/** Optional parameters. */
export interface ProtectionContainerOperationResultsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ProtectionContainerOperationResultsGetResponse =
  ProtectionContainerResource;

/** Optional parameters. */
export interface ProtectedItemsGetOptionalParams
  extends coreClient.OperationOptions {
  /** What to read besides, such as `expand eq 'extendedinfo'`. */
  filter?: string;
}

/** Contains response data for the get operation. */
export type ProtectedItemsGetResponse = ProtectedItemResource;

/** Optional parameters. */
export interface ProtectedItemsCreateOrUpdateOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   * This value contains a credential. Consider obscuring before showing to users
   */
  xMsAuthorizationAuxiliary?: string;
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the createOrUpdate operation. */
export type ProtectedItemsCreateOrUpdateResponse = ProtectedItemResource;

/** Optional parameters. */
export interface ProtectedItemsDeleteOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Optional parameters. */
export interface BackupsTriggerOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the trigger operation. */
export type BackupsTriggerResponse = BackupsTriggerHeaders;

/** Optional parameters. */
export interface ConfigureSourceScanExecuteOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the execute operation. */
export type ConfigureSourceScanExecuteResponse =
  ConfigureSourceScanExecuteHeaders;

/** Optional parameters. */
export interface ProtectedItemOperationResultsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ProtectedItemOperationResultsGetResponse = ProtectedItemResource;

/** Optional parameters. */
export interface ProtectedItemOperationStatusesGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ProtectedItemOperationStatusesGetResponse = OperationStatus;

/** Optional parameters. */
export interface ItemLevelRecoveryConnectionsListInstantItemRecoveryOperationResultOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listInstantItemRecoveryOperationResult operation. */
export type ItemLevelRecoveryConnectionsListInstantItemRecoveryOperationResultResponse =
  InstantItemRecoveryTarget;

/** Optional parameters. */
export interface ItemLevelRecoveryConnectionsProvisionOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the provision operation. */
export type ItemLevelRecoveryConnectionsProvisionResponse =
  ItemLevelRecoveryConnectionsProvisionHeaders;

/** Optional parameters. */
export interface ItemLevelRecoveryConnectionsRevokeOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the revoke operation. */
export type ItemLevelRecoveryConnectionsRevokeResponse =
  ItemLevelRecoveryConnectionsRevokeHeaders;

/** Optional parameters. */
export interface MoveRecoveryPointOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the moveRecoveryPoint operation. */
export type MoveRecoveryPointResponse =
  RecoveryServicesBackupClientMoveRecoveryPointHeaders;

/** Optional parameters. */
export interface GetOperationStatusOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the getOperationStatus operation. */
export type GetOperationStatusResponse = OperationStatus;

/** Optional parameters. */
export interface BMSPrepareDataMoveOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Optional parameters. */
export interface BMSTriggerDataMoveOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Optional parameters. */
export interface RestoresTriggerOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   * This value contains a credential. Consider obscuring before showing to users
   */
  xMsAuthorizationAuxiliary?: string;
}

/** Contains response data for the trigger operation. */
export type RestoresTriggerResponse = RestoresTriggerHeaders;

/** Optional parameters. */
export interface RecoveryPointsRecommendedForMoveListOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the list operation. */
export type RecoveryPointsRecommendedForMoveListResponse =
  RecoveryPointResourceList;

/** Optional parameters. */
export interface RecoveryPointsRecommendedForMoveListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type RecoveryPointsRecommendedForMoveListNextResponse =
  RecoveryPointResourceList;

/** Optional parameters. */
export interface BackupJobsListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which jobs, as conditions joined with `and`, such as
   * `operation eq 'Backup' and status eq 'InProgress'`. What can be asked for: `status`,
   * `backupManagementType`, `operation`, `jobId`, `startTime` and `endTime`. Times are written like
   * `'2016-01-01 00:00:00 AM'`, in UTC.
   */
  filter?: string;
  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  skipToken?: string;
}

/** Contains response data for the list operation. */
export type BackupJobsListResponse = JobResourceList;

/** Optional parameters. */
export interface BackupJobsListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type BackupJobsListNextResponse = JobResourceList;

/** Optional parameters. */
export interface JobDetailsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type JobDetailsGetResponse = JobResource;

/** Optional parameters. */
export interface JobCancellationsTriggerOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the trigger operation. */
export type JobCancellationsTriggerResponse = JobCancellationsTriggerHeaders;

/** Optional parameters. */
export interface JobOperationResultsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type JobOperationResultsGetResponse = JobOperationResultsGetHeaders;

/** Optional parameters. */
export interface ExportJobsOperationResultsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ExportJobsOperationResultsGetResponse =
  OperationResultInfoBaseResource;

/** Optional parameters. */
export interface JobsExportOptionalParams extends coreClient.OperationOptions {
  /**
   * Which jobs, as conditions joined with `and`. What can be asked for is the same as
   * of `listJobs`.
   */
  filter?: string;
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the export operation. */
export type JobsExportResponse = JobsExportHeaders;

/** Optional parameters. */
export interface BackupOperationResultsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type BackupOperationResultsGetResponse =
  BackupOperationResultsGetHeaders;

/** Optional parameters. */
export interface BackupOperationStatusesGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type BackupOperationStatusesGetResponse = OperationStatus;

/** Optional parameters. */
export interface BackupPoliciesListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which policies, as conditions joined with `and`, such as
   * `backupManagementType eq 'AzureIaasVM'`. What can be asked for: `backupManagementType`,
   * `fabricName` and `workloadType`.
   */
  filter?: string;
}

/** Contains response data for the list operation. */
export type BackupPoliciesListResponse = ProtectionPolicyResourceList;

/** Optional parameters. */
export interface BackupPoliciesListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type BackupPoliciesListNextResponse = ProtectionPolicyResourceList;

/** Optional parameters. */
export interface ProtectionPoliciesGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ProtectionPoliciesGetResponse = ProtectionPolicyResource;

/** Optional parameters. */
export interface ProtectionPoliciesCreateOrUpdateOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   * This value contains a credential. Consider obscuring before showing to users
   */
  xMsAuthorizationAuxiliary?: string;
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the createOrUpdate operation. */
export type ProtectionPoliciesCreateOrUpdateResponse = ProtectionPolicyResource;

/** Optional parameters. */
export interface ProtectionPoliciesDeleteOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Optional parameters. */
export interface ProtectionPolicyOperationResultsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ProtectionPolicyOperationResultsGetResponse =
  ProtectionPolicyResource;

/** Optional parameters. */
export interface ProtectionPolicyOperationStatusesGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ProtectionPolicyOperationStatusesGetResponse = OperationStatus;

/** Optional parameters. */
export interface BackupProtectableItemsListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which items, as conditions joined with `and`, such as
   * `backupManagementType eq 'AzureStorage'`. What can be asked for: `backupManagementType`,
   * `workloadType`, `containerName`, `status` and `friendlyName`.
   */
  filter?: string;
  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  skipToken?: string;
}

/** Contains response data for the list operation. */
export type BackupProtectableItemsListResponse =
  WorkloadProtectableItemResourceList;

/** Optional parameters. */
export interface BackupProtectableItemsListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type BackupProtectableItemsListNextResponse =
  WorkloadProtectableItemResourceList;

/** Optional parameters. */
export interface BackupProtectedItemsListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which items, as conditions joined with `and`, such as
   * `backupManagementType eq 'AzureIaasVM' and itemType eq 'VM'`. What can be asked for:
   * `healthState`, `backupManagementType`, `itemType`, `policyName`, `containerName`,
   * `backupEngineName`, `friendlyName`, `fabricName` and `backupSetName`.
   */
  filter?: string;
  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  skipToken?: string;
}

/** Contains response data for the list operation. */
export type BackupProtectedItemsListResponse = ProtectedItemResourceList;

/** Optional parameters. */
export interface BackupProtectedItemsListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type BackupProtectedItemsListNextResponse = ProtectedItemResourceList;

/** Optional parameters. */
export interface BackupProtectionContainersListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which containers, as conditions joined with `and`, such as
   * `backupManagementType eq 'AzureStorage'`. What can be asked for: `backupManagementType`, which
   * the service wants to be there, `containerType`, `backupEngineName`, `fabricName`, `status` and
   * `friendlyName`.
   */
  filter?: string;
}

/** Contains response data for the list operation. */
export type BackupProtectionContainersListResponse =
  ProtectionContainerResourceList;

/** Optional parameters. */
export interface BackupProtectionContainersListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type BackupProtectionContainersListNextResponse =
  ProtectionContainerResourceList;

/** Optional parameters. */
export interface BackupProtectionIntentListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Which intents, as conditions joined with `and`, such as
   * `backupManagementType eq 'AzureWorkload'`. What can be asked for: `backupManagementType`,
   * `itemType`, `parentName` and `itemName`.
   */
  filter?: string;
  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  skipToken?: string;
}

/** Contains response data for the list operation. */
export type BackupProtectionIntentListResponse = ProtectionIntentResourceList;

/** Optional parameters. */
export interface BackupProtectionIntentListNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listNext operation. */
export type BackupProtectionIntentListNextResponse =
  ProtectionIntentResourceList;

/** Optional parameters. */
export interface ResourceGuardProxiesGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ResourceGuardProxiesGetResponse =
  ResourceGuardProxyBaseResourceList;

/** Optional parameters. */
export interface ResourceGuardProxiesGetNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the getNext operation. */
export type ResourceGuardProxiesGetNextResponse =
  ResourceGuardProxyBaseResourceList;

/** Optional parameters. */
export interface ResourceGuardProxyGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ResourceGuardProxyGetResponse = ResourceGuardProxyBaseResource;

/** Optional parameters. */
export interface ResourceGuardProxyPutOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the put operation. */
export type ResourceGuardProxyPutResponse = ResourceGuardProxyBaseResource;

/** Optional parameters. */
export interface ResourceGuardProxyDeleteOptionalParams
  extends coreClient.OperationOptions {}

/** Optional parameters. */
export interface ResourceGuardProxyUnlockDeleteOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the unlockDelete operation. */
export type ResourceGuardProxyUnlockDeleteResponse = UnlockDeleteResponse;

/** Optional parameters. */
export interface SecurityPINsGetOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   * This value contains a credential. Consider obscuring before showing to users
   */
  xMsAuthorizationAuxiliary?: string;
  /** Which critical operations a Resource Guard permitted, if one watches over them. */
  parameters?: SecurityPinBase;
}

/** Contains response data for the get operation. */
export type SecurityPINsGetResponse = TokenInformation;

/** Optional parameters. */
export interface FetchTieringCostPostOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the post operation. */
export type FetchTieringCostPostResponse = TieringCostInfoUnion;

/** Optional parameters. */
export interface GetTieringCostOperationResultGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type GetTieringCostOperationResultGetResponse = TieringCostInfoUnion;

/** Optional parameters. */
export interface TieringCostOperationStatusGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type TieringCostOperationStatusGetResponse = OperationStatus;

/** Optional parameters. */
export interface ValidateOperationTriggerOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the trigger operation. */
export type ValidateOperationTriggerResponse = ValidateOperationTriggerHeaders;

/** Optional parameters. */
export interface BackupUsageSummariesListOptionalParams
  extends coreClient.OperationOptions {
  /**
   * What is counted, such as `type eq 'BackupProtectedItemCountSummary'`. What can be
   * asked for: `type`.
   */
  filter?: string;
  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  skipToken?: string;
}

/** Contains response data for the list operation. */
export type BackupUsageSummariesListResponse = BackupManagementUsageList;

/** Optional parameters. */
export interface OperationValidateOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the validate operation. */
export type OperationValidateResponse = ValidateOperationsResponse;

/** Optional parameters. */
export interface ValidateOperationResultsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ValidateOperationResultsGetResponse = ValidateOperationsResponse;

/** Optional parameters. */
export interface ValidateOperationStatusesGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type ValidateOperationStatusesGetResponse = OperationStatus;

/** Optional parameters. */
export interface BackupResourceVaultConfigsGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type BackupResourceVaultConfigsGetResponse =
  BackupResourceVaultConfigResource;

/** Optional parameters. */
export interface BackupResourceVaultConfigsPutOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   * This value contains a credential. Consider obscuring before showing to users
   */
  xMsAuthorizationAuxiliary?: string;
}

/** Contains response data for the put operation. */
export type BackupResourceVaultConfigsPutResponse =
  BackupResourceVaultConfigResource;

/** Optional parameters. */
export interface BackupResourceVaultConfigsUpdateOptionalParams
  extends coreClient.OperationOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   * This value contains a credential. Consider obscuring before showing to users
   */
  xMsAuthorizationAuxiliary?: string;
}

/** Contains response data for the update operation. */
export type BackupResourceVaultConfigsUpdateResponse =
  BackupResourceVaultConfigResource;

/** Optional parameters. */
export interface BackupResourceStorageConfigsNonCRRGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type BackupResourceStorageConfigsNonCRRGetResponse =
  BackupResourceConfigResource;

/** Optional parameters. */
export interface BackupResourceStorageConfigsNonCRRUpdateOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the update operation. */
export type BackupResourceStorageConfigsNonCRRUpdateResponse =
  BackupResourceConfigResource;

/** Optional parameters. */
export interface BackupResourceStorageConfigsNonCRRPatchOptionalParams
  extends coreClient.OperationOptions {}

/** Optional parameters. */
export interface BMSPrepareDataMoveOperationResultGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type BMSPrepareDataMoveOperationResultGetResponse =
  VaultStorageConfigOperationResultResponseUnion;

/** Optional parameters. */
export interface PrivateEndpointConnectionGetOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the get operation. */
export type PrivateEndpointConnectionGetResponse =
  PrivateEndpointConnectionResource;

/** Optional parameters. */
export interface PrivateEndpointConnectionPutOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the put operation. */
export type PrivateEndpointConnectionPutResponse =
  PrivateEndpointConnectionResource;

/** Optional parameters. */
export interface PrivateEndpointConnectionDeleteOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Optional parameters. */
export interface PrivateEndpointGetOperationStatusOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the getOperationStatus operation. */
export type PrivateEndpointGetOperationStatusResponse = OperationStatus;

/** Optional parameters. */
export interface RecoveryServicesBackupClientOptionalParams
  extends coreClient.ServiceClientOptions {
  /** URL of Azure Resource Manager; sovereign clouds have their own. */
  $host?: string;
  /** Api Version */
  apiVersion?: string;
  /** Overrides client endpoint. */
  endpoint?: string;
}
