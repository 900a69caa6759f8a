// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

export { MySqlFlexibleBackupClient } from "./generated/client.js";
export { createMySqlFlexibleBackupContext } from "./generated/context.js";
export type { MySqlFlexibleBackupClientOptions } from "./generated/context.js";
export { backupAndExport } from "./generated/operations/backup-and-export.js";
export type { BackupAndExportOptions } from "./generated/operations/backup-and-export.js";
export { findStartedBackupAndExport } from "./generated/operations/find-started-backup-and-export.js";
export { validateBackup } from "./generated/operations/validate-backup.js";
export type { ValidateBackupOptions } from "./generated/operations/validate-backup.js";
export { listBackups } from "./generated/operations/list-backups.js";
export type { ListBackupsOptions } from "./generated/operations/list-backups.js";
export { putBackup } from "./generated/operations/put-backup.js";
export type { PutBackupOptions } from "./generated/operations/put-backup.js";
export { findStartedPutBackup } from "./generated/operations/find-started-put-backup.js";
export { getBackup } from "./generated/operations/get-backup.js";
export type { GetBackupOptions } from "./generated/operations/get-backup.js";
export { listLongRunningBackups } from "./generated/operations/list-long-running-backups.js";
export type { ListLongRunningBackupsOptions } from "./generated/operations/list-long-running-backups.js";
export { createLongRunningBackup } from "./generated/operations/create-long-running-backup.js";
export type { CreateLongRunningBackupOptions } from "./generated/operations/create-long-running-backup.js";
export { findStartedCreateLongRunningBackup } from "./generated/operations/find-started-create-long-running-backup.js";
export { getLongRunningBackup } from "./generated/operations/get-long-running-backup.js";
export type { GetLongRunningBackupOptions } from "./generated/operations/get-long-running-backup.js";
export { deleteLongRunningBackup } from "./generated/operations/delete-long-running-backup.js";
export type { DeleteLongRunningBackupOptions } from "./generated/operations/delete-long-running-backup.js";
export { findStartedDeleteLongRunningBackup } from "./generated/operations/find-started-delete-long-running-backup.js";
export { getOperationResult } from "./generated/operations/get-operation-result.js";
export type { GetOperationResultOptions } from "./generated/operations/get-operation-result.js";
export { getOperationProgress } from "./generated/operations/get-operation-progress.js";
export type { GetOperationProgressOptions } from "./generated/operations/get-operation-progress.js";
export { getServer } from "./generated/operations/get-server.js";
export type { GetServerOptions } from "./generated/operations/get-server.js";
export { createServer } from "./generated/operations/create-server.js";
export type { CreateServerOptions } from "./generated/operations/create-server.js";
export { findStartedCreateServer } from "./generated/operations/find-started-create-server.js";
export { deleteServer } from "./generated/operations/delete-server.js";
export type { DeleteServerOptions } from "./generated/operations/delete-server.js";
export { findStartedDeleteServer } from "./generated/operations/find-started-delete-server.js";
export { listServersByResourceGroup } from "./generated/operations/list-servers-by-resource-group.js";
export type { ListServersByResourceGroupOptions } from "./generated/operations/list-servers-by-resource-group.js";
export { listServers } from "./generated/operations/list-servers.js";
export type { ListServersOptions } from "./generated/operations/list-servers.js";
export type {
  BackupStoreDetails,
  BackupStoreDetailsBase,
  FullBackupStoreDetails,
  UnknownBackupStoreDetails,
} from "./generated/models/backup-store-details.js";
export type {
  Backup,
  BackupAndExportRequest,
  BackupAndExportResponse,
  BackupAndExportResponseProperties,
  BackupFormat,
  BackupRequestBase,
  BackupSettings,
  BackupType,
  BatchOfMaintenance,
  CreateMode,
  CreatedByType,
  DataEncryption,
  DataEncryptionType,
  EnableStatusEnum,
  ErrorAdditionalInfo,
  ErrorDetail,
  HighAvailability,
  HighAvailabilityMode,
  HighAvailabilityState,
  ImportSourceProperties,
  ImportSourceStorageType,
  MaintenancePolicy,
  MaintenanceWindow,
  ManagedServiceIdentityType,
  MySQLServerIdentity,
  MySQLServerSku,
  Network,
  OperationProgressResult,
  OperationState,
  OperationStatus,
  OperationStatusExtendedResult,
  OperationStatusResult,
  PatchStrategy,
  PrivateEndpoint,
  PrivateEndpointConnection,
  PrivateEndpointConnectionProperties,
  PrivateEndpointConnectionProvisioningState,
  PrivateEndpointServiceConnectionStatus,
  PrivateLinkServiceConnectionState,
  ProvisioningState,
  ProxyResource,
  ReplicationMode,
  ReplicationRole,
  Resource,
  Server,
  ServerBackup,
  ServerBackupListResult,
  ServerBackupProperties,
  ServerBackupPropertiesV2,
  ServerBackupV2,
  ServerBackupV2ListResult,
  ServerListResult,
  ServerProperties,
  ServerSkuTier,
  ServerState,
  ServerVersion,
  Storage,
  StorageRedundancyEnum,
  SystemData,
  TrackedResource,
  UserAssignedIdentity,
  ValidateBackupResponse,
  ValidateBackupResponseProperties,
} from "./generated/models/common.js";
export type {
  BackupAndExportResponseType,
  ImportFromStorageResponseType,
  ObjectType,
  OperationProgressResponseType,
  OperationProgressResponseTypeBase,
  UnknownOperationProgressResponseType,
} from "./generated/models/operation-progress-response-type.js";
