import {
  flattenKind,
  type FlatModel,
  type FlatProperty,
  type ListSchema,
  type MapSchema,
  type ModelSchema,
  type PropertySchema,
  put,
} from "../codec/index.js";
import { mismatch, only } from "./decode-mismatch.js";
import { decodeScalar, isScalar } from "./decode-scalar.js";
import { itemNameOf, layoutOf } from "./model-layout.js";
import { groupByName, toValue } from "./to-value.js";
import type { XmlElement } from "./xml-element.js";
import { isBlank } from "./xml-text.js";

/** Where an element stands. */
export interface Place {
  /** Names from the root, for errors. */
  readonly path: string;
  /** The namespace the schema gives the element and what is in it; `undefined` for none in particular. */
  readonly namespace: string | undefined;
}

type Model = Record<string, unknown>;

/**
 * Reads an element as a model: its kind by the discriminator, its children in any order. What the
 * model does not know is kept under its wire name as plain data, unless a property has that name.
 */
export function decodeModel(schema: ModelSchema, element: XmlElement, place: Place): Model {
  const flat = flattenKind(schema, (property) => wireText(property, element));
  const model: Model = {};
  decodeAttributes(flat, model, element, place);
  decodeChildren(flat, model, element, place);
  decodeOwnText(flat, model, element, place);
  for (const { name, wire, schema: property } of flat.byName.values()) {
    if (property.required && !Object.hasOwn(model, name))
      throw mismatch(`${place.path}.${wire}`, "there", "missing");
  }
  return model;
}

function decodeAttributes(flat: FlatModel, model: Model, element: XmlElement, { path }: Place): void {
  const { attributes } = layoutOf(flat);
  for (const { name, namespace, value } of element.attributes) {
    const property = attributes.get(name);
    const isMeant = namespace === undefined || namespace === property?.schema.xml?.namespace;
    if (property && isMeant && isScalar(property.schema)) {
      set(model, property.name, decodeScalar(property.schema, value, `${path}.${name}`));
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
    set(model, property.name, decodeProperty(property.schema, group, placeOf(property, place)));
  }
  for (const [name, group] of groupByName(unknown)) {
    if (flat.byName.has(name)) continue;
    const at = { ...place, path: `${place.path}.${name}` };
    set(model, name, decodeProperty(flat.additional ?? { type: "unknown" }, group, at));
  }
}

function decodeOwnText(flat: FlatModel, model: Model, { text }: XmlElement, { path }: Place): void {
  const property = layoutOf(flat).text;
  if (property && isScalar(property.schema))
    set(model, property.name, decodeScalar(property.schema, text, path));
  else if (!isBlank(text)) model["#text"] = text;
}

function decodeProperty(schema: PropertySchema, group: readonly XmlElement[], place: Place): unknown {
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
      return decodeScalar(schema, element.text, place.path);
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
    const path = `${place.path}[${index}]`;
    const value = element.nil ? null : decodeValue(schema.items, element, { ...place, path });
    if (value === undefined) throw mismatch(path, "a value", "empty");
    return value;
  });
}

function decodeMap(schema: MapSchema, element: XmlElement, place: Place): unknown {
  const map: Model = {};
  for (const [name, group] of groupByName(element.children)) {
    set(map, name, decodeProperty(schema.items, group, { ...place, path: `${place.path}.${name}` }));
  }
  return map;
}

/** The text of a property before anything is decoded: what the discriminator is read from. */
function wireText({ schema, wire }: FlatProperty, element: XmlElement): string | undefined {
  if (schema.xml?.text) return element.text;
  if (schema.xml?.attribute) return element.attributes.find(({ name }) => name === wire)?.value;
  return element.children.find(({ name }) => name === wire)?.text;
}

function placeOf({ schema, wire }: FlatProperty, { namespace, path }: Place): Place {
  return { path: `${path}.${wire}`, namespace: schema.xml?.namespace ?? namespace };
}

// Services answer with and without the namespace they declare, but not with another one.
function isIn(element: XmlElement, namespace: string | undefined): boolean {
  return element.namespace === undefined || namespace === undefined || element.namespace === namespace;
}

function set(model: Model, name: string, value: unknown): void {
  if (value !== undefined) put(model, name, value);
}

/** Whether a root element is the one a model describes; its namespace counts only if both have one. */
export function isRootOf(element: XmlElement, name: string, namespace: string | undefined): boolean {
  return element.name === name && isIn(element, namespace);
}
