// Generated from specs/service-fabric/generated/openapi2/6.4.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

export * from "./models/index.js";
export { ServiceFabricBackupClient } from "./serviceFabricBackupClient.js";
