// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

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
  label?: string | undefined;

  /** What it is for. */
  description?: string | undefined;

  /** Where it is, like `West US`. */
  geoRegion?: string | undefined;

  /** What it holds. */
  resources?: Resource[] | undefined;
}

/**
 * Something a cloud service holds, such as a BizTalk service. Its elements, and their order, are those
 * other services of the same front end are known to answer with.
 */
export interface Resource {
  /** Whose resource it is: `biztalkservices` for a BizTalk service. */
  resourceProviderNamespace?: string | undefined;

  /** Type of the resource: `biztalk` for a BizTalk service. */
  type?: string | undefined;

  /** Name of the resource. */
  name: string;

  /** The plan it was bought with. */
  plan?: string | undefined;

  /** The promotion it was bought with. */
  promotionCode?: string | undefined;

  /** Version of the form `IntrinsicSettings` has. */
  schemaVersion?: string | undefined;

  /** Tells one state of the resource from another: a GUID, which `If-Match` takes. */
  eTag?: string | undefined;

  /**
   * Where the resource stands. How the states of a BizTalk service are spelt here is not known; its
   * portal calls them Active, Suspended, Stopped, Disabled and, after work that failed, for example
   * SuspendedFailed.
   */
  state?: string | undefined;

  /** Where the resource stands, more finely. */
  subState?: string | undefined;

  /** How much of what the plan includes is used. */
  usageMeters?: UsageMeter[] | undefined;

  /** What only resources of this type have. */
  intrinsicSettings?: IntrinsicSettings | undefined;

  /** What the resource's provider tells about it. */
  outputItems?: OutputItem[] | undefined;

  /** What became of the last operation on it. */
  operationStatus?: ResourceOperationStatus | undefined;
}

/** How much of one thing the plan includes is used. The order of its elements is inferred. */
export interface UsageMeter {
  /** What is measured. */
  name?: string | undefined;

  /** What the figures count. */
  unit?: string | undefined;

  /** How much the plan includes, in `Unit`s. */
  included?: string | undefined;

  /** How much of it is used, in `Unit`s. */
  used?: string | undefined;
}

/**
 * What only a BizTalk service has. It is documented for the request that creates one, up to a point:
 * what comes after the elements named here is not known. That answers carry the same, and in this
 * namespace, is inferred. Elements without a name here are kept as they come.
 */
export interface IntrinsicSettings {
  /** Settings of the service. */
  serviceSettings?: ServiceSettings | undefined;
}

/** Settings of a BizTalk service. */
export interface ServiceSettings {
  /** URL of the service under a domain of its owner's. */
  customDomainUrl?: string | undefined;

  /** Version of the product, like `1.1.0`. */
  serviceVersion?: string | undefined;

  /** Edition of the product. */
  edition?: Edition | undefined;

  /** Number of units, 1 to 8; Free and Developer have one. */
  unitCount?: number | undefined;

  /** The service's TLS certificate. */
  serviceCertificate?: ServiceCertificate | undefined;

  /**
   * Connection string of the database the service keeps track of its messages in.
   *
   * Secret: never logged, and shown in no error.
   */
  trackingStoreConnectionString?: string | undefined;
}

/** A certificate with its private key. */
export interface ServiceCertificate {
  /**
   * The certificate and its key, serialized.
   *
   * Secret: never logged, and shown in no error.
   */
  data?: string | undefined;

  /**
   * The password that protects them.
   *
   * Secret: never logged, and shown in no error.
   */
  password?: string | undefined;
}

/** Something the resource's provider tells about it. */
export interface OutputItem {
  /** What it is. */
  key?: string | undefined;

  /**
   * Its value. What providers put here is not known, so it is taken for secret.
   *
   * Secret: never logged, and shown in no error.
   */
  value?: string | undefined;
}

/** The last operation on a resource. */
export interface ResourceOperationStatus {
  /** Which operation it was. */
  type?: string | undefined;

  /** What became of it. */
  result?: OperationResult | undefined;

  /** What went wrong. */
  error?: ResourceError | undefined;
}

/** What went wrong with an operation on a resource. */
export interface ResourceError {
  /** HTTP status the operation ended with. */
  httpCode?: number | undefined;

  /** What went wrong, in words. */
  message?: string | undefined;

  /** The provider's own code of the error. */
  extendedCode?: string | undefined;
}

/** An accepted request and what became of it. */
export interface Operation {
  /** Id of the request. */
  id: string;

  /** How it is going. */
  status: OperationStatus;

  /** HTTP status the request ended with; absent while it is being worked on. */
  httpStatusCode?: number | undefined;

  /** What went wrong. */
  error?: ErrorDetail | undefined;
}

/** What went wrong. */
export interface ErrorDetail {
  /** The service's code of the error. */
  code: string;

  /** What went wrong, in words. */
  message: string;
}

/** Where a backup goes, and its name. */
export interface ServiceBackupSettings {
  /**
   * Connection string of the storage account the backup is written to, which has to exist. Its parts are
   * `BlobEndpoint`, `QueueEndpoint`, `TableEndpoint`, `AccountName`, `AccountKey` and
   * `DefaultEndpointsProtocol`.
   *
   * Not empty. Secret: never logged, and shown in no error.
   */
  backupStoreConnectionString: string;

  /**
   * Name of the backup, by which it is restored. It becomes the name of the blob container, which has to
   * be absent or empty. The rule is that of the product's documentation elsewhere: lower-case letters,
   * digits and single dashes; that it must not end with a dash is inferred.
   *
   * Length 3 to 63. Pattern `^[a-z0-9]+(-[a-z0-9]+)*$`.
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
  nextResetTime?: string | undefined;

  /** What the figures count. */
  unit: UsageMetricUnit;
}

/**
 * What a BizTalk service can do; the sample writes it in lower case.
 *
 * Open: the service may answer with words that are not listed.
 */
export type Edition =
  /** Free of charge; cannot be suspended or backed up. */
  | "Free"
  /** For development; cannot be backed up. */
  | "Developer"
  /** Can be restored to Basic, Standard or Premium. */
  | "Basic"
  /** Can be restored to Standard or Premium. */
  | "Standard"
  /** Can be restored to Premium. */
  | "Premium"
  | (string & {});

/**
 * What became of an operation on a resource.
 *
 * Open: the service may answer with words that are not listed.
 */
export type OperationResult =
  /** It is being worked on. Inferred. */
  | "InProgress"
  /** It is done. */
  | "Succeeded"
  /** It failed; `Error` says why. */
  | "Failed"
  | (string & {});

/**
 * How an accepted request is going.
 *
 * Open: the service may answer with words that are not listed.
 */
export type OperationStatus =
  /** It is being worked on. */
  | "InProgress"
  /** It is done. */
  | "Succeeded"
  /** It failed; `Error` says why. */
  | "Failed"
  | (string & {});

/**
 * What a figure counts.
 *
 * Open: the service may answer with words that are not listed.
 */
export type UsageMetricUnit =
  /** Things. */
  | "Count"
  /** Gigabytes. */
  | "GB"
  | (string & {});
