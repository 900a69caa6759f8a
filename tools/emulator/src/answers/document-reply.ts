import { textReply } from "../exchange/index.js";
import type { Reply } from "../exchange/index.js";
import { writeXml } from "../documents/index.js";
import type { ExampleResponse, ManifestResponse } from "../manifest/index.js";
import type { Service } from "../service.js";

/** An answer with a document in the service's format; without one, an empty body. */
export function documentReply(
  status: number,
  response: ManifestResponse | undefined,
  headers: Readonly<Record<string, string>>,
  document: unknown,
): Reply {
  if (document === undefined || status === 204) return textReply(status, headers, "");
  const contentType =
    response?.contentType ?? (response?.xml === undefined ? "application/json" : "application/xml");
  const text =
    typeof document === "string" && response?.xml !== undefined ? document : write(response, document);
  return textReply(status, { "content-type": withCharset(contentType), ...headers }, text);
}

/** The headers of a documented answer, names in lower case. */
export function headersOf(example: ExampleResponse | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(example?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

/** A documented body in wire names; the text of an XML example is read for it. */
export function readExample({ xml }: Pick<Service, "xml">, body: unknown): unknown {
  return typeof body === "string" && xml !== undefined ? xml.read(body) : body;
}

function write(response: ManifestResponse | undefined, document: unknown): string {
  return response?.xml === undefined ? JSON.stringify(document) : writeXml(response.xml, document);
}

function withCharset(contentType: string): string {
  return contentType.includes("charset") ? contentType : `${contentType}; charset=utf-8`;
}
