import type { ModelType, PropertyModel } from "../model/types.js";

type Models = ReadonlyMap<string, ModelType>;

function place({ xml }: PropertyModel): string {
  return xml?.attribute === true ? "attribute" : xml?.text === true ? "text" : "element";
}

/** A property by where it stands and what it is called; the same in a base and in what extends it. */
function key(property: PropertyModel): string {
  return `${place(property)} ${property.wire}`;
}

function inherited(model: ModelType, models: Models): Map<string, PropertyModel> {
  const base = model.base === undefined ? undefined : models.get(model.base);
  const found = base === undefined ? new Map<string, PropertyModel>() : inherited(base, models);
  for (const property of model.properties) found.set(key(property), property);
  return found;
}

/** What a model may hold. */
export interface XmlProperties {
  readonly attributes: readonly PropertyModel[];
  readonly elements: readonly PropertyModel[];
  readonly text: PropertyModel | undefined;
  /** Elements that are not named are allowed. */
  readonly open: boolean;
}

/**
 * Everything a model holds, what it inherits first. Where a model of a hierarchy is expected, a document
 * has one of its kinds; a schema cannot choose by the discriminator's value, so the model has what
 * any of its kinds may have.
 */
export function xmlProperties(model: ModelType, models: Models): XmlProperties {
  const found = inherited(model, models);
  const kinds = Object.values(model.kinds ?? {}).flatMap((name) => models.get(name) ?? []);
  for (const kind of kinds) {
    for (const [name, property] of inherited(kind, models)) {
      const known = found.get(name);
      if (known === undefined) found.set(name, { ...property, optional: true });
      else if (property.wire !== model.discriminator?.wire && !sameType(known, property)) {
        found.set(name, { ...known, type: { kind: "scalar", scalar: "unknown", asString: false } });
      }
    }
  }
  const chain = [model, ...kinds];
  const all = [...found.values()];
  return {
    attributes: all.filter((property) => place(property) === "attribute"),
    elements: all.filter((property) => place(property) === "element"),
    text: all.find((property) => place(property) === "text"),
    open: chain.some((each) => hasAdditional(each, models)),
  };
}

function hasAdditional(model: ModelType, models: Models): boolean {
  const base = model.base === undefined ? undefined : models.get(model.base);
  return model.additional !== undefined || (base !== undefined && hasAdditional(base, models));
}

function sameType(one: PropertyModel, other: PropertyModel): boolean {
  return (
    JSON.stringify([one.type, one.constraints, one.nullable, one.xml]) ===
    JSON.stringify([other.type, other.constraints, other.nullable, other.xml])
  );
}
