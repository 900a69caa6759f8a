import { parseJson } from "../codec/index.js";
import { DecodeError } from "../errors/index.js";
import type { HttpResponse } from "../http/index.js";
import type { ClientContext, DocumentRoot } from "./client-context.js";

/**
 * The parsed body in wire names, whatever it is said to be; `undefined` if there is none. Throws
 * `DecodeError`, or what kept the body from being read.
 *
 * @param roots the root elements there may be, where the operation speaks XML; a success is then XML
 */
export function readDocument(
  { xml }: ClientContext,
  response: HttpResponse,
  roots?: readonly DocumentRoot[],
): unknown {
  const body = bodyOf(response);
  const isXml = body.length > 0 && xml && ((roots && response.status < 400) || xml.isXml(response));
  return isXml ? xml.document(body, roots) : parseBody(body);
}

/** The body of a response. Throws what kept it from being read. */
export function bodyOf({ body, bodyError }: HttpResponse): Uint8Array {
  if (bodyError) throw bodyError;
  return body;
}

/** A body as JSON; `undefined` for an empty one. Throws `DecodeError`. */
export function parseBody(body: Uint8Array): unknown {
  const text = decodeText(body);
  return text === "" ? undefined : readable("JSON", () => parseJson(text));
}

let utf8: InstanceType<typeof TextDecoder> | undefined;

/** A body as text. Throws `DecodeError`. */
export function decodeText(body: Uint8Array): string {
  return readable("UTF-8 text", () => {
    // Made when it is needed: where there is none, making a client says so.
    utf8 ??= new TextDecoder("utf-8", { fatal: true });
    return utf8.decode(body);
  });
}

// What the parsers say quotes the body, which may hold secrets.
function readable<T>(expected: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new DecodeError({ path: "body", expected, received: "something else" });
  }
}
