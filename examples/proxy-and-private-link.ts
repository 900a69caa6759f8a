// Through a proxy, to an address in a private network, whose certificate a private authority signed.
import { readFile } from "node:fs/promises";
import { KeyVaultBackupClient } from "@azbackup/keyvault";
import { startPrivateNetwork } from "./support/private-network.ts";

// Yours are there already: take the lines of your own network.
await using network = await startPrivateNetwork();

await using client = new KeyVaultBackupClient(network.endpoint, network.credential, {
  // Without it, HTTPS_PROXY and NO_PROXY of the environment are taken. `false` is for none.
  proxy: network.proxy,
  // The authority that signed the certificates of the private network.
  tls: { ca: await readFile(network.authority, "utf8") },
  // The host is not one of Azure's, so say what the token is for: nothing is guessed.
  credentialScopes: ["https://managedhsm.azure.net/.default"],
});

const backup = await client.fullBackup({
  storageResourceUri: "https://account.blob.core.windows.net/backups",
  token: process.env["STORAGE_SAS_TOKEN"] ?? "sv=2024&sig=signature",
});
console.log(backup.status, "through", network.seenByProxy().join(", "));
