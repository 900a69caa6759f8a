// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { Int64 } from "@azbackup/core/codec";
import type { BackupEngineBase } from "./backup-engine-base.js";
import type { BackupRequest } from "./backup-request.js";
import type { ILRRequest } from "./ilr-request.js";
import type { Job } from "./job.js";
import type { OperationResultInfoBase } from "./operation-result-info-base.js";
import type { OperationStatusExtendedInfo } from "./operation-status-extended-info.js";
import type { ProtectableContainer } from "./protectable-container.js";
import type { ProtectedItem } from "./protected-item.js";
import type { ProtectionContainer } from "./protection-container.js";
import type { ProtectionIntent } from "./protection-intent.js";
import type { ProtectionPolicy } from "./protection-policy.js";
import type { RecoveryPoint } from "./recovery-point.js";
import type { RestoreRequest } from "./restore-request.js";
import type {
  AcquireStorageAccountLock,
  DataSourceType,
  ProtectionStatus,
  RecoveryPointTierType,
  ValidateOperationResponse,
} from "./shared.js";
import type { ValidateOperationRequest } from "./validate-operation-request.js";
import type { WorkloadItem } from "./workload-item.js";
import type { WorkloadProtectableItem } from "./workload-protectable-item.js";

/** A job, as a resource. Its name is its id. */
export interface JobResource extends Resource {
  /** The job. */
  properties?: Job | undefined;
}

/** What every resource of the API has. */
export interface Resource {
  /**
   * Full resource id.
   *
   * Set by the service.
   */
  readonly id?: string | undefined;

  /**
   * Name of the resource.
   *
   * Set by the service.
   */
  readonly name?: string | undefined;

  /**
   * Type of the resource, with its provider's namespace.
   *
   * Set by the service.
   */
  readonly type?: string | undefined;

  /** Region of the resource. */
  location?: string | undefined;

  /** Tags of the resource. */
  tags?: Record<string, string> | undefined;

  /** Version of the resource. The name has a capital T on the wire. */
  eTag?: string | undefined;

  /**
   * Who made and last changed the resource, and when.
   *
   * Set by the service. Since version 2026-10-01.
   */
  readonly systemData?: SystemData | undefined;
}

/** Who made and last changed a resource, and when. */
export interface SystemData {
  /** Who made the resource. */
  createdBy?: string | undefined;

  /** What kind of identity made the resource. */
  createdByType?: CreatedByType | undefined;

  /** When the resource was made (UTC). */
  createdAt?: Date | undefined;

  /** Who last changed the resource. */
  lastModifiedBy?: string | undefined;

  /** What kind of identity last changed the resource. */
  lastModifiedByType?: CreatedByType | undefined;

  /** When the resource was last changed (UTC). */
  lastModifiedAt?: Date | undefined;
}

/** A page of jobs. */
export interface JobResourceList extends ResourceList {
  /** The items of the page. */
  value?: JobResource[] | undefined;
}

/** What every page has. */
export interface ResourceList {
  /**
   * URL of the next page; absent or `null` on the last one. It names an API version of its own and is to
   * be used as it is.
   */
  nextLink?: string | null | undefined;
}

/** An item that is backed up, as a resource. */
export interface ProtectedItemResource extends Resource {
  /** The item. */
  properties?: ProtectedItem | undefined;
}

/** A request for a backup. */
export interface BackupRequestResource extends Resource {
  /** What to back up and how; which kind it has to be depends on the item. */
  properties?: BackupRequest | undefined;
}

/** A request for a restore. */
export interface RestoreRequestResource extends Resource {
  /** What to restore, where to and how; which kind it has to be depends on the recovery point. */
  properties?: RestoreRequest | undefined;
}

/** A container, as a resource. Its name is in the ids of the items in it. */
export interface ProtectionContainerResource extends Resource {
  /** The container. */
  properties?: ProtectionContainer | undefined;
}

/**
 * How an operation is going. Reading it always succeeds with status 200: what became of the operation
 * stands in `status`.
 */
export interface OperationStatus {
  /** Id of the operation. */
  id?: string | undefined;

