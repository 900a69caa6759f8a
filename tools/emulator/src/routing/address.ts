import { segmentsOf } from "./path-template.js";

/** Path prefix of URLs that pretend to be on somebody else's server. */
export const ELSEWHERE = "/_elsewhere";

/** A request's URL, taken apart. */
export interface Address {
  /** Folder name of the service; undefined when none is meant. */
  readonly service: string | undefined;
  /** URL of the service, without a slash at its end. */
  readonly base: string;
  /** Path below the base. */
  readonly path: string;
  /** The request went to a server that is not the emulator's. */
  readonly foreign: boolean;
}

/** What tells which service a URL at the root means. */
export interface RootRule {
  readonly service: string;
  /** Hosts that are the service's own. */
  readonly hosts: readonly RegExp[];
  /** Resource providers of its paths, in lower case. */
  readonly providers: ReadonlySet<string>;
  /** Some operation has this path. */
  hasPath(path: string): boolean;
}

/**
 * Takes a URL apart. A service is meant by the first segment of the path, by the host, by the
 * resource provider in the path, or else by a path that no other service has.
 *
 * @param origins The emulator's own; any when undefined.
 */
export function addressOf(
  url: URL,
  rules: readonly RootRule[],
  origins: ReadonlySet<string> | undefined,
): Address {
  const marked = url.pathname.startsWith(`${ELSEWHERE}/`);
  const pathname = marked ? url.pathname.slice(ELSEWHERE.length) : url.pathname;
  const root = `${url.origin}${marked ? ELSEWHERE : ""}`;
  const foreign = marked || (origins !== undefined && !origins.has(url.origin));
  const end = pathname.indexOf("/", 1);
  const first = pathname.slice(1, end < 0 ? undefined : end);
  if (rules.some(({ service }) => service === first)) {
    return { service: first, base: `${root}/${first}`, path: end < 0 ? "/" : pathname.slice(end), foreign };
  }
  return { service: atRoot(url.hostname, pathname, rules), base: root, path: pathname, foreign };
}

function atRoot(host: string, path: string, rules: readonly RootRule[]): string | undefined {
  const byHost = rules.find(({ hosts }) => hosts.some((pattern) => pattern.test(host)));
  if (byHost !== undefined) return byHost.service;
  const segments = segmentsOf(path.toLowerCase());
  const provider = segments[segments.lastIndexOf("providers") + 1];
  const named = rules.filter(({ providers }) => provider !== undefined && providers.has(provider));
  const having = (named.length > 0 ? named : rules).find((rule) => rule.hasPath(path));
  return (having ?? named[0])?.service;
}
