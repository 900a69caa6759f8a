import type { ManifestOperation, ServiceManifest } from "../manifest/index.js";
import type { VersionMarks } from "./asked-version.js";
import type { RequestValues } from "./request-values.js";
import type { Finding } from "./problem.js";

/**
 * Checks the API version of a request.
 *
 * @param operation The operation, or undefined for a URL the service itself handed out.
 * @param also Versions accepted at this URL because the service handed it out with them.
 */
export function checkVersion(
  manifest: ServiceManifest,
  operation: (ManifestOperation & VersionMarks) | undefined,
  values: Pick<RequestValues, "query" | "headers">,
  also: ReadonlySet<string>,
): Finding | undefined {
  const rule = manifest.apiVersion;
  if (rule === undefined) return undefined;
  if (operation !== undefined && !operation.parameters.some(({ name }) => name === rule.name))
    return undefined;
  const given =
    rule.in === "query" ? values.query.getAll(rule.name) : [values.headers[rule.name.toLowerCase()] ?? ""];
  const [version = ""] = given;
  if (version === "")
    return { kind: "missingVersion", message: `the ${rule.in} parameter "${rule.name}" is missing` };
  const { availableIn = rule.values } = operation ?? {};
  if (given.length === 1 && (availableIn.includes(version) || also.has(version))) return undefined;
  return { kind: "unsupportedVersion", message: `"${rule.name}" has to be one of ${availableIn.join(", ")}` };
}