  /** Name of the operation: its id. */
  name?: string | undefined;

  /** How the operation is going. `Succeeded` says of a backup or a restore only that its job was created. */
  status?: OperationStatusValues | undefined;

  /** When the operation started (UTC). */
  startTime?: Date | undefined;

  /** When the operation ended (UTC). The service answers a time in the year 1 while it has not. */
  endTime?: Date | undefined;

  /** What went wrong. */
  error?: OperationStatusError | undefined;

  /** What the operation left behind, such as a job. */
  properties?: OperationStatusExtendedInfo | undefined;
}

/** Why an operation failed. */
export interface OperationStatusError {
  /** The service's code of the error. */
  code?: string | undefined;

  /** What went wrong, in words. */
  message?: string | undefined;
}

/** A page of containers. */
export interface ProtectionContainerResourceList extends ResourceList {
  /** The containers of the page. */
  value?: ProtectionContainerResource[] | undefined;
}

/** A page of what could be registered as containers. */
export interface ProtectableContainerResourceList extends ResourceList {
  /** The items of the page. */
  value?: ProtectableContainerResource[] | undefined;
}

/** What could be registered as a container, as a resource. */
export interface ProtectableContainerResource extends Resource {
  /** What could be registered. */
  properties?: ProtectableContainer | undefined;
}

/** A page of items of a container. */
export interface WorkloadItemResourceList extends ResourceList {
  /** The items of the page. */
  value?: WorkloadItemResource[] | undefined;
}

/** An item of a container, as a resource. */
export interface WorkloadItemResource extends Resource {
  /** The item. */
  properties?: WorkloadItem | undefined;
}

/** A page of items that can be protected. */
export interface WorkloadProtectableItemResourceList extends ResourceList {
  /** The items of the page. */
  value?: WorkloadProtectableItemResource[] | undefined;
}

/** An item that can be protected, as a resource. */
export interface WorkloadProtectableItemResource extends Resource {
  /** The item. */
  properties?: WorkloadProtectableItem | undefined;
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
  sourceContainerArmIds?: string[] | undefined;

  /** Whether what was moved before is left out. */
  ignoreMoved?: boolean | undefined;
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
  sourceContainerArmIds?: string[] | undefined;

  /** Whether expired backups of the other vault are kept until the move is done. */
  pauseGC?: boolean | undefined;
}

/** A page of backup servers. */
export interface BackupEngineBaseResourceList extends ResourceList {
  /** The backup servers of the page. */
  value?: BackupEngineBaseResource[] | undefined;
}

/** A backup server, as a resource. */
export interface BackupEngineBaseResource extends Resource {
  /** The backup server. */
  properties?: BackupEngineBase | undefined;
}

/** A page of intents to protect. */
export interface ProtectionIntentResourceList extends ResourceList {
  /** The intents of the page. */
  value?: ProtectionIntentResource[] | undefined;
}

/** An intent to protect, as a resource. */
export interface ProtectionIntentResource extends Resource {
  /** The intent. */
  properties?: ProtectionIntent | undefined;
}

/** A request to mount a recovery point. */
export interface ILRRequestResource extends Resource {
  /** What to mount; which kind it has to be depends on the recovery point. */
  properties?: ILRRequest | undefined;
}

/** A question how to get at a recovery point that was mounted. */
export interface InstantItemRecoveryOperationResultRequest {
  /** Id of the operation that mounted it. */
  provisionInstantItemRecoveryOperationId: string;
}

/** The result of an export of jobs. */
export interface OperationResultInfoBaseResource extends OperationWorkerResponse {
  /** The result. */
  operation?: OperationResultInfoBase | undefined;
}

/** What became of a request, as the service's worker tells it. */
export interface OperationWorkerResponse {
  /** HTTP status, in words. */
  statusCode?: HttpStatusCode | undefined;

  /** HTTP headers, by name. */
  headers?: Record<string, string[]> | undefined;
}

/** A page of policies. */
export interface ProtectionPolicyResourceList extends ResourceList {
  /** The items of the page. */
  value?: ProtectionPolicyResource[] | undefined;
}

