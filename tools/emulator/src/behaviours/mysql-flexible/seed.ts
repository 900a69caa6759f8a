import { isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { DocumentedExchange, DocumentedExchanges, ServiceState } from "../behaviour.js";
import { objectsAt, textAt } from "../shared/index.js";
import { backupNamed, keepBackup } from "./backup-store.js";
import type { BackupKind } from "./backup-store.js";
import { serverKey } from "./server.js";
import { assumeServer, keepServer } from "./server-store.js";

/** The servers the documents show, and the backups, each on the server its example asks about. */
export function seed(state: ServiceState, documents: DocumentedExchanges): void {
  const listed = ["listServers", "listServersByResourceGroup"].flatMap((list) =>
    documents.of(list).flatMap(({ body }) => objectsAt(body, "value")),
  );
  const read = documents.of("getServer").flatMap(({ body }) => (isObject(body) ? [body] : []));
  for (const server of [...listed, ...read]) keepServer(state, textAt(server, "id") ?? "", server);
  const shown = [
    ["backups", "listBackups", "getBackup"],
    ["backupsV2", "listLongRunningBackups", "getLongRunningBackup"],
  ] as const;
  for (const [kind, list, get] of shown) {
    for (const exchange of documents.of(list)) add(state, kind, exchange, objectsAt(exchange.body, "value"));
    for (const exchange of documents.of(get)) {
      add(state, kind, exchange, isObject(exchange.body) ? [exchange.body] : []);
    }
  }
}

function add(
  state: ServiceState,
  kind: BackupKind,
  { parameters }: DocumentedExchange,
  backups: readonly JsonObject[],
): void {
  const names = ["subscriptionId", "resourceGroupName", "serverName"];
  const values = Object.fromEntries(names.map((name) => [name, textAt(parameters, name) ?? ""]));
  const server = serverKey(values);
  assumeServer(state, values);
  for (const backup of backups) {
    if (backupNamed(state, kind, server, textAt(backup, "name") ?? "") === undefined) {
      keepBackup(state, kind, server, backup);
    }
  }
}
