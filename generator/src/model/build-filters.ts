import { getClientType } from "@azure-tools/typespec-client-generator-core";
import type { Model, ModelProperty, Operation } from "@typespec/compiler";
import { getDoc } from "@typespec/compiler";
import { getExtensions } from "@typespec/openapi";
import { filter, type FilterOptions } from "../decorators/filter.js";
import { buildShape } from "./build-type.js";
import type { Builder } from "./builder.js";
import { camelCase } from "./naming.js";
import type { FilterMemberModel, FilterModel } from "./filter-types.js";
import type { OperationModel } from "./types.js";

/** What the lists of a service can be filtered by, where its spec says how that is given as an object. */
export function buildFilters(
  builder: Builder,
  operations: ReadonlyMap<Operation, OperationModel>,
): readonly FilterModel[] {
  const found = new Map<string, FilterModel>();
  for (const [raw, { name: operation }] of operations) {
    const model = queriedModel(builder, raw);
    const options = model && filter.get(builder.context.program, model);
    if (model === undefined || options === undefined) continue;
    const known = found.get(options.name);
    found.set(
      options.name,
      known === undefined
        ? buildFilter(builder, model, options, operation)
        : { ...known, operations: [...known.operations, operation] },
    );
  }
  return [...found.values()];
}

/** The model that `x-ms-odata` of an operation names. */
function queriedModel({ context: { program } }: Builder, raw: Operation): Model | undefined {
  const said: unknown = getExtensions(program, raw).get("x-ms-odata");
  const name = typeof said === "string" ? said.split("/").at(-1) : undefined;
  return name === undefined ? undefined : raw.namespace?.models.get(name);
}

function buildFilter(
  builder: Builder,
  model: Model,
  { name, ranges = [] }: FilterOptions,
  operation: string,
): FilterModel {
  const ends = new Set(ranges.flatMap(({ from, to }) => [from, to]));
  const members = [...model.properties.values()]
    .filter((property) => !ends.has(property.name))
    .map((property) => memberOf(builder, property));
  const times = ranges.map(({ name: own, from, to, doc }) => {
    return { name: own, doc, optional: true, kind: "range" as const, wire: [from, to] };
  });
  const doc = getDoc(builder.context.program, model) ?? "";
  return { name, doc, members: [...members, ...times], operations: [operation] };
}

function memberOf(builder: Builder, property: ModelProperty): FilterMemberModel {
  const shape = buildShape(builder, getClientType(builder.context, property.type), property);
  const scalar = shape.type.kind === "scalar" ? shape.type.scalar : "string";
  const kind = scalar === "boolean" ? "boolean" : scalar === "dateTime" ? "time" : "text";
  return {
    name: camelCase(property.name),
    doc: getDoc(builder.context.program, property) ?? "",
    optional: property.optional,
    kind,
    wire: [property.name],
    ...(kind === "text" && { shape }),
  };
}
