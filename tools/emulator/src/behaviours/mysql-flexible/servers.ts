import type { BehaviourAnswer, BehaviourCall, OperationBehaviour, ServiceState } from "../behaviour.js";
import { resourceNotFound } from "../shared/index.js";
import { serverId, serverKey } from "./server.js";

/** Servers that are there, by their id in lower case. */
const SERVERS = "flexibleServers";

/** Lets a server be there. */
export function keepServer(state: ServiceState, values: BehaviourCall["values"]): void {
  const id = serverId(values);
  const name = values["serverName"] ?? "";
  state
    .collection(SERVERS)
    .set(serverKey(values), { id, name, type: "Microsoft.DBforMySQL/flexibleServers" });
}

/** Lets the rules of operations on servers refuse those about a server there is not. */
export function onServers(
  rules: Readonly<Record<string, OperationBehaviour>>,
): Readonly<Record<string, OperationBehaviour>> {
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [
      name,
      { ...rule, answer: (call: BehaviourCall) => refuseUnknownServer(call) ?? rule.answer?.(call) },
    ]),
  );
}

function refuseUnknownServer(call: BehaviourCall): BehaviourAnswer | undefined {
  const { serverName, resourceGroupName = "" } = call.values;
  if (serverName === undefined || call.assumeParents) return undefined;
  if (call.state.collection(SERVERS).has(serverKey(call.values))) return undefined;
  return resourceNotFound("Microsoft.DBforMySQL/flexibleServers", serverName, resourceGroupName);
}