/** A policy, as a resource. */
export interface ProtectionPolicyResource extends Resource {
  /** The policy. */
  properties?: ProtectionPolicy | undefined;
}

/** A connection of a private endpoint to a vault, as a resource. */
export interface PrivateEndpointConnectionResource extends Resource {
  /** The connection. */
  properties?: PrivateEndpointConnection | undefined;
}

/** A connection of a private endpoint to a vault. */
export interface PrivateEndpointConnection {
  /** How the last change of it went. */
  provisioningState?: ProvisioningState | undefined;

  /** The private endpoint. */
  privateEndpoint?: PrivateEndpoint | undefined;

  /** What of the vault is reached by it. */
  groupIds?: VaultSubResourceType[] | undefined;

  /** Whether the connection is approved. */
  privateLinkServiceConnectionState?: PrivateLinkServiceConnectionState | undefined;
}

/** A private endpoint. */
export interface PrivateEndpoint {
  /** Resource id of the private endpoint. */
  id?: string | undefined;
}

/** Whether a connection is approved. */
export interface PrivateLinkServiceConnectionState {
  /** Whether it is. */
  status?: PrivateEndpointConnectionStatus | undefined;

  /** Why, in words. */
  description?: string | undefined;

  /** What whoever made the endpoint has to do. */
  actionsRequired?: string | undefined;
}

/** A page of items that are backed up. */
export interface ProtectedItemResourceList extends ResourceList {
  /** The items of the page. */
  value?: ProtectedItemResource[] | undefined;
}

/** A request for more about recovery points. */
export interface GetRPExtendedInfoRequestResource extends Resource {
  /** What is asked about. */
  properties: GetRPExtendedInfoRequest;
}

/** What is asked about. */
export interface GetRPExtendedInfoRequest {
  /**
   * Resource id of the recovery point: exactly one.
   *
   * Items: 1.
   */
  recoveryPointIds: string[];
}

/** More about a recovery point, as the service sends it. */
export interface RecoveryPointExtendedInfo {
  [name: string]: unknown;
}

/** A request to move a recovery point to another tier. */
export interface MoveRPAcrossTiersRequest {
  /** Kind of the request: `MoveRPAcrossTiersRequest`, if it is said. */
  objectType?: string | undefined;

  /** The tier it is in. */
  sourceTierType?: RecoveryPointTierType | undefined;

  /** The tier it moves to. */
  targetTierType?: RecoveryPointTierType | undefined;
}

/** A question which recovery points ought to be moved. */
export interface ListRecoveryPointsRecommendedForMoveRequest {
  /** Kind of the request: `ListRecoveryPointsRecommendedForMoveRequest`, if it is said. */
  objectType?: string | undefined;

  /** Ids of recovery points that are left out. */
  excludedRPList?: string[] | undefined;
}

/** A page of recovery points. */
export interface RecoveryPointResourceList extends ResourceList {
  /** The items of the page. */
  value?: RecoveryPointResource[] | undefined;
}

/** A recovery point, as a resource. Its name is its id. */
export interface RecoveryPointResource extends Resource {
  /** The recovery point. */
  properties?: RecoveryPoint | undefined;
}

/** A question whether a resource is protected. */
export interface BackupStatusRequest {
  /** What the resource is. */
  resourceType?: DataSourceType | undefined;

  /** Resource id of what is asked about. */
  resourceId?: string | undefined;

  /** Name of what is in it, such as a file share of a storage account. */
  poLogicalName?: string | undefined;
}

/** Whether a resource is protected, and where. */
export interface BackupStatusResponse {
  /** Whether it is. */
  protectionStatus?: ProtectionStatus | undefined;

  /** Resource id of the vault that protects it. */
  vaultId?: string | undefined;

  /** Name of its fabric. */
  fabricName?: FabricName | undefined;

  /** Name of its container, in lower case in what is recorded. */
  containerName?: string | undefined;

  /** Name of the item, in lower case in what is recorded. */
  protectedItemName?: string | undefined;

  /** The service's code of what is wrong with the protection. */
  errorCode?: string | undefined;

  /** What is wrong with the protection, in words. */
  errorMessage?: string | undefined;

