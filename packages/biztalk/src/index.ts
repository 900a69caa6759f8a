// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

export { BizTalkServicesClient } from "./generated/client.js";
export { createBizTalkServicesContext } from "./generated/context.js";
export type { BizTalkServicesClientOptions } from "./generated/context.js";
export { listCloudServices } from "./generated/operations/list-cloud-services.js";
export type { ListCloudServicesOptions } from "./generated/operations/list-cloud-services.js";
export { getCloudService } from "./generated/operations/get-cloud-service.js";
export type { GetCloudServiceOptions } from "./generated/operations/get-cloud-service.js";
export { getOperationStatus } from "./generated/operations/get-operation-status.js";
export type { GetOperationStatusOptions } from "./generated/operations/get-operation-status.js";
export { suspendService } from "./generated/operations/suspend-service.js";
export type { SuspendServiceOptions } from "./generated/operations/suspend-service.js";
export { findStartedSuspendService } from "./generated/operations/find-started-suspend-service.js";
export { resumeService } from "./generated/operations/resume-service.js";
export type { ResumeServiceOptions } from "./generated/operations/resume-service.js";
export { findStartedResumeService } from "./generated/operations/find-started-resume-service.js";
export { backupService } from "./generated/operations/backup-service.js";
export type { BackupServiceOptions } from "./generated/operations/backup-service.js";
export { findStartedBackupService } from "./generated/operations/find-started-backup-service.js";
export { syncAccessControlKeys } from "./generated/operations/sync-access-control-keys.js";
export type { SyncAccessControlKeysOptions } from "./generated/operations/sync-access-control-keys.js";
export { findStartedSyncAccessControlKeys } from "./generated/operations/find-started-sync-access-control-keys.js";
export { getUsageMetrics } from "./generated/operations/get-usage-metrics.js";
export type { GetUsageMetricsOptions } from "./generated/operations/get-usage-metrics.js";
export type {
  CloudService,
  CloudServices,
  Edition,
  ErrorDetail,
  IntrinsicSettings,
  Operation,
  OperationResult,
  OperationStatus,
  OutputItem,
  Resource,
  ResourceError,
  ResourceOperationStatus,
  ServiceBackupSettings,
  ServiceCertificate,
  ServiceSettings,
  UsageMeter,
  UsageMetric,
  UsageMetricCollection,
  UsageMetricUnit,
} from "./generated/models.js";
