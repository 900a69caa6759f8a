import { isRecord } from "../codec/index.js";
import { mismatch } from "./decode-element.js";
import type { XmlElement } from "./xml-element.js";

/** The way back from plain data to an element, in no namespace. Throws `DecodeError` for other data. */
export function elementFromValue(name: string, value: unknown): XmlElement {
  const leaf = { name, namespace: undefined, attributes: [], children: [], text: "", nil: false };
  if (value === null) return { ...leaf, nil: true };
  if (typeof value === "string") return { ...leaf, text: value };
  if (!isRecord(value)) throw mismatch(name, "the content of an XML element", "something else");
  const { "#text": text = "", ...members } = value;
  const entries = Object.entries(members);
  return {
    ...leaf,
    attributes: entries
      .filter(([key]) => key.startsWith("@"))
      .map(([key, given]) => ({ name: key.slice(1), namespace: undefined, value: String(given) })),
    children: entries
      .filter(([key]) => !key.startsWith("@"))
      .flatMap(([key, given]) =>
        (Array.isArray(given) ? given : [given]).map((item: unknown) => elementFromValue(key, item)),
      ),
    text: String(text),
  };
}
