import type { ModelType, PropertyModel, Shape } from "@azbackup/generator";
import type { EnumType, ServiceCommands } from "./service-commands.js";

type Types = Pick<ServiceCommands, "models" | "enums">;

/** The model a value is declared as; `undefined` for what is no model. */
export function modelOf({ models }: Types, { type }: Shape): ModelType | undefined {
  return type.kind === "model" ? models.find(({ name }) => name === type.name) : undefined;
}

/** The names a value may have; `undefined` for what is no enum. */
export function enumOf({ enums }: Types, { type }: Shape): EnumType | undefined {
  return type.kind === "enum" ? enums.find(({ name }) => name === type.name) : undefined;
}

/** The properties of a model that can be sent, those of its bases first. */
export function propertiesOf(types: Types, model: ModelType): readonly PropertyModel[] {
  const base = types.models.find(({ name }) => name === model.base);
  const inherited = base === undefined ? [] : propertiesOf(types, base);
  const own = new Set(model.properties.map(({ name }) => name));
  return [...inherited.filter(({ name }) => !own.has(name)), ...model.properties].filter(
    ({ readOnly }) => !readOnly,
  );
}

/** What the members of a model are that it does not name. */
export function additionalOf(types: Types, model: ModelType): Shape | undefined {
  const base = types.models.find(({ name }) => name === model.base);
  return model.additional ?? (base && additionalOf(types, base));
}

/** A kind of a hierarchy, and the word that says so. */
export interface Kind {
  readonly word: string;
  readonly model: ModelType;
}

/** The kinds a value may be of, when it is declared as a hierarchy; a kind of a kind is one. */
export function kindsOf(types: Types, declared: ModelType): readonly Kind[] {
  const root = rootOf(types, declared);
  return Object.entries(root?.kinds ?? {}).flatMap(([word, name]) => {
    const model = types.models.find((candidate) => candidate.name === name);
    return model !== undefined && isA(types, model, declared) ? [{ word, model }] : [];
  });
}

/** The property that says of which kind a value is. */
export function discriminatorOf(
  types: Types,
  model: ModelType,
): { property: string; wire: string } | undefined {
  return rootOf(types, model)?.discriminator;
}

function rootOf(types: Types, model: ModelType): ModelType | undefined {
  if (model.kinds !== undefined) return model;
  const base = types.models.find(({ name }) => name === model.base);
  return base && rootOf(types, base);
}

function isA(types: Types, model: ModelType, other: ModelType): boolean {
  if (model.name === other.name) return true;
  const base = types.models.find(({ name }) => name === model.base);
  return base !== undefined && isA(types, base, other);
}
