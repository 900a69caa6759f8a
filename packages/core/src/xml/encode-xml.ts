import { asSent, isRecord, own, sameValue } from "../codec/index.js";
import type { RequestContext } from "../operation/index.js";
import { required, type Serializer } from "../serialize/index.js";
import { buildXml } from "./build-xml.js";
import { decodeProperty, isScalar } from "./decode-element.js";
import { elementFromValue } from "./element-from-value.js";
import {
  type FlatModel,
  type FlatProperty,
  flattenKind,
  itemNameOf,
  layoutOf,
  rootName,
} from "./model-layout.js";
import { type Model, readInto } from "./read-into.js";
import { splitName, xsiNamespace } from "./references.js";
import type { ListSchema, MapSchema, ModelSchema, PropertySchema } from "./schema.js";
import { writeText } from "./write-text.js";
import { XmlError } from "./xml-error.js";

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

/** Checks a body and writes it as XML. Throws `ValidationError`, and `XmlError` for what XML cannot hold. */
export function writeXml(
  context: RequestContext,
  serialize: Serializer,
  schema: ModelSchema,
  value: unknown,
  name: string,
): string {
  const { rules: version, secrets } = context;
  required(serialize)(value, name, { version, secrets });
  return encodeXml(schema, value);
}

/** Where an element is written. */
export interface Position {
  /** The namespace in force. */
  readonly namespace: string | undefined;
  /** Elements around it. */
  readonly depth: number;
}

type Given = Readonly<Record<string, unknown>>;

/** Writes a model: attributes, then its elements in declared order, then what it does not know. */
export function encodeModel(schema: ModelSchema, value: unknown, at: Position): Members {
  const given = recordOf(value);
  const flat = flattenKind(schema, (property) => own(given, property.name));
  const { attributes, elements, text } = layoutOf(flat);
  const originals = asSent(given);
  const members = newMembers();
  for (const property of attributes.values()) encodeAttribute(property, given, originals, members);
  for (const property of elements.values()) {
    const inner = valueOf(property, given);
    const original = own(originals, property.wire);
    if (isUntouched(property, original, inner)) members[property.wire] = restore(original, property, at);
    else if (inner !== undefined) members[property.wire] = encodeProperty(property.schema, inner, at);
  }
  const ownText = text && textOf(text, "#text", given, originals);
  if (ownText !== undefined) members["#text"] = ownText;
  encodeUnknown(flat, given, members, at);
  return members;
}

/** Whether a property is as it was decoded; then what it was decoded from is written. */
function isUntouched({ wire, schema }: FlatProperty, original: unknown, given: unknown): boolean {
  if (original === undefined || schema.readOnly) return false;
  const elements = [original].flat().map((value) => elementFromValue(wire, value));
  const model: Model = {};
  const property = { name: wire, wire, schema };
  const place = { path: "", namespace: undefined, report: () => undefined };
  readInto(model, property, place, [wire, () => undefined], (at) => decodeProperty(schema, elements, at));
  return sameValue(given, model[wire]);
}

function restore(original: unknown, { schema }: FlatProperty, { namespace }: Position): unknown {
  const finish = (content: unknown) => withNamespace(content, schema.xml?.namespace ?? namespace, namespace);
  return Array.isArray(original)
    ? original.map((item) => finish(plainMembers(item)))
    : finish(plainMembers(original));
}

/** Plain data as `buildXml` takes it, with what is nil said so. */
function plainMembers(value: unknown): unknown {
  if (value === null) return nilMembers();
  if (Array.isArray(value)) return value.map(plainMembers);
  if (!isRecord(value)) return value;
  const members = newMembers();
  for (const [name, member] of Object.entries(value)) members[name] = plainMembers(member);
  return members;
}

/** The text of an attribute or of an element itself; as it came, if it was not changed since. */
function textOf(property: FlatProperty, key: string, given: Given, originals: Given): string | undefined {
  const { schema } = property;
  const value = valueOf(property, given);
  const original = own(originals, key);
  if (typeof original === "string" && isUntouched(property, original, value)) return original;
  return value === undefined || value === null ? undefined : encodeScalar(schema, value);
}

