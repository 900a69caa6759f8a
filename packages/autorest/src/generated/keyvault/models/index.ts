// Generated from specs/keyvault/generated/openapi2/2026-04-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";

/**
 * Where a blob container is and what gives access to it: a SAS token or, from version 7.5, the managed
 * identity of the HSM.
 */
export interface SASTokenParameter {
  /** URL of the Azure Storage blob container, without a query: the SAS token is a property of its own. */
  storageResourceUri: string;
  /**
   * SAS token for the blob container, without the leading `?`. Version 7.4 always needs it; later
   * ones do unless `useManagedIdentity` is `true`.
   * This value contains a credential. Consider obscuring before showing to users
   */
  token?: string;
  /** Reach the container by the user-assigned managed identity of the HSM, instead of a SAS token. */
  useManagedIdentity?: boolean;
}

/** A full backup. */
export interface FullBackupOperation {
  /** State of the job. */
  status?: OperationStatus;
  /** What the job is doing or why it ended, in words. */
  statusDetails?: string;
  /** What went wrong, if anything. */
  error?: ErrorModel;
  /** Identifies the job; its status can be read from it alone. */
  jobId?: string;
  /** When the job started. */
  startTime?: Date;
  /** When the job ended. The service answers `0` or `null` while it has not. */
  endTime?: Date;
  /**
   * URL of the folder the backup is in: the container's URL, `/` and the folder's name. A restore
   * needs the folder's name. A check before a backup answers `null`.
   */
  azureStorageBlobContainerUri?: string;
}

/** What went wrong. */
export interface ErrorModel {
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
   * The error behind this one.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly innerError?: ErrorModel;
}

