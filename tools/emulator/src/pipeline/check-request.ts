import { checkParameters, checkVersion, problemOf } from "../checks/index.js";
import type { Finding } from "../checks/index.js";
import { problemReply } from "../engine/index.js";
import type { Call } from "../engine/index.js";
import type { Reply } from "../exchange/index.js";
import type { Target } from "./locate.js";

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
  const finding =
    checkVersion(manifest, declared, values, target.view?.versions ?? new Set()) ??
    (declared && (checkParameters(declared, values, manifest, json) ?? bodyFinding));
  if (finding === undefined) return undefined;
  const { scenario } = call.service;
  const explained = scenario?.operations[call.operation.name]?.explain?.(call, finding.kind);
  return problemReply(explained ?? problemOf(finding, scenario?.problems), call.operation.error);
}
