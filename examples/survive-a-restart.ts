// Start a backup, keep its token in a file, and go on with it in the next process, however long the network is away.
// Run it twice: the first run starts the backup and ends at once, the second follows it to its end.
import { readFile, rm, writeFile } from "node:fs/promises";
import { isStatusUnavailableError } from "@azbackup/core/errors";
import type { OperationPoller } from "@azbackup/core/lro";
import { KeyVaultBackupClient } from "@azbackup/keyvault";
import { connect } from "./support/connect.ts";

const file = process.env["TOKEN_FILE"] ?? "backup.token";

await using service = await connect("keyvault");
const client = new KeyVaultBackupClient(service.endpoint, service.credential, service.options);

/** Waits for the end; reads that fail, for hours if need be, end the wait and not the backup. */
async function follow<T>(poller: OperationPoller<unknown, T>): Promise<T> {
  for (;;) {
    try {
      return await poller.pollUntilDone();
    } catch (error) {
      if (!isStatusUnavailableError(error)) throw error;
      console.error(`not to be reached; trying again: ${error.message}`);
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    }
  }
}

const saved = await readFile(file, "utf8").catch(() => undefined);
if (saved === undefined) {
  const poller = client.fullBackup({
    storageResourceUri: process.env["STORAGE_CONTAINER"] ?? "https://account.blob.core.windows.net/backups",
    token: process.env["STORAGE_SAS_TOKEN"] ?? "sv=2024&sig=signature",
  });
  await writeFile(file, await poller.resumeToken(), { mode: 0o600 }); // starts it; the token holds no secret
  console.log(`started; its token is in ${file}`);
} else {
  await follow(client.resume(saved)); // sends no second start
  await rm(file);
  console.log("succeeded");
}
