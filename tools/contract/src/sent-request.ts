import { sameMoments } from "./same-moments.js";
import { xmlTools } from "./xml-tools.js";

/** A request as it went on the wire. */
export interface WireRequest {
  readonly method: string;
  /** Byte for byte. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A request taken apart, for comparing it with what a document says. */
export interface SentRequest {
  readonly method: string;
  /** Origin and path, byte for byte. */
  readonly path: string;
  /** Decoded; a parameter that comes several times has a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Without those every request has: credential, user agent and request id. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON value, or the tree of the XML document; absent where nothing was sent. */
  readonly body?: unknown;
}

const common = new Set(["authorization", "user-agent", "x-ms-client-request-id"]);

/** Takes a request apart. */
export function readRequest({ method, url, headers, body }: WireRequest): SentRequest {
  const [, path = "", query = ""] = /^([^?#]*)\??([^#]*)$/.exec(url) ?? [];
  return {
    method,
    path,
    query: Object.fromEntries(
      Object.entries(readQuery(query)).map(([name, value]) => [name, sameMoments(value)]),
    ),
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !common.has(name))),
    ...(body !== undefined && { body: readBody(headers["content-type"] ?? "", body) }),
  };
}

/** Reads a query as RFC 3986 has it: a plus sign is a plus sign. */
export function readQuery(query: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  for (const part of query.split("&").filter((text) => text !== "")) {
    const [name = "", value = ""] = part.split(/=(.*)/s).map(decodeURIComponent);
    const before = found[name];
    found[name] = before === undefined ? value : [before, value].flat();
  }
  return found;
}

function readBody(contentType: string, body: string): unknown {
  return contentType.includes("xml") ? xmlTools().tree(body) : sameMoments(JSON.parse(body));
}
