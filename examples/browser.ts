// In a browser: the token comes from your own backend, and the page holds no other secret.
// Bundle it: npx esbuild browser.ts --bundle --format=esm --outfile=page.js
import { KeyVaultBackupClient, type FullBackupOperation } from "@azbackup/keyvault";

/** Asks your backend, which knows who is signed in, for a token of the service. */
const credential = {
  async getToken(): Promise<{ token: string; expiresOnTimestamp: number }> {
    const response = await fetch("/token");
    if (!response.ok) throw new Error(`no token: ${response.status}`);
    return response.json();
  },
};

/**
 * Starts a backup and shows how it is doing.
 *
 * @param endpoint A gateway of yours before the service: the services themselves do not allow pages of other origins.
 */
export async function backUp(
  endpoint: string,
  container: string,
  show: (text: string) => void,
): Promise<FullBackupOperation> {
  const client = new KeyVaultBackupClient(endpoint, credential, {
    credentialScopes: ["https://managedhsm.azure.net/.default"],
    apiVersion: "7.6", // managed identities are there since 7.5
  });
  const poller = client.fullBackup({ storageResourceUri: container, useManagedIdentity: true });
  for await (const { status } of poller) show(status);
  return poller;
}
