// Generated from specs/biztalk/generated/openapi2/2013-04-26.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";

/** The cloud services of a subscription. */
export interface CloudServices {
  /** The cloud services, one by one. */
  items: CloudService[];
}

/** A cloud service: what BizTalk services, and resources of other kinds, are held in. */
export interface CloudService {
  /** Name of the cloud service. */
  name: string;
  /** What it is called. Other services write it in base64; whether this one does is not known. */
  label?: string;
  /** What it is for. */
  description?: string;
  /** Where it is, like `West US`. */
  geoRegion?: string;
  /** What it holds. */
  resources?: Resource[];
}

/**
 * Something a cloud service holds, such as a BizTalk service. Its elements, and their order, are those
 * other services of the same front end are known to answer with.
 */
export interface Resource {
  /** Whose resource it is: `biztalkservices` for a BizTalk service. */
  resourceProviderNamespace?: string;
  /** Type of the resource: `biztalk` for a BizTalk service. */
  type?: string;
  /** Name of the resource. */
  name: string;
  /** The plan it was bought with. */
  plan?: string;
  /** The promotion it was bought with. */
  promotionCode?: string;
  /** Version of the form `IntrinsicSettings` has. */
  schemaVersion?: string;
  /** Tells one state of the resource from another: a GUID, which `If-Match` takes. */
  eTag?: string;
  /**
   * Where the resource stands. How the states of a BizTalk service are spelt here is not known; its
   * portal calls them Active, Suspended, Stopped, Disabled and, after work that failed, for example
   * SuspendedFailed.
   */
  state?: string;
  /** Where the resource stands, more finely. */
  subState?: string;
  /** How much of what the plan includes is used. */
  usageMeters?: UsageMeter[];
  /** What only resources of this type have. */
  intrinsicSettings?: IntrinsicSettings;
  /** What the resource's provider tells about it. */
  outputItems?: OutputItem[];
  /** What became of the last operation on it. */
  operationStatus?: ResourceOperationStatus;
}

/** How much of one thing the plan includes is used. The order of its elements is inferred. */
export interface UsageMeter {
  /** What is measured. */
  name?: string;
  /** What the figures count. */
  unit?: string;
  /** How much the plan includes, in `Unit`s. */
  included?: string;
  /** How much of it is used, in `Unit`s. */
  used?: string;
}

/**
 * What only a BizTalk service has. It is documented for the request that creates one, up to a point:
 * what comes after the elements named here is not known. That answers carry the same, and in this
 * namespace, is inferred. Elements without a name here are kept as they come.
 */
export interface IntrinsicSettings {
  /** Settings of the service. */
  serviceSettings?: ServiceSettings;
}

/** Settings of a BizTalk service. */
export interface ServiceSettings {
  /** URL of the service under a domain of its owner's. */
  customDomainUrl?: string;
  /** Version of the product, like `1.1.0`. */
  serviceVersion?: string;
  /** Edition of the product. */
  edition?: Edition;
  /** Number of units, 1 to 8; Free and Developer have one. */
  unitCount?: number;
  /** The service's TLS certificate. */
  serviceCertificate?: ServiceCertificate;
  /**
   * Connection string of the database the service keeps track of its messages in.
   * This value contains a credential. Consider obscuring before showing to users
   */
  trackingStoreConnectionString?: string;
}

/** A certificate with its private key. */
export interface ServiceCertificate {
  /**
   * The certificate and its key, serialized.
   * This value contains a credential. Consider obscuring before showing to users
   */
  data?: string;
  /**
   * The password that protects them.
   * This value contains a credential. Consider obscuring before showing to users
   */
  password?: string;
}

/** Something the resource's provider tells about it. */
export interface OutputItem {
  /** What it is. */
  key?: string;
  /**
   * Its value. What providers put here is not known, so it is taken for secret.
   * This value contains a credential. Consider obscuring before showing to users
   */
  value?: string;
}

