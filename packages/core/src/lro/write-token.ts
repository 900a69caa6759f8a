import { stringifyJson } from "../codec/index.js";
import { redactMembers, redactText, ResumeTokenError } from "../errors/index.js";
import type { LroHost } from "./protocol-types.js";
import type { Tracking } from "./tracking.js";

/** Written into every token; a reader refuses what it does not know. */
export const tokenVersion = 1;

/** Longest token written or read, in characters. */
export const maxTokenLength = 2 ** 20;

/**
 * Writes all that another process needs to go on, as JSON. Documents are in it only where going on
 * needs them, and only if neither the host nor their look says that they hold a secret; else the token
 * goes back to the read they came from.
 */
export function writeToken(host: LroHost, tracking: Tracking): string {
  const { secrets } = host;
  const { document, jobDocument, resultDocument, fault, ...others } = tracking;
  const rest = { ...others, requestIds: redactMembers(others.requestIds, secrets) };
  const common = { v: tokenVersion, subject: host.tokenSubject, origin: new URL(host.endpoint).origin };
  if (rest.phase === "running" && rest.stage !== "job") return stringifyJson({ ...common, tracking: rest });
  const resultIsDocument = document !== undefined && resultDocument === document;
  const held = { document, jobDocument, resultDocument: resultIsDocument ? undefined : resultDocument };
  const token = stringifyJson({ ...common, tracking: rest, fault, ...held, resultIsDocument });
  const open = stringifyJson({ ...held, fault });
  const allowed = Object.values(held).every((one) => one === undefined || (host.keepInToken?.(one) ?? true));
  if (allowed && redactText(open, secrets) === open && token.length <= maxTokenLength) return token;
  if (rest.mode === "inline") {
    throw new ResumeTokenError("the operation has ended, with a result that no token may hold");
  }
  const stage = rest.stage === "job" ? "status" : rest.stage;
  return stringifyJson({ ...common, tracking: { ...rest, stage, phase: "running", nextAt: 0 } });
}
