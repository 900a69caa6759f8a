import { type FlatModel, type FlatProperty, flattenModel } from "./flat-model.js";
import type { ModelSchema, Schema } from "./schema.js";

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
