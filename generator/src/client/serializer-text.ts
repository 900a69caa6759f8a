import { keyText } from "../text/literal.js";
import type { ModelType, ParameterModel, PropertyModel, Shape } from "../model/types.js";
import {
  call,
  type CodecWriter,
  hierarchyOf,
  propertiesToWrite,
  codecReference,
  scalarOf,
  serializerName,
  withRules,
} from "./codec-text.js";

const core = "@azbackup/core/serialize";

/** What checks and writes a value. */
export function serializerText(shape: Shape, writer: CodecWriter): string {
  const { file } = writer;
  let text = isNonEmptyText(shape) ? file.value("nonEmpty", core) : checkedText(shape, writer);
  if (shape.secret) text = call(writer, file.value("secret", core), [text]);
  return shape.nullable ? call(writer, file.value("nullable", core), [text]) : text;
}

/** The rule that most texts have, which has a short form. */
function isNonEmptyText({ type, constraints }: Shape): boolean {
  const isText = type.kind === "scalar" && type.scalar === "string";
  return isText && JSON.stringify(constraints) === '{"minLength":1}';
}

function checkedText(shape: Shape, writer: CodecWriter): string {
  return withRules(writer, core, plainText(shape, writer), shape);
}

function plainText({ type }: Shape, writer: CodecWriter): string {
  const { file } = writer;
  switch (type.kind) {
    case "list":
    case "map":
      if (type.kind === "list" && type.separator !== undefined) {
        const args = [JSON.stringify(type.separator), serializerText(type.items, writer)];
        return call(writer, file.value("delimited", core), args);
      }
      return call(writer, file.value(type.kind, core), [serializerText(type.items, writer)]);
    case "union":
      return call(
        writer,
        file.value("union", core),
        type.variants.map((one) => serializerText(one, writer)),
      );
    case "model":
      return codecReference(writer, "serializers", type.name, serializerName(type.name));
    default: {
      const scalar = scalarOf(writer.service, type) ?? "unknown";
      if (type.kind !== "scalar" || !type.asString) return file.value(scalar, core);
      return scalar === "decimal"
        ? file.value("decimalText", core)
        : call(writer, file.value("asString", core), [file.value(scalar, core)]);
    }
  }
}

/** Adds when a value has to be there, and when it may be. */
export function withPresence(
  property: Pick<PropertyModel, "availableIn" | "requiredIn">,
  text: string,
  writer: CodecWriter,
): string {
  let result = text;
  for (const rule of ["requiredIn", "availableIn"] as const) {
    const versions = property[rule];
    if (versions === undefined) continue;
    result = call(writer, writer.file.value(rule, core), [JSON.stringify(versions), result]);
  }
  return result;
}

/** Demands a value. */
export function requiredText(text: string, writer: CodecWriter): string {
  return call(writer, writer.file.value("required", core), [text]);
}

/** What writes a member of a model, after its name in TypeScript. */
function memberWriter(property: PropertyModel, writer: CodecWriter): string {
  const { wire, name, aliases = [], optional, readOnly, elsewhere } = property;
  const write = (): string => {
    if (readOnly || elsewhere === true) return writer.file.value("readOnly", core);
    const plain = serializerText(property, writer);
    return withPresence(property, optional ? plain : requiredText(plain, writer), writer);
  };
  const more = aliases.map((alias) => `, ${JSON.stringify(alias)}`).join("");
  return wire === name && more === "" ? write() : `[${JSON.stringify(wire)}, ${write()}${more}]`;
}

/** What writes a parameter outside the body, whether or not it is given. */
export function parameterSerializer(parameter: ParameterModel, writer: CodecWriter): string {
  const { constant, sendsDefault, default: preset } = parameter;
  let text = serializerText(parameter, writer);
  if (constant !== undefined || sendsDefault === true) {
    text = call(writer, writer.file.value("withDefault", core), [JSON.stringify(constant ?? preset), text]);
  } else if (!parameter.optional && parameter.in !== "path") text = requiredText(text, writer);
  return withPresence(parameter, text, writer);
}

/**
 * The declaration of what writes a model.
 *
 * @param isRead it is also part of answers: what was read and not changed is sent as it came
 */
export function serializerDeclaration(model: ModelType, writer: CodecWriter, isRead: boolean): string {
  const { file } = writer;
  const members = propertiesToWrite(writer.service, model).map(
    (property) => `${keyText(property.name)}: ${memberWriter(property, writer)}`,
  );
  const hierarchy = hierarchyOf(writer.service, model);
  const args = [
    `() => ({ ${members.join(", ")} })`,
    model.base === undefined
      ? "undefined"
      : codecReference(writer, "serializers", model.base, serializerName(model.base)),
    model.additional === undefined ? "undefined" : `() => ${serializerText(model.additional, writer)}`,
  ];
  while (args.at(-1) === "undefined") args.pop();
  const make = (name: string) => `/* @__PURE__ */ ${file.value(name, core)}`;
  const own = `${make(isRead ? "model" : "inputModel")}(${args.join(", ")})`;
  // Models that refer to each other in circles need their types said.
  const declaration = `export const ${serializerName(model.name)}: ${file.type("ModelSerializer", core)} =`;
  if (hierarchy === undefined) return `${declaration} ${own};`;
  const kinds = Object.entries(hierarchy.kinds).map(
    ([kind, other]) =>
      `${keyText(kind)}: ${codecReference(writer, "serializers", other, serializerName(other))}`,
  );
  return `${declaration} ${make("discriminated")}(${JSON.stringify(hierarchy.property)}, () => ({ ${kinds.join(", ")} }), ${own});`;
}
