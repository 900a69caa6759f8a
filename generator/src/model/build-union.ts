import type { SdkType, SdkUnionType } from "@azure-tools/typespec-client-generator-core";
import type { Builder } from "./builder.js";
import { report } from "./builder.js";
import { camelCase, typeName } from "./naming.js";
import type { PropertyModel, Shape, TypeRef } from "./types.js";

const plain = { nullable: false, secret: false, constraints: {} } as const;
const noFacts = { doc: "", optional: false, readOnly: false } as const;
const unknown: TypeRef = { kind: "scalar", scalar: "unknown", asString: false };

/** The names of a union's variants, in the order in which their types are listed. */
function variantNames({ __raw: raw, variantTypes }: SdkUnionType): readonly (string | undefined)[] {
  const names = raw?.kind === "Union" ? [...raw.variants.values()] : [];
  return variantTypes.map((type) => {
    const name = names.find((variant) => variant.type === type.__raw)?.name;
    return typeof name === "string" ? name : undefined;
  });
}

/** Enters the model of a variant as it stands on the wire: with the name of its kind, in or around it. */
function variantModel(builder: Builder, type: SdkUnionType, kind: string, shape: Shape): Shape {
  const options = type.discriminatedOptions;
  if (options === undefined) return shape;
  const { discriminatorPropertyName: wire, envelopePropertyName: envelope } = options;
  const discriminator: PropertyModel = {
    ...plain,
    ...noFacts,
    doc: `Says that it is a ${kind}.`,
    name: camelCase(wire),
    wire,
    type: { kind: "literal", value: kind },
  };
  const name = builder.names.type(type, kind, typeName(`${type.name}-${kind}`));
  const content: PropertyModel[] =
    envelope === undefined ? [] : [{ ...shape, ...noFacts, name: camelCase(envelope), wire: envelope }];
  const base = envelope === undefined && shape.type.kind === "model" ? { base: shape.type.name } : {};
  builder.models.set(name, {
    name,
    specName: name,
    doc: type.doc ?? type.summary ?? "",
    ...base,
    properties: [discriminator, ...content],
    usage: { input: true, output: true, error: false },
  });
  return { ...plain, type: { kind: "model", name } };
}

/** A value of one of several types. */
export function buildUnion(
  builder: Builder,
  type: SdkUnionType,
  shapeOf: (variant: SdkType) => Shape,
): TypeRef {
  if (builder.openUnions.has(type)) {
    report(builder, "recursive-union", type.__raw, { name: type.name });
    return unknown;
  }
  builder.openUnions.add(type);
  const names = variantNames(type);
  const variants = type.variantTypes.map((variant, at) => {
    const kind = names[at];
    const shape = shapeOf(variant);
    return kind === undefined ? shape : variantModel(builder, type, kind, shape);
  });
  builder.openUnions.delete(type);
  return { kind: "union", variants: variants.flatMap(flat) };
}

/** The variants of a union in a union are its own. */
function flat(shape: Shape): readonly Shape[] {
  return shape.type.kind === "union" && !shape.nullable ? shape.type.variants : [shape];
}
