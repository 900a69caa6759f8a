import { UsageError } from "../errors/usage-error.js";

/** What an Azure resource id says of the parameters of a route, by wire name. */
export type RouteParameters = ReadonlyMap<string, string>;

/** True for what looks like a resource id, and like no name. */
export function isResourceId(text: string): boolean {
  return /^\/subscriptions\/[^/]+/i.test(text);
}

/**
 * Reads a resource id by the route of an operation, of which it may be the beginning. Fixed words fit in
 * any case, as in Azure.
 *
 * @param source the flag, for messages
 * @param upTo wire name of the parameter it has to end with, when it is given for one
 * @throws UsageError for the id of something else
 */
export function parseResourceId(source: string, id: string, route: string, upTo?: string): RouteParameters {
  const fixed = route.split("/").filter((part) => part !== "");
  const parts = id.split("/").filter((part) => part !== "");
  const end = upTo === undefined ? parts.length : fixed.indexOf(`{${upTo}}`) + 1;
  const wanted = fixed.slice(0, upTo === undefined ? lastParameter(fixed) : end);
  const refuse = (): UsageError => UsageError.of(source, `an id like /${wanted.join("/")}`, id);
  if (parts.length > wanted.length || (upTo !== undefined && parts.length !== end)) throw refuse();
  const found = new Map<string, string>();
  for (const [index, part] of parts.entries()) {
    const place = wanted[index] ?? "";
    const parameter = /^\{(.+)\}$/.exec(place)?.[1];
    if (parameter !== undefined) found.set(parameter, decoded(part));
    else if (place.toLowerCase() !== part.toLowerCase()) throw refuse();
  }
  if (!/^\{.+\}$/.test(wanted[parts.length - 1] ?? "")) throw refuse();
  return found;
}

function lastParameter(route: readonly string[]): number {
  return route.reduce((last, part, index) => (part.startsWith("{") ? index + 1 : last), 0);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
