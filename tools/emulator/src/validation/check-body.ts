import type { ManifestOperation } from "../manifest/index.js";
import type { JsonSchemas } from "./json-schemas.js";
import type { Finding } from "./problem.js";
import type { XmlSchemas } from "./xml-schemas.js";

/** Levels of a body; no service has half as many. */
const DEEPEST = 64;

/** A body that was read, and what is wrong with it, if anything. */
export interface CheckedBody {
  /** The body as a document in wire names; undefined when there is none or it cannot be parsed. */
  readonly document: unknown;
  readonly finding?: Finding;
}

/**
 * Parses a request's body and checks it against the operation's schema.
 *
 * @param version The API version the request asks for.
 */
export function checkBody(
  operation: ManifestOperation,
  contentType: string | undefined,
  bytes: Uint8Array,
  json: JsonSchemas,
  xml: XmlSchemas | undefined,
  version?: string,
): CheckedBody {
  const expected = operation.body;
  if (expected === undefined) {
    return bytes.length === 0 ? { document: undefined } : wrong("the operation takes no body");
  }
  if (bytes.length === 0) {
    return expected.required ? wrong("the body is missing") : { document: undefined };
  }
  const media = checkMediaType(contentType, expected.contentType);
  if (media !== undefined) return { document: undefined, finding: media };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return wrong("the body is not UTF-8");
  }
  return expected.xml !== undefined && xml !== undefined
    ? checkXml(text, xml, expected.xml)
    : checkJson(text, json, expected.schema, version);
}

function checkXml(
  text: string,
  xml: XmlSchemas,
  root: { readonly name: string; readonly namespace?: string },
): CheckedBody {
  const problems = xml.problems(text, root);
  let document: unknown;
  try {
    document = xml.read(text);
  } catch {
    return wrong(problems.join("; "));
  }
  return problems.length === 0 ? { document } : { document, finding: badBody(problems.join("; ")) };
}

function checkJson(
  text: string,
  json: JsonSchemas,
  schema: unknown,
  version: string | undefined,
): CheckedBody {
  if (isTooDeep(text)) return wrong(`the body is nested more than ${DEEPEST} levels deep`);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return wrong("the body is not JSON");
  }
  const problems = json.problems(schema, document, version);
  return problems.length === 0 ? { document } : { document, finding: badBody(problems.join("; ")) };
}

/** Counted before anything is made of it. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function checkMediaType(given: string | undefined, expected: string): Finding | undefined {
  const [type, ...parameters] = (given ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const [wanted] = expected.toLowerCase().split(";");
  if (type !== wanted?.trim())
    return { kind: "unsupportedMediaType", message: `the content type has to be ${expected}` };
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  if (charset === undefined || charset.replaceAll('"', "") === "utf-8") return undefined;
  return { kind: "unsupportedMediaType", message: "the charset has to be utf-8" };
}

function wrong(message: string): CheckedBody {
  return { document: undefined, finding: badBody(message) };
}

function badBody(message: string): Finding {
  return { kind: "badBody", message };
}
