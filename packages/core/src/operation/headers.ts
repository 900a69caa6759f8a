import { ValidationError } from "../errors/index.js";
import type { HttpHeaders } from "../http/index.js";
import { shownName } from "../options/index.js";
import type { Serializer } from "../serialize/index.js";
import type { CallOptions } from "./call-options.js";
import type { RequestContext } from "./client-context.js";
import type { Arguments } from "./operation.js";

/**
 * Names of headers, but for those that are the library's own to set, and those of the connection: another
 * value would break or misdirect the request.
 */
const allowed =
  /^(?!(?:authorization|host|content-length|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect)$)[\w!#$%&'*+.^`|~-]+$/i;

/** Headers as a caller may give them: an object, `Headers`, a `Map`, or pairs. */
export function headerEntries(headers: CallOptions["headers"] = {}): [name: string, value: string][] {
  return Symbol.iterator in headers
    ? Array.from(headers as Iterable<[string, string]>)
    : Object.entries(headers as Record<string, string>);
}

/** A header's value, of a parameter; `undefined` where nothing is given. Throws `ValidationError`. */
export function headerText(
  context: RequestContext,
  args: Arguments,
  name: string,
  serialize: Serializer,
): string | undefined {
  const { rules: version, secrets } = context;
  const value = serialize(args[name], name, { version, secrets });
  return value === undefined || value === null ? undefined : printable(name, String(value), true);
}

/** The headers of one request: the operation's, then the caller's own. */
export function requestHeaders(
  own: Readonly<Record<string, string | undefined>>,
  { headers, clientRequestId }: CallOptions,
): HttpHeaders {
  const all: Record<string, string> = {};
  for (const [name, value] of Object.entries(own)) if (value !== undefined) all[name] = value;
  for (const [name, value] of headerEntries(headers)) {
    const path = `options.headers.${shownName(name)}`;
    if (!allowed.test(name)) {
      throw new ValidationError(path, "absent: it is no header that may be set", name, { secret: true });
    }
    all[name.toLowerCase()] = printable(path, value, true);
  }
  if (clientRequestId) all["x-ms-client-request-id"] = printable("options.clientRequestId", clientRequestId);
  return all;
}

// A line break would start another header, and what is beyond ASCII has no agreed encoding.
function printable(path: string, value: unknown, secret?: boolean): string {
  if (typeof value === "string" && /^[\t\x20-\x7e]*$/.test(value)) return value;
  throw new ValidationError(path, "printable ASCII on one line", value, { secret });
}
