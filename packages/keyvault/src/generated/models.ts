// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

/** A full backup. */
export interface FullBackupOperation {
  /** State of the job. */
  status?: OperationStatus | undefined;

  /** What the job is doing or why it ended, in words. */
  statusDetails?: string | undefined;

  /** What went wrong, if anything. */
  error?: ErrorModel | null | undefined;

  /** Identifies the job; its status can be read from it alone. */
  jobId?: string | undefined;

  /** When the job started. */
  startTime?: Date | undefined;

  /** When the job ended. The service answers `0` or `null` while it has not. */
  endTime?: Date | null | undefined;

  /**
   * URL of the folder the backup is in: the container's URL, `/` and the folder's name. A restore needs
   * the folder's name. A check before a backup answers `null`.
   */
  azureStorageBlobContainerUri?: string | null | undefined;
}

/** What went wrong. */
export interface ErrorModel {
  /**
   * The service's code of the error.
   *
   * Set by the service.
   */
  readonly code?: string | undefined;

  /**
   * What went wrong, in words.
   *
   * Set by the service.
   */
  readonly message?: string | undefined;

  /**
   * The error behind this one.
   *
   * Set by the service.
   */
  readonly innerError?: ErrorModel | null | undefined;
}

/**
 * Where a blob container is and what gives access to it: a SAS token or, from version 7.5, the managed
 * identity of the HSM.
 */
export interface SASTokenParameter {
  /**
   * URL of the Azure Storage blob container, without a query: the SAS token is a property of its own.
   *
   * Not empty. Pattern `^[^?#]*$`.
   */
  storageResourceUri: string;

  /**
   * SAS token for the blob container, without the leading `?`. Version 7.4 always needs it; later ones
   * do unless `useManagedIdentity` is `true`.
   *
   * Not empty. Secret: never logged, and shown in no error. Required before version 7.5.
   */
  token?: string | undefined;

  /**
   * Reach the container by the user-assigned managed identity of the HSM, instead of a SAS token.
   *
   * Default false. Since version 7.5.
   */
  useManagedIdentity?: boolean | undefined;
}

/** Which container a backup would go to, and what would give access to it. */
export interface PreBackupOperationParameters {
  /**
   * URL of the Azure Storage blob container, without a query: the SAS token is a property of its own.
   *
   * Not empty. Pattern `^[^?#]*$`.
   */
  storageResourceUri?: string | undefined;

  /**
   * SAS token for the blob container, without the leading `?`.
   *
   * Not empty. Secret: never logged, and shown in no error.
   */
  token?: string | undefined;

  /**
   * Reach the container by the user-assigned managed identity of the HSM, instead of a SAS token.
   *
   * Default false.
   */
  useManagedIdentity?: boolean | undefined;
}

/** A restore of the whole HSM, or a check before one. */
export interface RestoreOperation {
  /** State of the job. */
  status?: OperationStatus | undefined;

  /** What the job is doing or why it ended, in words. */
  statusDetails?: string | undefined;

  /** What went wrong, if anything. */
  error?: ErrorModel | null | undefined;

  /** Identifies the job; its status can be read from it alone. */
  jobId?: string | undefined;

  /** When the job started. */
  startTime?: Date | undefined;

  /** When the job ended. The service answers `0` or `null` while it has not. */
  endTime?: Date | null | undefined;
}

/** Which backup to restore from. */
export interface RestoreOperationParameters {
  /** The container the backup is in. */
  sasTokenParameters: SASTokenParameter;

  /**
   * Name of the backup's folder in the container: the last part of the `azureStorageBlobContainerUri`
   * the backup ended with.
   *
   * Not empty.
   */
  folderToRestore: string;
}

/** Which backup a restore would be from. */
export interface PreRestoreOperationParameters {
  /** The container the backup is in. */
  sasTokenParameters?: SASTokenParameter | undefined;

  /**
   * Name of the backup's folder in the container.
   *
   * Not empty.
   */
  folderToRestore?: string | undefined;
}

/** A restore of one key. */
export interface SelectiveKeyRestoreOperation {
  /** State of the job. */
  status?: OperationStatus | undefined;

