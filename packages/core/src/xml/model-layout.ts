import type { ModelSchema, PropertySchema, Schema } from "./schema.js";

/** One property of a model, with both its names. */
export interface FlatProperty {
  readonly name: string;
  readonly wire: string;
  readonly schema: PropertySchema;
}

/** A model together with everything it inherits. */
export interface FlatModel {
  /** By TypeScript name, the base's first. */
  readonly byName: ReadonlyMap<string, FlatProperty>;
  /** By each name on the wire. */
  readonly byWire: ReadonlyMap<string, FlatProperty>;
  /** Wire names of what callers have to give. */
  readonly required: readonly string[];
  readonly additional: Schema | undefined;
  /** The property that tells the kinds apart, and the kinds; of the nearest model that has them. */
  readonly discriminator: FlatProperty | undefined;
  readonly kinds: ModelSchema["kinds"];
}

const flattened = /* @__PURE__ */ new WeakMap<ModelSchema, FlatModel>();

/** Lays a model and its bases out as one table; the work is done once per model. */
export function flattenModel(model: ModelSchema): FlatModel {
  const known = flattened.get(model);
  if (known) return known;
  const base = model.base && flattenModel(model.base());
  const byName = new Map(base?.byName);
  for (const [name, schema] of Object.entries(model.properties)) {
    byName.set(name, { name, wire: schema.wire ?? name, schema });
  }
  const flat: FlatModel = {
    byName,
    byWire: new Map(
      [...byName.values()].flatMap((property) =>
        [...(property.schema.aliases ?? []), property.wire].map((name) => [name, property] as const),
      ),
    ),
    required: [...byName.values()].flatMap(({ wire, schema }) => (schema.required ? [wire] : [])),
    additional: model.additional ?? base?.additional,
    discriminator: model.discriminator === undefined ? base?.discriminator : byName.get(model.discriminator),
    kinds: model.kinds ?? base?.kinds,
  };
  flattened.set(model, flat);
  return flat;
}

/**
 * The table for one object: that of the kind its discriminator names, and the given model's own
 * where there is no such kind. A kind may be split into kinds itself.
 */
export function flattenKind(model: ModelSchema, read: (property: FlatProperty) => unknown): FlatModel {
  let flat = flattenModel(model);
  for (;;) {
    const { discriminator, kinds = {} } = flat;
    const value = discriminator && read(discriminator);
    const kind = typeof value === "string" && Object.hasOwn(kinds, value) ? kinds[value] : undefined;
    const next = kind && flattenModel(kind());
    if (!next || next === flat) return flat;
    flat = next;
  }
}

/** A model's properties by the place they have in its element. */
export interface ModelLayout {
  /** By local name. */
  readonly attributes: ReadonlyMap<string, FlatProperty>;
  /** By local name, in the order of the document. */
  readonly elements: ReadonlyMap<string, FlatProperty>;
  /** The property that is the element's text. */
  readonly text: FlatProperty | undefined;
}

const cache = /* @__PURE__ */ new WeakMap<FlatModel, ModelLayout>();

/** Sorts a model's properties by place; the work is done once per model. */
export function layoutOf(model: FlatModel): ModelLayout {
  const known = cache.get(model);
  if (known) return known;
  const properties = [...model.byName.values()];
  const named = (place: string): ReadonlyMap<string, FlatProperty> =>
    new Map(properties.filter((each) => placeOf(each) === place).map((each) => [each.wire, each]));
  const layout: ModelLayout = {
    attributes: named("attribute"),
    elements: named("element"),
    text: properties.find((each) => placeOf(each) === "text"),
  };
  cache.set(model, layout);
  return layout;
}

/** Name of the document's root element: what the model says, else its own name. */
export function rootName(model: ModelSchema): string {
  return model.xml?.name ?? model.name;
}

/** Name of an item's element in a wrapped list that does not name it: that of the item's type. */
export function itemNameOf(items: Schema): string {
  return items.type === "model" ? rootName(items.model()) : items.type;
}

/** The table of a model without regard to its kinds, for finding places by name. */
export function modelLayout(model: ModelSchema): ModelLayout {
  return layoutOf(flattenModel(model));
}

function placeOf({ schema }: FlatProperty): "attribute" | "element" | "text" {
  return schema.xml?.attribute ? "attribute" : schema.xml?.text ? "text" : "element";
}
