import { put, remember } from "../codec/index.js";
import type { ReportUnexpected, UnexpectedValue } from "../deserialize/index.js";
import { isDecodeError } from "../errors/index.js";
import type { FlatProperty } from "./model-layout.js";
import { toValue } from "./to-value.js";
import type { XmlElement, XmlValue } from "./xml-element.js";

/** A model while it is read. */
export type Model = Record<PropertyKey, unknown>;

/** Where an element stands, and what is found there. */
export interface Place {
  /** Names from the root, for errors. */
  readonly path: string;
  /** The namespace the schema gives the element and what is in it; `undefined` for none in particular. */
  readonly namespace: string | undefined;
  readonly report: ReportUnexpected;
  /** Set by what is read of one property, when its value does not give back the text that came. */
  readonly lossy?: { set: boolean };
}

/** The place of a property's element. */
export function placeOf({ schema, wire }: FlatProperty, { namespace, path, report }: Place): Place {
  return { path: `${path}.${wire}`, namespace: schema.xml?.namespace ?? namespace, report };
}

/** Sets a property to what is read of it, and remembers under its wire name what that does not say. */
export function readInto(
  model: Model,
  property: FlatProperty,
  parent: Place,
  [wire, raw]: readonly [string, () => XmlValue | undefined],
  read: (at: Place) => unknown,
): void {
  const lossy = { set: false };
  let value: unknown;
  try {
    value = read({ ...placeOf(property, parent), lossy });
  } catch (error) {
    parent.report(oddOf(error));
  }
  if (value !== undefined) put(model, property.name, value);
  if (value !== undefined && !lossy.set) return;
  const came = raw();
  if (came !== undefined) remember(model, wire, came);
}

/** Elements of one name as plain data. */
export function rawValue(group: readonly XmlElement[]): XmlValue | undefined {
  const values = group.map((element) => toValue(element));
  return values.length > 1 ? values : values[0];
}

/** What is read of an item, or the item as it came where it does not fit its type. */
export function fitOrRaw(place: Place, group: readonly XmlElement[], read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    place.report(oddOf(error));
    if (place.lossy) place.lossy.set = true;
    return rawValue(group);
  }
}

/** What an error says of a value that does not fit its type; throws any other error on. */
function oddOf(error: unknown): UnexpectedValue {
  if (!isDecodeError(error)) throw error;
  const { path, expected, received } = error;
  return { path, expected, received };
}
