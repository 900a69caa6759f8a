// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

export { MySqlFlexibleBackupClient } from "./generated/client.js";
export { createMySqlFlexibleBackupContext } from "./generated/context.js";
export type { MySqlFlexibleBackupClientOptions } from "./generated/context.js";
export { backupAndExport } from "./generated/operations/backup-and-export.js";
export type { BackupAndExportOptions } from "./generated/operations/backup-and-export.js";
export { findStartedBackupAndExport } from "./generated/operations/find-started-backup-and-export.js";
export { validateBackup } from "./generated/operations/validate-backup.js";
export type { ValidateBackupOptions } from "./generated/operations/validate-backup.js";
export { putBackup } from "./generated/operations/put-backup.js";
export type { PutBackupOptions } from "./generated/operations/put-backup.js";
export { getBackup } from "./generated/operations/get-backup.js";
export type { GetBackupOptions } from "./generated/operations/get-backup.js";
export { listBackups } from "./generated/operations/list-backups.js";
export type { ListBackupsOptions } from "./generated/operations/list-backups.js";
export { listLongRunningBackups } from "./generated/operations/list-long-running-backups.js";
export type { ListLongRunningBackupsOptions } from "./generated/operations/list-long-running-backups.js";
export { createLongRunningBackup } from "./generated/operations/create-long-running-backup.js";
export type { CreateLongRunningBackupOptions } from "./generated/operations/create-long-running-backup.js";
export { findStartedCreateLongRunningBackup } from "./generated/operations/find-started-create-long-running-backup.js";
export { getLongRunningBackup } from "./generated/operations/get-long-running-backup.js";
export type { GetLongRunningBackupOptions } from "./generated/operations/get-long-running-backup.js";
export { getOperationResult } from "./generated/operations/get-operation-result.js";
export type { GetOperationResultOptions } from "./generated/operations/get-operation-result.js";
export { getOperationProgress } from "./generated/operations/get-operation-progress.js";
export type { GetOperationProgressOptions } from "./generated/operations/get-operation-progress.js";
export type {
  BackupAndExportRequest,
  BackupAndExportResponse,
  BackupAndExportResponseProperties,
  BackupAndExportResponseType,
  BackupFormat,
  BackupRequestBase,
  BackupSettings,
  BackupStoreDetails,
  BackupStoreDetailsBase,
  BackupType,
  CreatedByType,
  ErrorAdditionalInfo,
  ErrorDetail,
  FullBackupStoreDetails,
  ImportFromStorageResponseType,
  ObjectType,
  OperationProgressResponseType,
  OperationProgressResponseTypeBase,
  OperationProgressResult,
  OperationState,
  OperationStatus,
  OperationStatusExtendedResult,
  OperationStatusResult,
  ProvisioningState,
  ProxyResource,
  Resource,
  ServerBackup,
  ServerBackupListResult,
  ServerBackupProperties,
  ServerBackupPropertiesV2,
  ServerBackupV2,
  ServerBackupV2ListResult,
  SystemData,
  UnknownBackupStoreDetails,
  UnknownOperationProgressResponseType,
  ValidateBackupResponse,
  ValidateBackupResponseProperties,
} from "./generated/models.js";
