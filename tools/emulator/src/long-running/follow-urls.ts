import type { Call } from "../answers/index.js";
import { linkedValue, operationNamed } from "../runs/index.js";
import type { Run, ViewKind } from "../runs/index.js";
import { trackingOf } from "../manifest/index.js";
import type { ServiceManifest } from "../manifest/index.js";
import { encodeSegment, segmentsOf } from "../routing/index.js";
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

/** What URLs show of a run, and the id that is in them. */
export interface Shown {
  readonly kind: ViewKind;
  readonly id: string;
}

/**
 * Puts the emulator's own URLs in place of the documented ones, and lets them show the run.
 *
 * @param shows What they show of it. Default: what the header's name promises, by the run's id.
 */
export function serveUrlHeaders(
  call: Call,
  run: Run,
  headers: Readonly<Record<string, string>>,
  texts: Substitutions,
  shows?: Shown,
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
        shows ?? {
          kind: name === "location" ? locationKind(call, text, monitored) : "status",
          id: run.start.id,
        },
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

/** Serves one documented URL and says where: at the version and in the spelling that were asked for. */
export function serveUrl(call: Call, run: Run, text: string, texts: Substitutions, shown: Shown): string {
  const { path, search } = servedPath(call, run, text, texts, shown.id);
  const { runs, router, manifest, behaviour } = call.service;
  runs.register("GET", path, { run, kind: shown.kind, operation: router.locate("GET", path)?.operation });
  const url = `${call.base}${asRequested(path, call.path)}${versioned(search, manifest.apiVersion, call)}`;
  return behaviour?.sign?.(url, call) ?? url;
}

function versioned(search: string, rule: ServiceManifest["apiVersion"], { version }: Call): string {
  const query = new URLSearchParams(search);
  if (rule?.in !== "query" || version.asked === undefined || !query.has(rule.name)) return search;
  query.set(rule.name, version.asked);
  return `?${query}`;
}

function locationKind(call: Call, text: string, monitored: boolean): ViewKind {
  if (monitored) return "result";
  const status = call.service.router.locate("GET", splitUrl(text).path)?.operation.name;
  return status !== undefined && status === trackingOf(call.operation)?.statusOperation?.operation
    ? "status"
    : "result";
}

function servedPath(call: Call, run: Run, text: string, texts: Substitutions, shownId: string): ServedUrl {
  const { path, search } = splitUrl(text);
  const match = call.service.router.locate("GET", path);
  if (match !== undefined) {
    const id = Object.keys(match.values).findLast((name) => call.values[name] === undefined);
    const filled = call.service.router
      .template(match.operation)
      .fill((name) => (name === id ? shownId : (call.values[name] ?? match.values[name])));
    if (filled !== undefined) return { path: filled, search };
  }
  return { path: adHocPath(call, run, path, texts, shownId), search };
}

/** What a URL has in common with the request's own is spelt as the request spelt it. */
function asRequested(path: string, requested: string): string {
  const own = segmentsOf(requested).map(decodeSegment);
  const segments = path.split("/");
  const differs = segments.findIndex(
    (segment, index) => decodeSegment(segment).toLowerCase() !== own[index]?.toLowerCase(),
  );
  const common = differs < 0 ? segments.length : differs;
  return [...own.slice(0, common).map(encodeSegment), ...segments.slice(common)].join("/");
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A path no operation declares: the request's own values stand behind the segments that name them. */
function adHocPath(call: Call, run: Run, path: string, texts: Substitutions, shownId: string): string {
  const { labels } = call.service.router.template(run.start.operation);
  const segments = path.split("/");
  const last = segments.findLastIndex(looksLikeId);
  const named = segments.map((segment, index) => {
    if (index === last) return shownId;
    const name = labels.get(segments[index - 1] ?? "");
    const value = name === undefined ? undefined : call.values[name];
    return value === undefined ? String(substitute(segment, texts)) : encodeSegment(value);
  });
  return last < 0 ? `${named.join("/")}/${shownId}` : named.join("/");
}

function splitUrl(text: string): ServedUrl {
  const { pathname, search } = new URL(text, "https://documented.invalid");
  return { path: pathname.replaceAll(/\/{2,}/g, "/"), search };
}

function looksLikeId(segment: string): boolean {
  return segment.length >= 8 && /\d/.test(segment) && /^[\w-]+$/.test(segment);
}
