// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

export { KeyVaultBackupClient } from "./generated/client.js";
export { createKeyVaultBackupContext } from "./generated/context.js";
export type { KeyVaultBackupClientOptions } from "./generated/context.js";
export { fullBackupStatus } from "./generated/operations/full-backup-status.js";
export type { FullBackupStatusOptions } from "./generated/operations/full-backup-status.js";
export { fullBackup } from "./generated/operations/full-backup.js";
export type { FullBackupOptions } from "./generated/operations/full-backup.js";
export { findStartedFullBackup } from "./generated/operations/find-started-full-backup.js";
export { preFullBackup } from "./generated/operations/pre-full-backup.js";
export type { PreFullBackupOptions } from "./generated/operations/pre-full-backup.js";
export { findStartedPreFullBackup } from "./generated/operations/find-started-pre-full-backup.js";
export { restoreStatus } from "./generated/operations/restore-status.js";
export type { RestoreStatusOptions } from "./generated/operations/restore-status.js";
export { fullRestore } from "./generated/operations/full-restore.js";
export type { FullRestoreOptions } from "./generated/operations/full-restore.js";
export { findStartedFullRestore } from "./generated/operations/find-started-full-restore.js";
export { preFullRestore } from "./generated/operations/pre-full-restore.js";
export type { PreFullRestoreOptions } from "./generated/operations/pre-full-restore.js";
export { findStartedPreFullRestore } from "./generated/operations/find-started-pre-full-restore.js";
export { selectiveKeyRestoreStatus } from "./generated/operations/selective-key-restore-status.js";
export type { SelectiveKeyRestoreStatusOptions } from "./generated/operations/selective-key-restore-status.js";
export { selectiveKeyRestore } from "./generated/operations/selective-key-restore.js";
export type { SelectiveKeyRestoreOptions } from "./generated/operations/selective-key-restore.js";
export { findStartedSelectiveKeyRestore } from "./generated/operations/find-started-selective-key-restore.js";
export { listKeys } from "./generated/operations/list-keys.js";
export type { ListKeysOptions } from "./generated/operations/list-keys.js";
export { backupKey } from "./generated/operations/backup-key.js";
export type { BackupKeyOptions } from "./generated/operations/backup-key.js";
export { restoreKey } from "./generated/operations/restore-key.js";
export type { RestoreKeyOptions } from "./generated/operations/restore-key.js";
export { listSecrets } from "./generated/operations/list-secrets.js";
export type { ListSecretsOptions } from "./generated/operations/list-secrets.js";
export { backupSecret } from "./generated/operations/backup-secret.js";
export type { BackupSecretOptions } from "./generated/operations/backup-secret.js";
export { restoreSecret } from "./generated/operations/restore-secret.js";
export type { RestoreSecretOptions } from "./generated/operations/restore-secret.js";
export { listCertificates } from "./generated/operations/list-certificates.js";
export type { ListCertificatesOptions } from "./generated/operations/list-certificates.js";
export { backupCertificate } from "./generated/operations/backup-certificate.js";
export type { BackupCertificateOptions } from "./generated/operations/backup-certificate.js";
export { restoreCertificate } from "./generated/operations/restore-certificate.js";
export type { RestoreCertificateOptions } from "./generated/operations/restore-certificate.js";
export type {
  Action,
  BackupCertificateResult,
  BackupKeyResult,
  BackupSecretResult,
  CertificateAttributes,
  CertificateBundle,
  CertificateItem,
  CertificateListResult,
  CertificatePolicy,
  CertificatePolicyAction,
  CertificateRestoreParameters,
  DeletionRecoveryLevel,
  ErrorModel,
  ExternalKey,
  FullBackupOperation,
  IssuerParameters,
  JsonWebKey,
  JsonWebKeyCurveName,
  JsonWebKeyType,
  KeyAttestation,
  KeyAttributes,
  KeyBundle,
  KeyItem,
  KeyListResult,
  KeyProperties,
  KeyReleasePolicy,
  KeyRestoreParameters,
  KeyUsageType,
  LifetimeAction,
  OperationStatus,
  PlatformManaged,
  PreBackupOperationParameters,
  PreRestoreOperationParameters,
  RestoreOperation,
  RestoreOperationParameters,
  SASTokenParameter,
  SecretAttributes,
  SecretBundle,
  SecretItem,
  SecretListResult,
  SecretProperties,
  SecretRestoreParameters,
  SelectiveKeyRestoreOperation,
  SelectiveKeyRestoreOperationParameters,
  SubjectAlternativeNames,
  Trigger,
  X509CertificateProperties,
} from "./generated/models.js";
