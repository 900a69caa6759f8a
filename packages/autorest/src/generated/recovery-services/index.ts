// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

/// <reference lib="esnext.asynciterable" />
export { getContinuationToken } from "./pagingHelper.js";
export * from "./models/index.js";
export { RecoveryServicesBackupClient } from "./recoveryServicesBackupClient.js";
export * from "./operationsInterfaces/index.js";
