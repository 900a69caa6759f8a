import type { Constraints, ModelType, PropertyModel, ServiceModel, Shape, TypeRef } from "../model/types.js";
import { pascalCase } from "../model/naming.js";
import { modelIndex, modelsBelow, rootOf } from "./model-index.js";
import type { SourceFile } from "./source-file.js";

/** Where what reads or writes models stands. */
export type CodecFolder = "deserializers" | "serializers" | "xml-schemas";

/** Finds the module in which something made from a model stands, from the file being written. */
export type LocateCodec = (model: string, folder: CodecFolder) => string | undefined;

/** What an expression is written with. */
export interface CodecWriter {
  readonly service: ServiceModel;
  readonly file: SourceFile;
  readonly locate: LocateCodec;
  /** Whether it is evaluated when its module is loaded: a bundler then has to be told that it may drop it. */
  readonly atLoad?: boolean;
}

/** Name of what reads a model. */
export function deserializerName(model: string): string {
  return `deserialize${pascalCase(model)}`;
}

/** Name of what writes a model. */
export function serializerName(model: string): string {
  return `serialize${pascalCase(model)}`;
}

/** A call of a function that does nothing but make a value. */
export function call({ atLoad }: Pick<CodecWriter, "atLoad">, name: string, args: readonly string[]): string {
  return `${atLoad === true ? "/* @__PURE__ */ " : ""}${name}(${args.join(", ")})`;
}

/** Refers to what reads or writes a model. */
export function codecReference(
  writer: CodecWriter,
  folder: CodecFolder,
  model: string,
  name: string,
): string {
  const from = writer.locate(model, folder);
  return from === undefined ? name : writer.file.value(name, from);
}

/** Adds the rules a value has to keep. */
export function withRules(writer: CodecWriter, from: string, text: string, shape: Shape): string {
  const rules = [...enumRules(writer, shape.type), ...constraintRules(writer, shape.constraints)];
  return rules.length === 0 ? text : call(writer, writer.file.value("checked", from), [text, ...rules]);
}

function rule(writer: CodecWriter, name: string, ...args: readonly unknown[]): string {
  const texts = args.map((value) => (value === undefined ? "undefined" : JSON.stringify(value)));
  while (texts.at(-1) === "undefined") texts.pop();
  return call(writer, writer.file.value(name, "@azbackup/core/codec"), texts);
}

function enumRules(writer: CodecWriter, type: TypeRef): string[] {
  if (type.kind === "literal") {
    return typeof type.value === "boolean" ? [] : [rule(writer, "oneOf", type.value)];
  }
  const found =
    type.kind === "enum" ? writer.service.enums.find(({ name }) => name === type.name) : undefined;
  return found?.closed === true ? [rule(writer, "oneOf", ...found.values.map(({ value }) => value))] : [];
}

function constraintRules(writer: CodecWriter, constraints: Constraints): string[] {
  const { minLength, maxLength, minItems, maxItems, pattern, format } = constraints;
  const limits = {
    minimum: constraints.minimum,
    maximum: constraints.maximum,
    above: constraints.exclusiveMinimum,
    below: constraints.exclusiveMaximum,
  };
  const formats = { uuid: "uuid", uri: "absoluteUrl" } as const;
  return [
    ...(minLength === undefined && maxLength === undefined
      ? []
      : [rule(writer, "length", minLength ?? 0, maxLength)]),
    ...(pattern === undefined ? [] : [rule(writer, "pattern", pattern)]),
    ...(format === undefined ? [] : [writer.file.value(formats[format], "@azbackup/core/codec")]),
    ...Object.entries(limits).flatMap(([name, limit]) =>
      limit === undefined ? [] : [rule(writer, name, limit)],
    ),
    ...(minItems === undefined && maxItems === undefined
      ? []
      : [rule(writer, "items", minItems ?? 0, maxItems)]),
  ];
}

/** The name of the scalar that an enum or a literal is written as. */
export function scalarOf(service: ServiceModel, type: TypeRef): string | undefined {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "enum": {
      const found = service.enums.find(({ name }) => name === type.name);
      return found?.valueType === "number" ? "float" : "string";
    }
    case "literal":
      return typeof type.value === "number" ? "float" : typeof type.value;
    default:
      return undefined;
  }
}

/** How the kinds of a model are told apart, and what they are; of a kind that has kinds itself as well. */
export function hierarchyOf(
  service: ServiceModel,
  model: ModelType,
):
  | { readonly property: string; readonly wire: string; readonly kinds: Readonly<Record<string, string>> }
  | undefined {
  const { discriminator } = rootOf(service, model) ?? {};
  if (discriminator === undefined) return undefined;
  if (model.kinds !== undefined) return { ...discriminator, kinds: model.kinds };
  const below = modelsBelow(service, model);
  const kinds = below.flatMap(({ kind, name }) => (kind === undefined ? [] : [[kind, name] as const]));
  return kinds.length === 0 ? undefined : { ...discriminator, kinds: Object.fromEntries(kinds) };
}

/**
 * The properties of a model that need code of their own. The member that names a kind is what the kind was
 * chosen by, unless a value may be declared as that kind alone.
 */
export function propertiesToWrite(service: ServiceModel, model: ModelType): readonly PropertyModel[] {
  const { byName, declared } = modelIndex(service);
  const base = byName.get(model.base ?? "");
  const { discriminator } = (base && rootOf(service, base)) ?? {};
  if (discriminator === undefined || declared.has(model.name)) return model.properties;
  return model.properties.filter(
    ({ wire, type, availableIn }) =>
      wire !== discriminator.wire || type.kind !== "literal" || availableIn !== undefined,
  );
}
