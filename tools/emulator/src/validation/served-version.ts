import type { ManifestOperation, ServiceManifest } from "../manifest/index.js";
import type { RequestValues } from "./request-values.js";
import type { Finding } from "./problem.js";

/** What the manifest says of a parameter or an operation that not all versions treat alike. */
export interface VersionMarks {
  /** The versions that have it; all when absent. */
  readonly availableIn?: readonly string[];
  /** The versions that demand it although others do not. */
  readonly requiredIn?: readonly string[];
}

/** The API version of a request. */
export interface ServedVersion {
  /** As it was asked for; undefined where it was not, or several times. */
  readonly asked: string | undefined;
  /** The one the specs describe by which the request is checked and answered. */
  readonly served: string;
  readonly finding?: Finding;
}

const DATE = /^\d{4}-\d{2}-\d{2}(-[A-Za-z][\w.]*)?$/;
const NUMBER = /^\d+(\.\d+)*(-preview(\.\d+)?)?$/;

/**
 * The version a request is served by: the one it asks for, or the nearest the specs describe. One
 * that is missing or malformed is a finding; so is, when strict, one that is not described.
 *
 * @param operation The operation, or undefined for a URL the service itself handed out.
 * @param optional The service handed the URL out, and clients follow it without a version.
 */
export function servedVersion(
  manifest: Pick<ServiceManifest, "apiVersion">,
  operation: (Pick<ManifestOperation, "parameters"> & VersionMarks) | undefined,
  { query, headers }: Pick<RequestValues, "query" | "headers">,
  { strict, optional }: { readonly strict: boolean; readonly optional: boolean },
): ServedVersion {
  const rule = manifest.apiVersion;
  if (rule === undefined) return { asked: undefined, served: "" };
  const given = rule.in === "query" ? query.getAll(rule.name) : [headers[rule.name.toLowerCase()] ?? ""];
  const [asked = ""] = given;
  const own = operation?.parameters.find(({ name }) => name === rule.name)?.constant;
  // An operation with a version of its own is described by the service's default one, like the others.
  if (own !== undefined && given.length === 1 && asked === String(own))
    return { asked, served: rule.default };
  const { availableIn: known = rule.values } = operation ?? {};
  const listed = own === undefined ? known : [String(own)];
  const served = nearest(asked, listed) ?? rule.default;
  const isDeclared = operation === undefined || operation.parameters.some(({ name }) => name === rule.name);
  if (!isDeclared) return { asked: asked || undefined, served };
  if (asked === "") {
    const finding = { kind: "missingVersion", message: missing(rule.in, rule.name) } as const;
    return { asked: undefined, served: rule.default, ...(optional ? {} : { finding }) };
  }
  const isFormed = given.length === 1 && isWellFormed(asked, rule.values);
  if (isFormed && (!strict || listed.includes(asked))) return { asked, served };
  const message = `The ${rule.name} '${asked}' is invalid. The supported versions are '${listed.join(", ")}'.`;
  return { asked, served, finding: { kind: "unsupportedVersion", message } };
}

function missing(place: "query" | "header", name: string): string {
  return place === "query"
    ? `The ${name} query parameter (?${name}=) is required for all requests.`
    : `The ${name} header is required for all requests.`;
}

/** A version is well-formed when it is written in a way the service writes its own. */
function isWellFormed(version: string, known: readonly string[]): boolean {
  return [DATE, NUMBER].some((form) => form.test(version) && known.some((one) => form.test(one)));
}

/** The newest version that is not newer than the one asked for; the oldest when all are. */
function nearest(asked: string, known: readonly string[]): string | undefined {
  if (known.includes(asked)) return asked;
  const ordered = known.toSorted((a, b) => compare(rank(a), rank(b)));
  const wanted = rank(asked);
  return ordered.findLast((one) => compare(rank(one), wanted) <= 0) ?? ordered[0];
}

/** Services that went from numbers to dates count them after the numbers. */
function rank(version: string): readonly number[] {
  const numbers = (version.match(/\d+/g) ?? []).map(Number);
  return [DATE.test(version) ? 1 : 0, ...numbers.slice(0, 3)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, part] of a.entries()) {
    const difference = part - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