  /** Name of its policy. */
  policyName?: string | undefined;

  /** Whether its container is registered, in the service's words. */
  registrationStatus?: string | undefined;

  /** Number of items of the container that are protected. */
  protectedItemsCount?: number | undefined;

  /** Whether the storage account has a lock. */
  acquireStorageAccountLock?: AcquireStorageAccountLock | undefined;
}

/** Whether a virtual machine can be backed up. */
export interface AzureVMResourceFeatureSupportResponse {
  /** Whether it can. */
  supportStatus?: SupportStatus | undefined;
}

/** A question whether a resource can be protected. */
export interface PreValidateEnableBackupRequest {
  /** What the resource is: `VM`. */
  resourceType?: DataSourceType | undefined;

  /** Resource id of the virtual machine. */
  resourceId?: string | undefined;

  /** Resource id of the vault. */
  vaultId?: string | undefined;

  /** What is to be checked besides, as JSON in a text. */
  properties?: string | undefined;
}

/** Whether a resource can be protected. */
export interface PreValidateEnableBackupResponse {
  /** What the check found. */
  status?: ValidationStatus | undefined;

  /** The service's code of what speaks against it. */
  errorCode?: string | undefined;

  /** What speaks against it, in words. */
  errorMessage?: string | undefined;

  /** What to do about it. */
  recommendation?: string | undefined;

  /** Name its container would have. */
  containerName?: string | undefined;

  /** Name the item would have. */
  protectedItemName?: string | undefined;
}

/** A page of operations that roles can permit. */
export interface ClientDiscoveryResponse {
  /** The operations of the page. */
  value?: ClientDiscoveryValueForSingleApi[] | undefined;

  /** URL of the next page; absent or `null` on the last one. */
  nextLink?: string | null | undefined;
}

/** An operation that roles can permit. */
export interface ClientDiscoveryValueForSingleApi {
  /** Name of the operation, as roles name it. */
  name?: string | undefined;

  /** The operation for people to read. */
  display?: ClientDiscoveryDisplay | undefined;

  /** Who calls it, for example `user` or `user,system`. */
  origin?: string | undefined;

  /** What is known of it besides. */
  properties?: ClientDiscoveryForProperties | undefined;
}

/** An operation for people to read. */
export interface ClientDiscoveryDisplay {
  /** Name of the provider. */
  provider?: string | undefined;

  /** What the operation is about. */
  resource?: string | undefined;

  /** What it does. */
  operation?: string | undefined;

  /** What it does, in more words. */
  description?: string | undefined;
}

/** What is known of an operation besides. */
export interface ClientDiscoveryForProperties {
  /** What the provider logs. */
  serviceSpecification?: ClientDiscoveryForServiceSpecification | undefined;
}

/** What a provider logs. */
export interface ClientDiscoveryForServiceSpecification {
  /** Its logs. */
  logSpecifications?: ClientDiscoveryForLogSpecification[] | undefined;
}

/** A log of a provider. */
export interface ClientDiscoveryForLogSpecification {
  /** Name of the log. */
  name?: string | undefined;

  /** Name of the log for people to read. */
  displayName?: string | undefined;

  /** How much time one blob of the log covers, as an ISO 8601 duration. */
  blobDuration?: string | undefined;
}

/** A page of what ties a vault to Resource Guards; there is at most one. */
export interface ResourceGuardProxyBaseResourceList extends ResourceList {
  /** The items of the page. */
  value?: ResourceGuardProxyBaseResource[] | undefined;
}

/** What ties a vault to a Resource Guard, as a resource. Its name is `VaultProxy`. */
export interface ResourceGuardProxyBaseResource extends Resource {
  /** What ties the vault to the Resource Guard. */
  properties?: ResourceGuardProxyBase | undefined;
}

/**
 * What ties a vault to a Resource Guard: critical operations then need the guard's approval
 * (multi-user authorization).
 */
export interface ResourceGuardProxyBase {
  /** Resource id of the Resource Guard. */
  resourceGuardResourceId: string;

  /** The operations the guard watches over. */
  resourceGuardOperationDetails?: ResourceGuardOperationDetail[] | undefined;

