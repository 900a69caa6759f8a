import type { BehaviourCall } from "../behaviour.js";

/** Resource id of the server a request is about; one for all spellings is {@link serverKey}. */
export function serverId(values: BehaviourCall["values"]): string {
  const [subscription, group, server] = ["subscriptionId", "resourceGroupName", "serverName"].map(
    (name) => values[name] ?? "",
  );
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.DBforMySQL/flexibleServers/${server}`;
}

/** Resource ids mean the same in any case. */
export function serverKey(values: BehaviourCall["values"]): string {
  return serverId(values).toLowerCase();
}
