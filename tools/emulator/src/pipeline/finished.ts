import type { Engine } from "../answers/index.js";
import { quirksOf } from "../behaviours/index.js";
import type { Behaviour, Quirks } from "../behaviours/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import type { Service } from "../service.js";
import type { Outcome } from "./answer-target.js";

/** Says why a request was refused, or by which version it was served; no service sends either. */
const HINT = "x-emulator-hint";
const SPELT_LIMIT = 4 * 1024 * 1024;
const SERVED = "x-emulator-served-version";

/** Adds the headers every answer carries: those of the service, and the emulator's own. */
export function finished(
  { reply, version, fault }: Outcome,
  { headers, method }: Incoming,
  service: Service | undefined,
  { clock, makeId, quirks, retryAfterSeconds }: Engine,
  count: number,
): Reply {
  const { behaviour } = service ?? {};
  const requestId = makeId(behaviour?.ids === "hex" ? "0".repeat(32) : "");
  const date = new Date(clock.now()).toUTCString();
  const { status, problem } = reply;
  const common = behaviour?.headers?.({ method, status, requestId, date, problem, count }) ?? {
    date,
    "x-ms-request-id": requestId,
  };
  const client = headers["x-ms-client-request-id"];
  const echoes = client !== undefined && headers["x-ms-return-client-request-id"] === "true";
  const isOther = version !== undefined && version.asked !== undefined && version.asked !== version.served;
  return {
    ...reply,
    body: spelt(reply.body, behaviour, quirksOf(quirks, behaviour?.quirks?.(version?.asked ?? "") ?? [])),
    headers: {
      ...common,
      ...(echoes ? { "x-ms-client-request-id": client } : {}),
      ...(isOther ? { [SERVED]: version.served } : {}),
      ...(reply.hint === undefined ? {} : { [HINT]: headerText(reply.hint) }),
      ...reply.headers,
      // What a fault says is meant.
      ...(retryAfterSeconds !== undefined && "retry-after" in reply.headers && fault === undefined
        ? { "retry-after": String(retryAfterSeconds) }
        : {}),
    },
  };
}

/** The text of an answer as the service spells it; what is too long for one of the service's is left alone. */
function spelt(body: Uint8Array, behaviour: Behaviour | undefined, quirks: Quirks): Uint8Array {
  if (behaviour?.spelling === undefined || body.length === 0 || body.length > SPELT_LIMIT) return body;
  const text = new TextDecoder().decode(body);
  const written = behaviour.spelling(text, quirks);
  return written === text ? body : new TextEncoder().encode(written);
}

/** Only what a header can hold, and not too much of it. */
function headerText(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 500);
}