  /** When it was last changed, as text. */
  lastUpdatedTime?: string | undefined;

  /** A description. */
  description?: string | undefined;
}

/** An operation a Resource Guard watches over. */
export interface ResourceGuardOperationDetail {
  /** The operation, for example `Microsoft.RecoveryServices/vaults/backupconfig/write`. */
  vaultCriticalOperation?: string | undefined;

  /** Resource id of the guard's operation request by which it is authorized. */
  defaultResourceRequest?: string | undefined;
}

/** A request to permit a deletion that a Resource Guard watches over. */
export interface UnlockDeleteRequest {
  /** Resource ids of the Resource Guard's operation requests by which it is authorized. */
  resourceGuardOperationRequests?: string[] | undefined;

  /** Resource id of what is to be deleted; left out for the proxy itself. */
  resourceToBeDeleted?: string | undefined;
}

/** How long a deletion is permitted. */
export interface UnlockDeleteResponse {
  /** Until when, as text: about half an hour. */
  unlockDeleteExpiryTime?: string | undefined;
}

/** A request to scan an item for threats, or to stop that. */
export interface ProtectedItemConfigureSourceScanRequest {
  /** What to do. */
  sourceScanAction?: SourceScanAction | undefined;
}

/** A question whether an operation could be done. */
export interface ValidateOperationRequestResource {
  /** Resource id of the recovery point it is about. */
  id: string;

  /** The operation. */
  properties: ValidateOperationRequest;
}

/** What a check found. */
export interface ValidateOperationsResponse {
  /** What it found. */
  validateOperationResponse?: ValidateOperationResponse | undefined;
}

/** How a vault protects its backups, as a resource. */
export interface BackupResourceVaultConfigResource extends Resource {
  /** The settings. */
  properties?: BackupResourceVaultConfig | undefined;
}

/** How a vault protects its backups. */
export interface BackupResourceVaultConfig {
  /** Kind of storage the vault was made with. */
  storageModelType?: StorageType | undefined;

  /** Kind of storage the vault has. */
  storageType?: StorageType | undefined;

  /** Whether the kind of storage can still be changed. */
  storageTypeState?: StorageTypeState | undefined;

  /**
   * Whether backups of agents and servers have the security features, such as a PIN for critical
   * operations.
   */
  enhancedSecurityState?: EnhancedSecurityState | undefined;

  /** Whether backups that are deleted are kept for a while (soft delete). */
  softDeleteFeatureState?: SoftDeleteFeatureState | undefined;

  /** Days for which they are kept: 14 to 180. */
  softDeleteRetentionPeriodInDays?: number | undefined;

  /** Resource ids of the Resource Guard's operation requests by which a critical operation is authorized. */
  resourceGuardOperationRequests?: string[] | undefined;

  /** Whether the state of soft delete can be changed. */
  isSoftDeleteFeatureStateEditable?: boolean | undefined;
}

/** How a vault stores its backups, as a resource. */
export interface BackupResourceConfigResource extends Resource {
  /** The settings. */
  properties?: BackupResourceConfig | undefined;
}

/** How a vault stores its backups. */
export interface BackupResourceConfig {
  /** Kind of storage the vault was made with. */
  storageModelType?: StorageType | undefined;

  /** Kind of storage the vault has. */
  storageType?: StorageType | undefined;

  /** Whether the kind of storage can still be changed: it cannot once something is protected. */
  storageTypeState?: StorageTypeState | undefined;

  /** Whether backups can be restored in the paired region. */
  crossRegionRestoreFlag?: boolean | undefined;

  /** Whether the vault stores equal parts of backups once. */
  dedupState?: DedupState | undefined;

  /** Whether the vault has the service's cooler storage. */
  xcoolState?: XcoolState | undefined;
}

/** How a vault encrypts its backups, as it is read. */
export interface BackupResourceEncryptionConfigExtendedResource extends Resource {
  /** The settings. */
  properties?: BackupResourceEncryptionConfigExtended | undefined;
}

/** How a vault encrypts its backups. */
export interface BackupResourceEncryptionConfigExtended extends BackupResourceEncryptionConfig {
  /** Resource id of the user-assigned identity with which the vault gets at the key. */
  userAssignedIdentity?: string | undefined;

