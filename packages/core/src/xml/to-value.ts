import type { ListHints } from "./schema-hints.js";
import type { XmlElement, XmlValue } from "./xml-element.js";
import { XmlError } from "./xml-error.js";
import { isBlank } from "./text.js";

/**
 * The content of an element as plain data. Namespaces are left out; two attributes which differ in
 * nothing else are refused with an `XmlError`, since one would hide the other.
 */
export function toValue(element: XmlElement, hints?: ListHints): XmlValue {
  const { attributes, children, nil, text } = element;
  if (nil) return null;
  const lists = hints?.lists ?? [];
  if (attributes.length === 0 && children.length === 0 && lists.length === 0) return text;
  const value: Record<string, XmlValue> = Object.create(null);
  for (const attribute of attributes) {
    const key = `@${attribute.name}`;
    if (key in value) throw new XmlError("namespace", "attributes with the same name in two namespaces");
    value[key] = attribute.value;
  }
  for (const [name, items] of groupByName(children)) {
    const values = items.map((item) => toValue(item, hints?.child(name)));
    const [first = null] = values;
    value[name] = values.length > 1 || lists.includes(name) ? values : first;
  }
  for (const name of lists) value[name] ??= [];
  if (text !== "" && !(lists.length > 0 && isBlank(text))) value["#text"] = text;
  return value;
}

/** Elements by local name, in the order in which each name comes first. */
export function groupByName(elements: readonly XmlElement[]): ReadonlyMap<string, readonly XmlElement[]> {
  return Map.groupBy(elements, (element) => element.name);
}
