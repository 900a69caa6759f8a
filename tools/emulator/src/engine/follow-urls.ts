import type { Call } from "./call.js";
import { linkedValue, operationNamed } from "../runs/index.js";
import type { Run, ViewKind } from "../runs/index.js";
import { trackingOf } from "../manifest/index.js";
import { substitute } from "../documents/index.js";
import type { Substitutions } from "../documents/index.js";

/** Headers that name a URL to follow work by; the first two show its status. */
export const URL_HEADERS = ["azure-asyncoperation", "operation-location", "location"] as const;

/** A documented URL as the emulator serves it: its path below the service's base, and its query. */
interface ServedUrl {
  readonly path: string;
  readonly search: string;
}

/** The id in a documented URL: the one value of its path that the request did not bring. */
export function idInUrl(call: Call, text: string): string | undefined {
  const { path } = splitUrl(text);
  const match = call.service.router.locate("GET", path);
  if (match === undefined) return path.split("/").findLast(looksLikeId);
  return Object.entries(match.values).findLast(([name]) => call.values[name] === undefined)?.[1];
}

/**
 * Puts the emulator's own URLs in place of the documented ones, and lets them show the run.
 *
 * @param shows What they show of it. Default: what the header's name promises.
 */
export function serveUrlHeaders(
  call: Call,
  run: Run,
  headers: Readonly<Record<string, string>>,
  texts: Substitutions,
  shows?: ViewKind,
): Record<string, string> {
  const served: Record<string, string> = { ...headers };
  const monitored = URL_HEADERS.slice(0, 2).some((name) => headers[name] !== undefined);
  for (const name of URL_HEADERS) {
    const text = headers[name];
    if (text !== undefined)
      served[name] = serveUrl(
        call,
        run,
        text,
        texts,
        shows ?? (name === "location" ? locationKind(call, text, monitored) : "status"),
      );
  }
  return served;
}

/** Lets the operations that follow, cancel or carry on the work show it. */
export function registerLinks(call: Call, run: Run): void {
  const { statusOperation, job, cancel } = run.start.tracking;
  const links = [
    ["status", statusOperation],
    ["job", job],
    ["cancel", cancel],
  ] as const;
  for (const [kind, link] of links) {
    const operation = link && operationNamed(call.service.manifest.operations, link.operation);
    if (link === undefined || operation === undefined) continue;
    const path = call.service.router.template(operation).fill((name) => linkedValue(link, name, run));
    if (path !== undefined) call.service.runs.register(operation.method, path, { run, kind, operation });
  }
}

/** Serves one documented URL and says where. */
export function serveUrl(call: Call, run: Run, text: string, texts: Substitutions, kind: ViewKind): string {
  const { path, search } = servedPath(call, run, text, texts);
  const view = call.service.runs.register("GET", path, {
    run,
    kind,
    operation: call.service.router.locate("GET", path)?.operation,
  });
  const version = call.service.manifest.apiVersion;
  const written = version?.in === "query" ? new URLSearchParams(search).get(version.name) : null;
  if (written !== null) view.versions.add(written);
  return `${call.base}${path}${search}`;
}

function locationKind(call: Call, text: string, monitored: boolean): ViewKind {
  if (monitored) return "result";
  const status = call.service.router.locate("GET", splitUrl(text).path)?.operation.name;
  return status !== undefined && status === trackingOf(call.operation)?.statusOperation?.operation
    ? "status"
    : "result";
}

function servedPath(call: Call, run: Run, text: string, texts: Substitutions): ServedUrl {
  const { path, search } = splitUrl(text);
  const match = call.service.router.locate("GET", path);
  if (match !== undefined) {
    const id = Object.keys(match.values).findLast((name) => call.values[name] === undefined);
    const filled = call.service.router
      .template(match.operation)
      .fill((name) => (name === id ? run.start.id : (call.values[name] ?? match.values[name])));
    if (filled !== undefined) return { path: asDocumented(filled, path), search };
  }
  return { path: adHocPath(call, run, path, texts), search };
}

/** Services write their own URLs in another case than their operations have. */
function asDocumented(path: string, documented: string): string {
  const segments = documented.split("/");
  return path
    .split("/")
    .map((segment, index) => {
      const written = segments[index];
      return written?.toLowerCase() === segment.toLowerCase() ? written : segment;
    })
    .join("/");
}

/** A path no operation declares: the request's own values stand behind the segments that name them. */
function adHocPath(call: Call, run: Run, path: string, texts: Substitutions): string {
  const { labels } = call.service.router.template(run.start.operation);
  const segments = path.split("/");
  const last = segments.findLastIndex(looksLikeId);
  const named = segments.map((segment, index) => {
    if (index === last) return run.start.id;
    const name = labels.get(segments[index - 1] ?? "");
    const value = name === undefined ? undefined : call.values[name];
    return value === undefined ? String(substitute(segment, texts)) : encodeURIComponent(value);
  });
  return last < 0 ? `${named.join("/")}/${run.start.id}` : named.join("/");
}

function splitUrl(text: string): ServedUrl {
  const { pathname, search } = new URL(text, "https://documented.invalid");
  return { path: pathname.replaceAll(/\/{2,}/g, "/"), search };
}

function looksLikeId(segment: string): boolean {
  return segment.length >= 8 && /\d/.test(segment) && /^[\w-]+$/.test(segment);
}
