// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

export * from "./servers.js";
export * from "./operationProgress.js";
export * from "./operationResults.js";
export * from "./backupAndExport.js";
export * from "./backups.js";
export * from "./longRunningBackups.js";
export * from "./longRunningBackup.js";