/** The last operation on a resource. */
export interface ResourceOperationStatus {
  /** Which operation it was. */
  type?: string;
  /** What became of it. */
  result?: OperationResult;
  /** What went wrong. */
  error?: ResourceError;
}

/** What went wrong with an operation on a resource. */
export interface ResourceError {
  /** HTTP status the operation ended with. */
  httpCode?: number;
  /** What went wrong, in words. */
  message?: string;
  /** The provider's own code of the error. */
  extendedCode?: string;
}

/** The answer to a request that failed. Answers with and without the namespace are known. */
export interface ErrorModel {
  /** The service's code of the error. */
  code: string;
  /** What went wrong, in words. */
  message: string;
}

/** Where a backup goes, and its name. */
export interface ServiceBackupSettings {
  /**
   * Connection string of the storage account the backup is written to, which has to exist. Its parts
   * are `BlobEndpoint`, `QueueEndpoint`, `TableEndpoint`, `AccountName`, `AccountKey` and
   * `DefaultEndpointsProtocol`.
   * This value contains a credential. Consider obscuring before showing to users
   */
  backupStoreConnectionString: string;
  /**
   * Name of the backup, by which it is restored. It becomes the name of the blob container, which
   * has to be absent or empty. The rule is that of the product's documentation elsewhere: lower-case
   * letters, digits and single dashes; that it must not end with a dash is inferred.
   */
  backupName: string;
}

/** How much of what a BizTalk service allows is used. */
export interface UsageMetricCollection {
  /** What is measured, one by one. */
  metrics: UsageMetric[];
}

/** How much of one thing is used. */
export interface UsageMetric {
  /** What is measured, like `Hybrid Connections` and `Hybrid Connections Data Usage`. */
  name: string;
  /** How much of it is used, in `Unit`s; may be a fraction. */
  currentValue: number;
  /** How much of it may be used, in `Unit`s. That -1 means no limit is inferred from the sample. */
  limit: number;
  /**
   * When the count starts anew; absent where it never does. The sample has `2013-02-22 23:09:90.89`,
   * which is no time of any standard, so it stays text.
   */
  nextResetTime?: string;
  /** What the figures count. */
  unit: UsageMetricUnit;
}

/** An accepted request and what became of it. */
export interface Operation {
  /** Id of the request. */
  id: string;
  /** How it is going. */
  status: OperationStatus;
  /** HTTP status the request ended with; absent while it is being worked on. */
  httpStatusCode?: number;
  /** What went wrong. */
  error?: ErrorDetail;
}

/** What went wrong. */
export interface ErrorDetail {
  /** The service's code of the error. */
  code: string;
  /** What went wrong, in words. */
  message: string;
}

/** Defines headers for BizTalkServicesClient_backup operation. */
export interface BizTalkServicesClientBackupHeaders {
  /** Identifies the request; its operation is read by it. */
  xMsRequestId?: string;
}

/** Defines headers for BizTalkServicesClient_suspend operation. */
export interface BizTalkServicesClientSuspendHeaders {
  /** Identifies the request; its operation is read by it. */
  xMsRequestId?: string;
}

/** Defines headers for BizTalkServicesClient_syncAccessControlKeys operation. */
export interface BizTalkServicesClientSyncAccessControlKeysHeaders {
  /** Identifies the request; its operation is read by it. */
  xMsRequestId?: string;
}

/** Defines headers for BizTalkServicesClient_resume operation. */
export interface BizTalkServicesClientResumeHeaders {
  /** Identifies the request; its operation is read by it. */
  xMsRequestId?: string;
}

/** Known values of {@link Edition} that the service accepts. */
export enum KnownEdition {
  /** Free of charge; cannot be suspended or backed up. */
  Free = "Free",
  /** For development; cannot be backed up. */
  Developer = "Developer",
  /** Can be restored to Basic, Standard or Premium. */
  Basic = "Basic",
  /** Can be restored to Standard or Premium. */
  Standard = "Standard",
  /** Can be restored to Premium. */
  Premium = "Premium",
}

