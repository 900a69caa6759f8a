import type { Rule } from "../rule.js";
import { fails, succeeds } from "../rule.js";

/** How the work itself ends, and how late that may be seen. */
export const workRules: readonly Rule[] = [
  {
    title: "the work fails",
    why: "the operation failed, which is not the same as not knowing",
    cases: [
      { title: "work fails", fault: { kind: "fail", code: "Broken", message: "it broke" } },
      {
        title: "the job it starts fails",
        fault: { kind: "fail", code: "Broken", message: "it broke", at: "job" },
      },
    ],
    roles: ["trigger"],
    only: "longRunning",
    trigger: [fails("OperationFailedError", 1)],
    follow: [],
    read: [],
  },
  {
    title: "the work is canceled",
    why: "it has ended, and nothing was made",
    cases: [
      { title: "work canceled", fault: { kind: "cancel" } },
      { title: "the job it starts canceled", fault: { kind: "cancel", at: "job" } },
    ],
    roles: ["trigger"],
    only: "longRunning",
    trigger: [fails("OperationCanceledError", 1), fails("OperationFailedError", 1)],
    follow: [],
    read: [],
  },
  {
    title: "the service gives up waiting",
    why: "no success, whatever the service calls it",
    cases: [{ title: "work times out", fault: { kind: "timeOut" } }],
    roles: ["trigger"],
    only: "longRunning",
    trigger: [fails("OperationTimedOutError", 1), fails("OperationFailedError", 1)],
    follow: [],
    read: [],
  },
  {
    title: "status that lags",
    why: "an old answer is no new one: the poller reads on",
    cases: [
      { title: "status repeated", fault: { kind: "stale", show: "last-answer", times: 3 } },
      { title: "status not there yet", fault: { kind: "stale", show: "not-yet", times: 3 } },
    ],
    roles: ["status", "job"],
    trigger: [succeeds],
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "status of the run before",
    why: "the success of another run is not this one's",
    cases: [
      { title: "status of the run before", fault: { kind: "stale", show: "run-before" } },
      { title: "status of the run before, thrice", fault: { kind: "stale", show: "run-before", times: 3 } },
    ],
    roles: ["status"],
    afterAnother: true,
    trigger: [succeeds],
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "status of the run before, for ever",
    why: "an end that cannot be told from the one before is believed by nobody",
    cases: [
      {
        title: "status of the run before, for ever",
        fault: { kind: "stale", show: "run-before", times: Infinity },
      },
    ],
    roles: ["status"],
    afterAnother: true,
    trigger: [],
    follow: ["ok", "StatusUnavailableError"],
    read: [],
  },
  {
    title: "status of the run before, which could not be read then",
    why: "what was not known before the start cannot be told from what came of it",
    cases: [
      {
        title: "run before unreadable before the start, seen after it",
        fault: { kind: "stale", show: "run-before" },
        baseline: { kind: "malformed" },
      },
    ],
    roles: ["status"],
    only: "hasBaseline",
    afterAnother: true,
    trigger: [],
    follow: ["ok", "StatusUnavailableError"],
    read: [],
  },
];
