import { getClientType } from "@azure-tools/typespec-client-generator-core";
import { getDoc, type Model, type ModelProperty, type Operation } from "@typespec/compiler";
import { getExtensions } from "@typespec/openapi";
import { filterTimes } from "../decorators/facts.js";
import { versionsOf } from "./available-versions.js";
import { buildShape } from "./build-type.js";
import type { Builder } from "./builder.js";
import { camelCase } from "./naming.js";
import type { FilterModel, ParameterModel, PropertyModel } from "./types.js";
import { defined } from "./values.js";
import { propertyVersions } from "./versions.js";

/** What the filter of an operation may ask for: the properties of the model that `x-ms-odata` names. */
export function buildFilter(
  builder: Builder,
  raw: Operation | undefined,
  parameters: readonly ParameterModel[],
): FilterModel | undefined {
  const { program } = builder.context;
  const parameter = parameters.find(({ wire }) => wire === "$filter");
  const reference: unknown = raw && getExtensions(program, raw).get("x-ms-odata");
  if (parameter === undefined || typeof reference !== "string") return undefined;
  const model = raw?.namespace?.models.get(reference.split("/").at(-1) ?? "");
  if (model === undefined) return undefined;
  // A client has no type for words that stand in filters only.
  const apart: Builder = { ...builder, enums: new Map() };
  const members = [...model.properties.values()].map((property) => buildMember(apart, property, model));
  return {
    parameter: parameter.name,
    members,
    enums: [...apart.enums.values()],
    ...defined({ times: filterTimes.get(program, model) }),
  };
}

function buildMember(builder: Builder, property: ModelProperty, model: Model): PropertyModel {
  const { program } = builder.context;
  return {
    ...buildShape(builder, getClientType(builder.context, property.type), property),
    name: camelCase(property.name),
    wire: property.name,
    doc: getDoc(program, property) ?? "",
    ...propertyVersions(builder, property, property.optional, versionsOf(builder, model)),
    readOnly: false,
  };
}
