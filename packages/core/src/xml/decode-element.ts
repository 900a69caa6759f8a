import { put } from "../codec/index.js";
import { DecodeError } from "../errors/index.js";
import { type FlatModel, type FlatProperty, flattenKind, itemNameOf, layoutOf } from "./model-layout.js";
import { fitOrRaw, type Model, type Place, placeOf, rawValue, readInto } from "./read-into.js";
import { readText, saysNothing } from "./read-text.js";
import type { ListSchema, MapSchema, ModelSchema, PropertySchema, ScalarSchema } from "./schema.js";
import { isBlank, trimBlanks } from "./text.js";
import { groupByName, toValue } from "./to-value.js";
import { writeText } from "./write-text.js";
import type { XmlElement } from "./xml-element.js";

/** An error that says what was found in words, never in the document's own text. */
export function mismatch(path: string, expected: string, received: string): DecodeError {
  return new DecodeError({ path, expected, received });
}

/** The one element there may be of a name. */
export function only(elements: readonly XmlElement[], path: string): XmlElement {
  const [element, ...more] = elements;
  if (!element || more.length > 0) throw mismatch(path, "there once", `there ${elements.length} times`);
  return element;
}

/** A scalar, with the marker for "none" that a property may have. */
export type ScalarProperty = ScalarSchema & Pick<PropertySchema, "absent">;

/** Whether a schema is for text and not for elements. */
export function isScalar(schema: PropertySchema): schema is PropertySchema & ScalarSchema {
  return schema.type !== "model" && schema.type !== "list" && schema.type !== "map";
}

/** Reads the text of an element or attribute; `undefined` if it says that there is no value. */
export function decodeScalar(schema: ScalarProperty, text: string, path: string): unknown {
  if (schema.absent !== undefined && trimBlanks(text) === String(schema.absent)) return undefined;
  if (saysNothing(schema.type, text)) return undefined;
  const value = readText(schema.type, schema.word ? trimBlanks(text) : text);
  if (value === undefined) throw mismatch(path, `text of type ${schema.type}`, "text of another form");
  return value;
}

/**
 * Reads an element as a model: its kind by the discriminator, its children in any order. What the
 * model does not know is kept under its wire name as plain data, unless a property has that name. What
 * does not fit the type of its property is reported and remembered as it came, as in JSON.
 */
export function decodeModel(schema: ModelSchema, element: XmlElement, place: Place): Model {
  const flat = flattenKind(schema, (property) => wireText(property, element));
  const model: Model = {};
  decodeAttributes(flat, model, element, place);
  decodeChildren(flat, model, element, place);
  decodeOwnText(flat, model, element, place);
  return model;
}

function decodeAttributes(flat: FlatModel, model: Model, element: XmlElement, place: Place): void {
  const { attributes } = layoutOf(flat);
  for (const { name, namespace, value } of element.attributes) {
    const property = attributes.get(name);
    const isMeant = namespace === undefined || namespace === property?.schema.xml?.namespace;
    if (property && isMeant && isScalar(property.schema)) {
      readInto(model, property, place, [`@${property.wire}`, () => value], (at) =>
        readScalar(property.schema as ScalarProperty, value, at),
      );
    } else {
      model[`@${name}`] ??= value;
    }
  }
}

function decodeChildren(flat: FlatModel, model: Model, element: XmlElement, place: Place): void {
  const { elements } = layoutOf(flat);
  const { known = [], unknown = [] } = Object.groupBy(element.children, (child) => {
    const property = elements.get(child.name);
    return property && isIn(child, placeOf(property, place).namespace ?? element.namespace)
      ? "known"
      : "unknown";
  });
  const groups = groupByName(known);
  for (const property of elements.values()) {
    const group = groups.get(property.wire) ?? [];
    readInto(model, property, place, [property.wire, () => rawValue(group)], (at) =>
      decodeProperty(property.schema, group, at),
    );
  }
  for (const [name, group] of groupByName(unknown)) {
    if (flat.byName.has(name)) continue;
    const property = { name, wire: name, schema: flat.additional ?? { type: "unknown" } } as const;
    readInto(model, property, place, [name, () => rawValue(group)], (at) =>
      decodeProperty(property.schema, group, at),
    );
  }
}

