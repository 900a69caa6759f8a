import { keyText } from "../text/literal.js";
import type { ModelType, PropertyModel, Shape, TypeRef } from "../model/types.js";
import {
  call,
  type CodecWriter,
  deserializerName,
  hierarchyOf,
  propertiesToWrite,
  codecReference,
  scalarOf,
  withRules,
} from "./codec-text.js";

const core = "@azbackup/core/deserialize";

/** What reads a value. */
export function deserializerText(shape: Shape, writer: CodecWriter): string {
  const text = withRules(writer, core, plainText(shape, writer), shape);
  return shape.nullable ? call(writer, writer.file.value("nullable", core), [text]) : text;
}

function plainText({ type }: Shape, writer: CodecWriter): string {
  const { file } = writer;
  switch (type.kind) {
    case "list":
    case "map":
      if (type.kind === "list" && type.separator !== undefined) {
        const item = deserializerText(type.items, writer);
        const isNumber = /^(boolean|int32|int64|integer|float)$/.test(
          scalarOf(writer.service, type.items.type) ?? "",
        );
        const read = isNumber ? call(writer, file.value("asString", core), [item]) : item;
        return call(writer, file.value("delimited", core), [JSON.stringify(type.separator), read]);
      }
      return call(writer, file.value(type.kind, core), [deserializerText(type.items, writer)]);
    case "union":
      return call(
        writer,
        file.value("union", core),
        type.variants.map((one) => deserializerText(one, writer)),
      );
    case "model":
      return codecReference(writer, "deserializers", type.name, deserializerName(type.name));
    default: {
      const read = file.value(scalarOf(writer.service, type) ?? "unknown", core);
      const isText = type.kind === "scalar" && type.asString && type.scalar !== "decimal";
      const words = numberedWords(type, writer);
      if (words !== undefined) return call(writer, file.value("numbered", core), [words, read]);
      return isText ? call(writer, file.value("asString", core), [read]) : read;
    }
  }
}

/** The words of an enum that services send as numbers, too. */
function numberedWords(type: TypeRef, { service }: CodecWriter): string | undefined {
  const found = type.kind === "enum" ? service.enums.find(({ name }) => name === type.name) : undefined;
  return found?.numbered === true ? JSON.stringify(found.values.map(({ value }) => value)) : undefined;
}

/** What reads a member of a model, after its name in TypeScript. */
export function memberReader(property: PropertyModel, writer: CodecWriter): string {
  const read = deserializerText(property, writer);
  const { absent, wire, name, aliases = [] } = property;
  let text =
    absent === undefined
      ? read
      : call(writer, writer.file.value("absent", core), [JSON.stringify(absent), read]);
  if (aliases.length > 0) {
    text = call(writer, writer.file.value("withAliases", core), [JSON.stringify(aliases), text]);
  }
  return wire === name ? text : `[${JSON.stringify(wire)}, ${text}]`;
}

/** What reads a member under its other names. */
function aliasReaders(property: PropertyModel, model: ModelType, writer: CodecWriter): string[] {
  const { aliases = [], ...rest } = property;
  return aliases.map((alias) => {
    const key = model.properties.some(({ name }) => name === alias) ? `${alias} ` : alias;
    const read = memberReader({ ...rest, wire: property.name }, writer);
    const text = call(writer, writer.file.value("aliasOf", core), [JSON.stringify(property.wire), read]);
    return `${keyText(key)}: [${JSON.stringify(alias)}, ${text}, ${JSON.stringify(property.name)}]`;
  });
}

/** The declaration of what reads a model. */
export function deserializerDeclaration(model: ModelType, writer: CodecWriter, locateType: Locate): string {
  const { file } = writer;
  const members = propertiesToWrite(writer.service, model).flatMap((property) => [
    `${keyText(property.name)}: ${memberReader(property, writer)}`,
    ...aliasReaders(property, model, writer),
  ]);
  const hierarchy = hierarchyOf(writer.service, model);
  const typed = (name: string) => {
    const from = locateType(model.name);
    return from === undefined ? name : file.type(name, from);
  };
  const args = [
    `() => ({ ${members.join(", ")} })`,
    model.base === undefined
      ? "undefined"
      : codecReference(writer, "deserializers", model.base, deserializerName(model.base)),
    model.additional === undefined ? "undefined" : `() => ${deserializerText(model.additional, writer)}`,
  ];
  while (args.at(-1) === "undefined") args.pop();
  const make = (name: string) => `/* @__PURE__ */ ${file.value(name, core)}`;
  const own = `${make("model")}(${args.join(", ")})`;
  // Models that refer to each other in circles need their types said.
  const type = `${file.type("ModelDeserializer", core)}<${typed(model.name)}>`;
  const declaration = `export const ${deserializerName(model.name)}: ${type} =`;
  if (hierarchy === undefined) return `${declaration} ${own};`;
  const kinds = Object.entries(hierarchy.kinds).map(
    ([kind, other]) =>
      `${keyText(kind)}: ${codecReference(writer, "deserializers", other, deserializerName(other))}`,
  );
  return `${declaration} ${make("discriminated")}(${JSON.stringify(hierarchy.wire)}, () => ({ ${kinds.join(", ")} }), ${own});`;
}

/** Finds the module a type of the client stands in. */
type Locate = (typeName: string) => string | undefined;