/** The answer to a request that failed. */
export interface KeyVaultError {
  /**
   * What went wrong.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly error?: ErrorModel;
}

/** Certificates. */
export interface CertificateListResult {
  /** The certificates of this page. */
  value?: CertificateItem[];
  /**
   * URL of the next page; absent or null on the last.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly nextLink?: string;
}

/** A certificate, without its content. */
export interface CertificateItem {
  /** URL of the certificate; its last part is the name. */
  id?: string;
  /** What is known of it. */
  attributes?: CertificateAttributes;
  /** Names and values of your own. */
  tags?: { [propertyName: string]: string };
  /** SHA-1 of the certificate. */
  x509Thumbprint?: Uint8Array;
}

/** What is known of a certificate. */
export interface CertificateAttributes {
  /** Whether it can be used. */
  enabled?: boolean;
  /** When its use begins (UTC). */
  notBefore?: Date;
  /** When its use ends (UTC). */
  expires?: Date;
  /**
   * When it was made (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly created?: Date;
  /**
   * When it was last changed (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly updated?: Date;
  /**
   * For how many days: 7 to 90, or 0 where nothing is kept.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recoverableDays?: number;
  /**
   * Whether it can be recovered, and whether it can be purged before.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recoveryLevel?: DeletionRecoveryLevel;
}

/** The backup of a certificate. */
export interface BackupCertificateResult {
  /**
   * All versions of the certificate, with key and secret, as a blob that only the service can read.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly value?: Uint8Array;
}

/** The certificate to restore. */
export interface CertificateRestoreParameters {
  /** The blob of the backup, as `backupCertificate` gave it. */
  certificateBundleBackup: Uint8Array;
}

/** A certificate that was restored. */
export interface CertificateBundle {
  /**
   * URL of the certificate's newest version.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly id?: string;
  /**
   * URL of its key.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly kid?: string;
  /**
   * URL of its secret.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly sid?: string;
  /**
   * SHA-1 of the certificate.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly x509Thumbprint?: Uint8Array;
  /**
   * How it is made and renewed.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly policy?: CertificatePolicy;
  /** The certificate in DER, without its private key. */
  cer?: Uint8Array;
  /** Type of its secret, such as `application/x-pkcs12`. */
  contentType?: string;
  /** What is known of it. */
  attributes?: CertificateAttributes;
  /** Names and values of your own. */
  tags?: { [propertyName: string]: string };
  /** Whether the chain keeps its order, instead of the certificate itself being the first. */
  preserveCertOrder?: boolean;
}

/** How a certificate is made and renewed. */
export interface CertificatePolicy {
  /**
   * URL of the policy.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly id?: string;
  /** What its key is like. */
  keyProperties?: KeyProperties;
  /** What its secret is like. */
  secretProperties?: SecretProperties;
  /** What the certificate says. */
  x509CertificateProperties?: X509CertificateProperties;
  /** What is done in the course of its life. */
  lifetimeActions?: LifetimeAction[];
  /** Who issues it. */
  issuerParameters?: IssuerParameters;
  /** What is known of it. */
  attributes?: CertificateAttributes;
  /** What the platform itself manages. For the service's own use. */
  platformManaged?: PlatformManaged;
}

/** What the key of a certificate is like. */
export interface KeyProperties {
  /** Whether the private key can leave the vault. */
  exportable?: boolean;
  /** Type of the key. */
  keyType?: JsonWebKeyType;
  /** Size of the key, in bits. */
  keySize?: number;
  /** Whether a renewal keeps the key. */
  reuseKey?: boolean;
  /** The elliptic curve. */
  curve?: JsonWebKeyCurveName;
}

/** What the secret of a certificate is like. */
export interface SecretProperties {
  /** Type of the secret, such as `application/x-pkcs12`. */
  contentType?: string;
}

/** What a certificate says. */
export interface X509CertificateProperties {
  /** Whom it is for, as a distinguished name. */
  subject?: string;
  /** What it is for, as object identifiers. */
  ekus?: string[];
  /** Whom it is for besides. */
  subjectAlternativeNames?: SubjectAlternativeNames;
  /** What its key may be used for. */
  keyUsage?: KeyUsageType[];
  /** For how many months it is good. */
  validityInMonths?: number;
}

/** Whom a certificate is for besides. */
export interface SubjectAlternativeNames {
  /** Mail addresses. */
  emails?: string[];
  /** Names of hosts. */
  dnsNames?: string[];
  /** User principal names. */
  upns?: string[];
  /** URIs. */
  uris?: string[];
  /** IP addresses. */
  ipAddresses?: string[];
}

/** Something that is done in the course of a certificate's life. */
export interface LifetimeAction {
  /** When it is done. */
  trigger?: Trigger;
  /** What is done. */
  action?: Action;
}

/** When something is done in the course of a certificate's life. */
export interface Trigger {
  /** At which share of its life, in percent: 1 to 99. */
  lifetimePercentage?: number;
  /** How many days before its end. */
  daysBeforeExpiry?: number;
}

/** What is done in the course of a certificate's life. */
export interface Action {
  /** Kind of the action. */
  actionType?: CertificatePolicyAction;
}

/** Who issues a certificate. */
export interface IssuerParameters {
  /** Name of the issuer, or `Self`, or `Unknown`. */
  name?: string;
  /** Kind of certificate, in the words of the issuer. */
  certificateType?: string;
  /** Whether it is published in the logs of certificate transparency. */
  certificateTransparency?: boolean;
}

/** What the platform itself manages of a certificate. */
export interface PlatformManaged {
  /** What the certificate is for. */
  certificateUsage: string;
  /** What else the platform keeps. */
  metadata?: string;
}

/** Keys. */
export interface KeyListResult {
  /**
   * The keys of this page.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly value?: KeyItem[];
  /**
   * URL of the next page; absent or null on the last.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly nextLink?: string;
}

/** A key, without its material. */
export interface KeyItem {
  /** URL of the key; its last part is the name. */
  kid?: string;
  /** What is known of it. */
  attributes?: KeyAttributes;
  /** Names and values of your own. */
  tags?: { [propertyName: string]: string };
  /**
   * True for the key of a certificate: it comes and goes with that.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly managed?: boolean;
}

/** What is known of a key. */
export interface KeyAttributes {
  /** Whether it can be used. */
  enabled?: boolean;
  /** When its use begins (UTC). */
  notBefore?: Date;
  /** When its use ends (UTC). */
  expires?: Date;
  /**
   * When it was made (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly created?: Date;
  /**
   * When it was last changed (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly updated?: Date;
  /**
   * For how many days: 7 to 90, or 0 where nothing is kept.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recoverableDays?: number;
  /**
   * Whether it can be recovered, and whether it can be purged before.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recoveryLevel?: DeletionRecoveryLevel;
  /** Whether the private key can leave the vault. */
  exportable?: boolean;
  /**
   * The platform of the HSM that holds the key.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly hsmPlatform?: string;
  /**
   * What proves that the key is in an HSM.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly attestation?: KeyAttestation;
  /** The key elsewhere which this one stands for. */
  externalKey?: ExternalKey;
  /**
   * Size of a symmetric key, in bits.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly keySize?: number;
}

/** What proves that a key is in an HSM. */
export interface KeyAttestation {
  /** Certificates by which the proof is checked, as a PEM file. */
  certificatePemFile?: Uint8Array;
  /** The proof about the private key. */
  privateKeyAttestation?: Uint8Array;
  /** The proof about the public key. */
  publicKeyAttestation?: Uint8Array;
  /** Version of the proof. */
  version?: string;
}

/** A key that is kept elsewhere. */
export interface ExternalKey {
  /** Id of the key there: up to 64 letters, digits and dashes. */
  id: string;
}

/** The backup of a key. */
export interface BackupKeyResult {
  /**
   * All versions of the key, as a blob that only the service can read.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly value?: Uint8Array;
}

/** Which backup to restore a key from. */
export interface SelectiveKeyRestoreOperationParameters {
  /** The container the backup is in. */
  sasTokenParameters: SASTokenParameter;
  /**
   * Name of the backup's folder in the container: the last part of the
   * `azureStorageBlobContainerUri` the backup ended with.
   */
  folder: string;
}

/** A restore of one key. */
export interface SelectiveKeyRestoreOperation {
  /** State of the job. */
  status?: OperationStatus;
  /** What the job is doing or why it ended, in words. */
  statusDetails?: string;
  /** What went wrong, if anything. */
  error?: ErrorModel;
  /** Identifies the job; its status can be read from it alone. */
  jobId?: string;
  /** When the job started. */
  startTime?: Date;
  /** When the job ended. The service answers `0` or `null` while it has not. */
  endTime?: Date;
}

/** The key to restore. */
export interface KeyRestoreParameters {
  /** The blob of the backup, as `backupKey` gave it. */
  keyBundleBackup: Uint8Array;
}

/** A key that was restored. */
export interface KeyBundle {
  /** The public part of the key's newest version. */
  key?: JsonWebKey;
  /** What is known of it. */
  attributes?: KeyAttributes;
  /** Names and values of your own. */
  tags?: { [propertyName: string]: string };
  /**
   * True for the key of a certificate: it comes and goes with that.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly managed?: boolean;
  /** Under which rules the key may leave the vault. */
  releasePolicy?: KeyReleasePolicy;
}

/** A key as a JSON web key. The service never answers with the private parts. */
export interface JsonWebKey {
  /** URL of the key's version. */
  kid?: string;
  /** Type of the key. */
  kty?: JsonWebKeyType;
  /** What the key may be used for, such as `encrypt`. */
  keyOps?: string[];
  /** Modulus of an RSA key. */
  n?: Uint8Array;
  /** Public exponent of an RSA key. */
  e?: Uint8Array;
  /** Private exponent of an RSA key, or D of an elliptic curve. */
  d?: Uint8Array;
  /** Private parameter of an RSA key. */
  dp?: Uint8Array;
  /** Private parameter of an RSA key. */
  dq?: Uint8Array;
  /** Private parameter of an RSA key. */
  qi?: Uint8Array;
  /** Secret prime of an RSA key. */
  p?: Uint8Array;
  /** Secret prime of an RSA key. */
  q?: Uint8Array;
  /** The symmetric key. */
  k?: Uint8Array;
  /** The key as it was brought in protected form. */
  t?: Uint8Array;
  /** The elliptic curve. */
  crv?: JsonWebKeyCurveName;
  /** X of a point on the curve. */
  x?: Uint8Array;
  /** Y of a point on the curve. */
  y?: Uint8Array;
}

/** Under which rules a key may leave the vault. */
export interface KeyReleasePolicy {
  /** Type and version of the rules. */
  contentType?: string;
  /** Whether the rules can never be changed again. */
  immutable?: boolean;
  /** The rules. */
  encodedPolicy?: Uint8Array;
}

/** Which container a backup would go to, and what would give access to it. */
export interface PreBackupOperationParameters {
  /** URL of the Azure Storage blob container, without a query: the SAS token is a property of its own. */
  storageResourceUri?: string;
  /**
   * SAS token for the blob container, without the leading `?`.
   * This value contains a credential. Consider obscuring before showing to users
   */
  token?: string;
  /** Reach the container by the user-assigned managed identity of the HSM, instead of a SAS token. */
  useManagedIdentity?: boolean;
}

/** Which backup a restore would be from. */
export interface PreRestoreOperationParameters {
  /** The container the backup is in. */
  sasTokenParameters?: SASTokenParameter;
  /** Name of the backup's folder in the container. */
  folderToRestore?: string;
}

/** A restore of the whole HSM, or a check before one. */
export interface RestoreOperation {
  /** State of the job. */
  status?: OperationStatus;
  /** What the job is doing or why it ended, in words. */
  statusDetails?: string;
  /** What went wrong, if anything. */
  error?: ErrorModel;
  /** Identifies the job; its status can be read from it alone. */
  jobId?: string;
  /** When the job started. */
  startTime?: Date;
  /** When the job ended. The service answers `0` or `null` while it has not. */
  endTime?: Date;
}

/** Which backup to restore from. */
export interface RestoreOperationParameters {
  /** The container the backup is in. */
  sasTokenParameters: SASTokenParameter;
  /**
   * Name of the backup's folder in the container: the last part of the
   * `azureStorageBlobContainerUri` the backup ended with.
   */
  folderToRestore: string;
}

/** Secrets. */
export interface SecretListResult {
  /**
   * The secrets of this page.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly value?: SecretItem[];
  /**
   * URL of the next page; absent or null on the last.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly nextLink?: string;
}

/** A secret, without its value. */
export interface SecretItem {
  /** URL of the secret; its last part is the name. */
  id?: string;
  /** What is known of it. */
  attributes?: SecretAttributes;
  /** Names and values of your own. */
  tags?: { [propertyName: string]: string };
  /** What kind of value it has, in the words of whoever set it. */
  contentType?: string;
  /**
   * True for the secret of a certificate: it comes and goes with that.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly managed?: boolean;
}

/** What is known of a secret. */
export interface SecretAttributes {
  /** Whether it can be used. */
  enabled?: boolean;
  /** When its use begins (UTC). */
  notBefore?: Date;
  /** When its use ends (UTC). */
  expires?: Date;
  /**
   * When it was made (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly created?: Date;
  /**
   * When it was last changed (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly updated?: Date;
  /**
   * For how many days: 7 to 90, or 0 where nothing is kept.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recoverableDays?: number;
  /**
   * Whether it can be recovered, and whether it can be purged before.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recoveryLevel?: DeletionRecoveryLevel;
}

/** The backup of a secret. */
export interface BackupSecretResult {
  /**
   * All versions of the secret, as a blob that only the service can read.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly value?: Uint8Array;
}

/** The secret to restore. */
export interface SecretRestoreParameters {
  /** The blob of the backup, as `backupSecret` gave it. */
  secretBundleBackup: Uint8Array;
}

/** A secret that was restored. */
export interface SecretBundle {
  /**
   * Its value. The answer to a restore lacks it.
   * This value contains a credential. Consider obscuring before showing to users
   */
  value?: string;
  /** URL of the secret's newest version. */
  id?: string;
  /** What kind of value it has, in the words of whoever set it. */
  contentType?: string;
  /** What is known of it. */
  attributes?: SecretAttributes;
  /** Names and values of your own. */
  tags?: { [propertyName: string]: string };
  /**
   * URL of the key, for the secret of a certificate.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly kid?: string;
  /**
   * True for the secret of a certificate: it comes and goes with that.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly managed?: boolean;
  /** The version before, of secrets made since June 2025. */
  previousVersion?: string;
}

/** What is known of everything a vault holds. */
export interface Attributes {
  /** Whether it can be used. */
  enabled?: boolean;
  /** When its use begins (UTC). */
  notBefore?: Date;
  /** When its use ends (UTC). */
  expires?: Date;
  /**
   * When it was made (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly created?: Date;
  /**
   * When it was last changed (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly updated?: Date;
}

/** What every job of the HSM reports. */
export interface Job {
  /** State of the job. */
  status?: OperationStatus;
  /** What the job is doing or why it ended, in words. */
  statusDetails?: string;
  /** What went wrong, if anything. */
  error?: ErrorModel;
  /** Identifies the job; its status can be read from it alone. */
  jobId?: string;
  /** When the job started. */
  startTime?: Date;
  /** When the job ended. The service answers `0` or `null` while it has not. */
  endTime?: Date;
}

/** How long something is kept that was deleted. */
export interface RecoveryAttributes {
  /** Whether it can be used. */
  enabled?: boolean;
  /** When its use begins (UTC). */
  notBefore?: Date;
  /** When its use ends (UTC). */
  expires?: Date;
  /**
   * When it was made (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly created?: Date;
  /**
   * When it was last changed (UTC).
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly updated?: Date;
  /**
   * For how many days: 7 to 90, or 0 where nothing is kept.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recoverableDays?: number;
  /**
   * Whether it can be recovered, and whether it can be purged before.
   * NOTE: This property will not be serialized. It can only be populated by the server.
   */
  readonly recoveryLevel?: DeletionRecoveryLevel;
}

/** Defines headers for KeyVaultBackupClient_fullBackup operation. */
export interface KeyVaultBackupClientFullBackupHeaders {
  /** Where the status can be read; carries no `api-version`. */
  azureAsyncOperation?: string;
  /** Seconds to wait before the status is read. */
  retryAfter?: number;
}

/** Defines headers for KeyVaultBackupClient_selectiveKeyRestoreOperation operation. */
export interface KeyVaultBackupClientSelectiveKeyRestoreOperationHeaders {
  /** Where the status can be read; carries no `api-version`. */
  azureAsyncOperation?: string;
  /** Seconds to wait before the status is read. */
  retryAfter?: number;
}

/** Defines headers for KeyVaultBackupClient_preFullBackup operation. */
export interface KeyVaultBackupClientPreFullBackupHeaders {
  /** Where the status can be read; carries no `api-version`. */
  azureAsyncOperation?: string;
  /** Seconds to wait before the status is read. */
  retryAfter?: number;
}

/** Defines headers for KeyVaultBackupClient_preFullRestoreOperation operation. */
export interface KeyVaultBackupClientPreFullRestoreOperationHeaders {
  /** Where the status can be read; carries no `api-version`. */
  azureAsyncOperation?: string;
  /** Seconds to wait before the status is read. */
  retryAfter?: number;
}

/** Defines headers for KeyVaultBackupClient_fullRestoreOperation operation. */
export interface KeyVaultBackupClientFullRestoreOperationHeaders {
  /** Where the status can be read; carries no `api-version`. */
  azureAsyncOperation?: string;
  /** Seconds to wait before the status is read. */
  retryAfter?: number;
}

/** Known values of {@link OperationStatus} that the service accepts. */
export enum KnownOperationStatus {
  /** The job is running. */
  InProgress = "InProgress",
  /** The job is done. */
  Succeeded = "Succeeded",
  /** The job was canceled. */
  Canceled = "Canceled",
  /** The job failed; `error` says why. */
  Failed = "Failed",
}

/**
 * Defines values for OperationStatus. \
 * {@link KnownOperationStatus} can be used interchangeably with OperationStatus,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **InProgress**: The job is running. \
 * **Succeeded**: The job is done. \
 * **Canceled**: The job was canceled. \
 * **Failed**: The job failed; `error` says why.
 */
export type OperationStatus = string;

/** Known values of {@link DeletionRecoveryLevel} that the service accepts. */
export enum KnownDeletionRecoveryLevel {
  /** It is gone. */
  Purgeable = "Purgeable",
  /** It can be recovered for 90 days, and be purged before. */
  RecoverablePurgeable = "Recoverable+Purgeable",
  /** It can be recovered for 90 days, and not be purged before. */
  Recoverable = "Recoverable",
  /** It can be recovered for 90 days, not be purged, and the subscription cannot end before. */
  RecoverableProtectedSubscription = "Recoverable+ProtectedSubscription",
  /** It can be recovered for fewer than 90 days, and be purged before. */
  CustomizedRecoverablePurgeable = "CustomizedRecoverable+Purgeable",
  /** It can be recovered for fewer than 90 days, and not be purged before. */
  CustomizedRecoverable = "CustomizedRecoverable",
  /** It can be recovered for fewer than 90 days, not be purged, and the subscription cannot end before. */
  CustomizedRecoverableProtectedSubscription = "CustomizedRecoverable+ProtectedSubscription",
}

/**
 * Defines values for DeletionRecoveryLevel. \
 * {@link KnownDeletionRecoveryLevel} can be used interchangeably with DeletionRecoveryLevel,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **Purgeable**: It is gone. \
 * **Recoverable+Purgeable**: It can be recovered for 90 days, and be purged before. \
 * **Recoverable**: It can be recovered for 90 days, and not be purged before. \
 * **Recoverable+ProtectedSubscription**: It can be recovered for 90 days, not be purged, and the subscription cannot end before. \
 * **CustomizedRecoverable+Purgeable**: It can be recovered for fewer than 90 days, and be purged before. \
 * **CustomizedRecoverable**: It can be recovered for fewer than 90 days, and not be purged before. \
 * **CustomizedRecoverable+ProtectedSubscription**: It can be recovered for fewer than 90 days, not be purged, and the subscription cannot end before.
 */
export type DeletionRecoveryLevel = string;

/** Known values of {@link JsonWebKeyType} that the service accepts. */
export enum KnownJsonWebKeyType {
  /** Elliptic curve. */
  EC = "EC",
  /** Elliptic curve, in an HSM. */
  ECHSM = "EC-HSM",
  /** RSA. */
  RSA = "RSA",
  /** RSA, in an HSM. */
  RSAHSM = "RSA-HSM",
  /** Symmetric. */
  Oct = "oct",
  /** Symmetric, in an HSM. */
  OctHSM = "oct-HSM",
}

/**
 * Defines values for JsonWebKeyType. \
 * {@link KnownJsonWebKeyType} can be used interchangeably with JsonWebKeyType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **EC**: Elliptic curve. \
 * **EC-HSM**: Elliptic curve, in an HSM. \
 * **RSA**: RSA. \
 * **RSA-HSM**: RSA, in an HSM. \
 * **oct**: Symmetric. \
 * **oct-HSM**: Symmetric, in an HSM.
 */
export type JsonWebKeyType = string;

/** Known values of {@link JsonWebKeyCurveName} that the service accepts. */
export enum KnownJsonWebKeyCurveName {
  /** NIST P-256, also SECP256R1. */
  P256 = "P-256",
  /** NIST P-384, also SECP384R1. */
  P384 = "P-384",
  /** NIST P-521, also SECP521R1. */
  P521 = "P-521",
  /** SECP256K1. */
  P256K = "P-256K",
}

/**
 * Defines values for JsonWebKeyCurveName. \
 * {@link KnownJsonWebKeyCurveName} can be used interchangeably with JsonWebKeyCurveName,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **P-256**: NIST P-256, also SECP256R1. \
 * **P-384**: NIST P-384, also SECP384R1. \
 * **P-521**: NIST P-521, also SECP521R1. \
 * **P-256K**: SECP256K1.
 */
export type JsonWebKeyCurveName = string;

/** Known values of {@link KeyUsageType} that the service accepts. */
export enum KnownKeyUsageType {
  /** Signatures. */
  DigitalSignature = "digitalSignature",
  /** Signatures that cannot be disputed. */
  NonRepudiation = "nonRepudiation",
  /** Encryption of keys. */
  KeyEncipherment = "keyEncipherment",
  /** Encryption of data. */
  DataEncipherment = "dataEncipherment",
  /** Agreement on keys. */
  KeyAgreement = "keyAgreement",
  /** Signatures of certificates. */
  KeyCertSign = "keyCertSign",
  /** Signatures of revocation lists. */
  CRLSign = "cRLSign",
  /** Encryption alone. */
  EncipherOnly = "encipherOnly",
  /** Decryption alone. */
  DecipherOnly = "decipherOnly",
}

/**
 * Defines values for KeyUsageType. \
 * {@link KnownKeyUsageType} can be used interchangeably with KeyUsageType,
 *  this enum contains the known values that the service supports.
 * ### Known values supported by the service
 * **digitalSignature**: Signatures. \
 * **nonRepudiation**: Signatures that cannot be disputed. \
 * **keyEncipherment**: Encryption of keys. \
 * **dataEncipherment**: Encryption of data. \
 * **keyAgreement**: Agreement on keys. \
 * **keyCertSign**: Signatures of certificates. \
 * **cRLSign**: Signatures of revocation lists. \
 * **encipherOnly**: Encryption alone. \
 * **decipherOnly**: Decryption alone.
 */
export type KeyUsageType = string;
/** Defines values for CertificatePolicyAction. */
export type CertificatePolicyAction = "EmailContacts" | "AutoRenew";

/** Optional parameters. */
export interface FullBackupOptionalParams extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the fullBackup operation. */
export type FullBackupResponse = KeyVaultBackupClientFullBackupHeaders &
  FullBackupOperation;

/** Optional parameters. */
export interface FullBackupStatusOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the fullBackupStatus operation. */
export type FullBackupStatusResponse = FullBackupOperation;

/** Optional parameters. */
export interface GetCertificatesOptionalParams
  extends coreClient.OperationOptions {
  /** Most items in a page: 1 to 25. The service gives 25 unless told. */
  maxResults?: number;
  /** Also those that are being made. False unless told. */
  includePending?: boolean;
}

/** Contains response data for the getCertificates operation. */
export type GetCertificatesResponse = CertificateListResult;

/** Optional parameters. */
export interface BackupCertificateOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the backupCertificate operation. */
export type BackupCertificateResponse = BackupCertificateResult;

/** Optional parameters. */
export interface RestoreCertificateOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the restoreCertificate operation. */
export type RestoreCertificateResponse = CertificateBundle;

/** Optional parameters. */
export interface GetKeysOptionalParams extends coreClient.OperationOptions {
  /** Most items in a page: 1 to 25. The service gives 25 unless told. */
  maxResults?: number;
}

/** Contains response data for the getKeys operation. */
export type GetKeysResponse = KeyListResult;

/** Optional parameters. */
export interface BackupKeyOptionalParams extends coreClient.OperationOptions {}

/** Contains response data for the backupKey operation. */
export type BackupKeyResponse = BackupKeyResult;

/** Optional parameters. */
export interface SelectiveKeyRestoreOperationOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the selectiveKeyRestoreOperation operation. */
export type SelectiveKeyRestoreOperationResponse =
  KeyVaultBackupClientSelectiveKeyRestoreOperationHeaders &
    SelectiveKeyRestoreOperation;

/** Optional parameters. */
export interface RestoreKeyOptionalParams extends coreClient.OperationOptions {}

/** Contains response data for the restoreKey operation. */
export type RestoreKeyResponse = KeyBundle;

/** Optional parameters. */
export interface PreFullBackupOptionalParams
  extends coreClient.OperationOptions {
  /** Delay to wait until next poll, in milliseconds. */
  updateIntervalInMs?: number;
  /** A serialized poller which can be used to resume an existing paused Long-Running-Operation. */
  resumeFrom?: string;
}

/** Contains response data for the preFullBackup operation. */
export type PreFullBackupResponse = KeyVaultBackupClientPreFullBackupHeaders &
  FullBackupOperation;

/** Optional parameters. */
export interface PreFullRestoreOperationOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the preFullRestoreOperation operation. */
export type PreFullRestoreOperationResponse =
  KeyVaultBackupClientPreFullRestoreOperationHeaders & RestoreOperation;

/** Optional parameters. */
export interface FullRestoreOperationOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the fullRestoreOperation operation. */
export type FullRestoreOperationResponse =
  KeyVaultBackupClientFullRestoreOperationHeaders & RestoreOperation;

/** Optional parameters. */
export interface RestoreStatusOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the restoreStatus operation. */
export type RestoreStatusResponse = RestoreOperation;

/** Optional parameters. */
export interface GetSecretsOptionalParams extends coreClient.OperationOptions {
  /** Most items in a page: 1 to 25. The service gives 25 unless told. */
  maxResults?: number;
}

/** Contains response data for the getSecrets operation. */
export type GetSecretsResponse = SecretListResult;

/** Optional parameters. */
export interface BackupSecretOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the backupSecret operation. */
export type BackupSecretResponse = BackupSecretResult;

/** Optional parameters. */
export interface RestoreSecretOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the restoreSecret operation. */
export type RestoreSecretResponse = SecretBundle;

/** Optional parameters. */
export interface SelectiveKeyRestoreStatusOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the selectiveKeyRestoreStatus operation. */
export type SelectiveKeyRestoreStatusResponse = SelectiveKeyRestoreOperation;

/** Optional parameters. */
export interface GetCertificatesNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the getCertificatesNext operation. */
export type GetCertificatesNextResponse = CertificateListResult;

/** Optional parameters. */
export interface GetKeysNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the getKeysNext operation. */
export type GetKeysNextResponse = KeyListResult;

/** Optional parameters. */
export interface GetSecretsNextOptionalParams
  extends coreClient.OperationOptions {}

/** Contains response data for the getSecretsNext operation. */
export type GetSecretsNextResponse = SecretListResult;

/** Optional parameters. */
export interface KeyVaultBackupClientOptionalParams
  extends coreClient.ServiceClientOptions {
  /** Api Version */
  apiVersion?: string;
  /** Overrides client endpoint. */
  endpoint?: string;
}
