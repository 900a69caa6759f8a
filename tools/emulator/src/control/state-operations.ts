import { jsonReply, textReply } from "../exchange/index.js";
import { objectOf } from "./control-operation.js";
import type { ControlOperation } from "./control-operation.js";
import { refusal } from "./refusal.js";

const documents = {
  type: "object",
  description: "Documents by collection and key; null takes one away.",
  additionalProperties: { type: "object" },
};
const run = objectOf({
  id: { type: "string" },
  operation: { type: "string" },
  state: { enum: ["running", "succeeded", "failed", "canceled", "timedOut"] },
  startedAt: { type: "integer", description: "Milliseconds since the epoch." },
  progress: { type: "number", minimum: 0, maximum: 1 },
});
const snapshot = {
  type: "object",
  additionalProperties: objectOf({ runs: { type: "array", items: run }, collections: documents }),
};

/** What the services remember. */
export const stateOperations: readonly ControlOperation[] = [
  {
    id: "getState",
    method: "GET",
    path: "/state",
    summary: "The work that was started, and what the services remember, by service.",
    query: [{ name: "service", description: "This service alone." }],
    answers: { 200: ["A copy of all of it.", snapshot], 404: ["There is no such service."] },
    run({ session, query }) {
      const all = session.snapshot();
      const wanted = query.get("service");
      if (wanted === null) return jsonReply(200, all);
      const one = all[wanted];
      return one === undefined
        ? refusal(404, "no such service is emulated")
        : jsonReply(200, { [wanted]: one });
    },
  },
  {
    id: "seedState",
    method: "PUT",
    path: "/state/{service}",
    summary: "Puts documents into what a service remembers, as reading it shows them.",
    body: documents,
    answers: { 204: ["They are there."], 404: ["There is no such service."] },
    run({ session, path, body }) {
      const service = path["service"] ?? "";
      if (!session.services.has(service)) return refusal(404, "no such service is emulated");
      if (isDocuments(body)) session.seed(service, body);
      return textReply(204, {}, "");
    },
  },
  {
    id: "reset",
    method: "POST",
    path: "/reset",
    summary: "Forgets all work, state, requests and faults, and makes the same ids again; the clock stays.",
    answers: { 204: ["Everything is as it was at the start."] },
    run({ session }) {
      session.reset();
      return textReply(204, {}, "");
    },
  },
];

/** The schema was checked before. */
function isDocuments(body: unknown): body is Record<string, Record<string, unknown>> {
  return typeof body === "object" && body !== null;
}
