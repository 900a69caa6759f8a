import { jsonReply } from "../exchange/index.js";
import { objectOf } from "./control-operation.js";
import type { ControlOperation } from "./control-operation.js";

const text = { type: "string" };
const record = {
  type: "object",
  properties: {
    at: { type: "integer" },
    service: text,
    operation: text,
    method: text,
    url: text,
    status: { type: "integer", description: "0 when the connection was dropped before." },
    authorized: { type: "boolean" },
    bodyBytes: { type: "integer" },
    headers: { type: "object", additionalProperties: text },
    fault: text,
    startedWork: { type: "boolean" },
    reason: { ...text, description: "Why it was refused." },
    version: text,
  },
};
const violation = objectOf({ kind: text, method: text, url: text });

/** What was asked, and what was started. */
export const requestOperations: readonly ControlOperation[] = [
  {
    id: "listRequests",
    method: "GET",
    path: "/requests",
    summary: "The latest requests, oldest first, with nothing secret in them.",
    query: [{ name: "after", description: "Only those after so many: the `count` of the answer before." }],
    answers: {
      200: [
        "How many there were, and those that are remembered.",
        objectOf({ count: { type: "integer" }, requests: { type: "array", items: record } }),
      ],
    },
    run({ session: { books }, query }) {
      const after = Number(query.get("after") ?? 0);
      const first = books.count - books.requests.length;
      const skipped = Number.isFinite(after)
        ? Math.max(0, Math.min(books.requests.length, after - first))
        : 0;
      return jsonReply(200, { count: books.count, requests: books.requests.slice(skipped) });
    },
  },
  {
    id: "listStarted",
    method: "GET",
    path: "/started",
    summary: "How often work was started, by service and operation.",
    answers: {
      200: [
        "The counts.",
        {
          type: "object",
          additionalProperties: { type: "object", additionalProperties: { type: "integer" } },
        },
      ],
    },
    run({ session: { books } }) {
      const counts: Record<string, Record<string, number>> = {};
      for (const [key, count] of books.started) {
        const [service = "", operation = ""] = key.split(" ");
        counts[service] = { ...counts[service], [operation]: count };
      }
      return jsonReply(200, counts);
    },
  },
  {
    id: "listViolations",
    method: "GET",
    path: "/violations",
    summary: "What a client must never do, and did.",
    answers: { 200: ["The violations, oldest first.", { type: "array", items: violation }] },
    run: ({ session }) => jsonReply(200, session.books.violations),
  },
];
