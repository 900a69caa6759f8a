import type { ServiceProblem } from "../validation/index.js";
import type { Behaviour } from "../behaviours/index.js";
import { setAt, writeXml } from "../documents/index.js";
import type { JsonObject } from "../documents/index.js";
import { textReply } from "../exchange/index.js";
import type { Reply } from "../exchange/index.js";
import type { ManifestError, ManifestOperation } from "../manifest/index.js";

/** A documented error of an operation; with what is given instead of what is not documented. */
export function knownProblem(
  operation: ManifestOperation,
  fault: { readonly code: string; readonly status?: number; readonly message?: string },
  status: number,
): ServiceProblem {
  const known = operation.error.known.find(({ code }) => code === fault.code);
  return {
    code: fault.code,
    status: fault.status ?? known?.status ?? status,
    message: fault.message ?? known?.message ?? `the emulator was asked for ${fault.code}`,
  };
}

/** An error in the service's own shape. */
export function problemReply(
  behaviour: Behaviour | undefined,
  problem: ServiceProblem,
  shape: ManifestError | undefined,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const { path = ["error"], code = "code", message = "message" } = shape ?? {};
  const error = { [code]: problem.code, [message]: problem.message };
  let document: JsonObject = error;
  if (path.length > 0) {
    document = {};
    setAt(document, path, error);
  }
  document = behaviour?.problemDocument?.(document, problem) ?? document;
  const text = shape?.xml === undefined ? JSON.stringify(document) : writeXml(shape.xml, document);
  const contentType = `${shape?.contentType ?? "application/json"}; charset=utf-8`;
  const reply = textReply(problem.status, { "content-type": contentType, ...headers }, text);
  return { ...reply, problem, hint: `${problem.code}: ${problem.message}` };
}