/**
 * Defines values for Edition. \
 * {@link KnownEdition} can be used interchangeably with Edition,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Free**: Free of charge; cannot be suspended or backed up. \
 * **Developer**: For development; cannot be backed up. \
 * **Basic**: Can be restored to Basic, Standard or Premium. \
 * **Standard**: Can be restored to Standard or Premium. \
 * **Premium**: Can be restored to Premium.
 */
export type Edition = string;

/** Known values of {@link OperationResult} that the service accepts. */
export enum KnownOperationResult {
  /** It is being worked on. Inferred. */
  InProgress = "InProgress",
  /** It is done. */
  Succeeded = "Succeeded",
  /** It failed; `Error` says why. */
  Failed = "Failed",
}

/**
 * Defines values for OperationResult. \
 * {@link KnownOperationResult} can be used interchangeably with OperationResult,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **InProgress**: It is being worked on. Inferred. \
 * **Succeeded**: It is done. \
 * **Failed**: It failed; `Error` says why.
 */
export type OperationResult = string;

/** Known values of {@link UsageMetricUnit} that the service accepts. */
export enum KnownUsageMetricUnit {
  /** Things. */
  Count = "Count",
  /** Gigabytes. */
  GB = "GB",
}

/**
 * Defines values for UsageMetricUnit. \
 * {@link KnownUsageMetricUnit} can be used interchangeably with UsageMetricUnit,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Count**: Things. \
 * **GB**: Gigabytes.
 */
export type UsageMetricUnit = string;

/** Known values of {@link OperationStatus} that the service accepts. */
export enum KnownOperationStatus {
  /** It is being worked on. */
  InProgress = "InProgress",
  /** It is done. */
  Succeeded = "Succeeded",
  /** It failed; `Error` says why. */
  Failed = "Failed",
}

/**
 * Defines values for OperationStatus. \
 * {@link KnownOperationStatus} can be used interchangeably with OperationStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **InProgress**: It is being worked on. \
 * **Succeeded**: It is done. \
 * **Failed**: It failed; `Error` says why.
 */
export type OperationStatus = string;

/** Optional parameters. */
export interface ListCloudServicesOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the listCloudServices operation. */
export type ListCloudServicesResponse = CloudServices;

/** Optional parameters. */
export interface GetCloudServiceOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the getCloudService operation. */
export type GetCloudServiceResponse = CloudService;

/** Optional parameters. */
export interface BackupOptionalParams extends coreClient.OperationOptions {
  /** Carry on only if the service's ETag is this one. */
  ifMatch?: string;
}

/** Contains response data for the backup operation. */
export type BackupResponse = BizTalkServicesClientBackupHeaders;

/** Optional parameters. */
export interface SuspendOptionalParams extends coreClient.OperationOptions {}

/** Contains response data for the suspend operation. */
export type SuspendResponse = BizTalkServicesClientSuspendHeaders;

/** Optional parameters. */
export interface SyncAccessControlKeysOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the syncAccessControlKeys operation. */
export type SyncAccessControlKeysResponse =
  BizTalkServicesClientSyncAccessControlKeysHeaders;

/** Optional parameters. */
export interface GetUsageMetricsOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the getUsageMetrics operation. */
export type GetUsageMetricsResponse = UsageMetricCollection;

/** Optional parameters. */
export interface GetOperationStatusOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the getOperationStatus operation. */
export type GetOperationStatusResponse = Operation;

/** Optional parameters. */
export interface ResumeOptionalParams extends coreClient.OperationOptions {}

/** Contains response data for the resume operation. */
export type ResumeResponse = BizTalkServicesClientResumeHeaders;

/** Optional parameters. */
export interface BizTalkServicesClientOptionalParams
  extends coreClient.ServiceClientOptions {
  /** URL of the Service Management API. */
  $host?: string;
  /** Overrides client endpoint. */
  endpoint?: string;
}