  /** Whether the vault gets at the key with its own identity. */
  useSystemAssignedIdentity?: boolean | undefined;
}

/** How to encrypt backups. */
export interface BackupResourceEncryptionConfig {
  /** Whose key encrypts the backups. */
  encryptionAtRestType?: EncryptionAtRestType | undefined;

  /** URL of the key in Key Vault, if it is the customer's. */
  keyUri?: string | undefined;

  /** The subscription the key is in. */
  subscriptionId?: string | undefined;

  /** How the last change of the key ended. */
  lastUpdateStatus?: LastUpdateStatus | undefined;

  /** Whether the storage encrypts the backups once more. */
  infrastructureEncryptionState?: InfrastructureEncryptionState | undefined;
}

/** How a vault encrypts its backups, as it is set. */
export interface BackupResourceEncryptionConfigResource extends Resource {
  /** The settings. */
  properties?: BackupResourceEncryptionConfig | undefined;
}

/** How many items or containers a vault has. */
export interface BackupManagementUsageList {
  /** The numbers, by kind of backup. */
  value?: BackupManagementUsage[] | undefined;
}

/** A number of items or containers. */
export interface BackupManagementUsage {
  /** Unit of the number. */
  unit?: UsagesUnit | undefined;

  /** Period the limit holds for. */
  quotaPeriod?: string | undefined;

  /** When counting starts anew (UTC). */
  nextResetTime?: Date | undefined;

  /** The number. */
  currentValue?: Int64 | undefined;

  /** The most there may be. */
  limit?: Int64 | undefined;

  /** What is counted. */
  name?: NameInfo | undefined;
}

/** Name of what is counted. */
export interface NameInfo {
  /** The name. */
  value?: string | undefined;

  /** The name for people to read. */
  localizedValue?: string | undefined;
}

/** A request for a security PIN. */
export interface SecurityPinBase {
  /** Resource ids of the Resource Guard's operation requests by which a critical operation is authorized. */
  resourceGuardOperationRequests?: string[] | undefined;
}

/** A security PIN: what an agent or a backup server asks for before a critical operation. */
export interface TokenInformation {
  /**
   * The PIN. It is not to be logged.
   *
   * Secret: never logged, and shown in no error.
   */
  token?: string | undefined;

  /**
   * When it expires, in ticks: 100 nanoseconds since the start of the year 1 (UTC). It has more digits
   * than a number can hold.
   */
  expiryTimeInUtcTicks?: Int64 | undefined;

  /**
   * The PIN once more. It is not to be logged.
   *
   * Secret: never logged, and shown in no error.
   */
  securityPIN?: string | undefined;
}

/**
 * Kind of an identity.
 *
 * Open: the service may answer with words that are not listed.
 */
export type CreatedByType =
  /** A person. */
  | "User"
  /** An application. */
  | "Application"
  /** A managed identity. */
  | "ManagedIdentity"
  /** A key. */
  | "Key"
  | (string & {});

/**
 * How an operation is going.
 *
 * Open: the service may answer with words that are not listed.
 */
export type OperationStatusValues =
  /** Not known. That the next reading may tell more is inferred. */
  | "Invalid"
  /** The operation is being worked on. */
  | "InProgress"
  /** The operation is done; a job it created is not. */
  | "Succeeded"
  /** The operation failed; `error` says why. */
  | "Failed"
  /** The operation was canceled. Spelled with one l, unlike the status of a job. */
  | "Canceled"
  | (string & {});

/**
 * How much of a vault moves.
 *
 * Open: the service may answer with words that are not listed.
 */
export type DataMoveLevel =
  /** Nothing. */
  | "Invalid"
  /** All of it. */
  | "Vault"
  /** Some containers. */
  | "Container"
  | (string & {});

/**
 * HTTP statuses, in words. Some have two.
 *
 * Open: the service may answer with words that are not listed.
 */
