// Back up a Managed HSM, wait for the end, and restore the whole of it from that backup.
import { KeyVaultBackupClient } from "@azbackup/keyvault";
import { connect } from "./support/connect.ts";

await using service = await connect("keyvault");
const client = new KeyVaultBackupClient(service.endpoint, service.credential, service.options);

const storage = process.env["STORAGE_CONTAINER"] ?? "https://account.blob.core.windows.net/backups";
const token = process.env["STORAGE_SAS_TOKEN"] ?? "sv=2024&sig=signature";

const backup = await client.fullBackup({ storageResourceUri: storage, token });
console.log(`The backup is in ${backup.azureStorageBlobContainerUri}`);

// The last part of the backup's address is the folder a restore asks for.
const folder = backup.azureStorageBlobContainerUri?.split("/").at(-1) ?? "";
const restored = await client.fullRestore({
  sasTokenParameters: { storageResourceUri: storage, token },
  folderToRestore: folder,
});
console.log(`The restore has ${restored.status?.toLowerCase()}`);
