// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

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
export { getProtectionContainer } from "./generated/operations/get-protection-container.js";
export type { GetProtectionContainerOptions } from "./generated/operations/get-protection-container.js";
export { registerProtectionContainer } from "./generated/operations/register-protection-container.js";
export type { RegisterProtectionContainerOptions } from "./generated/operations/register-protection-container.js";
export { findStartedRegisterProtectionContainer } from "./generated/operations/find-started-register-protection-container.js";
export { unregisterProtectionContainer } from "./generated/operations/unregister-protection-container.js";
export type { UnregisterProtectionContainerOptions } from "./generated/operations/unregister-protection-container.js";
export { findStartedUnregisterProtectionContainer } from "./generated/operations/find-started-unregister-protection-container.js";
export { inquireProtectionContainer } from "./generated/operations/inquire-protection-container.js";
export type { InquireProtectionContainerOptions } from "./generated/operations/inquire-protection-container.js";
export { findStartedInquireProtectionContainer } from "./generated/operations/find-started-inquire-protection-container.js";
export { refreshProtectionContainers } from "./generated/operations/refresh-protection-containers.js";
export type { RefreshProtectionContainersOptions } from "./generated/operations/refresh-protection-containers.js";
export { findStartedRefreshProtectionContainers } from "./generated/operations/find-started-refresh-protection-containers.js";
export { getProtectionContainerOperationResult } from "./generated/operations/get-protection-container-operation-result.js";
export type { GetProtectionContainerOperationResultOptions } from "./generated/operations/get-protection-container-operation-result.js";
export { getContainerRefreshOperationResult } from "./generated/operations/get-container-refresh-operation-result.js";
export type { GetContainerRefreshOperationResultOptions } from "./generated/operations/get-container-refresh-operation-result.js";
export { getFabricOperationStatus } from "./generated/operations/get-fabric-operation-status.js";
export type { GetFabricOperationStatusOptions } from "./generated/operations/get-fabric-operation-status.js";
export { listProtectionContainers } from "./generated/operations/list-protection-containers.js";
export type { ListProtectionContainersOptions } from "./generated/operations/list-protection-containers.js";
export { listDeletedProtectionContainers } from "./generated/operations/list-deleted-protection-containers.js";
export type { ListDeletedProtectionContainersOptions } from "./generated/operations/list-deleted-protection-containers.js";
export { listProtectableContainers } from "./generated/operations/list-protectable-containers.js";
export type { ListProtectableContainersOptions } from "./generated/operations/list-protectable-containers.js";
export { listWorkloadItems } from "./generated/operations/list-workload-items.js";
export type { ListWorkloadItemsOptions } from "./generated/operations/list-workload-items.js";
export { listProtectableItems } from "./generated/operations/list-protectable-items.js";
export type { ListProtectableItemsOptions } from "./generated/operations/list-protectable-items.js";
export { prepareDataMove } from "./generated/operations/prepare-data-move.js";
export type { PrepareDataMoveOptions } from "./generated/operations/prepare-data-move.js";
export { findStartedPrepareDataMove } from "./generated/operations/find-started-prepare-data-move.js";
export { triggerDataMove } from "./generated/operations/trigger-data-move.js";
export type { TriggerDataMoveOptions } from "./generated/operations/trigger-data-move.js";
export { findStartedTriggerDataMove } from "./generated/operations/find-started-trigger-data-move.js";
export { getDataMoveOperationStatus } from "./generated/operations/get-data-move-operation-status.js";
export type { GetDataMoveOperationStatusOptions } from "./generated/operations/get-data-move-operation-status.js";
export { getPrepareDataMoveOperationResult } from "./generated/operations/get-prepare-data-move-operation-result.js";
export type { GetPrepareDataMoveOperationResultOptions } from "./generated/operations/get-prepare-data-move-operation-result.js";
export { listBackupEngines } from "./generated/operations/list-backup-engines.js";
export type { ListBackupEnginesOptions } from "./generated/operations/list-backup-engines.js";
export { getBackupEngine } from "./generated/operations/get-backup-engine.js";
export type { GetBackupEngineOptions } from "./generated/operations/get-backup-engine.js";
export { listProtectionIntents } from "./generated/operations/list-protection-intents.js";
export type { ListProtectionIntentsOptions } from "./generated/operations/list-protection-intents.js";
export { getProtectionIntent } from "./generated/operations/get-protection-intent.js";
export type { GetProtectionIntentOptions } from "./generated/operations/get-protection-intent.js";
export { createOrUpdateProtectionIntent } from "./generated/operations/create-or-update-protection-intent.js";
export type { CreateOrUpdateProtectionIntentOptions } from "./generated/operations/create-or-update-protection-intent.js";
export { deleteProtectionIntent } from "./generated/operations/delete-protection-intent.js";
export type { DeleteProtectionIntentOptions } from "./generated/operations/delete-protection-intent.js";
export { provisionItemLevelRecovery } from "./generated/operations/provision-item-level-recovery.js";
export type { ProvisionItemLevelRecoveryOptions } from "./generated/operations/provision-item-level-recovery.js";
export { findStartedProvisionItemLevelRecovery } from "./generated/operations/find-started-provision-item-level-recovery.js";
export { revokeItemLevelRecovery } from "./generated/operations/revoke-item-level-recovery.js";
export type { RevokeItemLevelRecoveryOptions } from "./generated/operations/revoke-item-level-recovery.js";
export { findStartedRevokeItemLevelRecovery } from "./generated/operations/find-started-revoke-item-level-recovery.js";
export { listItemLevelRecoveryOperationResult } from "./generated/operations/list-item-level-recovery-operation-result.js";
export type { ListItemLevelRecoveryOperationResultOptions } from "./generated/operations/list-item-level-recovery-operation-result.js";
export { exportJobs } from "./generated/operations/export-jobs.js";
export type { ExportJobsOptions } from "./generated/operations/export-jobs.js";
export { findStartedExportJobs } from "./generated/operations/find-started-export-jobs.js";
export { getExportJobsOperationResult } from "./generated/operations/get-export-jobs-operation-result.js";
export type { GetExportJobsOperationResultOptions } from "./generated/operations/get-export-jobs-operation-result.js";
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
export { createOrUpdateBackupPolicy } from "./generated/operations/create-or-update-backup-policy.js";
export type { CreateOrUpdateBackupPolicyOptions } from "./generated/operations/create-or-update-backup-policy.js";
export { findStartedCreateOrUpdateBackupPolicy } from "./generated/operations/find-started-create-or-update-backup-policy.js";
export { deleteBackupPolicy } from "./generated/operations/delete-backup-policy.js";
export type { DeleteBackupPolicyOptions } from "./generated/operations/delete-backup-policy.js";
export { findStartedDeleteBackupPolicy } from "./generated/operations/find-started-delete-backup-policy.js";
export { getBackupPolicyOperationResult } from "./generated/operations/get-backup-policy-operation-result.js";
export type { GetBackupPolicyOperationResultOptions } from "./generated/operations/get-backup-policy-operation-result.js";
export { getBackupPolicyOperationStatus } from "./generated/operations/get-backup-policy-operation-status.js";
export type { GetBackupPolicyOperationStatusOptions } from "./generated/operations/get-backup-policy-operation-status.js";
export { getPrivateEndpointConnection } from "./generated/operations/get-private-endpoint-connection.js";
export type { GetPrivateEndpointConnectionOptions } from "./generated/operations/get-private-endpoint-connection.js";
export { putPrivateEndpointConnection } from "./generated/operations/put-private-endpoint-connection.js";
export type { PutPrivateEndpointConnectionOptions } from "./generated/operations/put-private-endpoint-connection.js";
export { findStartedPutPrivateEndpointConnection } from "./generated/operations/find-started-put-private-endpoint-connection.js";
export { deletePrivateEndpointConnection } from "./generated/operations/delete-private-endpoint-connection.js";
export type { DeletePrivateEndpointConnectionOptions } from "./generated/operations/delete-private-endpoint-connection.js";
export { findStartedDeletePrivateEndpointConnection } from "./generated/operations/find-started-delete-private-endpoint-connection.js";
export { getPrivateEndpointOperationStatus } from "./generated/operations/get-private-endpoint-operation-status.js";
export type { GetPrivateEndpointOperationStatusOptions } from "./generated/operations/get-private-endpoint-operation-status.js";
export { listProtectedItems } from "./generated/operations/list-protected-items.js";
export type { ListProtectedItemsOptions } from "./generated/operations/list-protected-items.js";
export { createOrUpdateProtectedItem } from "./generated/operations/create-or-update-protected-item.js";
export type { CreateOrUpdateProtectedItemOptions } from "./generated/operations/create-or-update-protected-item.js";
export { findStartedCreateOrUpdateProtectedItem } from "./generated/operations/find-started-create-or-update-protected-item.js";
export { deleteProtectedItem } from "./generated/operations/delete-protected-item.js";
export type { DeleteProtectedItemOptions } from "./generated/operations/delete-protected-item.js";
export { findStartedDeleteProtectedItem } from "./generated/operations/find-started-delete-protected-item.js";
export { getRecoveryPointExtendedInfo } from "./generated/operations/get-recovery-point-extended-info.js";
export type { GetRecoveryPointExtendedInfoOptions } from "./generated/operations/get-recovery-point-extended-info.js";
export { findStartedGetRecoveryPointExtendedInfo } from "./generated/operations/find-started-get-recovery-point-extended-info.js";
export { getRecoveryPointExtendedInfoOperationResult } from "./generated/operations/get-recovery-point-extended-info-operation-result.js";
export type { GetRecoveryPointExtendedInfoOperationResultOptions } from "./generated/operations/get-recovery-point-extended-info-operation-result.js";
export { moveRecoveryPoint } from "./generated/operations/move-recovery-point.js";
export type { MoveRecoveryPointOptions } from "./generated/operations/move-recovery-point.js";
export { findStartedMoveRecoveryPoint } from "./generated/operations/find-started-move-recovery-point.js";
export { listRecoveryPointsRecommendedForMove } from "./generated/operations/list-recovery-points-recommended-for-move.js";
export type { ListRecoveryPointsRecommendedForMoveOptions } from "./generated/operations/list-recovery-points-recommended-for-move.js";
export { listRecoveryPoints } from "./generated/operations/list-recovery-points.js";
export type { ListRecoveryPointsOptions } from "./generated/operations/list-recovery-points.js";
export { getRecoveryPoint } from "./generated/operations/get-recovery-point.js";
export type { GetRecoveryPointOptions } from "./generated/operations/get-recovery-point.js";
export { getBackupStatus } from "./generated/operations/get-backup-status.js";
export type { GetBackupStatusOptions } from "./generated/operations/get-backup-status.js";
export { validateFeatureSupport } from "./generated/operations/validate-feature-support.js";
export type { ValidateFeatureSupportOptions } from "./generated/operations/validate-feature-support.js";
export { preValidateProtection } from "./generated/operations/pre-validate-protection.js";
export type { PreValidateProtectionOptions } from "./generated/operations/pre-validate-protection.js";
export { listResourceProviderOperations } from "./generated/operations/list-resource-provider-operations.js";
export type { ListResourceProviderOperationsOptions } from "./generated/operations/list-resource-provider-operations.js";
export { listResourceGuardProxies } from "./generated/operations/list-resource-guard-proxies.js";
export type { ListResourceGuardProxiesOptions } from "./generated/operations/list-resource-guard-proxies.js";
export { getResourceGuardProxy } from "./generated/operations/get-resource-guard-proxy.js";
export type { GetResourceGuardProxyOptions } from "./generated/operations/get-resource-guard-proxy.js";
export { putResourceGuardProxy } from "./generated/operations/put-resource-guard-proxy.js";
export type { PutResourceGuardProxyOptions } from "./generated/operations/put-resource-guard-proxy.js";
export { deleteResourceGuardProxy } from "./generated/operations/delete-resource-guard-proxy.js";
export type { DeleteResourceGuardProxyOptions } from "./generated/operations/delete-resource-guard-proxy.js";
export { unlockDelete } from "./generated/operations/unlock-delete.js";
export type { UnlockDeleteOptions } from "./generated/operations/unlock-delete.js";
export { configureSourceScan } from "./generated/operations/configure-source-scan.js";
export type { ConfigureSourceScanOptions } from "./generated/operations/configure-source-scan.js";
export { findStartedConfigureSourceScan } from "./generated/operations/find-started-configure-source-scan.js";
export { fetchTieringCost } from "./generated/operations/fetch-tiering-cost.js";
export type { FetchTieringCostOptions } from "./generated/operations/fetch-tiering-cost.js";
export { findStartedFetchTieringCost } from "./generated/operations/find-started-fetch-tiering-cost.js";
export { getTieringCostOperationResult } from "./generated/operations/get-tiering-cost-operation-result.js";
export type { GetTieringCostOperationResultOptions } from "./generated/operations/get-tiering-cost-operation-result.js";
export { getTieringCostOperationStatus } from "./generated/operations/get-tiering-cost-operation-status.js";
export type { GetTieringCostOperationStatusOptions } from "./generated/operations/get-tiering-cost-operation-status.js";
export { validateOperation } from "./generated/operations/validate-operation.js";
export type { ValidateOperationOptions } from "./generated/operations/validate-operation.js";
export { triggerValidateOperation } from "./generated/operations/trigger-validate-operation.js";
export type { TriggerValidateOperationOptions } from "./generated/operations/trigger-validate-operation.js";
export { findStartedTriggerValidateOperation } from "./generated/operations/find-started-trigger-validate-operation.js";
export { getValidateOperationResult } from "./generated/operations/get-validate-operation-result.js";
export type { GetValidateOperationResultOptions } from "./generated/operations/get-validate-operation-result.js";
export { getValidateOperationStatus } from "./generated/operations/get-validate-operation-status.js";
export type { GetValidateOperationStatusOptions } from "./generated/operations/get-validate-operation-status.js";
export { getVaultConfig } from "./generated/operations/get-vault-config.js";
export type { GetVaultConfigOptions } from "./generated/operations/get-vault-config.js";
export { updateVaultConfig } from "./generated/operations/update-vault-config.js";
export type { UpdateVaultConfigOptions } from "./generated/operations/update-vault-config.js";
export { replaceVaultConfig } from "./generated/operations/replace-vault-config.js";
export type { ReplaceVaultConfigOptions } from "./generated/operations/replace-vault-config.js";
export { getVaultStorageConfig } from "./generated/operations/get-vault-storage-config.js";
export type { GetVaultStorageConfigOptions } from "./generated/operations/get-vault-storage-config.js";
export { replaceVaultStorageConfig } from "./generated/operations/replace-vault-storage-config.js";
export type { ReplaceVaultStorageConfigOptions } from "./generated/operations/replace-vault-storage-config.js";
export { updateVaultStorageConfig } from "./generated/operations/update-vault-storage-config.js";
export type { UpdateVaultStorageConfigOptions } from "./generated/operations/update-vault-storage-config.js";
export { getVaultEncryptionConfig } from "./generated/operations/get-vault-encryption-config.js";
export type { GetVaultEncryptionConfigOptions } from "./generated/operations/get-vault-encryption-config.js";
export { replaceVaultEncryptionConfig } from "./generated/operations/replace-vault-encryption-config.js";
export type { ReplaceVaultEncryptionConfigOptions } from "./generated/operations/replace-vault-encryption-config.js";
export { listUsageSummaries } from "./generated/operations/list-usage-summaries.js";
export type { ListUsageSummariesOptions } from "./generated/operations/list-usage-summaries.js";
export { getSecurityPin } from "./generated/operations/get-security-pin.js";
export type { GetSecurityPinOptions } from "./generated/operations/get-security-pin.js";
export type {
  AzureBackupServerEngine,
  BackupEngineBase,
  BackupEngineBaseBase,
  BackupEngineExtendedInfo,
  DpmBackupEngine,
  UnknownBackupEngineBase,
} from "./generated/models/backup-engine-base.js";
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
  AzureVMResourceFeatureSupportResponse,
  BackupEngineBaseResource,
  BackupEngineBaseResourceList,
  BackupManagementUsage,
  BackupManagementUsageList,
  BackupRequestResource,
  BackupResourceConfig,
  BackupResourceConfigResource,
  BackupResourceEncryptionConfig,
  BackupResourceEncryptionConfigExtended,
  BackupResourceEncryptionConfigExtendedResource,
  BackupResourceEncryptionConfigResource,
  BackupResourceVaultConfig,
  BackupResourceVaultConfigResource,
  BackupStatusRequest,
  BackupStatusResponse,
  ClientDiscoveryDisplay,
  ClientDiscoveryForLogSpecification,
  ClientDiscoveryForProperties,
  ClientDiscoveryForServiceSpecification,
  ClientDiscoveryResponse,
  ClientDiscoveryValueForSingleApi,
  CreatedByType,
  DataMoveLevel,
  DedupState,
  EncryptionAtRestType,
  EnhancedSecurityState,
  FabricName,
  GetRPExtendedInfoRequest,
  GetRPExtendedInfoRequestResource,
  HttpStatusCode,
  ILRRequestResource,
  InfrastructureEncryptionState,
  InstantItemRecoveryOperationResultRequest,
  JobResource,
  JobResourceList,
  LastUpdateStatus,
  ListRecoveryPointsRecommendedForMoveRequest,
  MoveRPAcrossTiersRequest,
  NameInfo,
  OperationResultInfoBaseResource,
  OperationStatus,
  OperationStatusError,
  OperationStatusValues,
  OperationWorkerResponse,
  PreValidateEnableBackupRequest,
  PreValidateEnableBackupResponse,
  PrepareDataMoveRequest,
  PrivateEndpoint,
  PrivateEndpointConnection,
  PrivateEndpointConnectionResource,
  PrivateEndpointConnectionStatus,
  PrivateLinkServiceConnectionState,
  ProtectableContainerResource,
  ProtectableContainerResourceList,
  ProtectedItemConfigureSourceScanRequest,
  ProtectedItemResource,
  ProtectedItemResourceList,
  ProtectionContainerResource,
  ProtectionContainerResourceList,
  ProtectionIntentResource,
  ProtectionIntentResourceList,
  ProtectionPolicyResource,
  ProtectionPolicyResourceList,
  ProvisioningState,
  RecoveryPointExtendedInfo,
  RecoveryPointResource,
  RecoveryPointResourceList,
  Resource,
  ResourceGuardOperationDetail,
  ResourceGuardProxyBase,
  ResourceGuardProxyBaseResource,
  ResourceGuardProxyBaseResourceList,
  ResourceList,
  RestoreRequestResource,
  SecurityPinBase,
  SoftDeleteFeatureState,
  SourceScanAction,
  StorageType,
  StorageTypeState,
  SupportStatus,
  SystemData,
  TokenInformation,
  TriggerDataMoveRequest,
  UnlockDeleteRequest,
  UnlockDeleteResponse,
  UsagesUnit,
  ValidateOperationRequestResource,
  ValidateOperationsResponse,
  ValidationStatus,
  VaultSubResourceType,
  WorkloadItemResource,
  WorkloadItemResourceList,
  WorkloadProtectableItemResource,
  WorkloadProtectableItemResourceList,
  XcoolState,
} from "./generated/models/common.js";
export type {
  AzureBackupGoalFeatureSupportRequest,
  AzureVMResourceFeatureSupportRequest,
  FeatureSupportRequest,
  FeatureSupportRequestBase,
  UnknownFeatureSupportRequest,
} from "./generated/models/feature-support-request.js";
export type {
  FetchTieringCostInfoForRehydrationRequest,
  FetchTieringCostInfoRequest,
  FetchTieringCostInfoRequestBase,
  FetchTieringCostSavingsInfoForPolicyRequest,
  FetchTieringCostSavingsInfoForProtectedItemRequest,
  FetchTieringCostSavingsInfoForVaultRequest,
  UnknownFetchTieringCostInfoRequest,
} from "./generated/models/fetch-tiering-cost-info-request.js";
export type {
  AzureFileShareProvisionILRRequest,
  ILRRequest,
  ILRRequestBase,
  IaasVMILRRegistrationRequest,
  UnknownILRRequest,
} from "./generated/models/ilr-request.js";
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
  ExportJobsOperationResultInfo,
  OperationResultInfo,
  OperationResultInfoBase,
  OperationResultInfoBaseBase,
  UnknownOperationResultInfoBase,
} from "./generated/models/operation-result-info-base.js";
export type {
  OperationStatusExtendedInfo,
  OperationStatusExtendedInfoBase,
  OperationStatusJobExtendedInfo,
  OperationStatusJobsExtendedInfo,
  OperationStatusProvisionILRExtendedInfo,
  OperationStatusValidateOperationExtendedInfo,
  UnknownOperationStatusExtendedInfo,
} from "./generated/models/operation-status-extended-info.js";
export type {
  AzureStorageProtectableContainer,
  AzureVMAppContainerProtectableContainer,
  ProtectableContainer,
  ProtectableContainerBase,
  UnknownProtectableContainer,
} from "./generated/models/protectable-container.js";
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
  AzureVmWorkloadSQLInstanceProtectedItem,
  CreateMode,
  DPMProtectedItem,
  DPMProtectedItemExtendedInfo,
  DiskExclusionProperties,
  ExistingBasicVMProtection,
  ExtendedProperties,
  GenericProtectedItem,
  HealthStatus,
  InstanceProtectionReadiness,
  KPIResourceHealthDetails,
  LastBackupStatus,
  MabFileFolderProtectedItem,
  MabFileFolderProtectedItemExtendedInfo,
  ProtectedItem,
  ProtectedItemBase,
  ProtectedItemHealthStatus,
  ProtectedItemState,
  ProtectionLevel,
  ProtectionState,
  ResourceHealthDetails,
  ResourceHealthStatus,
  SourceSideScanInfo,
  SourceSideScanStatus,
  SourceSideScanSummary,
  UnknownProtectedItem,
} from "./generated/models/protected-item.js";
export type {
  AccessType,
  AzureBackupServerContainer,
  AzureIaaSClassicComputeVMContainer,
  AzureIaaSComputeVMContainer,
  AzureSQLAGWorkloadContainerProtectionContainer,
  AzureSqlContainer,
  AzureStorageContainer,
  AzureVMAppContainerProtectionContainer,
  AzureWorkloadContainer,
  AzureWorkloadContainerExtendedInfo,
  BackupItemType,
  ContainerIdentityInfo,
  DPMContainerExtendedInfo,
  DpmContainer,
  GenericContainer,
  GenericContainerExtendedInfo,
  IaaSVMContainer,
  InquiryInfo,
  InquiryValidation,
  MABContainerHealthDetails,
  MabContainer,
  MabContainerExtendedInfo,
  OperationType,
  ProtectionContainer,
  ProtectionContainerBase,
  UnknownProtectionContainer,
  WorkloadInquiryDetails,
} from "./generated/models/protection-container.js";
export type {
  AzureRecoveryServiceVaultProtectionIntent,
  AzureResourceProtectionIntent,
  AzureWorkloadAutoProtectionIntent,
  AzureWorkloadContainerAutoProtectionIntent,
  AzureWorkloadSQLAutoProtectionIntent,
  ProtectionIntent,
  ProtectionIntentBase,
  UnknownProtectionIntent,
  WorkloadItemType,
} from "./generated/models/protection-intent.js";
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
  VMWorkloadPolicyType,
  VaultRetentionPolicy,
} from "./generated/models/protection-policy.js";
export type {
  AzureFileShareRecoveryPoint,
  AzureWorkloadPointInTimeRecoveryPoint,
  AzureWorkloadRecoveryPoint,
  AzureWorkloadSAPAsePointInTimeRecoveryPoint,
  AzureWorkloadSAPAseRecoveryPoint,
  AzureWorkloadSAPHanaPointInTimeRecoveryPoint,
  AzureWorkloadSAPHanaRecoveryPoint,
  AzureWorkloadSQLPointInTimeRecoveryPoint,
  AzureWorkloadSQLRecoveryPoint,
  AzureWorkloadSQLRecoveryPointExtendedInfo,
  BEKDetails,
  DataDiskDetails,
  DatabaseInRP,
  DiskDetails,
  DiskInfo,
  DiskInformation,
  FilesystemInfo,
  GenericRecoveryPoint,
  IaasVMRecoveryPoint,
  KEKDetails,
  KeyAndSecretDetails,
  PointInTimeRange,
  RecoveryPoint,
  RecoveryPointBase,
  RecoveryPointDiskConfiguration,
  RecoveryPointImmutabilityProperties,
  RecoveryPointMoveReadinessInfo,
  RecoveryPointProperties,
  RecoveryPointTierInformation,
  RecoveryPointTierInformationV2,
  RecoveryPointTierStatus,
  RestorePointType,
  SnapshotRecoveryPointInfo,
  StorageSpaceInfo,
  ThreatInfo,
  ThreatSeverity,
  ThreatState,
  ThreatStatus,
  UnknownRecoveryPoint,
} from "./generated/models/recovery-point.js";
export type {
  AzureFileShareRestoreRequest,
  AzureWorkloadPointInTimeRestoreRequest,
  AzureWorkloadRestoreRequest,
  AzureWorkloadSAPAsePointInTimeRestoreRequest,
  AzureWorkloadSAPAseRestoreRequest,
  AzureWorkloadSAPHanaPointInTimeRestoreRequest,
  AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest,
  AzureWorkloadSAPHanaRestoreRequest,
  AzureWorkloadSAPHanaRestoreWithRehydrateRequest,
  AzureWorkloadSQLPointInTimeRestoreRequest,
  AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest,
  AzureWorkloadSQLRestoreRequest,
  AzureWorkloadSQLRestoreWithRehydrateRequest,
  CopyOptions,
  DataDiskEncryptionSettings,
  EncryptionDetails,
  IaasVMRestoreRequest,
  IaasVMRestoreWithRehydrationRequest,
  IdentityBasedRestoreDetails,
  OverwriteOptions,
  PerDiskEncryptionSetId,
  RecoveryMode,
  RecoveryPointRehydrationInfo,
  RecoveryType,
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
  AcquireStorageAccountLock,
  BackupManagementType,
  ClientScriptForConnect,
  DataSourceType,
  DayOfWeek,
  DistributedNodesInfo,
  ErrorDetail,
  ExtendedLocation,
  IdentityInfo,
  InstantItemRecoveryTarget,
  ProtectionStatus,
  RecoveryPointTierType,
  RehydrationPriority,
  RetentionDurationType,
  SQLDataDirectory,
  SQLDataDirectoryType,
  UserAssignedIdentityProperties,
  UserAssignedManagedIdentityDetails,
  ValidateOperationResponse,
  WorkloadType,
} from "./generated/models/shared.js";
export type {
  TieringCostInfo,
  TieringCostInfoBase,
  TieringCostRehydrationInfo,
  TieringCostSavingInfo,
  UnknownTieringCostInfo,
} from "./generated/models/tiering-cost-info.js";
export type {
  UnknownValidateOperationRequest,
  ValidateAzureWorkloadRestoreOperationRequest,
  ValidateIaasVMRestoreOperationRequest,
  ValidateOperationRequest,
  ValidateOperationRequestBase,
  ValidateRestoreOperationRequest,
} from "./generated/models/validate-operation-request.js";
export type {
  PrepareDataMoveResponse,
  UnknownVaultStorageConfigOperationResultResponse,
  VaultStorageConfigOperationResultResponse,
  VaultStorageConfigOperationResultResponseBase,
} from "./generated/models/vault-storage-config-operation-result-response.js";
export type {
  AzureVmWorkloadItem,
  AzureVmWorkloadSAPAseDatabaseWorkloadItem,
  AzureVmWorkloadSAPAseSystemWorkloadItem,
  AzureVmWorkloadSAPHanaDatabaseWorkloadItem,
  AzureVmWorkloadSAPHanaSystemWorkloadItem,
  AzureVmWorkloadSQLDatabaseWorkloadItem,
  AzureVmWorkloadSQLInstanceWorkloadItem,
  UnknownWorkloadItem,
  WorkloadItem,
  WorkloadItemBase,
} from "./generated/models/workload-item.js";
export type {
  AzureFileShareProtectableItem,
  AzureFileShareType,
  AzureIaaSClassicComputeVMProtectableItem,
  AzureIaaSComputeVMProtectableItem,
  AzureVmWorkloadProtectableItem,
  AzureVmWorkloadSAPAseDatabaseProtectableItem,
  AzureVmWorkloadSAPAseSystemProtectableItem,
  AzureVmWorkloadSAPHanaDBInstance,
  AzureVmWorkloadSAPHanaDatabaseProtectableItem,
  AzureVmWorkloadSAPHanaHSRProtectableItem,
  AzureVmWorkloadSAPHanaSystemProtectableItem,
  AzureVmWorkloadSQLAvailabilityGroupProtectableItem,
  AzureVmWorkloadSQLDatabaseProtectableItem,
  AzureVmWorkloadSQLInstanceProtectableItem,
  IaaSVMProtectableItem,
  InquiryStatus,
  PreBackupValidation,
  UnknownWorkloadProtectableItem,
  WorkloadProtectableItem,
  WorkloadProtectableItemBase,
} from "./generated/models/workload-protectable-item.js";
