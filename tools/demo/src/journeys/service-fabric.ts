import {
  type BackupProgressInfo,
  type RestoreProgressInfo,
  ServiceFabricBackupClient,
} from "@azbackup/service-fabric";
import type { Journey, Target, Trip } from "./journey.js";

type Name = "partition" | "blob-container" | "connection-string";

const documented = (...path: string[]) => ({ operation: "backupPartition", path });
const inStorage = (name: string) => documented("BackupPartitionDescription", "BackupStorage", name);

/** Backup of a partition of a Service Fabric cluster. */
export const serviceFabric: Journey<Name> = {
  service: "service-fabric",
  title: "Service Fabric",
  about: "backs up a partition of a stateful service",
  backup: "backupPartition",
  credential: "certificate or none",
  parameters: {
    partition: { help: "id of the partition", documented: documented("partitionId") },
    "blob-container": {
      help: "container to write to; without it, the store of the partition's backup policy",
      optional: true,
      documented: inStorage("ContainerName"),
    },
    "connection-string": {
      help: "connection string of the container's storage account",
      env: "AZBACKUP_CONNECTION_STRING",
      optional: true,
      documented: inStorage("ConnectionString"),
    },
  },
  plan: ({ endpoint, value, has }) => [
    `start a backup of the partition ${value("partition")} of the cluster at ${endpoint}`,
    has("blob-container")
      ? `write it to the blob container ${value("blob-container")}, where storing it costs money`
      : "write it to the store of the partition's backup policy, where storing it may cost money",
    "change nothing in the partition",
  ],
  async connect({
    endpoint,
    options,
    value,
    has,
    certificate,
  }): Promise<Trip<BackupProgressInfo | RestoreProgressInfo>> {
    const { allowInsecureConnection = isOwnMachine(endpoint) } = options;
    const client = new ServiceFabricBackupClient(endpoint, certificate, {
      ...options,
      allowInsecureConnection,
    });
    const partition = value("partition");
    return {
      steps: [
        {
          operation: "backupPartition",
          doing: "backup of the partition",
          start: (call) => client.backupPartition(partition, { ...call, ...storage({ value, has }) }),
          outcome: (progress) =>
            "backupLocation" in progress && progress.backupLocation
              ? `the backup is in the store, at ${progress.backupLocation}`
              : undefined,
        },
      ],
      resume: (saved, call) => client.resume(saved, call),
    };
  },
};

function storage({ value, has }: Pick<Target<Name>, "value" | "has">) {
  if (!has("blob-container")) return {};
  const connectionString = value("connection-string");
  const containerName = value("blob-container");
  const backupStorage = { storageKind: "AzureBlobStore" as const, connectionString, containerName };
  return { backupPartitionDescription: { backupStorage } };
}

/** A cluster for development has no transport security, and is on the machine it is used from. */
function isOwnMachine(endpoint: string): boolean {
  return URL.canParse(endpoint) && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(endpoint).hostname);
}
