// Generated from specs/service-fabric/generated/openapi2/6.4.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { startOnce } from "../start-once.js";
import { ServiceFabricBackupClient as GeneratedClient } from "./service-fabric/serviceFabricBackupClient.js";
import type { ServiceFabricBackupClientOptionalParams } from "./service-fabric/models/index.js";

export * from "./service-fabric/models/index.js";

/** The client AutoRest generates, except that it never repeats a request that may have started work. */
export class ServiceFabricBackupClient extends GeneratedClient {
  constructor(endpoint: string, options: ServiceFabricBackupClientOptionalParams = {}) {
    super(endpoint, options);
    startOnce(this.pipeline, options);
  }
}