export type HttpStatusCode =
  /** 100. */
  | "Continue"
  /** 101. */
  | "SwitchingProtocols"
  /** 200. */
  | "OK"
  /** 201. */
  | "Created"
  /** 202. */
  | "Accepted"
  /** 203. */
  | "NonAuthoritativeInformation"
  /** 204. */
  | "NoContent"
  /** 205. */
  | "ResetContent"
  /** 206. */
  | "PartialContent"
  /** 300. */
  | "MultipleChoices"
  /** 300. */
  | "Ambiguous"
  /** 301. */
  | "MovedPermanently"
  /** 301. */
  | "Moved"
  /** 302. */
  | "Found"
  /** 302. */
  | "Redirect"
  /** 303. */
  | "SeeOther"
  /** 303. */
  | "RedirectMethod"
  /** 304. */
  | "NotModified"
  /** 305. */
  | "UseProxy"
  /** 306. */
  | "Unused"
  /** 307. */
  | "TemporaryRedirect"
  /** 307. */
  | "RedirectKeepVerb"
  /** 400. */
  | "BadRequest"
  /** 401. */
  | "Unauthorized"
  /** 402. */
  | "PaymentRequired"
  /** 403. */
  | "Forbidden"
  /** 404. */
  | "NotFound"
  /** 405. */
  | "MethodNotAllowed"
  /** 406. */
  | "NotAcceptable"
  /** 407. */
  | "ProxyAuthenticationRequired"
  /** 408. */
  | "RequestTimeout"
  /** 409. */
  | "Conflict"
  /** 410. */
  | "Gone"
  /** 411. */
  | "LengthRequired"
  /** 412. */
  | "PreconditionFailed"
  /** 413. */
  | "RequestEntityTooLarge"
  /** 414. */
  | "RequestUriTooLong"
  /** 415. */
  | "UnsupportedMediaType"
  /** 416. */
  | "RequestedRangeNotSatisfiable"
  /** 417. */
  | "ExpectationFailed"
  /** 426. */
  | "UpgradeRequired"
  /** 500. */
  | "InternalServerError"
  /** 501. */
  | "NotImplemented"
  /** 502. */
  | "BadGateway"
  /** 503. */
  | "ServiceUnavailable"
  /** 504. */
  | "GatewayTimeout"
  /** 505. */
  | "HttpVersionNotSupported"
  | (string & {});

/**
 * How a change of a connection went.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ProvisioningState =
  /** It is done. */
  | "Succeeded"
  /** The connection is being deleted. */
  | "Deleting"
  /** It failed. */
  | "Failed"
  /** It is being worked on. */
  | "Pending"
  | (string & {});

/**
 * What of a vault private endpoints reach.
 *
 * Open: the service may answer with words that are not listed.
 */
export type VaultSubResourceType =
  /** Backup, in the vault's region. */
  | "AzureBackup"
  /** Backup, in the paired region. */
  | "AzureBackup_secondary"
  /** Site Recovery. */
  | "AzureSiteRecovery"
  | (string & {});

/**
 * Whether a connection is approved.
 *
 * Open: the service may answer with words that are not listed.
 */
export type PrivateEndpointConnectionStatus =
  /** Not decided yet. */
  | "Pending"
  /** It is. */
  | "Approved"
  /** It was refused. */
  | "Rejected"
  /** The private endpoint is gone. */
  | "Disconnected"
  | (string & {});

/**
 * Names of fabrics.
 *
 * Open: the service may answer with words that are not listed.
 */
export type FabricName =
  /** Not known. */
  | "Invalid"
  /** What is backed up in Azure. */
  | "Azure"
  | (string & {});

/**
 * Whether something is supported.
 *
 * Open: the service may answer with words that are not listed.
 */
export type SupportStatus =
  /** Not known. */
  | "Invalid"
  /** It is. */
  | "Supported"
  /** It is, and is off unless it is turned on. */
  | "DefaultOFF"
  /** It is, and is on unless it is turned off. */
  | "DefaultON"
  /** It is not. */
  | "NotSupported"
  | (string & {});

/**
 * What a check found.
 *
 * Open: the service may answer with words that are not listed.
 */
export type ValidationStatus =
  /** Not known. */
  | "Invalid"
  /** Nothing speaks against it. */
  | "Succeeded"
  /** Something speaks against it. */
  | "Failed"
  | (string & {});