  /** What the job is doing or why it ended, in words. */
  statusDetails?: string | undefined;

  /** What went wrong, if anything. */
  error?: ErrorModel | null | undefined;

  /** Identifies the job; its status can be read from it alone. */
  jobId?: string | undefined;

  /** When the job started. */
  startTime?: Date | undefined;

  /** When the job ended. The service answers `0` or `null` while it has not. */
  endTime?: Date | null | undefined;
}

/** Which backup to restore a key from. */
export interface SelectiveKeyRestoreOperationParameters {
  /** The container the backup is in. */
  sasTokenParameters: SASTokenParameter;

  /**
   * Name of the backup's folder in the container: the last part of the `azureStorageBlobContainerUri`
   * the backup ended with.
   *
   * Not empty.
   */
  folder: string;
}

/** Keys. */
export interface KeyListResult {
  /**
   * The keys of this page.
   *
   * Set by the service.
   */
  readonly value?: KeyItem[] | undefined;

  /**
   * URL of the next page; absent or null on the last.
   *
   * Set by the service.
   */
  readonly nextLink?: string | null | undefined;
}

/** A key, without its material. */
export interface KeyItem {
  /** URL of the key; its last part is the name. */
  kid?: string | undefined;

  /** What is known of it. */
  attributes?: KeyAttributes | undefined;

  /** Names and values of your own. */
  tags?: Record<string, string> | undefined;

  /**
   * True for the key of a certificate: it comes and goes with that.
   *
   * Set by the service.
   */
  readonly managed?: boolean | undefined;
}

/** What is known of a key. */
export interface KeyAttributes {
  /** Whether it can be used. */
  enabled?: boolean | undefined;

  /** When its use begins (UTC). */
  notBefore?: Date | undefined;

  /** When its use ends (UTC). */
  expires?: Date | undefined;

  /**
   * When it was made (UTC).
   *
   * Set by the service.
   */
  readonly created?: Date | undefined;

  /**
   * When it was last changed (UTC).
   *
   * Set by the service.
   */
  readonly updated?: Date | undefined;

  /**
   * For how many days: 7 to 90, or 0 where nothing is kept.
   *
   * Set by the service.
   */
  readonly recoverableDays?: number | undefined;

  /**
   * Whether it can be recovered, and whether it can be purged before.
   *
   * Set by the service.
   */
  readonly recoveryLevel?: DeletionRecoveryLevel | undefined;

  /** Whether the private key can leave the vault. */
  exportable?: boolean | undefined;

  /**
   * The platform of the HSM that holds the key.
   *
   * Set by the service. Since version 7.5.
   */
  readonly hsmPlatform?: string | undefined;

  /**
   * What proves that the key is in an HSM.
   *
   * Set by the service. Since version 7.6.
   */
  readonly attestation?: KeyAttestation | undefined;

  /**
   * The key elsewhere which this one stands for.
   *
   * Since version 2026-04-01.
   */
  externalKey?: ExternalKey | undefined;

  /**
   * Size of a symmetric key, in bits.
   *
   * Set by the service. Since version 2026-04-01.
   */
  readonly keySize?: number | undefined;
}

/** What proves that a key is in an HSM. */
export interface KeyAttestation {
  /** Certificates by which the proof is checked, as a PEM file. */
  certificatePemFile?: Uint8Array | undefined;

  /** The proof about the private key. */
  privateKeyAttestation?: Uint8Array | undefined;

  /** The proof about the public key. */
  publicKeyAttestation?: Uint8Array | undefined;

  /** Version of the proof. */
  version?: string | undefined;
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
   *
   * Secret: never logged, and shown in no error. Set by the service.
   */
  readonly value?: Uint8Array | undefined;
}

/** The key to restore. */
export interface KeyRestoreParameters {
  /**
   * The blob of the backup, as `backupKey` gave it.
   *
   * Secret: never logged, and shown in no error.
   */
  keyBundleBackup: Uint8Array;
}

