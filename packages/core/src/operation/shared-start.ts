import type { Arguments, LongRunningOperation } from "./operation.js";
import type { StartedBy } from "./operation-transport.js";

/** Of the many starts that share nothing. */
const none: Arguments = {};

/** What may be written down of a start: its URL and its arguments, both without secrets. */
export function sharedStart(
  { lro: { shared = [], secretQuery = [] } }: LongRunningOperation,
  args: Arguments,
  url: string,
): StartedBy {
  return {
    url: withoutQuery(url, secretQuery),
    arguments: shared.length === 0 ? none : Object.fromEntries(shared.map((name) => [name, args[name]])),
  };
}

/** A URL without some parameters of its query; the others stay byte for byte. */
function withoutQuery(url: string, names: readonly string[]): string {
  const [path = "", query] = url.split("?", 2);
  if (query === undefined || names.length === 0) return url;
  const kept = query.split("&").filter((part) => !names.includes(part.split("=", 1)[0] ?? ""));
  return kept.length > 0 ? `${path}?${kept.join("&")}` : path;
}
