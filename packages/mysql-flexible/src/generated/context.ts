// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { type TokenCredential, bearerToken } from "@azbackup/core/auth";
import { uuid } from "@azbackup/core/codec";
import { type ClientContext, type ClientOptions, createClientContext } from "@azbackup/core/operation";
import { checked, required, string } from "@azbackup/core/serialize";

/** Options of {@link MySqlFlexibleBackupClient}. */
export interface MySqlFlexibleBackupClientOptions extends ClientOptions {
  /** Version of the API to ask for. Default "2024-12-30". */
  readonly apiVersion?:
    | "2023-10-01-preview"
    | "2023-12-01-preview"
    | "2024-12-30"
    | "2025-06-01-preview"
    | (string & {})
    | undefined;
}

/**
 * Makes what the operations of {@link MySqlFlexibleBackupClient} share, for calling them as functions:
 * a bundle then holds only those that are used.
 *
 * @param credential A credential of `@azure/identity`.
 * @param subscriptionId The subscription the resources belong to. A UUID.
 * @param options Retries, timeouts, logging, proxy and what else is the same for every client.
 */
export function createMySqlFlexibleBackupContext(
  credential: TokenCredential,
  subscriptionId: string,
  options: MySqlFlexibleBackupClientOptions = {},
): ClientContext {
  return createClientContext({
    name: "MySqlFlexibleBackupClient",
    packageName: "@azbackup/mysql-flexible",
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
    apiVersion: {
      name: "api-version",
      value: "2024-12-30",
      known: ["2023-10-01-preview", "2023-12-01-preview", "2024-12-30", "2025-06-01-preview"],
    },
    parameters: { subscriptionId },
    parameterChecks: { subscriptionId: required(checked(string, uuid)) },
    options,
  });
}