/** A key that was restored. */
export interface KeyBundle {
  /** The public part of the key's newest version. */
  key?: JsonWebKey | undefined;

  /** What is known of it. */
  attributes?: KeyAttributes | undefined;

  /** Names and values of your own. */
  tags?: Record<string, string> | undefined;

  /**
   * True for the key of a certificate: it comes and goes with that.
   *
   * Set by the service.
   */
  readonly managed?: boolean | undefined;

  /** Under which rules the key may leave the vault. */
  releasePolicy?: KeyReleasePolicy | null | undefined;
}

/** A key as a JSON web key. The service never answers with the private parts. */
export interface JsonWebKey {
  /** URL of the key's version. */
  kid?: string | undefined;

  /** Type of the key. */
  kty?: JsonWebKeyType | undefined;

  /** What the key may be used for, such as `encrypt`. */
  keyOps?: string[] | undefined;

  /** Modulus of an RSA key. */
  n?: Uint8Array | undefined;

  /** Public exponent of an RSA key. */
  e?: Uint8Array | undefined;

  /**
   * Private exponent of an RSA key, or D of an elliptic curve.
   *
   * Secret: never logged, and shown in no error.
   */
  d?: Uint8Array | undefined;

  /**
   * Private parameter of an RSA key.
   *
   * Secret: never logged, and shown in no error.
   */
  dp?: Uint8Array | undefined;

  /**
   * Private parameter of an RSA key.
   *
   * Secret: never logged, and shown in no error.
   */
  dq?: Uint8Array | undefined;

  /**
   * Private parameter of an RSA key.
   *
   * Secret: never logged, and shown in no error.
   */
  qi?: Uint8Array | undefined;

  /**
   * Secret prime of an RSA key.
   *
   * Secret: never logged, and shown in no error.
   */
  p?: Uint8Array | undefined;

  /**
   * Secret prime of an RSA key.
   *
   * Secret: never logged, and shown in no error.
   */
  q?: Uint8Array | undefined;

  /**
   * The symmetric key.
   *
   * Secret: never logged, and shown in no error.
   */
  k?: Uint8Array | undefined;

  /**
   * The key as it was brought in protected form.
   *
   * Secret: never logged, and shown in no error.
   */
  t?: Uint8Array | undefined;

  /** The elliptic curve. */
  crv?: JsonWebKeyCurveName | undefined;

  /** X of a point on the curve. */
  x?: Uint8Array | undefined;

  /** Y of a point on the curve. */
  y?: Uint8Array | undefined;
}

/** Under which rules a key may leave the vault. */
export interface KeyReleasePolicy {
  /**
   * Type and version of the rules.
   *
   * Default "application/json; charset=utf-8".
   */
  contentType?: string | undefined;

  /** Whether the rules can never be changed again. */
  immutable?: boolean | undefined;

  /** The rules. */
  encodedPolicy?: Uint8Array | undefined;
}

/** Secrets. */
export interface SecretListResult {
  /**
   * The secrets of this page.
   *
   * Set by the service.
   */
  readonly value?: SecretItem[] | undefined;

  /**
   * URL of the next page; absent or null on the last.
   *
   * Set by the service.
   */
  readonly nextLink?: string | null | undefined;
}

/** A secret, without its value. */
export interface SecretItem {
  /** URL of the secret; its last part is the name. */
  id?: string | undefined;

  /** What is known of it. */
  attributes?: SecretAttributes | undefined;

  /** Names and values of your own. */
  tags?: Record<string, string> | undefined;

  /** What kind of value it has, in the words of whoever set it. */
  contentType?: string | undefined;

  /**
   * True for the secret of a certificate: it comes and goes with that.
   *
   * Set by the service.
   */
  readonly managed?: boolean | undefined;
}

/** What is known of a secret. */
export interface SecretAttributes {
  /** Whether it can be used. */
  enabled?: boolean | undefined;

  /** When its use begins (UTC). */
  notBefore?: Date | undefined;

  /** When its use ends (UTC). */
  expires?: Date | undefined;

  /**
   * When it was made (UTC).
   *
   * Set by the service.
   */
  readonly created?: Date | undefined;