/** What is to be written of a property; `undefined` if nothing is. */
function valueOf({ name, schema }: FlatProperty, given: Given): unknown {
  if (schema.readOnly) return undefined;
  const value = own(given, name);
  return value === null && !schema.nullable && schema.type !== "unknown" ? undefined : value;
}

function encodeAttribute(property: FlatProperty, given: Given, originals: Given, members: Members): void {
  const { schema, wire } = property;
  const text = textOf(property, `@${wire}`, given, originals);
  if (text === undefined) return;
  const namespace = schema.xml?.namespace;
  const prefix = `a${Object.keys(members).length}`;
  if (namespace !== undefined) members[`@xmlns:${prefix}`] = namespace;
  members[namespace === undefined ? `@${wire}` : `@${prefix}:${wire}`] = text;
}

function encodeUnknown(flat: FlatModel, given: Given, members: Members, at: Position): void {
  for (const [name, value] of Object.entries(given)) {
    if (flat.byName.has(name) || value === undefined) continue;
    if (Object.hasOwn(members, name))
      throw new XmlError("value", "a member under the wire name of a property");
    members[name] =
      flat.additional && isElementName(name) ? encodeValue(flat.additional, value, at) : plainMembers(value);
  }
}

function encodeProperty(schema: PropertySchema, value: unknown, at: Position): unknown {
  const inner = { ...at, namespace: schema.xml?.namespace ?? at.namespace };
  const finish = (content: unknown): unknown => withNamespace(content, inner.namespace, at.namespace);
  if (schema.type !== "list" || !schema.xml?.unwrapped) return finish(encodeValue(schema, value, inner));
  return value === null ? undefined : encodeItems(schema, value, inner).map(finish);
}

function encodeValue(schema: PropertySchema, value: unknown, { namespace, depth }: Position): unknown {
  if (depth > 64) throw new XmlError("depth", "the nesting exceeds 64 levels, the depth limit");
  const inner = { namespace, depth: depth + 1 };
  if (value === null) return nilMembers();
  switch (schema.type) {
    case "model":
      return encodeModel(schema.model(), value, inner);
    case "list":
      return encodeWrapped(schema, value, inner);
    case "map":
      return encodeMap(schema, value, inner);
    case "unknown":
      return value;
    default:
      return encodeScalar(schema, value);
  }
}

function encodeWrapped(
  schema: ListSchema & Pick<PropertySchema, "xml">,
  value: unknown,
  at: Position,
): Members {
  const members = newMembers();
  members[schema.xml?.itemName ?? itemNameOf(schema.items)] = encodeItems(schema, value, at);
  return members;
}

function encodeItems({ items }: ListSchema, value: unknown, at: Position): unknown[] {
  return itemsOf(value).map((item) => encodeValue(items, item, at));
}

function encodeMap(schema: MapSchema, value: unknown, at: Position): Members {
  const members = newMembers();
  for (const [name, item] of Object.entries(recordOf(value))) {
    if (!isElementName(name)) throw new XmlError("name", "a key of a map that is no element name");
    if (item !== undefined) members[name] = encodeValue(schema.items, item, at);
  }
  return members;
}

function encodeScalar(schema: PropertySchema, value: unknown): string {
  if (!isScalar(schema)) throw new XmlError("value", "an attribute or text that is no scalar");
  return writeText(schema.type, value);
}

/**
 * Writes a value as the model's document: elements in declared order, in the declared namespaces,
 * without an XML declaration. Left out are `undefined`, `null` where the schema does not know it, and
 * what only the service sets; `null` elsewhere is `xsi:nil`. Members the model does not know follow
 * at the end as they are. The value is taken to be validated; what XML cannot say all the same, such
 * as a control character, is an `XmlError`.
 */
export function encodeXml(schema: ModelSchema, value: unknown): string {
  const namespace = schema.xml?.namespace;
  const root = encodeModel(schema, value, { namespace, depth: 1 });
  return buildXml({ [rootName(schema)]: withNamespace(root, namespace, undefined) });
}
