// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

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
export type {
  ErrorModel,
  FullBackupOperation,
  OperationStatus,
  PreBackupOperationParameters,
  PreRestoreOperationParameters,
  RestoreOperation,
  RestoreOperationParameters,
  SASTokenParameter,
  SelectiveKeyRestoreOperation,
  SelectiveKeyRestoreOperationParameters,
} from "./generated/models.js";
