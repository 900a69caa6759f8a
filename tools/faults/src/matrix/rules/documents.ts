import type { Rule } from "../rule.js";
import { fails, succeeds } from "../rule.js";

/** What can be wrong with a body that arrives, and with the headers beside it. */
export const documentRules: readonly Rule[] = [
  {
    title: "oversized body",
    why: "there is a limit to what is read; a longer body is no reason to ask again, and a 202 goes on by its headers",
    cases: [{ title: "oversized body", fault: { kind: "oversize", bytes: 256 * 1024 } }],
    trigger: [succeeds, fails("ResponseTooLargeError", 1)],
    follow: ["StatusUnavailableError"],
    read: ["ResponseTooLargeError"],
  },
  {
    title: "wrong content type",
    why: "the document itself decides: one that can be read is what the service says",
    cases: ["text/plain", "application/octet-stream", "text/html"].map((value) => ({
      title: `body said to be ${value}`,
      fault: { kind: "contentType", value },
    })),
    trigger: [succeeds],
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "no document where one is needed",
    why: "what is answered with 202 goes on, and its headers may suffice; a status that cannot be read is none",
    cases: [
      { title: "HTML page with the real status", fault: { kind: "html" } },
      { title: "neither JSON nor XML", fault: { kind: "malformed" } },
    ],
    trigger: [succeeds, fails("DecodeError", 1), fails("StatusUnavailableError", 1)],
    follow: ["StatusUnavailableError"],
    read: ["DecodeError"],
  },
  {
    title: "a gateway's page instead of the answer",
    why: "the status counts, and it is that of a server error",
    cases: [{ title: "HTML page with 502", fault: { kind: "html", status: 502 } }],
    trigger: [fails("RestError", 1)],
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "odd Retry-After in the real answer",
    why: "what is no time is ignored, and what no timer can hold is cut short; there is no hot loop",
    cases: [
      { title: "Retry-After 0", fault: { kind: "retryAfter", retryAfter: 0 } },
      { title: "Retry-After negative", fault: { kind: "retryAfter", retryAfter: -5 } },
      { title: "Retry-After beyond all timers", fault: { kind: "retryAfter", retryAfter: 1e12 } },
      { title: "Retry-After a word", fault: { kind: "retryAfter", retryAfter: { text: "soon" } } },
      {
        title: "Retry-After a date to come",
        fault: { kind: "retryAfter", retryAfter: { dateInMs: 90_000 } },
      },
      {
        title: "Retry-After a date gone by",
        fault: { kind: "retryAfter", retryAfter: { dateInMs: -90_000 } },
      },
    ],
    trigger: [succeeds],
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "the service's clock is wrong",
    why: "no wait depends on it",
    cases: [
      {
        title: "service's clock a day ahead",
        fault: { kind: "clockJump", byMs: 86_400_000, times: Infinity },
      },
      {
        title: "service's clock a day behind",
        fault: { kind: "clockJump", byMs: -86_400_000, times: Infinity },
      },
    ],
    trigger: [succeeds],
    follow: ["ok"],
    read: ["ok"],
  },
];
