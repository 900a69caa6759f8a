import type { Rule } from "../rule.js";
import { fails, succeeds } from "../rule.js";

/** What happens to connections, and to bodies on their way. */
export const connectionRules: readonly Rule[] = [
  {
    title: "never connected",
    why: "the service cannot have got the request, so that even a trigger is sent again",
    cases: [
      { title: "connection refused", fault: { kind: "drop", at: "request" }, neverArrives: "ECONNREFUSED" },
      { title: "name not resolved", fault: { kind: "drop", at: "request" }, neverArrives: "ENOTFOUND" },
    ],
    trigger: [succeeds],
    sends: 2,
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "never connected, for ever",
    why: "three retries, and then the user is told",
    cases: [
      {
        title: "connection refused for ever",
        fault: { kind: "drop", at: "request", times: Infinity },
        neverArrives: "ECONNREFUSED",
      },
    ],
    trigger: [fails("TransportError", 0)],
    sends: 4,
    follow: ["StatusUnavailableError"],
    read: ["TransportError"],
  },
  {
    title: "reset before the request was read",
    why: "from outside it looks like a reset after it, so that a trigger is not sent again",
    cases: [{ title: "reset before the request", fault: { kind: "drop", at: "request" } }],
    trigger: [fails("TransportError", 0)],
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "reset before the answer",
    why: "the work may have been started, and it was",
    cases: [{ title: "reset after the request", fault: { kind: "drop", at: "response" } }],
    trigger: [fails("TransportError", 1)],
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "reset before the answer, for ever",
    why: "a trigger is sent once all the same",
    cases: [
      {
        title: "reset after the request, for ever",
        fault: { kind: "drop", at: "response", times: Infinity },
      },
    ],
    trigger: [fails("TransportError", 1)],
    follow: ["StatusUnavailableError"],
    read: ["TransportError"],
  },
  {
    title: "cut within the body",
    why: "what was read so far is believed by nobody; a 202 goes on by its headers",
    cases: [
      { title: "reset in the middle of the body", fault: { kind: "drop", at: "body" } },
      { title: "body cut short", fault: { kind: "truncate" } },
    ],
    touches: "body",
    trigger: [succeeds, fails("TransportError", 1)],
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "body cut short for ever",
    why: "three retries, and then the user is told",
    cases: [{ title: "body cut short, for ever", fault: { kind: "truncate", times: Infinity } }],
    touches: "body",
    trigger: [succeeds, fails("TransportError", 1)],
    follow: ["StatusUnavailableError"],
    read: ["TransportError"],
  },
  {
    title: "late, but whole",
    why: "nothing is lost",
    cases: [
      { title: "reset after the answer", fault: { kind: "drop", at: "end" } },
      { title: "slow body", fault: { kind: "slow", bytes: 64, everyMs: 1000 } },
    ],
    trigger: [succeeds],
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "an attempt's time runs out",
    why: "an attempt has a time limit of its own, and a trigger has but one attempt",
    cases: [
      { title: "body that takes hours", fault: { kind: "slow", bytes: 1, everyMs: 60_000 } },
      { title: "stalled body", fault: { kind: "stall" } },
    ],
    touches: "body",
    trigger: [fails("TimeoutError", 1)],
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "stalled for ever",
    why: "nothing waits for ever",
    cases: [{ title: "stalled body, for ever", fault: { kind: "stall", times: Infinity } }],
    touches: "body",
    trigger: [fails("TimeoutError", 1)],
    follow: ["StatusUnavailableError"],
    read: ["TimeoutError"],
  },
];
