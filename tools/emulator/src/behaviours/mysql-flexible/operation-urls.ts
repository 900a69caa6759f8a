import type { JsonObject } from "../../documents/index.js";
import type { Phase, Run } from "../../runs/index.js";
import type { BehaviourCall, OperationBehaviour } from "../behaviour.js";
import { replaceDocument, textAt } from "../shared/index.js";
import { regionName } from "./made-server.js";
import { serverKey } from "./server.js";
import { serverAt } from "./server-store.js";

/** Where a server is of which that is not known. */
const LOCATION = "eastus";
/** Seconds between two reads. */
const INTERVAL = 60;

/**
 * How the long-running operations of the service are followed: by the state of the operation, or by
 * a result that is there from the start.
 *
 * @param name What the service calls the operation.
 */
export function followed(name: string): OperationBehaviour {
  return {
    retryAfter: INTERVAL,
    urls: (call, id) => ({ ...operationUrls(call, id), "x-ms-request-id": id }),
    accepted: (_call, run) => acceptedDocument(name, run),
    shapeStatus(document, run, phase, call) {
      const { error } = document;
      replaceDocument(document, {
        name: run.start.id,
        status: document["status"],
        startTime: momentOf(run.start.startedAt),
        ...(call.quirks("absentMembers") ? {} : endOf(run, phase)),
        ...(error === undefined ? {} : { error }),
      });
    },
    statusHeaders: () => ({ "retry-after": String(INTERVAL) }),
  };
}

/** What is told of an operation that was only just accepted. */
export function acceptedDocument(name: string, { start }: Run): JsonObject {
  return { operation: name, startTime: momentOf(start.startedAt) };
}

/** The two URLs an operation is followed by. */
export function operationUrls(call: BehaviourCall, id: string): Record<string, string> {
  const { subscriptionId = "" } = call.values;
  const version = `?api-version=${call.version.asked ?? call.version.served}`;
  const server = serverAt(call.state, serverKey(call.values));
  const region = textAt(call.body, "location") ?? textAt(server, "location") ?? LOCATION;
  const root = `/subscriptions/${subscriptionId}/providers/Microsoft.DBforMySQL/locations/${regionName(region)}`;
  return {
    "azure-asyncoperation": `${root}/azureAsyncOperation/${id}${version}`,
    location: `${root}/operationResults/${id}${version}`,
  };
}

/** A moment as the service writes it: without zeros at the end. */
export function momentOf(moment: number): string {
  return new Date(moment).toISOString().replace(/\.?0+Z$/, "Z");
}

function endOf(run: Run, phase: Phase): JsonObject {
  if (phase.kind === "running") return { percentComplete: Math.floor(phase.fraction * 100) };
  const endTime = momentOf(run.endOf("operation"));
  return phase.kind === "succeeded" ? { endTime, percentComplete: 100 } : { endTime };
}
