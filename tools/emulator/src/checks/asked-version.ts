import type { ServiceManifest } from "../manifest/index.js";
import type { RequestValues } from "./request-values.js";

/** The API version a request asks for; undefined where it asks for none, or for several. */
export function askedVersion(
  { apiVersion: rule }: Pick<ServiceManifest, "apiVersion">,
  { query, headers }: Pick<RequestValues, "query" | "headers">,
): string | undefined {
  if (rule === undefined) return undefined;
  const given = rule.in === "query" ? query.getAll(rule.name) : [headers[rule.name.toLowerCase()] ?? ""];
  return given.length === 1 && given[0] !== "" ? given[0] : undefined;
}

/** What the manifest says of a parameter or an operation that not all versions treat alike. */
export interface VersionMarks {
  /** The versions that have it; all when absent. */
  readonly availableIn?: readonly string[];
  /** The versions that demand it although others do not. */
  readonly requiredIn?: readonly string[];
}
