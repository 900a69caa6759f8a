import { decode, parseJson, type ReportOdd, type Schema } from "../codec/index.js";
import { DecodeError } from "../errors/index.js";
import type { HttpResponse } from "../http/index.js";
import type { ClientContext } from "./client-context.js";
import { isJson, isXml } from "./media-type.js";

/** The parsed body in wire names, whatever it is said to be; `undefined` if there is none. Throws `DecodeError`, or what kept the body from being read. */
export function readDocument({ xml }: ClientContext, response: HttpResponse): unknown {
  if (response.bodyError) throw response.bodyError;
  if (response.body.length === 0) return undefined;
  return xml && isMarkup(response) ? xml.document(response.body) : readJson(response.body);
}

/** Whether a body is XML, by what it says of itself or by its first character. */
function isMarkup({ headers, body }: HttpResponse): boolean {
  return isXml(headers["content-type"] ?? "") || body[0] === "<".charCodeAt(0);
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
