import { jsonReply, textReply } from "../exchange/index.js";
import { objectOf } from "./control-operation.js";
import type { ControlOperation } from "./control-operation.js";

const text = { type: "string" };
const service = objectOf({
  service: text,
  client: { ...text, description: "The client of this workspace that speaks to it." },
  endpoint: text,
  versions: { type: "array", items: text },
  operations: {
    type: "array",
    items: objectOf({
      name: text,
      method: text,
      path: text,
      support: {
        enum: ["stateful", "example"],
        description: "Modelled with state, or answered by an example.",
      },
    }),
  },
});

/** What is emulated, and whether it can answer. */
export const serviceOperations: readonly ControlOperation[] = [
  {
    id: "getHealth",
    method: "GET",
    path: "/health",
    summary: "Whether the emulator lives.",
    isOpen: true,
    answers: { 200: ["It does.", objectOf({ status: { const: "healthy" }, version: text })] },
    run: ({ host }) => jsonReply(200, { status: "healthy", version: host.version }),
  },
  {
    id: "getReadiness",
    method: "GET",
    path: "/ready",
    summary: "Whether requests to the services can be answered.",
    isOpen: true,
    answers: {
      200: ["They can.", objectOf({ status: { const: "ready" } })],
      503: ["Not yet, or not any more."],
    },
    run: ({ host }) =>
      host.isReady() ? jsonReply(200, { status: "ready" }) : jsonReply(503, { status: "not ready" }),
  },
  {
    id: "listServices",
    method: "GET",
    path: "/services",
    summary: "The services, their endpoints, and what is modelled of each operation.",
    answers: { 200: ["The services.", { type: "array", items: service }] },
    run: ({ host, origin }) =>
      jsonReply(
        200,
        host.services.map((manifest) => ({
          service: manifest.service,
          client: manifest.client,
          endpoint: `${origin}/${manifest.service}`,
          versions: manifest.apiVersion?.values ?? [],
          operations: manifest.operations.map(({ name, method, path }) => ({
            name,
            method: method.toUpperCase(),
            path,
            support: host.supportOf(manifest.service, name),
          })),
        })),
      ),
  },
  {
    id: "revokeTokens",
    method: "POST",
    path: "/tokens/revoke",
    summary: "Lets no token pass that was given out until now, where tokens are checked.",
    answers: { 204: ["They are worth nothing."] },
    run({ host }) {
      host.revokeTokens();
      return textReply(204, {}, "");
    },
  },
];
