import type { ForeignClient } from "../outcome.js";
import { callMethod, hasMethod, memberOf } from "./dynamic-call.js";
import { lastRun, seed, SUBSCRIPTION } from "./place.js";
import type { Place } from "./place.js";

const SERVER = ["group", "server1"] as const;
const SERVER_ID =
  `/subscriptions/${SUBSCRIPTION}/resourceGroups/group/providers/Microsoft.DBforMySQL/flexibleServers/server1`.toLowerCase();
const backup = { server: SERVER_ID, backup: { id: `${SERVER_ID}/backups/nightly`, name: "nightly" } };
const EXPORT = {
  targetDetails: {
    objectType: "FullBackupStoreDetails",
    sasUriList: ["https://store.blob.core.windows.net/box?sig=x"],
  },
  backupSettings: { backupName: "export1" },
};

/** The clients of MySQL flexible servers, the newest and an older one. */
export async function mysqlClients({ origin, credential }: Place): Promise<readonly ForeignClient[]> {
  const newest = await import("arm-mysql-flexible-4");
  const older = await import("@azure/arm-mysql-flexible");
  const options = { endpoint: origin };
  return [
    clientOf(
      "4.0.0-beta.2",
      new newest.MySQLManagementFlexibleServerClient(credential, SUBSCRIPTION, options),
      origin,
    ),
    clientOf(
      "3.1.0",
      new older.MySQLManagementFlexibleServerClient(credential, SUBSCRIPTION, options),
      origin,
    ),
  ];
}

function clientOf(version: string, client: object, origin: string): ForeignClient {
  const id = async (): Promise<string> => (await lastRun(origin, "mysql-flexible")).id;
  const calls: Readonly<Record<string, readonly [path: string, call: () => Promise<unknown>]>> = {
    putBackup: ["backups.put", () => callMethod(client, "backups.put", ...SERVER, "nightly")],
    listBackups: ["backups.listByServer", () => callMethod(client, "backups.listByServer", ...SERVER)],
    getBackup: [
      "backups.get",
      async () => {
        await seed(origin, "mysql-flexible", { backups: { [`${SERVER_ID}/nightly`]: backup } });
        await callMethod(client, "backups.get", ...SERVER, "nightly");
      },
    ],
    validateBackup: [
      "backupAndExport.validateBackup",
      () => callMethod(client, "backupAndExport.validateBackup", ...SERVER),
    ],
    backupAndExport: [
      "backupAndExport.beginCreateAndWait",
      async () => {
        const done = await callMethod(client, "backupAndExport.beginCreateAndWait", ...SERVER, EXPORT);
        if (memberOf(done, "status") !== "Succeeded") throw new Error("the export did not succeed");
      },
    ],
    getOperationResult: [
      "operationResults.get",
      async () => callMethod(client, "operationResults.get", "eastus", await id()),
    ],
    getOperationProgress: [
      "operationProgress.get",
      async () => callMethod(client, "operationProgress.get", "eastus", await id()),
    ],
    createLongRunningBackup: [
      "longRunningBackup.beginCreateAndWait",
      () => callMethod(client, "longRunningBackup.beginCreateAndWait", ...SERVER, "weekly"),
    ],
    getLongRunningBackup: [
      "longRunningBackups.get",
      () => callMethod(client, "longRunningBackups.get", ...SERVER, "weekly"),
    ],
    listLongRunningBackups: [
      "longRunningBackups.list",
      () => callMethod(client, "longRunningBackups.list", ...SERVER),
    ],
  };
  const shared = Object.entries(calls).filter(([, [path]]) => hasMethod(client, path));
  return {
    client: "@azure/arm-mysql-flexible",
    version,
    service: "mysql-flexible",
    calls: Object.fromEntries(shared.map(([operation, [, call]]) => [operation, call])),
  };
}
