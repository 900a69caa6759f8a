import { redactUrl } from "@azbackup/core/errors";
import { type FullBackupOperation, KeyVaultBackupClient } from "@azbackup/keyvault";
import type { Journey, Trip } from "./journey.js";

const documented = (name: string) => ({
  operation: "fullBackup",
  path: ["azureStorageBlobContainerUri", name],
});

/** A full backup of a Managed HSM. */
export const keyvault: Journey<"storage-uri" | "sas-token"> = {
  service: "keyvault",
  title: "Key Vault",
  about: "full backup of a Managed HSM into a blob container",
  backup: "fullBackup",
  credential: "token",
  parameters: {
    "storage-uri": {
      help: "URL of the blob container to write to, without a SAS token",
      documented: documented("storageResourceUri"),
    },
    "sas-token": {
      help: "SAS token that lets the HSM write to the container",
      env: "AZBACKUP_SAS_TOKEN",
      documented: documented("token"),
    },
  },
  plan: ({ endpoint, value }) => [
    `start a full backup of the Managed HSM at ${endpoint}: all keys, versions and role assignments`,
    `write it to a new folder in ${redactUrl(value("storage-uri"))}, where storing it costs money`,
    "change nothing in the HSM",
  ],
  async connect({ endpoint, options, value, token }): Promise<Trip<FullBackupOperation>> {
    const client = new KeyVaultBackupClient(endpoint, await token(), options);
    return {
      steps: [
        {
          operation: "fullBackup",
          doing: "full backup",
          start: (call) =>
            client.fullBackup({ storageResourceUri: value("storage-uri"), token: value("sas-token") }, call),
          outcome: ({ azureStorageBlobContainerUri: folder }) =>
            folder ? `the backup is in ${redactUrl(folder)}` : undefined,
        },
      ],
      resume: (saved, call) => client.resume(saved, call),
    };
  },
};
