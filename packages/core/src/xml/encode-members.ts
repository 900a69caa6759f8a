import { isRecord } from "../codec/index.js";
import { XmlError } from "./xml-error.js";
import { splitName, xsiNamespace } from "./xml-names.js";

/** What one element is written from: its members in the order of the document, as `buildXml` takes them. */
export type Members = Record<string, unknown>;

/** Members without a prototype, so that any name is safe. */
export function newMembers(): Members {
  return Object.create(null);
}

/** An element that says that there is no value. */
export function nilMembers(): Members {
  return { "@xmlns:i": xsiNamespace, "@i:nil": "true" };
}

/** The content of an element with the declaration of its namespace, where it is not the one around it. */
export function withNamespace(
  content: unknown,
  namespace: string | undefined,
  around: string | undefined,
): unknown {
  if (namespace === around || namespace === undefined) return content;
  const declaration = { "@xmlns": namespace };
  return isRecord(content) ? { ...declaration, ...content } : { ...declaration, "#text": content };
}

/** The object a model or map is written from. Throws `XmlError` for anything else. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new XmlError("value", "a value that should be an object");
  return value;
}

/** The items a list is written from. Throws `XmlError` for anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new XmlError("value", "a value that should be a list");
  return Array.from(value);
}

/** Whether a name can be that of an element, and does not stand for an attribute or text. */
export function isElementName(name: string): boolean {
  return splitName(name)?.[0] === "";
}
