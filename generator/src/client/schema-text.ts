import type { EnumType, ParameterModel, PropertyModel, ServiceModel, Shape } from "../model/types.js";
import { camelCase } from "../model/naming.js";
import type { SourceFile } from "./source-file.js";

/** Name of the constant that holds a model's table. */
export function schemaName(model: string): string {
  return `${camelCase(model)}Schema`;
}

/** Finds the module a model's table stands in, from the file being written. */
export type LocateSchema = (model: string) => string | undefined;

export interface SchemaWriter {
  readonly service: ServiceModel;
  readonly file: SourceFile;
  readonly locate: LocateSchema;
}

/** Refers to a model's table. */
export function schemaRef(writer: SchemaWriter, model: string): string {
  const name = schemaName(model);
  const from = writer.locate(model);
  return from === undefined ? name : writer.file.value(name, from);
}

function enumEntries({ valueType, closed, numbered, values }: EnumType, usesXml: boolean): string[] {
  const words = JSON.stringify(values.map(({ value }) => value));
  return [
    `type: "${valueType === "string" ? "string" : "float"}"`,
    ...(closed ? [`values: ${words}`] : []),
    ...(numbered ? [`numbered: ${words}`] : []),
    ...(usesXml ? ["word: true"] : []),
  ];
}

function typeEntries(shape: Shape, writer: SchemaWriter): string[] {
  const { type } = shape;
  switch (type.kind) {
    case "scalar":
      return [`type: "${type.scalar}"`, ...(type.asString ? ["asString: true"] : [])];
    case "list":
    case "map":
      return [`type: "${type.kind}"`, `items: ${schemaText(type.items, writer)}`];
    case "model":
      return ['type: "model"', `model: () => ${schemaRef(writer, type.name)}`];
    case "enum": {
      const found = writer.service.enums.find((candidate) => candidate.name === type.name);
      return found === undefined ? ['type: "string"'] : enumEntries(found, writer.service.usesXml);
    }
    case "literal":
      return typeof type.value === "boolean"
        ? ['type: "boolean"']
        : [
            `type: "${typeof type.value === "string" ? "string" : "float"}"`,
            `values: ${JSON.stringify([type.value])}`,
          ];
  }
}

function shapeEntries(shape: Shape, writer: SchemaWriter): string[] {
  return [
    ...typeEntries(shape, writer),
    ...(shape.nullable ? ["nullable: true"] : []),
    ...(shape.secret ? ["secret: true"] : []),
    ...Object.entries(shape.constraints).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
  ];
}

/** The table of a value. */
export function schemaText(shape: Shape, writer: SchemaWriter): string {
  return `{ ${shapeEntries(shape, writer).join(", ")} }`;
}

/** What depends on the version, of a property, parameter or operation. */
export function versionEntries({
  availableIn,
  requiredIn,
}: Partial<Pick<PropertyModel, "availableIn" | "requiredIn">>): string[] {
  return [
    ...(availableIn === undefined ? [] : [`availableIn: ${JSON.stringify(availableIn)}`]),
    ...(requiredIn === undefined ? [] : [`requiredIn: ${JSON.stringify(requiredIn)}`]),
  ];
}

function propertyEntries(property: PropertyModel, writer: SchemaWriter): string[] {
  return [
    ...shapeEntries(property, writer),
    ...(property.wire === property.name ? [] : [`wire: ${JSON.stringify(property.wire)}`]),
    ...(property.aliases === undefined ? [] : [`aliases: ${JSON.stringify(property.aliases)}`]),
    ...(property.optional ? [] : ["required: true"]),
    ...versionEntries(property),
    ...(property.readOnly ? ["readOnly: true"] : []),
    ...(property.absent === undefined ? [] : [`absent: ${JSON.stringify(property.absent)}`]),
    ...(property.xml === undefined ? [] : [`xml: ${JSON.stringify(property.xml)}`]),
  ];
}

/** A property in the table of its model. */
export function propertyText(property: PropertyModel, writer: SchemaWriter): string {
  return `${property.name}: { ${propertyEntries(property, writer).join(", ")} }`;
}

/** A parameter in the table of its operation. */
export function parameterText(parameter: ParameterModel, writer: SchemaWriter): string {
  const entries = [
    `in: "${parameter.in}"`,
    ...propertyEntries(parameter, writer),
    ...(parameter.onClient ? ["client: true"] : []),
    ...(parameter.constant === undefined ? [] : [`constant: ${JSON.stringify(parameter.constant)}`]),
    ...(parameter.skipEncoding ? ["skipEncoding: true"] : []),
    ...(parameter.collection === undefined ? [] : [`collection: "${parameter.collection}"`]),
  ];
  return `${parameter.name}: { ${entries.join(", ")} }`;
}
