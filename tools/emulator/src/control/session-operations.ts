import { jsonReply, textReply } from "../exchange/index.js";
import type { ControlOperation } from "./control-operation.js";
import { member, refusal } from "./refusal.js";

const shown = {
  type: "object",
  properties: {
    name: { type: "string" },
    url: { type: "string", description: "Its own port, where it has one." },
  },
  required: ["name"],
};

/** Worlds of their own, so that tests run side by side. */
export const sessionOperations: readonly ControlOperation[] = [
  {
    id: "listSessions",
    method: "GET",
    path: "/sessions",
    summary: "The sessions there are, besides the main one.",
    answers: { 200: ["The sessions.", { type: "array", items: shown }] },
    run: ({ host }) =>
      jsonReply(
        200,
        host.sessions.names().map((name) => ({ name, url: host.portOf(name) })),
      ),
  },
  {
    id: "openSession",
    method: "POST",
    path: "/sessions",
    summary:
      "Opens a session: requests with its name in `x-emulator-session`, or to its own port, see no other.",
    body: {
      type: "object",
      properties: {
        name: { type: "string" },
        port: {
          type: "integer",
          minimum: 0,
          maximum: 65_535,
          description: "A port of its own; 0 for any free one.",
        },
      },
      required: ["name"],
      additionalProperties: false,
    },
    answers: { 201: ["The session.", shown], 409: ["The name or the port cannot be had."] },
    async run({ host, body }) {
      const name = String(member(body, "name"));
      const port = member(body, "port");
      try {
        host.sessions.open(name);
        const url = typeof port === "number" ? await host.openPort(name, port) : undefined;
        return jsonReply(201, { name, ...(url === undefined ? {} : { url }) });
      } catch (error) {
        if (typeof port === "number" && host.portOf(name) === undefined && !(error instanceof RangeError))
          host.sessions.close(name);
        return refusal(409, error instanceof Error ? error.message : String(error));
      }
    },
  },
  {
    id: "closeSession",
    method: "DELETE",
    path: "/sessions/{name}",
    summary: "Forgets a session, and closes its port.",
    answers: { 204: ["It is gone."], 404: ["There is none of that name."] },
    async run({ host, path }) {
      const name = path["name"] ?? "";
      if (!host.sessions.close(name)) return refusal(404, "there is no such session");
      await host.closePort(name);
      return textReply(204, {}, "");
    },
  },
];