  /**
   * When it was last changed (UTC).
   *
   * Set by the service.
   */
  readonly updated?: Date | undefined;

  /**
   * For how many days: 7 to 90, or 0 where nothing is kept.
   *
   * Set by the service.
   */
  readonly recoverableDays?: number | undefined;

  /**
   * Whether it can be recovered, and whether it can be purged before.
   *
   * Set by the service.
   */
  readonly recoveryLevel?: DeletionRecoveryLevel | undefined;
}

/** The backup of a secret. */
export interface BackupSecretResult {
  /**
   * All versions of the secret, as a blob that only the service can read.
   *
   * Secret: never logged, and shown in no error. Set by the service.
   */
  readonly value?: Uint8Array | undefined;
}

/** The secret to restore. */
export interface SecretRestoreParameters {
  /**
   * The blob of the backup, as `backupSecret` gave it.
   *
   * Secret: never logged, and shown in no error.
   */
  secretBundleBackup: Uint8Array;
}

/** A secret that was restored. */
export interface SecretBundle {
  /**
   * Its value. The answer to a restore lacks it.
   *
   * Secret: never logged, and shown in no error.
   */
  value?: string | undefined;

  /** URL of the secret's newest version. */
  id?: string | undefined;

  /** What kind of value it has, in the words of whoever set it. */
  contentType?: string | undefined;

  /** What is known of it. */
  attributes?: SecretAttributes | undefined;

  /** Names and values of your own. */
  tags?: Record<string, string> | undefined;

  /**
   * URL of the key, for the secret of a certificate.
   *
   * Set by the service.
   */
  readonly kid?: string | undefined;

  /**
   * True for the secret of a certificate: it comes and goes with that.
   *
   * Set by the service.
   */
  readonly managed?: boolean | undefined;

  /**
   * The version before, of secrets made since June 2025.
   *
   * Since version 2025-07-01.
   */
  previousVersion?: string | undefined;
}

/** Certificates. */
export interface CertificateListResult {
  /** The certificates of this page. */
  value?: CertificateItem[] | undefined;

  /**
   * URL of the next page; absent or null on the last.
   *
   * Set by the service.
   */
  readonly nextLink?: string | null | undefined;
}

/** A certificate, without its content. */
export interface CertificateItem {
  /** URL of the certificate; its last part is the name. */
  id?: string | undefined;

  /** What is known of it. */
  attributes?: CertificateAttributes | undefined;

  /** Names and values of your own. */
  tags?: Record<string, string> | undefined;

  /** SHA-1 of the certificate. */
  x509Thumbprint?: Uint8Array | undefined;
}

/** What is known of a certificate. */
export interface CertificateAttributes {
  /** Whether it can be used. */
  enabled?: boolean | undefined;

  /** When its use begins (UTC). */
  notBefore?: Date | undefined;

  /** When its use ends (UTC). */
  expires?: Date | undefined;

  /**
   * When it was made (UTC).
   *
   * Set by the service.
   */
  readonly created?: Date | undefined;

  /**
   * When it was last changed (UTC).
   *
   * Set by the service.
   */
  readonly updated?: Date | undefined;

  /**
   * For how many days: 7 to 90, or 0 where nothing is kept.
   *
   * Set by the service.
   */
  readonly recoverableDays?: number | undefined;

  /**
   * Whether it can be recovered, and whether it can be purged before.
   *
   * Set by the service.
   */
  readonly recoveryLevel?: DeletionRecoveryLevel | undefined;
}

/** The backup of a certificate. */
export interface BackupCertificateResult {
  /**
   * All versions of the certificate, with key and secret, as a blob that only the service can read.
   *
   * Secret: never logged, and shown in no error. Set by the service.
   */
  readonly value?: Uint8Array | undefined;
}

/** The certificate to restore. */
export interface CertificateRestoreParameters {
  /**
   * The blob of the backup, as `backupCertificate` gave it.
   *
   * Secret: never logged, and shown in no error.
   */
  certificateBundleBackup: Uint8Array;
}

