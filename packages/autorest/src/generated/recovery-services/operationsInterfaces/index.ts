// Generated from specs/recovery-services/generated/openapi2/2024-04-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

export * from "./protectedItems.js";
export * from "./backups.js";
export * from "./protectedItemOperationResults.js";
export * from "./protectedItemOperationStatuses.js";
export * from "./recoveryPoints.js";
export * from "./restores.js";
export * from "./backupJobs.js";
export * from "./jobDetails.js";
export * from "./jobCancellations.js";
export * from "./jobOperationResults.js";
export * from "./backupOperationResults.js";
export * from "./backupOperationStatuses.js";
export * from "./backupPolicies.js";
export * from "./protectionPolicies.js";
export * from "./backupProtectedItems.js";
