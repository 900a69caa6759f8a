import type { FaultCase, Rule } from "../rule.js";
import { fails, succeeds } from "../rule.js";

function leading(to: string, text: string): FaultCase {
  return { title: `operation URL ${to}`, fault: { kind: "operationUrl", url: { text } } };
}

/** Where the service sends its clients. */
export const urlRules: readonly Rule[] = [
  {
    title: "operation URL on another origin",
    why: "a credential goes to the client's own origin only; the other server never hears of the operation",
    cases: [
      { title: "operation URL elsewhere", fault: { kind: "operationUrl", url: "elsewhere" } },
      leading("without TLS", "http://emulator.azbackup.test/status"),
      leading("with a user name", "https://user:word@emulator.azbackup.test/status"),
      leading("on another port", "https://emulator.azbackup.test:8443/status"),
      leading("of another kind", "ftp://emulator.azbackup.test/status"),
      leading("that is a script", "javascript:alert(1)"),
    ],
    roles: ["trigger"],
    touches: "urls",
    trigger: [fails("OriginError", 1)],
    follow: [],
    read: [],
  },
  {
    title: "operation URL that leads nowhere",
    why: "the work goes on, but nobody can say how",
    cases: [
      { title: "operation URL not found", fault: { kind: "operationUrl", url: "nowhere" } },
      leading("unreadable", "https://["),
    ],
    roles: ["trigger"],
    touches: "urls",
    trigger: [fails("StatusUnavailableError", 1), fails("OriginError", 1)],
    follow: [],
    read: [],
  },
  {
    title: "operation URL missing",
    why: "followed by other means where there are some, for as long as the caller likes, else an error",
    cases: [{ title: "operation URL missing", fault: { kind: "operationUrl", url: "missing" } }],
    roles: ["trigger"],
    touches: "urls",
    timeout: 600_000,
    trigger: [succeeds, fails("StatusUnavailableError", 1), fails("TimeoutError", 1)],
    follow: [],
    read: [],
  },
  {
    title: "operation URL without a host",
    why: "it is resolved against the URL that was asked",
    cases: [{ title: "operation URL relative", fault: { kind: "operationUrl", url: "relative" } }],
    trigger: [succeeds],
    follow: ["ok"],
    read: ["ok"],
  },
  {
    title: "redirected in a circle",
    why: "a URL is asked once",
    cases: ([307, 308] as const).map((status) => ({
      title: `${status} to itself`,
      fault: { kind: "redirect", to: "itself", status, times: Infinity },
    })),
    trigger: [fails("RedirectError", 0)],
    follow: ["StatusUnavailableError"],
    read: ["RedirectError"],
  },
  {
    title: "redirected to another origin",
    why: "neither the request nor its credential goes there",
    cases: ([303, 307, 308] as const).map((status) => ({
      title: `${status} to another origin`,
      fault: { kind: "redirect", to: "elsewhere", status },
    })),
    trigger: [fails("OriginError", 0)],
    follow: ["OriginError"],
    read: ["OriginError"],
  },
  {
    title: "redirected to another origin, in a way that binds reads only",
    why: "only reads follow 301 and 302",
    cases: ([301, 302] as const).map((status) => ({
      title: `${status} to another origin`,
      fault: { kind: "redirect", to: "elsewhere", status },
    })),
    trigger: [fails("RestError", 0)],
    follow: ["OriginError"],
    read: ["OriginError"],
  },
  {
    title: "redirected to where nothing is",
    why: "the answer there is the answer",
    cases: ([303, 307] as const).map((status) => ({
      title: `${status} to nowhere`,
      fault: { kind: "redirect", to: { path: "/nowhere/at/all" }, status },
    })),
    trigger: [fails("RestError", 0)],
    follow: ["StatusUnavailableError"],
    result: ["ok"],
    read: ["RestError"],
  },
];
