import { checkParameters, problemOf } from "../validation/index.js";
import type { Finding } from "../validation/index.js";
import { problemReply } from "../answers/index.js";
import type { Call } from "../answers/index.js";
import type { Reply } from "../exchange/index.js";
import type { Target } from "./locate.js";

/** What services sign the URLs with by which work is followed. */
const SIGNATURE = ["t", "c", "s", "h"] as const;

/**
 * Checks everything about a request that its manifest declares; undefined when nothing is wrong.
 *
 * @param bodyFinding What was found wrong with the body when it was read.
 */
export function refuseRequest(
  call: Call,
  target: Target,
  headers: Readonly<Record<string, string>>,
  bodyFinding: Finding | undefined,
): Reply | undefined {
  const { manifest, json } = call.service;
  const values = { path: target.values, query: call.query, headers };
  const declared = target.declared ? target.operation : undefined;
  const { finding: badVersion, served } = call.version;
  const signed = target.operation.method.toUpperCase() === "GET" ? SIGNATURE : [];
  const finding =
    badVersion ??
    (declared && (checkParameters(declared, values, manifest, json, served, signed) ?? bodyFinding));
  if (finding === undefined) return undefined;
  const { behaviour } = call.service;
  const explained = behaviour?.operations[call.operation.name]?.explain?.(call, finding.kind);
  return problemReply(behaviour, explained ?? problemOf(finding, behaviour?.problems), call.operation.error);
}
