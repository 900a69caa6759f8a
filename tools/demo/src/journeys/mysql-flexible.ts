import {
  type BackupAndExportResponse,
  MySqlFlexibleBackupClient,
  type Server,
  type ServerBackupV2,
} from "@azbackup/mysql-flexible";
import type { Journey, Trip } from "./journey.js";

const documented = (...path: string[]) => ({ operation: "backupAndExport", path });

/** Backup of a MySQL flexible server, exported to blob containers. */
export const mysqlFlexible: Journey<
  "subscription" | "resource-group" | "server" | "backup-name" | "sas-uris"
> = {
  service: "mysql-flexible",
  title: "MySQL",
  about: "backs up a MySQL flexible server and exports it to blob containers",
  backup: "backupAndExport",
  credential: "token",
  parameters: {
    subscription: { help: "id of the subscription", documented: documented("subscriptionId") },
    "resource-group": { help: "resource group of the server", documented: documented("resourceGroupName") },
    server: { help: "name of the server", documented: documented("serverName") },
    "backup-name": {
      help: "name of the backup",
      documented: documented("parameters", "backupSettings", "backupName"),
    },
    "sas-uris": {
      help: "SAS URLs of the containers, with a space between them",
      env: "AZBACKUP_SAS_URIS",
      documented: documented("parameters", "targetDetails", "sasUriList"),
    },
  },
  plan: ({ endpoint, value }) => [
    `take the backup ${value("backup-name")} of the MySQL server ${value("server")} through ${endpoint}, if there is none of that name`,
    `write it to ${splitUris(value("sas-uris")).length} blob container(s), where storing it costs money`,
    "change no data of the server",
  ],
  async connect({
    endpoint,
    options,
    value,
    token,
  }): Promise<Trip<BackupAndExportResponse | Server | ServerBackupV2>> {
    const client = new MySqlFlexibleBackupClient(await token(), value("subscription"), {
      ...options,
      endpoint,
    });
    const server = [value("resource-group"), value("server")] as const;
    const backupName = value("backup-name");
    return {
      steps: [
        {
          operation: "backupAndExport",
          doing: "backup and export",
          start(call) {
            const sasUriList = splitUris(value("sas-uris"));
            const targetDetails = { objectType: "FullBackupStoreDetails" as const, sasUriList };
            return client.backupAndExport(...server, { backupSettings: { backupName }, targetDetails }, call);
          },
          outcome({ properties }) {
            const metadata =
              properties && "backupMetadata" in properties ? properties.backupMetadata : undefined;
            const keep = metadata ? `; a restore needs its metadata: ${metadata}` : "";
            return `the backup ${backupName} is in the containers${keep}`;
          },
        },
      ],
      resume: (saved, call) => client.resume(saved, call),
    };
  },
};

function splitUris(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