/** A certificate that was restored. */
export interface CertificateBundle {
  /**
   * URL of the certificate's newest version.
   *
   * Set by the service.
   */
  readonly id?: string | undefined;

  /**
   * URL of its key.
   *
   * Set by the service.
   */
  readonly kid?: string | undefined;

  /**
   * URL of its secret.
   *
   * Set by the service.
   */
  readonly sid?: string | undefined;

  /**
   * SHA-1 of the certificate.
   *
   * Set by the service.
   */
  readonly x509Thumbprint?: Uint8Array | undefined;

  /**
   * How it is made and renewed.
   *
   * Set by the service.
   */
  readonly policy?: CertificatePolicy | undefined;

  /** The certificate in DER, without its private key. */
  cer?: Uint8Array | undefined;

  /** Type of its secret, such as `application/x-pkcs12`. */
  contentType?: string | undefined;

  /** What is known of it. */
  attributes?: CertificateAttributes | undefined;

  /** Names and values of your own. */
  tags?: Record<string, string> | undefined;

  /**
   * Whether the chain keeps its order, instead of the certificate itself being the first.
   *
   * Since version 7.6.
   */
  preserveCertOrder?: boolean | undefined;
}

/** How a certificate is made and renewed. */
export interface CertificatePolicy {
  /**
   * URL of the policy.
   *
   * Set by the service.
   */
  readonly id?: string | undefined;

  /** What its key is like. */
  keyProperties?: KeyProperties | undefined;

  /** What its secret is like. */
  secretProperties?: SecretProperties | undefined;

  /** What the certificate says. */
  x509CertificateProperties?: X509CertificateProperties | undefined;

  /** What is done in the course of its life. */
  lifetimeActions?: LifetimeAction[] | undefined;

  /** Who issues it. */
  issuerParameters?: IssuerParameters | undefined;

  /** What is known of it. */
  attributes?: CertificateAttributes | undefined;

  /**
   * What the platform itself manages. For the service's own use.
   *
   * Since version 2026-04-01.
   */
  platformManaged?: PlatformManaged | undefined;
}

/** What the key of a certificate is like. */
export interface KeyProperties {
  /** Whether the private key can leave the vault. */
  exportable?: boolean | undefined;

  /** Type of the key. */
  keyType?: JsonWebKeyType | undefined;

  /** Size of the key, in bits. */
  keySize?: number | undefined;

  /** Whether a renewal keeps the key. */
  reuseKey?: boolean | undefined;

  /** The elliptic curve. */
  curve?: JsonWebKeyCurveName | undefined;
}

/** What the secret of a certificate is like. */
export interface SecretProperties {
  /** Type of the secret, such as `application/x-pkcs12`. */
  contentType?: string | undefined;
}

/** What a certificate says. */
export interface X509CertificateProperties {
  /** Whom it is for, as a distinguished name. */
  subject?: string | undefined;

  /** What it is for, as object identifiers. */
  ekus?: string[] | undefined;

  /** Whom it is for besides. */
  subjectAlternativeNames?: SubjectAlternativeNames | undefined;

  /** What its key may be used for. */
  keyUsage?: KeyUsageType[] | undefined;

  /**
   * For how many months it is good.
   *
   * Value at least 0.
   */
  validityInMonths?: number | undefined;
}

/** Whom a certificate is for besides. */
export interface SubjectAlternativeNames {
  /** Mail addresses. */
  emails?: string[] | undefined;

  /** Names of hosts. */
  dnsNames?: string[] | undefined;

  /** User principal names. */
  upns?: string[] | undefined;

  /**
   * URIs.
   *
   * Since version 2025-07-01.
   */
  uris?: string[] | undefined;

  /**
   * IP addresses.
   *
   * Since version 2025-07-01.
   */
  ipAddresses?: string[] | undefined;
}

/** Something that is done in the course of a certificate's life. */
export interface LifetimeAction {
  /** When it is done. */
  trigger?: Trigger | undefined;

  /** What is done. */
  action?: Action | undefined;
}