/**
 * What to do about scans of an item.
 *
 * Open: the service may answer with words that are not listed.
 */
export type SourceScanAction =
  /** Begin to scan it. */
  | "Enable"
  /** Scan it no more. */
  | "Disable"
  | (string & {});

/**
 * Kinds of storage of a vault.
 *
 * Open: the service may answer with words that are not listed.
 */
export type StorageType =
  /** Not known. */
  | "Invalid"
  /** Copies in two regions. */
  | "GeoRedundant"
  /** Copies in one data center. */
  | "LocallyRedundant"
  /** Copies in several zones of one region. */
  | "ZoneRedundant"
  /** Copies in two regions, both of which can be read, and in several zones of the first. */
  | "ReadAccessGeoZoneRedundant"
  | (string & {});

/**
 * Whether the kind of storage can be changed.
 *
 * Open: the service may answer with words that are not listed.
 */
export type StorageTypeState =
  /** Not known. */
  | "Invalid"
  /** It cannot. */
  | "Locked"
  /** It can. */
  | "Unlocked"
  | (string & {});

/**
 * Whether the security features are on.
 *
 * Open: the service may answer with words that are not listed.
 */
export type EnhancedSecurityState =
  /** Not known. */
  | "Invalid"
  /** They are. */
  | "Enabled"
  /** They are not. */
  | "Disabled"
  | (string & {});

/**
 * Whether backups that are deleted are kept for a while.
 *
 * Open: the service may answer with words that are not listed.
 */
export type SoftDeleteFeatureState =
  /** Not known. */
  | "Invalid"
  /** They are. */
  | "Enabled"
  /** They are not. */
  | "Disabled"
  /** They are, and it cannot be turned off again. */
  | "AlwaysON"
  | (string & {});

/**
 * Whether equal parts of backups are stored once.
 *
 * Open: the service may answer with words that are not listed.
 */
export type DedupState =
  /** Not known. */
  | "Invalid"
  /** They are. */
  | "Enabled"
  /** They are not. */
  | "Disabled"
  | (string & {});

/**
 * Whether the vault has the service's cooler storage.
 *
 * Open: the service may answer with words that are not listed.
 */
export type XcoolState =
  /** Not known. */
  | "Invalid"
  /** It has. */
  | "Enabled"
  /** It has not. */
  | "Disabled"
  | (string & {});

/**
 * Whose key encrypts backups.
 *
 * Open: the service may answer with words that are not listed.
 */
export type EncryptionAtRestType =
  /** Not known. */
  | "Invalid"
  /** Microsoft's. */
  | "MicrosoftManaged"
  /** The customer's. */
  | "CustomerManaged"
  | (string & {});

/**
 * How the last change of a key ended.
 *
 * Open: the service may answer with words that are not listed.
 */
export type LastUpdateStatus =
  /** Not known. */
  | "Invalid"
  /** There was none. */
  | "NotEnabled"
  /** Done in part; the rest goes on. */
  | "PartiallySucceeded"
  /** Failed in part. */
  | "PartiallyFailed"
  /** It failed. */
  | "Failed"
  /** It succeeded. */
  | "Succeeded"
  /** It has begun. */
  | "Initialized"
  /** The first one has begun. */
  | "FirstInitialization"
  | (string & {});

/**
 * Whether the storage encrypts backups once more.
 *
 * Open: the service may answer with words that are not listed.
 */
export type InfrastructureEncryptionState =
  /** Not known. */
  | "Invalid"
  /** It does not. */
  | "Disabled"
  /** It does. */
  | "Enabled"
  | (string & {});

/**
 * Units of usage.
 *
 * Open: the service may answer with words that are not listed.
 */
export type UsagesUnit =
  /** A number of things. */
  | "Count"
  /** Bytes. */
  | "Bytes"
  /** Seconds. */
  | "Seconds"
  /** Percent. */
  | "Percent"
  /** A number of things in a second. */
  | "CountPerSecond"
  /** Bytes in a second. */
  | "BytesPerSecond"
  | (string & {});
