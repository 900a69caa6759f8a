import { ValidationError } from "../errors/index.js";
import { isMissing, nonEmpty, required, type Serializer } from "../serialize/index.js";
import type { RequestContext } from "./client-context.js";
import type { Arguments } from "./operation.js";

/** Writes one parameter into a URL. Throws `ValidationError`. */
export type UrlParameter = (context: RequestContext, args: Arguments) => string;

/** Escapes a text for its place in a URL. */
export type Escape = (text: string) => string;

/**
 * A segment of a path. No value can leave its place: what would end the segment is escaped, and what a
 * server would resolve away (`.`, `..`, nothing at all) is refused.
 */
export function segment(
  name: string,
  serialize: Serializer = nonEmpty,
  escape: Escape = encodeURIComponent,
): UrlParameter {
  const write = required(serialize);
  return ({ rules: version, secrets }, args) => {
    const text = escapeText(write(args[name], name, { version, secrets }), name, escape);
    if (!/^$|(^|\/)\.{1,2}(\/|$)/.test(text)) return text;
    throw new ValidationError(name, "a path segment other than '', '.' and '..'", text);
  };
}

/**
 * Several segments, with the slash before them: an id that starts with one is written as it is, and `"/"`
 * stands for the root, which has none.
 */
export function segments(name: string, serialize?: Serializer): UrlParameter {
  const write = segment(name, serialize, keepPath);
  return (context, args) => {
    const text = write(context, args).replace(/^\//, "");
    return text === "" ? "" : `/${text}`;
  };
}

/** A segment that goes away, with the slash before it, where nothing is given. */
export function optionalSegment(name: string, serialize?: Serializer, escape?: Escape): UrlParameter {
  const write = segment(name, serialize, escape);
  return (context, args) => (isMissing(args[name]) ? "" : `/${write(context, args)}`);
}

/** `&wire=value`; nothing where nothing is given. */
export function query(name: string, wire: string, serialize: Serializer, escape?: Escape): UrlParameter {
  return ({ rules: version, secrets }, args) => {
    const value = serialize(args[name], name, { version, secrets });
    return isMissing(value) ? "" : `&${wire}=${escapeText(value, name, escape)}`;
  };
}

/**
 * A list as `&wire=a,b`.
 *
 * @param separator what stands between the items, escaped; `"&"` repeats the parameter
 */
export function queryList(
  name: string,
  wire: string,
  serialize: Serializer,
  separator: string,
  escape?: Escape,
): UrlParameter {
  return ({ rules: version, secrets }, args) => {
    const value = serialize(args[name], name, { version, secrets });
    const texts = Array.isArray(value) ? value.map((item) => escapeText(item, name, escape)) : [];
    if (isMissing(value) || (texts.length === 0 && separator === "&")) return "";
    return `&${wire}=${texts.join(separator === "&" ? `&${wire}=` : separator)}`;
  };
}

/** Starts a URL's query with what may be given; each part begins with `&`, or is empty. */
export function withQuery(url: string, ...parts: readonly string[]): string {
  return url + parts.join("").replace("&", "?");
}

/** The API version as it stands in a URL. */
export function apiVersion(context: Pick<RequestContext, "apiVersion">): string {
  return encodeURIComponent(context.apiVersion?.value ?? "");
}

/** Escapes all but the characters that mean nothing by themselves in a segment or a query: `$ , : ; = @`. */
export const keepReserved: Escape = (text) =>
  encodeURIComponent(text).replace(/%(?:24|2C|3[ABD]|40)/g, decodeURIComponent);

/** Escapes all that would end a path: a text of several segments keeps what RFC 6570 calls reserved. */
export const keepPath: Escape = (text) => encodeURI(text).replace(/[?#]/g, encodeURIComponent);

/** Escapes a value for its place. Throws `ValidationError` for half of a surrogate pair. */
export function escapeText(value: unknown, name: string, escape: Escape = encodeURIComponent): string {
  const text = String(value);
  if (text.isWellFormed()) return escape(text);
  throw new ValidationError(name, "well-formed Unicode", text, { secret: true });
}