/** When something is done in the course of a certificate's life. */
export interface Trigger {
  /**
   * At which share of its life, in percent: 1 to 99.
   *
   * Value 1 to 99.
   */
  lifetimePercentage?: number | undefined;

  /** How many days before its end. */
  daysBeforeExpiry?: number | undefined;
}

/** What is done in the course of a certificate's life. */
export interface Action {
  /** Kind of the action. */
  actionType?: CertificatePolicyAction | undefined;
}

/** Who issues a certificate. */
export interface IssuerParameters {
  /** Name of the issuer, or `Self`, or `Unknown`. */
  name?: string | undefined;

  /** Kind of certificate, in the words of the issuer. */
  certificateType?: string | undefined;

  /** Whether it is published in the logs of certificate transparency. */
  certificateTransparency?: boolean | undefined;
}

/** What the platform itself manages of a certificate. */
export interface PlatformManaged {
  /** What the certificate is for. */
  certificateUsage: string;

  /** What else the platform keeps. */
  metadata?: string | undefined;
}

/**
 * State of a job of the HSM.
 *
 * Open: the service may answer with words that are not listed.
 */
export type OperationStatus =
  /** The job is running. */
  | "InProgress"
  /** The job is done. */
  | "Succeeded"
  /** The job was canceled. */
  | "Canceled"
  /** The job failed; `error` says why. */
  | "Failed"
  | (string & {});

/**
 * What becomes of something that is deleted.
 *
 * Open: the service may answer with words that are not listed.
 */
export type DeletionRecoveryLevel =
  /** It is gone. */
  | "Purgeable"
  /** It can be recovered for 90 days, and be purged before. */
  | "Recoverable+Purgeable"
  /** It can be recovered for 90 days, and not be purged before. */
  | "Recoverable"
  /** It can be recovered for 90 days, not be purged, and the subscription cannot end before. */
  | "Recoverable+ProtectedSubscription"
  /** It can be recovered for fewer than 90 days, and be purged before. */
  | "CustomizedRecoverable+Purgeable"
  /** It can be recovered for fewer than 90 days, and not be purged before. */
  | "CustomizedRecoverable"
  /** It can be recovered for fewer than 90 days, not be purged, and the subscription cannot end before. */
  | "CustomizedRecoverable+ProtectedSubscription"
  | (string & {});

/**
 * Type of a key.
 *
 * Open: the service may answer with words that are not listed.
 */
export type JsonWebKeyType =
  /** Elliptic curve. */
  | "EC"
  /** Elliptic curve, in an HSM. */
  | "EC-HSM"
  /** RSA. */
  | "RSA"
  /** RSA, in an HSM. */
  | "RSA-HSM"
  /** Symmetric. */
  | "oct"
  /** Symmetric, in an HSM. */
  | "oct-HSM"
  | (string & {});

/**
 * Elliptic curve.
 *
 * Open: the service may answer with words that are not listed.
 */
export type JsonWebKeyCurveName =
  /** NIST P-256, also SECP256R1. */
  | "P-256"
  /** NIST P-384, also SECP384R1. */
  | "P-384"
  /** NIST P-521, also SECP521R1. */
  | "P-521"
  /** SECP256K1. */
  | "P-256K"
  | (string & {});

/**
 * What the key of a certificate may be used for.
 *
 * Open: the service may answer with words that are not listed.
 */
export type KeyUsageType =
  /** Signatures. */
  | "digitalSignature"
  /** Signatures that cannot be disputed. */
  | "nonRepudiation"
  /** Encryption of keys. */
  | "keyEncipherment"
  /** Encryption of data. */
  | "dataEncipherment"
  /** Agreement on keys. */
  | "keyAgreement"
  /** Signatures of certificates. */
  | "keyCertSign"
  /** Signatures of revocation lists. */
  | "cRLSign"
  /** Encryption alone. */
  | "encipherOnly"
  /** Decryption alone. */
  | "decipherOnly"
  | (string & {});

/** Kind of an action. */
export type CertificatePolicyAction =
  /** The contacts of the vault get a mail. */
  | "EmailContacts"
  /** It is renewed. */
  | "AutoRenew";
