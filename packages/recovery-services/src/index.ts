// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

export { RecoveryServicesBackupClient } from "./generated/client.js";
export { createRecoveryServicesBackupContext } from "./generated/context.js";
export type { RecoveryServicesBackupClientOptions } from "./generated/context.js";
export { getJob } from "./generated/operations/get-job.js";
export type { GetJobOptions } from "./generated/operations/get-job.js";
export { cancelJob } from "./generated/operations/cancel-job.js";
export type { CancelJobHeaders, CancelJobOptions } from "./generated/operations/cancel-job.js";
export { listJobs } from "./generated/operations/list-jobs.js";
export type { ListJobsOptions } from "./generated/operations/list-jobs.js";
export { getProtectedItem } from "./generated/operations/get-protected-item.js";
export type { GetProtectedItemOptions } from "./generated/operations/get-protected-item.js";
export { triggerBackup } from "./generated/operations/trigger-backup.js";
export type { TriggerBackupOptions } from "./generated/operations/trigger-backup.js";
export { findStartedTriggerBackup } from "./generated/operations/find-started-trigger-backup.js";
export { triggerRestore } from "./generated/operations/trigger-restore.js";
export type { TriggerRestoreOptions } from "./generated/operations/trigger-restore.js";
export { findStartedTriggerRestore } from "./generated/operations/find-started-trigger-restore.js";
export { getJobOperationResult } from "./generated/operations/get-job-operation-result.js";
export type { GetJobOperationResultOptions } from "./generated/operations/get-job-operation-result.js";
export { getProtectedItemOperationStatus } from "./generated/operations/get-protected-item-operation-status.js";
export type { GetProtectedItemOperationStatusOptions } from "./generated/operations/get-protected-item-operation-status.js";
export { getProtectedItemOperationResult } from "./generated/operations/get-protected-item-operation-result.js";
export type { GetProtectedItemOperationResultOptions } from "./generated/operations/get-protected-item-operation-result.js";
export { getVaultOperationStatus } from "./generated/operations/get-vault-operation-status.js";
export type { GetVaultOperationStatusOptions } from "./generated/operations/get-vault-operation-status.js";
export { getVaultOperationResult } from "./generated/operations/get-vault-operation-result.js";
export type { GetVaultOperationResultOptions } from "./generated/operations/get-vault-operation-result.js";
export { listBackupPolicies } from "./generated/operations/list-backup-policies.js";
export type { ListBackupPoliciesOptions } from "./generated/operations/list-backup-policies.js";
export { getBackupPolicy } from "./generated/operations/get-backup-policy.js";
export type { GetBackupPolicyOptions } from "./generated/operations/get-backup-policy.js";
export { listProtectedItems } from "./generated/operations/list-protected-items.js";
export type { ListProtectedItemsOptions } from "./generated/operations/list-protected-items.js";
export { createOrUpdateProtectedItem } from "./generated/operations/create-or-update-protected-item.js";
export type { CreateOrUpdateProtectedItemOptions } from "./generated/operations/create-or-update-protected-item.js";
export { deleteProtectedItem } from "./generated/operations/delete-protected-item.js";
export type { DeleteProtectedItemOptions } from "./generated/operations/delete-protected-item.js";
export { listRecoveryPoints } from "./generated/operations/list-recovery-points.js";
export type { ListRecoveryPointsOptions } from "./generated/operations/list-recovery-points.js";
export { getRecoveryPoint } from "./generated/operations/get-recovery-point.js";
export type { GetRecoveryPointOptions } from "./generated/operations/get-recovery-point.js";
export type {
  AzureFileShareBackupRequest,
  AzureWorkloadBackupRequest,
  BackupRequest,
  BackupRequestBase,
  BackupType,
  IaasVMBackupRequest,
  UnknownBackupRequest,
} from "./generated/models/backup-request.js";
export type {
  BackupRequestResource,
  JobResource,
  JobResourceList,
  OperationStatus,
  OperationStatusError,
  OperationStatusValues,
  ProtectedItemResource,
  ProtectedItemResourceList,
  ProtectionPolicyResource,
  ProtectionPolicyResourceList,
  RecoveryPointResource,
  RecoveryPointResourceList,
  Resource,
  ResourceList,
  RestoreRequestResource,
} from "./generated/models/common.js";
export type {
  AzureIaaSVMErrorInfo,
  AzureIaaSVMJob,
  AzureIaaSVMJobExtendedInfo,
  AzureIaaSVMJobTaskDetails,
  AzureIaaSVMJobV2,
  AzureStorageErrorInfo,
  AzureStorageJob,
  AzureStorageJobExtendedInfo,
  AzureStorageJobTaskDetails,
  AzureWorkloadErrorInfo,
  AzureWorkloadJob,
  AzureWorkloadJobExtendedInfo,
  AzureWorkloadJobTaskDetails,
  DpmErrorInfo,
  DpmJob,
  DpmJobExtendedInfo,
  DpmJobTaskDetails,
  Job,
  JobBase,
  JobStatus,
  JobSupportedAction,
  MabErrorInfo,
  MabJob,
  MabJobExtendedInfo,
  MabJobTaskDetails,
  MabServerType,
  UnknownJob,
  VaultJob,
  VaultJobErrorInfo,
  VaultJobExtendedInfo,
} from "./generated/models/job.js";
export type {
  ClientScriptForConnect,
  InstantItemRecoveryTarget,
  OperationStatusExtendedInfo,
  OperationStatusExtendedInfoBase,
  OperationStatusJobExtendedInfo,
  OperationStatusJobsExtendedInfo,
  OperationStatusProvisionILRExtendedInfo,
  OperationStatusValidateOperationExtendedInfo,
  UnknownOperationStatusExtendedInfo,
  ValidateOperationResponse,
} from "./generated/models/operation-status-extended-info.js";
export type {
  AzureFileshareProtectedItem,
  AzureFileshareProtectedItemExtendedInfo,
  AzureIaaSClassicComputeVMProtectedItem,
  AzureIaaSComputeVMProtectedItem,
  AzureIaaSVMHealthDetails,
  AzureIaaSVMProtectedItem,
  AzureIaaSVMProtectedItemExtendedInfo,
  AzureSqlProtectedItem,
  AzureSqlProtectedItemExtendedInfo,
  AzureVmWorkloadProtectedItem,
  AzureVmWorkloadProtectedItemExtendedInfo,
  AzureVmWorkloadSAPAseDatabaseProtectedItem,
  AzureVmWorkloadSAPHanaDBInstanceProtectedItem,
  AzureVmWorkloadSAPHanaDatabaseProtectedItem,
  AzureVmWorkloadSQLDatabaseProtectedItem,
  CreateMode,
  DPMProtectedItem,
  DPMProtectedItemExtendedInfo,
  DataSourceType,
  DiskExclusionProperties,
  DistributedNodesInfo,
  ExtendedProperties,
  GenericProtectedItem,
  HealthStatus,
  KPIResourceHealthDetails,
  LastBackupStatus,
  MabFileFolderProtectedItem,
  MabFileFolderProtectedItemExtendedInfo,
  ProtectedItem,
  ProtectedItemBase,
  ProtectedItemHealthStatus,
  ProtectedItemState,
  ProtectionState,
  ResourceHealthDetails,
  ResourceHealthStatus,
  UnknownProtectedItem,
} from "./generated/models/protected-item.js";
export type {
  AzureFileShareProtectionPolicy,
  AzureIaaSVMProtectionPolicy,
  AzureSqlProtectionPolicy,
  AzureVmWorkloadProtectionPolicy,
  GenericProtectionPolicy,
  IAASVMPolicyType,
  IaasVMSnapshotConsistencyType,
  InstantRPAdditionalDetails,
  MabProtectionPolicy,
  PolicyType,
  ProtectionPolicy,
  ProtectionPolicyBase,
  Settings,
  SnapshotBackupAdditionalDetails,
  SubProtectionPolicy,
  TieringMode,
  TieringPolicy,
  UnknownProtectionPolicy,
  VaultRetentionPolicy,
} from "./generated/models/protection-policy.js";
export type {
  AzureFileShareRecoveryPoint,
  AzureWorkloadPointInTimeRecoveryPoint,
  AzureWorkloadRecoveryPoint,
  AzureWorkloadSAPHanaPointInTimeRecoveryPoint,
  AzureWorkloadSAPHanaRecoveryPoint,
  AzureWorkloadSQLPointInTimeRecoveryPoint,
  AzureWorkloadSQLRecoveryPoint,
  AzureWorkloadSQLRecoveryPointExtendedInfo,
  BEKDetails,
  DiskInformation,
  GenericRecoveryPoint,
  IaasVMRecoveryPoint,
  KEKDetails,
  KeyAndSecretDetails,
  PointInTimeRange,
  RecoveryPoint,
  RecoveryPointBase,
  RecoveryPointDiskConfiguration,
  RecoveryPointMoveReadinessInfo,
  RecoveryPointProperties,
  RecoveryPointTierInformation,
  RecoveryPointTierInformationV2,
  RecoveryPointTierStatus,
  RecoveryPointTierType,
  RestorePointType,
  SQLDataDirectory,
  UnknownRecoveryPoint,
} from "./generated/models/recovery-point.js";
export type {
  AzureFileShareRestoreRequest,
  AzureWorkloadPointInTimeRestoreRequest,
  AzureWorkloadRestoreRequest,
  AzureWorkloadSAPHanaPointInTimeRestoreRequest,
  AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest,
  AzureWorkloadSAPHanaRestoreRequest,
  AzureWorkloadSAPHanaRestoreWithRehydrateRequest,
  AzureWorkloadSQLPointInTimeRestoreRequest,
  AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest,
  AzureWorkloadSQLRestoreRequest,
  AzureWorkloadSQLRestoreWithRehydrateRequest,
  CopyOptions,
  EncryptionDetails,
  IaasVMRestoreRequest,
  IaasVMRestoreWithRehydrationRequest,
  IdentityBasedRestoreDetails,
  IdentityInfo,
  OverwriteOptions,
  RecoveryMode,
  RecoveryPointRehydrationInfo,
  RecoveryType,
  RehydrationPriority,
  RestoreFileSpecs,
  RestoreRequest,
  RestoreRequestBase,
  RestoreRequestType,
  SQLDataDirectoryMapping,
  SecuredVMDetails,
  SnapshotRestoreParameters,
  TargetAFSRestoreInfo,
  TargetDiskNetworkAccessOption,
  TargetDiskNetworkAccessSettings,
  TargetRestoreInfo,
  UnknownRestoreRequest,
} from "./generated/models/restore-request.js";
export type {
  DailyRetentionFormat,
  DailyRetentionSchedule,
  Day,
  LongTermRetentionPolicy,
  MonthOfYear,
  MonthlyRetentionSchedule,
  RetentionDuration,
  RetentionPolicy,
  RetentionPolicyBase,
  RetentionScheduleFormat,
  SimpleRetentionPolicy,
  UnknownRetentionPolicy,
  WeekOfMonth,
  WeeklyRetentionFormat,
  WeeklyRetentionSchedule,
  YearlyRetentionSchedule,
} from "./generated/models/retention-policy.js";
export type {
  DailySchedule,
  HourlySchedule,
  LogSchedulePolicy,
  LongTermSchedulePolicy,
  SchedulePolicy,
  SchedulePolicyBase,
  ScheduleRunType,
  SimpleSchedulePolicy,
  SimpleSchedulePolicyV2,
  UnknownSchedulePolicy,
  WeeklySchedule,
} from "./generated/models/schedule-policy.js";
export type {
  BackupManagementType,
  DayOfWeek,
  ErrorDetail,
  ExtendedLocation,
  RetentionDurationType,
  SQLDataDirectoryType,
  UserAssignedIdentityProperties,
  UserAssignedManagedIdentityDetails,
  WorkloadType,
} from "./generated/models/shared.js";
