import { keyText } from "../text/literal.js";
import type { ModelType, PropertyModel, Shape } from "../model/types.js";
import { camelCase } from "../model/naming.js";
import { type CodecWriter, codecReference, scalarOf } from "./codec-text.js";

/** Name of the table by which documents of a model are read and written. */
export function xmlSchemaName(model: string): string {
  return `${camelCase(model)}Xml`;
}

/** Scalars that XML reads and writes as others. */
const xmlScalars: Readonly<Record<string, string>> = { integer: "int64", offsetDateTime: "string" };

function typeEntries({ type, nullable }: Shape, writer: CodecWriter): string[] {
  const entry = (): string => {
    if (type.kind === "list" || type.kind === "map") {
      return `type: "${type.kind}", items: { ${typeEntries(type.items, writer).join(", ")} }`;
    }
    if (type.kind === "model") {
      return `type: "model", model: () => ${codecReference(writer, "xml-schemas", type.name, xmlSchemaName(type.name))}`;
    }
    const word = type.kind === "enum" ? ", word: true" : "";
    const scalar = scalarOf(writer.service, type) ?? "unknown";
    return `type: "${xmlScalars[scalar] ?? scalar}"${word}`;
  };
  return [entry(), ...(nullable ? ["nullable: true"] : [])];
}

function propertyText(property: PropertyModel, writer: CodecWriter): string {
  const { name, wire, aliases, optional, readOnly, absent, xml } = property;
  const entries = [
    ...typeEntries(property, writer),
    ...(wire === name ? [] : [`wire: ${JSON.stringify(wire)}`]),
    ...(aliases === undefined ? [] : [`aliases: ${JSON.stringify(aliases)}`]),
    ...(optional ? [] : ["required: true"]),
    ...(readOnly ? ["readOnly: true"] : []),
    ...(absent === undefined ? [] : [`absent: ${JSON.stringify(absent)}`]),
    ...(xml === undefined ? [] : [`xml: ${JSON.stringify(xml)}`]),
  ];
  return `${keyText(name)}: { ${entries.join(", ")} }`;
}

/** The declaration of the table of a model's documents. */
export function xmlSchemaDeclaration(model: ModelType, writer: CodecWriter): string {
  const refer = (name: string) => codecReference(writer, "xml-schemas", name, xmlSchemaName(name));
  const kinds = Object.entries(model.kinds ?? {}).map(
    ([kind, name]) => `${keyText(kind)}: () => ${refer(name)}`,
  );
  const { additional } = model;
  const entries = [
    `name: ${JSON.stringify(model.specName)}`,
    ...(model.base === undefined ? [] : [`base: () => ${refer(model.base)}`]),
    `properties: { ${model.properties.map((property) => propertyText(property, writer)).join(", ")} }`,
    ...(additional === undefined ? [] : [`additional: { ${typeEntries(additional, writer).join(", ")} }`]),
    ...(model.discriminator === undefined
      ? []
      : [`discriminator: ${JSON.stringify(model.discriminator.property)}`]),
    ...(kinds.length === 0 ? [] : [`kinds: { ${kinds.join(", ")} }`]),
    ...(model.xml === undefined ? [] : [`xml: ${JSON.stringify(model.xml)}`]),
  ];
  const type = writer.file.type("ModelSchema", "@azbackup/core/xml");
  return `export const ${xmlSchemaName(model.name)}: ${type} = { ${entries.join(", ")} };`;
}
