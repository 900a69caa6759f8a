import type { Finding } from "../checks/index.js";
import { isDocumented } from "../engine/index.js";
import type { ManifestOperation } from "../manifest/index.js";
import type { View } from "../runs/index.js";
import type { Service } from "../service.js";

/** Path prefix of URLs that pretend to be on somebody else's server. */
export const ELSEWHERE = "/_elsewhere";

/** A request's URL, taken apart. */
export interface Address {
  /** Folder name of the service, which may not exist. */
  readonly service: string;
  /** URL of the service, without a slash at its end. */
  readonly base: string;
  /** Path below the base. */
  readonly path: string;
  /** The request went to a server that is not the emulator's. */
  readonly foreign: boolean;
}

/** Takes a URL apart; `origins` are the emulator's own, any when undefined. */
export function addressOf(url: URL, origins: ReadonlySet<string> | undefined): Address {
  const marked = url.pathname.startsWith(`${ELSEWHERE}/`);
  const pathname = marked ? url.pathname.slice(ELSEWHERE.length) : url.pathname;
  const end = pathname.indexOf("/", 1);
  const service = pathname.slice(1, end < 0 ? undefined : end);
  return {
    service,
    base: `${url.origin}${marked ? ELSEWHERE : ""}/${service}`,
    path: end < 0 ? "/" : pathname.slice(end),
    foreign: marked || (origins !== undefined && !origins.has(url.origin)),
  };
}

/** What a request is meant for. */
export interface Target {
  readonly operation: ManifestOperation;
  /** The operation's name, or for URLs outside the service's operations what it follows and how. */
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  /** Work the URL shows. */
  readonly view: View | undefined;
  /** The service declares the URL itself, so that its parameters are known. */
  readonly declared: boolean;
}

/**
 * Finds the operation and the work a request is meant for. Where several operations share a URL it
 * is the one the work belongs to, or the one whose example is asked for.
 */
export function findTarget(
  service: Service,
  method: string,
  path: string,
  query: URLSearchParams,
): Target | Finding {
  const view = service.runs.find(method, path);
  const match = service.router.match(method, path, query);
  if (!("kind" in match)) {
    const [first] = match;
    const found =
      match.find(({ operation }) => operation === view?.operation) ??
      match.find((one) => isDocumented(service, one)) ??
      first;
    if (found !== undefined) return { ...found, name: found.operation.name, view, declared: true };
    return { kind: "unknownPath", message: "there is nothing at this path" };
  }
  if (view?.operation !== undefined && match.kind === "unknownPath") {
    const located = service.router.locate(method, path);
    if (located !== undefined) {
      const { operation } = view;
      return { operation, name: operation.name, values: located.values, view, declared: true };
    }
  }
  if (view === undefined || view.operation !== undefined) {
    const otherMethod = match.kind === "unknownPath" && service.runs.hasPath(path);
    return otherMethod ? { kind: "wrongMethod", message: `${method} is not allowed at this path` } : match;
  }
  const { operation, values } = view.run.start;
  return { operation, name: `${operation.name}.${view.kind}`, values, view, declared: false };
}
