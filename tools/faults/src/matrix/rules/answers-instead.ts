import type { RetryAfter } from "@azbackup/emulator";
import type { FaultCase, Rule } from "../rule.js";
import { fails, succeeds } from "../rule.js";

function throttled(status: 429 | 503, form: string, retryAfter?: RetryAfter): FaultCase {
  const fault = { kind: "throttle", status, ...(retryAfter === undefined ? {} : { retryAfter }) } as const;
  return { title: `${status}, Retry-After ${form}`, fault };
}

const statuses = [429, 503] as const;
const usable = statuses.flatMap((status) => [
  throttled(status, "in seconds", 7),
  throttled(status, "0", 0),
  throttled(status, "a date to come", { dateInMs: 60_000 }),
]);
const unusable = statuses.flatMap((status) => [
  throttled(status, "missing"),
  throttled(status, "negative", -5),
  throttled(status, "a word", { text: "soon" }),
  throttled(status, "5abc", { text: "5abc" }),
  throttled(status, "0x10", { text: "0x10" }),
  throttled(status, "a date gone by", { dateInMs: -60_000 }),
]);
const errors = [408, 500, 502, 504] as const;
const refusals = [403, 409] as const;

/** Answers that come instead of the real one. */
export const insteadRules: readonly Rule[] = [
  {
    title: "throttled, with a time to wait",
    why: "the service says that it did nothing and when to come back, so that even a trigger is sent again",
    cases: usable,
    trigger: [succeeds],
    sends: 2,
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "throttled, with a long time to wait",
    why: "to come sooner than asked would only use up the retries; who follows an operation waits so long",
    cases: statuses.flatMap((status) => [
      throttled(status, "300", 300),
      throttled(status, "beyond all timers", 1e12),
    ]),
    trigger: [fails("RestError", 0)],
    follow: ["ok"],
    read: ["RestError"],
  },
  {
    title: "throttled, without a usable time",
    why: "nothing says that a trigger may be repeated; a read may always be",
    cases: unusable,
    trigger: [fails("RestError", 0)],
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "throttled for ever",
    why: "three retries, and then the user is told; the operation itself goes on",
    cases: [
      {
        title: "429, Retry-After in seconds, for ever",
        fault: { kind: "throttle", retryAfter: 5, times: Infinity },
      },
      {
        title: "503, Retry-After in seconds, for ever",
        fault: { kind: "throttle", status: 503, retryAfter: 5, times: Infinity },
      },
    ],
    trigger: [fails("RestError", 0)],
    sends: 4,
    follow: ["StatusUnavailableError"],
    read: ["RestError"],
  },
  {
    title: "server error",
    why: "whether a trigger got to work cannot be known, so it is not repeated; a read is",
    cases: errors.map((status) => ({ title: `${status}`, fault: { kind: "status", status } })),
    trigger: [fails("RestError", 0)],
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "server error, although the work was started",
    why: "as above, and this is the reason",
    cases: ([408, 500, 502, 503, 504] as const).map((status) => ({
      title: `${status} after the start`,
      fault: { kind: "status", status, started: true },
    })),
    roles: ["trigger"],
    trigger: [fails("RestError", 1)],
    follow: [],
    read: [],
  },
  {
    title: "server error for ever",
    why: "a read that fails says nothing about the operation",
    cases: ([500, 503] as const).map((status) => ({
      title: `${status} for ever`,
      fault: { kind: "status", status, times: Infinity },
    })),
    trigger: [fails("RestError", 0)],
    follow: ["StatusUnavailableError"],
    read: ["RestError"],
  },
  {
    title: "refusal",
    why: "it stays one however often it is asked for",
    cases: [
      { title: "501", fault: { kind: "status", status: 501 } },
      ...refusals.map((status) => ({
        title: `${status}`,
        fault: { kind: "refuse", code: "Refused", status } as const,
      })),
      { title: "401 without claims", fault: { kind: "challenge" } },
    ],
    trigger: [fails("RestError", 0)],
    follow: ["StatusUnavailableError"],
    read: ["RestError"],
  },
  {
    title: "not there",
    why: "a result that is nowhere takes nothing from the success the operation has told",
    cases: [{ title: "404", fault: { kind: "refuse", code: "Refused", status: 404 } }],
    trigger: [fails("RestError", 0)],
    follow: ["StatusUnavailableError"],
    result: ["ok"],
    read: ["RestError"],
  },
  {
    title: "claims challenge",
    why: "a 401 refuses the request, so that it may be sent again with the token it asks for, once",
    cases: [{ title: "401 with claims", fault: { kind: "challenge", claims: '{"access_token":{}}' } }],
    only: "takesTokens",
    trigger: [succeeds],
    sends: 2,
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "claims challenge for ever",
    why: "one more token, and not one for each challenge",
    cases: [
      { title: "401 with claims, for ever", fault: { kind: "challenge", claims: "{}", times: Infinity } },
    ],
    only: "takesTokens",
    trigger: [fails("RestError", 0)],
    sends: 2,
    follow: ["StatusUnavailableError"],
    read: ["RestError"],
  },
];
