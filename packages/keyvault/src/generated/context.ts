// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { type TokenCredential, challengedToken } from "@azbackup/core/auth";
import { type ClientContext, type ClientOptions, createClientContext } from "@azbackup/core/operation";

/** Options of {@link KeyVaultBackupClient}. */
export interface KeyVaultBackupClientOptions extends Omit<ClientOptions, "endpoint"> {
  /** Version of the API to ask for. Default "2026-04-01". */
  readonly apiVersion?: "7.4" | "7.5" | "7.6" | "2025-07-01" | "2026-04-01" | (string & {}) | undefined;
}

/**
 * Makes what the operations of {@link KeyVaultBackupClient} share, for calling them as functions: a
 * bundle then holds only those that are used.
 *
 * @param vaultBaseUrl URL of the vault or the Managed HSM pool, for example
 *   `https://myvault.vault.azure.net` or `https://myhsm.managedhsm.azure.net`.
 * @param credential A credential of `@azure/identity`.
 * @param options Retries, timeouts, logging, proxy and what else is the same for every client.
 */
export function createKeyVaultBackupContext(
  vaultBaseUrl: string,
  credential: TokenCredential,
  options: KeyVaultBackupClientOptions = {},
): ClientContext {
  return createClientContext({
    name: "KeyVaultBackupClient",
    packageName: "@azbackup/keyvault",
    packageVersion: "0.1.0",
    endpoint: vaultBaseUrl,
    auth: [
      challengedToken({
        "managedhsm.azure.net": ["https://managedhsm.azure.net/.default"],
        "managedhsm.usgovcloudapi.net": ["https://managedhsm.usgovcloudapi.net/.default"],
        "managedhsm.azure.cn": ["https://managedhsm.azure.cn/.default"],
        "vault.azure.net": ["https://vault.azure.net/.default"],
        "vault.usgovcloudapi.net": ["https://vault.usgovcloudapi.net/.default"],
        "vault.azure.cn": ["https://vault.azure.cn/.default"],
      }),
    ],
    credential,
    apiVersion: {
      name: "api-version",
      value: "2026-04-01",
      known: ["7.4", "7.5", "7.6", "2025-07-01", "2026-04-01"],
    },
    options,
  });
}
