// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

export { ServiceFabricBackupClient } from "./generated/client.js";
export { createServiceFabricBackupContext } from "./generated/context.js";
export type { ServiceFabricBackupClientOptions } from "./generated/context.js";
export { createBackupPolicy } from "./generated/operations/create-backup-policy.js";
export type { CreateBackupPolicyOptions } from "./generated/operations/create-backup-policy.js";
export { deleteBackupPolicy } from "./generated/operations/delete-backup-policy.js";
export type { DeleteBackupPolicyOptions } from "./generated/operations/delete-backup-policy.js";
export { listBackupPolicies } from "./generated/operations/list-backup-policies.js";
export type { ListBackupPoliciesOptions } from "./generated/operations/list-backup-policies.js";
export { getBackupPolicy } from "./generated/operations/get-backup-policy.js";
export type { GetBackupPolicyOptions } from "./generated/operations/get-backup-policy.js";
export { listEntitiesBackedUpByPolicy } from "./generated/operations/list-entities-backed-up-by-policy.js";
export type { ListEntitiesBackedUpByPolicyOptions } from "./generated/operations/list-entities-backed-up-by-policy.js";
export { updateBackupPolicy } from "./generated/operations/update-backup-policy.js";
export type { UpdateBackupPolicyOptions } from "./generated/operations/update-backup-policy.js";
export { listBackupsFromLocation } from "./generated/operations/list-backups-from-location.js";
export type { ListBackupsFromLocationOptions } from "./generated/operations/list-backups-from-location.js";
export { enableApplicationBackup } from "./generated/operations/enable-application-backup.js";
export type { EnableApplicationBackupOptions } from "./generated/operations/enable-application-backup.js";
export { disableApplicationBackup } from "./generated/operations/disable-application-backup.js";
export type { DisableApplicationBackupOptions } from "./generated/operations/disable-application-backup.js";
export { listApplicationBackupConfigurations } from "./generated/operations/list-application-backup-configurations.js";
export type { ListApplicationBackupConfigurationsOptions } from "./generated/operations/list-application-backup-configurations.js";
export { listApplicationBackups } from "./generated/operations/list-application-backups.js";
export type { ListApplicationBackupsOptions } from "./generated/operations/list-application-backups.js";
export { suspendApplicationBackup } from "./generated/operations/suspend-application-backup.js";
export type { SuspendApplicationBackupOptions } from "./generated/operations/suspend-application-backup.js";
export { resumeApplicationBackup } from "./generated/operations/resume-application-backup.js";
export type { ResumeApplicationBackupOptions } from "./generated/operations/resume-application-backup.js";
export { enableServiceBackup } from "./generated/operations/enable-service-backup.js";
export type { EnableServiceBackupOptions } from "./generated/operations/enable-service-backup.js";
export { disableServiceBackup } from "./generated/operations/disable-service-backup.js";
export type { DisableServiceBackupOptions } from "./generated/operations/disable-service-backup.js";
export { listServiceBackupConfigurations } from "./generated/operations/list-service-backup-configurations.js";
export type { ListServiceBackupConfigurationsOptions } from "./generated/operations/list-service-backup-configurations.js";
export { listServiceBackups } from "./generated/operations/list-service-backups.js";
export type { ListServiceBackupsOptions } from "./generated/operations/list-service-backups.js";
export { suspendServiceBackup } from "./generated/operations/suspend-service-backup.js";
export type { SuspendServiceBackupOptions } from "./generated/operations/suspend-service-backup.js";
export { resumeServiceBackup } from "./generated/operations/resume-service-backup.js";
export type { ResumeServiceBackupOptions } from "./generated/operations/resume-service-backup.js";
export { enablePartitionBackup } from "./generated/operations/enable-partition-backup.js";
export type { EnablePartitionBackupOptions } from "./generated/operations/enable-partition-backup.js";
export { disablePartitionBackup } from "./generated/operations/disable-partition-backup.js";
export type { DisablePartitionBackupOptions } from "./generated/operations/disable-partition-backup.js";
export { getPartitionBackupConfiguration } from "./generated/operations/get-partition-backup-configuration.js";
export type { GetPartitionBackupConfigurationOptions } from "./generated/operations/get-partition-backup-configuration.js";
export { listPartitionBackups } from "./generated/operations/list-partition-backups.js";
export type { ListPartitionBackupsOptions } from "./generated/operations/list-partition-backups.js";
export { suspendPartitionBackup } from "./generated/operations/suspend-partition-backup.js";
export type { SuspendPartitionBackupOptions } from "./generated/operations/suspend-partition-backup.js";
export { resumePartitionBackup } from "./generated/operations/resume-partition-backup.js";
export type { ResumePartitionBackupOptions } from "./generated/operations/resume-partition-backup.js";
export { getPartitionBackupProgress } from "./generated/operations/get-partition-backup-progress.js";
export type { GetPartitionBackupProgressOptions } from "./generated/operations/get-partition-backup-progress.js";
export { backupPartition } from "./generated/operations/backup-partition.js";
export type { BackupPartitionOptions } from "./generated/operations/backup-partition.js";
export { findStartedBackupPartition } from "./generated/operations/find-started-backup-partition.js";
export { getPartitionRestoreProgress } from "./generated/operations/get-partition-restore-progress.js";
export type { GetPartitionRestoreProgressOptions } from "./generated/operations/get-partition-restore-progress.js";
export { restorePartition } from "./generated/operations/restore-partition.js";
export type { RestorePartitionOptions } from "./generated/operations/restore-partition.js";
export { findStartedRestorePartition } from "./generated/operations/find-started-restore-partition.js";
export { skipRestorePartition } from "./generated/operations/skip-restore-partition.js";
export type { SkipRestorePartitionOptions } from "./generated/operations/skip-restore-partition.js";
export type {
  ApplicationBackupConfigurationInfo,
  BackupConfigurationInfo,
  BackupConfigurationInfoBase,
  BackupEntityKind,
  BackupPolicyScope,
  BackupSuspensionInfo,
  BackupSuspensionScope,
  PartitionBackupConfigurationInfo,
  ServiceBackupConfigurationInfo,
  UnknownBackupConfigurationInfo,
} from "./generated/models/backup-configuration-info.js";
export type {
  ApplicationBackupEntity,
  BackupEntity,
  BackupEntityBase,
  PartitionBackupEntity,
  ServiceBackupEntity,
  UnknownBackupEntity,
} from "./generated/models/backup-entity.js";
export type {
  BackupScheduleDescription,
  BackupScheduleDescriptionBase,
  BackupScheduleFrequencyType,
  BackupScheduleKind,
  DayOfWeek,
  FrequencyBasedBackupScheduleDescription,
  TimeBasedBackupScheduleDescription,
  UnknownBackupScheduleDescription,
} from "./generated/models/backup-schedule-description.js";
export type {
  AzureBlobBackupStorageDescription,
  BackupStorageDescription,
  BackupStorageDescriptionBase,
  BackupStorageKind,
  DsmsAzureBlobBackupStorageDescription,
  FileShareBackupStorageDescription,
  ManagedIdentityAzureBlobBackupStorageDescription,
  ManagedIdentityType,
  UnknownBackupStorageDescription,
} from "./generated/models/backup-storage-description.js";
export type {
  BackupCompressionType,
  BackupInfo,
  BackupPartitionDescription,
  BackupPolicyDescription,
  BackupProgressInfo,
  BackupQuickRecovery,
  BackupState,
  BackupType,
  DisableBackupDescription,
  EnableBackupDescription,
  Epoch,
  FabricErrorCodes,
  FabricErrorError,
  GetBackupByStorageQueryDescription,
  PagedBackupConfigurationInfoList,
  PagedBackupEntityList,
  PagedBackupInfoList,
  PagedBackupPolicyDescriptionList,
  RestorePartitionDescription,
  RestoreProgressInfo,
  RestoreState,
} from "./generated/models/common.js";
export type {
  Int64RangePartitionInformation,
  NamedPartitionInformation,
  PartitionInformation,
  PartitionInformationBase,
  ServicePartitionKind,
  SingletonPartitionInformation,
  UnknownPartitionInformation,
} from "./generated/models/partition-information.js";
export type {
  BasicRetentionPolicyDescription,
  RetentionPolicyDescription,
  RetentionPolicyDescriptionBase,
  RetentionPolicyType,
  UnknownRetentionPolicyDescription,
} from "./generated/models/retention-policy-description.js";
