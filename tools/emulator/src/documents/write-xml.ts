import type { XmlRoot } from "../manifest/index.js";
import { isObject } from "./document.js";

/** Writes a document's content under a root element; absent and null members are left out. */
export function writeXml(root: XmlRoot, content: unknown): string {
  const namespace = root.namespace === undefined ? "" : ` xmlns="${escape(root.namespace)}"`;
  return `<?xml version="1.0" encoding="utf-8"?><${root.name}${namespace}>${inner(content)}</${root.name}>`;
}

function inner(content: unknown): string {
  if (!isObject(content)) return escape(textOf(content));
  return Object.entries(content)
    .flatMap(([name, value]) =>
      Array.isArray(value) ? value.map((item) => [name, item] as const) : [[name, value] as const],
    )
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `<${name}>${inner(value)}</${name}>`)
    .join("");
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
