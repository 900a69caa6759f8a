import { jsonReply, textReply } from "../exchange/index.js";
import { faultSchema } from "../faults/index.js";
import type { Fault } from "../faults/index.js";
import { objectOf } from "./control-operation.js";
import type { ControlOperation } from "./control-operation.js";
import { refusal } from "./refusal.js";

const waiting = objectOf({
  id: { type: "string" },
  fault: faultSchema,
  seen: { type: "integer", description: "Requests that fitted." },
  used: { type: "integer", description: "Requests it hit." },
});

/** Faults that wait for their requests. */
export const faultOperations: readonly ControlOperation[] = [
  {
    id: "listFaults",
    method: "GET",
    path: "/faults",
    summary: "The faults that wait for a request.",
    answers: { 200: ["The faults, oldest first.", { type: "array", items: waiting }] },
    run({ session }) {
      const faults = session.faults.list().map((one) => ({
        ...one,
        fault: one.fault.times === Infinity ? { ...one.fault, times: "always" } : one.fault,
      }));
      return jsonReply(200, faults);
    },
  },
  {
    id: "addFault",
    method: "POST",
    path: "/faults",
    summary: "Lets something go wrong.",
    body: faultSchema,
    answers: { 201: ["The fault waits.", objectOf({ id: { type: "string" } })] },
    run: ({ session, body }) =>
      isFault(body)
        ? jsonReply(201, { id: session.faults.put(withTimes(body)) })
        : refusal(400, "the body is no fault"),
  },
  {
    id: "removeFault",
    method: "DELETE",
    path: "/faults/{id}",
    summary: "Takes a fault back.",
    answers: { 204: ["It is gone."], 404: ["There is none, or it was used up."] },
    run: ({ session, path }) =>
      session.faults.remove(path["id"] ?? "")
        ? textReply(204, {}, "")
        : refusal(404, "no such fault is waiting"),
  },
  {
    id: "removeFaults",
    method: "DELETE",
    path: "/faults",
    summary: "Takes all faults back.",
    answers: { 204: ["They are gone."] },
    run({ session }) {
      session.faults.clear();
      return textReply(204, {}, "");
    },
  },
];

/** The schema was checked before. */
function isFault(body: unknown): body is Fault {
  return typeof body === "object" && body !== null && "kind" in body;
}

/** JSON has no word for a number without end. */
function withTimes(fault: Fault): Fault {
  const times: unknown = fault.times;
  return times === "always" ? { ...fault, times: Infinity } : fault;
}