function decodeOwnText(flat: FlatModel, model: Model, { text }: XmlElement, place: Place): void {
  const property = layoutOf(flat).text;
  if (property && isScalar(property.schema))
    readInto(model, property, place, ["#text", () => text], (at) =>
      readScalar(property.schema as ScalarProperty, text, at),
    );
  else if (!isBlank(text)) model["#text"] = text;
}

/** Reads the elements of a property. Throws `DecodeError` for what does not fit its type. */
export function decodeProperty(schema: PropertySchema, group: readonly XmlElement[], place: Place): unknown {
  if (schema.type === "list" && schema.xml?.unwrapped) return decodeItems(schema, group, place);
  if (group.length === 0) return undefined;
  if (group.length > 1 && schema.type === "unknown") return group.map((element) => toValue(element));
  return decodeValue(schema, only(group, place.path), place);
}

/** `undefined` if the element says that there is no value. */
function decodeValue(schema: PropertySchema, element: XmlElement, place: Place): unknown {
  if (element.nil) return schema.nullable || schema.type === "unknown" ? null : undefined;
  switch (schema.type) {
    case "model":
      return decodeModel(schema.model(), element, place);
    case "list":
      return decodeWrapped(schema, element, place);
    case "map":
      return decodeMap(schema, element, place);
    case "unknown":
      return toValue(element);
    default:
      if (element.children.length > 0) throw mismatch(place.path, "text", "an element with children");
      return readScalar(schema, element.text, place);
  }
}

function readScalar(schema: ScalarProperty, text: string, { path, lossy }: Place): unknown {
  const value = decodeScalar(schema, text, path);
  if (lossy && value !== undefined && value !== text && !isWritten(schema, value, text)) lossy.set = true;
  return value;
}

function isWritten({ type }: ScalarProperty, value: unknown, text: string): boolean {
  try {
    return writeText(type, value) === text;
  } catch {
    return false; // such as INF
  }
}

function decodeWrapped(
  schema: ListSchema & Pick<PropertySchema, "xml">,
  { children, text }: XmlElement,
  place: Place,
): unknown {
  const name = schema.xml?.itemName ?? itemNameOf(schema.items);
  if (!isBlank(text) || children.some((child) => child.name !== name)) {
    throw mismatch(place.path, `a list of ${name} elements`, "something else");
  }
  return decodeItems(schema, children, place);
}

// An item that is nil keeps its place as `null`: without it the rest would move up.
function decodeItems(schema: ListSchema, items: readonly XmlElement[], place: Place): unknown[] {
  return items.map((element, index) => {
    if (element.nil) return null;
    const at = { ...place, path: `${place.path}[${index}]` };
    return fitOrRaw(at, [element], () => {
      const value = decodeValue(schema.items, element, at);
      if (value === undefined) throw mismatch(at.path, "a value", "empty");
      return value;
    });
  });
}

function decodeMap(schema: MapSchema, element: XmlElement, place: Place): unknown {
  const map: Model = {};
  for (const [name, group] of groupByName(element.children)) {
    const at = { ...place, path: `${place.path}.${name}` };
    const value = fitOrRaw(at, group, () => decodeProperty(schema.items, group, at));
    if (value !== undefined) put(map, name, value);
    else if (place.lossy) place.lossy.set = true; // it says that there is none
  }
  return map;
}

/** The text of a property before anything is decoded: what the discriminator is read from. */
function wireText({ schema, wire }: FlatProperty, element: XmlElement): string | undefined {
  const text = schema.xml?.text
    ? element.text
    : schema.xml?.attribute
      ? element.attributes.find(({ name }) => name === wire)?.value
      : element.children.find(({ name }) => name === wire)?.text;
  return text && trimBlanks(text);
}

// Services answer with and without the namespace they declare, but not with another one.
function isIn(element: XmlElement, namespace: string | undefined): boolean {
  return element.namespace === undefined || namespace === undefined || element.namespace === namespace;
}

/** Whether a root element is the one a model describes; its namespace counts only if both have one. */
export function isRootOf(element: XmlElement, name: string, namespace: string | undefined): boolean {
  return element.name === name && isIn(element, namespace);
}
