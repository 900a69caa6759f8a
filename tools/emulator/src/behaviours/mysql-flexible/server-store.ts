import { isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { BehaviourCall, ListItem, ServiceState } from "../behaviour.js";
import { madeServer } from "./made-server.js";
import { serverId } from "./server.js";

/** Servers that are there, by their id in lower case. */
const SERVERS = "flexibleServers";

/** Lets a server be there, in place of the one with its id. */
export function keepServer(state: ServiceState, id: string, server: JsonObject): void {
  state.collection(SERVERS).set(id.toLowerCase(), server);
}

/** Lets there be a server of which no more is known than where it is, unless it is there. */
export function assumeServer(state: ServiceState, values: BehaviourCall["values"]): void {
  const id = serverId(values);
  if (serverAt(state, id) !== undefined) return;
  const name = values["serverName"] ?? "";
  keepServer(
    state,
    id,
    madeServer({ id, name, asked: { location: "eastus" }, source: undefined, madeAt: 0 }),
  );
}

/** A server by its id, in any case. */
export function serverAt(state: ServiceState, id: string): JsonObject | undefined {
  const server = state.collection(SERVERS).get(id.toLowerCase());
  return isObject(server) ? server : undefined;
}

/** The servers below an id: that of a subscription, or of a resource group. */
export function serversBelow(state: ServiceState, scope: string): readonly ListItem[] {
  const start = `${scope.toLowerCase()}/`;
  return [...state.collection(SERVERS)]
    .filter(([key]) => key.startsWith(start))
    .map(([key, value]) => ({ key, value }));
}

/** Takes a server away, with its backups. */
export function dropServer(state: ServiceState, id: string): void {
  const key = id.toLowerCase();
  state.collection(SERVERS).delete(key);
  for (const kind of ["backups", "backupsV2"]) {
    const backups = state.collection(kind);
    for (const [name, entry] of backups) if (isObject(entry) && entry["server"] === key) backups.delete(name);
  }
}
