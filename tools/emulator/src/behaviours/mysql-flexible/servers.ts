import type { JsonObject } from "../../documents/index.js";
import type { Run } from "../../runs/index.js";
import type { BehaviourAnswer, BehaviourCall, OperationBehaviour } from "../behaviour.js";
import { resourceNotFound, textAt } from "../shared/index.js";
import { isRestore, madeServer, serverIn } from "./made-server.js";
import { acceptedDocument, followed } from "./operation-urls.js";
import { serverId, serverKey } from "./server.js";
import { dropServer, keepServer, serverAt, serversBelow } from "./server-store.js";

const TYPE = "Microsoft.DBforMySQL/flexibleServers";
const UPSERT = "UpsertServerManagementOperationV2";
const RESTORE = "RestoreSnapshotManagementOperation";

/**
 * Servers, which are there once the work that makes them has succeeded. One that is restored has the
 * administrator, the version and the storage of its source, and tells nothing of it. That a server
 * which cannot be made is in no list, and that a deleted one takes its backups along, is inferred.
 */
export const serverOperations: Readonly<Record<string, OperationBehaviour>> = {
  createServer: {
    ...followed(UPSERT),
    answer: refuseUnknownSource,
    accepted: ({ body }, run) => acceptedDocument(isRestore(body) ? RESTORE : UPSERT, run),
    ended: (run, outcome, state) => {
      if (outcome !== "succeeded") return;
      const id = serverId(run.start.values);
      keepServer(state, id, restored(run, serverAt(state, sourceOf(run.start.body) ?? id)));
    },
  },
  getServer: {
    answer(call) {
      const server = serverAt(call.state, serverKey(call.values));
      return server === undefined ? noServer(call.values) : { body: shown(call, server) };
    },
  },
  deleteServer: {
    ...followed("DropServerManagementOperation"),
    answer: ({ state, values, assumeParents }) =>
      assumeParents || serverAt(state, serverKey(values)) !== undefined ? undefined : { status: 204 },
    ended: (run, outcome, state) => {
      if (outcome === "succeeded") dropServer(state, serverId(run.start.values));
    },
  },
  listServersByResourceGroup: { answer: (call) => list(call, groupOf(call.values)) },
  listServers: {
    answer: (call) => list(call, `/subscriptions/${call.values["subscriptionId"] ?? ""}`),
  },
};

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

function refuseUnknownServer({ values, assumeParents, state }: BehaviourCall): BehaviourAnswer | undefined {
  if (values["serverName"] === undefined || assumeParents) return undefined;
  return serverAt(state, serverKey(values)) === undefined ? noServer(values) : undefined;
}

function refuseUnknownSource({ body, state, assumeParents }: BehaviourCall): BehaviourAnswer | undefined {
  const source = sourceOf(body);
  if (source === undefined || assumeParents || serverAt(state, source) !== undefined) return undefined;
  const [group = "", name = ""] = [4, 8].map((at) => source.split("/")[at]);
  return resourceNotFound(TYPE, name, group);
}

function noServer({ serverName = "", resourceGroupName = "" }: BehaviourCall["values"]): BehaviourAnswer {
  return resourceNotFound(TYPE, serverName, resourceGroupName);
}

function restored(run: Run, source: JsonObject | undefined): JsonObject {
  const { values, body, startedAt } = run.start;
  return madeServer({
    id: serverId(values),
    name: values["serverName"] ?? "",
    asked: body,
    source,
    madeAt: startedAt,
  });
}

function sourceOf(body: unknown): string | undefined {
  return textAt(body, "properties", "sourceServerResourceId");
}

function groupOf({ subscriptionId = "", resourceGroupName = "" }: BehaviourCall["values"]): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroupName}`;
}

function list(call: BehaviourCall, scope: string): BehaviourAnswer {
  const items = serversBelow(call.state, scope);
  return {
    items: items.map(({ key }) => ({ key, value: shown(call, serverAt(call.state, key) ?? {}) })),
  };
}

function shown({ version }: BehaviourCall, server: JsonObject): JsonObject {
  return serverIn(version.asked ?? version.served, server);
}
