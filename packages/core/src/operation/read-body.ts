import { decode, parseJson, type ReportOdd, type Schema } from "../codec/index.js";
import { DecodeError } from "../errors/index.js";
import type { HttpResponse } from "../http/index.js";
import type { ClientContext } from "./client-context.js";
import type { DocumentRoot } from "./document-format.js";
import { isJson, isXml } from "./media-type.js";

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
  if (response.bodyError) throw response.bodyError;
  const { body, status } = response;
  if (body.length === 0) return undefined;
  const isXmlOnly = roots !== undefined && status < 400;
  return xml && (isXmlOnly || isMarkup(response)) ? xml.document(body, roots) : readJson(body);
}

/** Whether a body is XML, by what it says of itself or by its first character. */
function isMarkup({ headers, body }: HttpResponse): boolean {
  // A byte order mark, the zeros of UTF-16 and blanks may stand before the first character.
  const first = body.find(
    (byte) => ![0xef, 0xbb, 0xbf, 0xfe, 0xff, 0, 0x20, 0x0a, 0x0d, 0x09].includes(byte),
  );
  return isXml(headers["content-type"] ?? "") || first === "<".charCodeAt(0);
}

/** The typed body of a documented response. Throws `DecodeError`. */
export function readBody(
  { xml }: ClientContext,
  schema: Schema,
  body: Uint8Array,
  mediaType = "application/json",
  report?: ReportOdd,
): unknown {
  if (isJson(mediaType)) return decode(schema, readJson(body), "body", report);
  if (xml && isXml(mediaType)) return xml.decode(schema, body, report);
  return schema.type === "bytes" ? body : decode(schema, readText(body), "body");
}

function readJson(body: Uint8Array): unknown {
  const text = readText(body);
  if (text === "") return undefined;
  try {
    return parseJson(text);
  } catch {
    throw new DecodeError({ path: "body", expected: "JSON", received: "something else" });
  }
}

const utf8 = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

function readText(body: Uint8Array): string {
  try {
    return utf8.decode(body);
  } catch {
    throw new DecodeError({ path: "body", expected: "UTF-8 text", received: "something else" });
  }
}
