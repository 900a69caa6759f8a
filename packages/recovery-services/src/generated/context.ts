// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type TokenCredential, bearerToken } from "@azbackup/core/auth";
import { type ClientContext, type ClientOptions, createClientContext } from "@azbackup/core/operation";
import { nonEmpty, required } from "@azbackup/core/serialize";

/** Options of {@link RecoveryServicesBackupClient}. */
export interface RecoveryServicesBackupClientOptions extends ClientOptions {
  /** Version of the API to ask for. Default "2026-10-01". */
  readonly apiVersion?: "2024-04-01" | "2026-10-01" | (string & {}) | undefined;
}

/**
 * Makes what the operations of {@link RecoveryServicesBackupClient} share, for calling them as
 * functions: a bundle then holds only those that are used.
 *
 * @param credential A credential of `@azure/identity`.
 * @param subscriptionId The subscription the vault belongs to. The contract asks for no format. Not
 *   empty.
 * @param options Retries, timeouts, logging, proxy and what else is the same for every client.
 */
export function createRecoveryServicesBackupContext(
  credential: TokenCredential,
  subscriptionId: string,
  options: RecoveryServicesBackupClientOptions = {},
): ClientContext {
  return createClientContext({
    name: "RecoveryServicesBackupClient",
    packageName: "@azbackup/recovery-services",
    packageVersion: "0.1.0",
    endpoint: "https://management.azure.com",
    auth: [
      bearerToken({
        "management.azure.com": ["https://management.azure.com/.default"],
        "management.usgovcloudapi.net": ["https://management.usgovcloudapi.net/.default"],
        "management.chinacloudapi.cn": ["https://management.chinacloudapi.cn/.default"],
      }),
    ],
    credential,
    apiVersion: { name: "api-version", value: "2026-10-01", known: ["2024-04-01", "2026-10-01"] },
    parameters: { subscriptionId },
    parameterChecks: { subscriptionId: required(nonEmpty) },
    options,
  });
}
