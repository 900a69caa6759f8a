import type { Reply } from "../exchange/index.js";
import type { AnswerFault } from "./fault-list.js";
import { retryAfterText } from "./retry-after-text.js";

const URL_HEADERS = new Set(["azure-asyncoperation", "operation-location", "location"]);
const OVERSIZE = 32 * 1024 * 1024;

/** Where spoilt operation URLs may lead. */
export interface SpoilContext {
  readonly now: number;
  /** The same path on an origin that is not the emulator's. */
  elsewhere(url: string): string;
}

/** Spoils an answer as the fault says; faults of other groups leave it as it is. */
export function spoil(reply: Reply, fault: AnswerFault | undefined, context: SpoilContext): Reply {
  switch (fault?.kind) {
    case "drop":
      return { ...reply, delivery: dropped(fault.at, reply.body.length) };
    case "slow":
      return {
        ...reply,
        delivery: { kind: "slow", bytes: fault.bytes ?? 16, everyMs: fault.everyMs ?? 1000 },
      };
    case "stall":
    case "truncate":
      return { ...reply, delivery: { kind: fault.kind } };
    case "oversize":
      return { ...reply, body: padded(reply.body, fault.bytes ?? OVERSIZE) };
    case "contentType":
      return withHeaders(reply, { "content-type": fault.value });
    case "html":
      return {
        ...withHeaders(reply, { "content-type": "text/html" }),
        status: fault.status ?? reply.status,
        body: bytes("<!doctype html><title>Gateway</title><h1>The gateway has something to say</h1>"),
      };
    case "malformed":
      return { ...reply, body: bytes('{"status": <') };
    case "operationUrl":
      return withOperationUrls(reply, fault.url, context);
    case "retryAfter":
      return withHeaders(reply, { "retry-after": retryAfterText(fault.retryAfter, context.now) });
    case "clockJump":
      return withHeaders(reply, { date: new Date(context.now + fault.byMs).toUTCString() });
    default:
      return reply;
  }
}

function dropped(at: "request" | "response" | "body" | "end", length: number): Reply["delivery"] {
  if (at === "end") return { kind: "reset-after" };
  return { kind: "reset", afterBytes: at === "body" ? Math.floor(length / 2) : undefined };
}

type OperationUrl = Extract<AnswerFault, { kind: "operationUrl" }>["url"];

function withOperationUrls(reply: Reply, url: OperationUrl, context: SpoilContext): Reply {
  const changed = Object.entries(reply.headers).flatMap(([name, value]) => {
    if (!URL_HEADERS.has(name)) return [[name, value] as const];
    const text = operationUrl(value, url, context);
    return text === undefined ? [] : [[name, text] as const];
  });
  return { ...reply, headers: Object.fromEntries(changed) };
}

function operationUrl(value: string, url: OperationUrl, context: SpoilContext): string | undefined {
  if (typeof url === "object") return url.text;
  const { origin, pathname, search } = new URL(value);
  if (url === "missing") return undefined;
  if (url === "relative") return `${pathname}${search}`;
  return url === "elsewhere" ? context.elsewhere(value) : `${origin}${pathname}/nowhere${search}`;
}

function padded(body: Uint8Array, length: number): Uint8Array {
  const large = new Uint8Array(Math.max(length, body.length)).fill(0x20);
  large.set(body);
  return large;
}

function withHeaders(reply: Reply, headers: Readonly<Record<string, string>>): Reply {
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
