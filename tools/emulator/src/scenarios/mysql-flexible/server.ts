import type { ScenarioCall } from "../scenario.js";

/** Resource id of the server a request is about; one for all spellings is {@link serverKey}. */
export function serverId(values: ScenarioCall["values"]): string {
  const [subscription, group, server] = ["subscriptionId", "resourceGroupName", "serverName"].map(
    (name) => values[name] ?? "",
  );
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.DBforMySQL/flexibleServers/${server}`;
}

/** Resource ids mean the same in any case. */
export function serverKey(values: ScenarioCall["values"]): string {
  return serverId(values).toLowerCase();
}
