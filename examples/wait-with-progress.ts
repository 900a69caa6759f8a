// Back up one thing and wait: with progress, a deadline, and an answer to "may it have been started?".
import { isAzbackupError, isOperationFailedError } from "@azbackup/core/errors";
import { KeyVaultBackupClient } from "@azbackup/keyvault";
import { connect } from "./support/connect.ts";

await using service = await connect("keyvault");
const client = new KeyVaultBackupClient(service.endpoint, service.credential, service.options);

const poller = client.fullBackup({
  storageResourceUri: process.env["STORAGE_CONTAINER"] ?? "https://account.blob.core.windows.net/backups",
  token: process.env["STORAGE_SAS_TOKEN"] ?? "sv=2024&sig=signature",
}); // nothing is sent yet

poller.onProgress(({ status, serviceStatus, polls }) => console.log(`read ${polls}: ${status} (${serviceStatus})`));

try {
  const { azureStorageBlobContainerUri } = await poller.pollUntilDone({ timeout: 6 * 60 * 60 * 1000 });
  console.log(`done: ${azureStorageBlobContainerUri}`);
} catch (error) {
  process.exitCode = 1;
  if (isOperationFailedError(error)) console.error(`failed: ${error.code}: ${error.serviceMessage}`);
  // "no": run it again. "yes": it goes on; resume it. "unknown": look at the service before you do anything.
  else if (isAzbackupError(error)) console.error(`${error.message} May it have started? ${error.mayHaveStarted}`);
  else throw error;
}
