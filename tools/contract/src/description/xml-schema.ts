import type { ModelSchema } from "@azbackup/core/xml";
import type { ModelType, PropertyModel, ServiceDescription, Shape } from "@azbackup/generator";

type Property = ModelSchema["properties"][string];

/** The table by which the codec reads and writes documents of a model. */
export function xmlSchema(service: ServiceDescription, { type }: Shape): ModelSchema {
  const model = type.kind === "model" ? service.models.find(({ name }) => name === type.name) : undefined;
  if (model === undefined) throw new Error("an XML document has to be a model");
  return tableOf(service, model);
}

function tableOf(service: ServiceDescription, model: ModelType): ModelSchema {
  const refer = (name: string) => () => xmlSchema(service, plain(name));
  const { base, kinds, discriminator, additional } = model;
  return {
    name: model.specName,
    properties: Object.fromEntries(
      model.properties.map((property) => [property.name, propertyOf(service, property)]),
    ),
    ...(base !== undefined && { base: refer(base) }),
    ...(additional !== undefined && { additional: schemaOf(service, additional) }),
    ...(discriminator !== undefined && { discriminator: discriminator.property }),
    ...(kinds !== undefined && {
      kinds: Object.fromEntries(Object.entries(kinds).map(([kind, name]) => [kind, refer(name)])),
    }),
    ...(model.xml !== undefined && { xml: model.xml }),
  };
}

function plain(name: string): Shape {
  return { type: { kind: "model", name }, nullable: false, secret: false, constraints: {} };
}

function propertyOf(service: ServiceDescription, property: PropertyModel): Property {
  const { wire, optional, absent, xml } = property;
  return {
    ...schemaOf(service, property),
    wire,
    ...(!optional && { required: true }),
    ...(absent !== undefined && { absent }),
    ...(xml !== undefined && { xml }),
  };
}

function schemaOf(service: ServiceDescription, shape: Shape): Property {
  const { type, nullable } = shape;
  const none = nullable && { nullable: true as const };
  switch (type.kind) {
    case "list":
    case "map":
      return { type: type.kind, items: schemaOf(service, type.items), ...none };
    case "model":
      return { type: "model", model: () => xmlSchema(service, shape), ...none };
    case "scalar":
      if (type.scalar === "integer") return { type: "int64", ...none };
      return { type: type.scalar === "offsetDateTime" ? "string" : type.scalar, ...none };
    case "enum": {
      const found = service.enums.find(({ name }) => name === type.name);
      return { type: found?.valueType === "number" ? "float" : "string", ...none };
    }
    case "union":
    case "file":
      return { type: "unknown", ...none };
    case "literal":
      return {
        type:
          typeof type.value === "number" ? "float" : typeof type.value === "boolean" ? "boolean" : "string",
        ...none,
      };
  }
}
