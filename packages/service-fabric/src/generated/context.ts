// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { type ClientCertificate, anonymous, clientCertificate } from "@azbackup/core/auth";
import { type ClientContext, type ClientOptions, createClientContext } from "@azbackup/core/operation";

/** Options of {@link ServiceFabricBackupClient}. */
export interface ServiceFabricBackupClientOptions extends Omit<ClientOptions, "endpoint"> {
  /** Version of the API to ask for. Default "6.4". */
  readonly apiVersion?: "6.4" | (string & {}) | undefined;
}

/**
 * Makes what the operations of {@link ServiceFabricBackupClient} share, for calling them as functions:
 * a bundle then holds only those that are used.
 *
 * @param endpoint URL of the cluster's HTTP gateway, for example
 *   `https://mycluster.westeurope.cloudapp.azure.com:19080`; `http://localhost:19080` on a cluster
 *   without transport security.
 * @param credential A client certificate (PEM or PFX) or `undefined` where the service asks for none.
 * @param options Retries, timeouts, logging, proxy and what else is the same for every client.
 */
export function createServiceFabricBackupContext(
  endpoint: string,
  credential: ClientCertificate | undefined,
  options: ServiceFabricBackupClientOptions = {},
): ClientContext {
  return createClientContext({
    name: "ServiceFabricBackupClient",
    packageName: "@azbackup/service-fabric",
    packageVersion: "0.1.0",
    endpoint,
    auth: [clientCertificate, anonymous],
    credential,
    apiVersion: { name: "api-version", value: "6.4" },
    options,
  });
}
