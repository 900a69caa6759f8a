import type {
  SdkModelPropertyType,
  SdkModelType,
  SdkType,
} from "@azure-tools/typespec-client-generator-core";
import { isMetadata, Visibility } from "@typespec/http";
import type { Builder, ModelUse } from "./builder.js";
import { rawProperty } from "./raw.js";

/** Whether a property is there in a request of one kind, or in an answer. */
export function isVisibleIn({ visibility }: SdkModelPropertyType, use: Visibility): boolean {
  // oxlint-disable-next-line no-bitwise -- parts of a life may be said together
  return visibility === undefined || visibility.length === 0 || visibility.some((one) => (one & use) !== 0);
}

/** Whether only the service sets a property: whoever has read it may send it back, and it is left out. */
function isReadOnly({ visibility }: SdkModelPropertyType): boolean {
  return visibility?.length === 1 && visibility[0] === Visibility.Read;
}

/** Whether a property of a body goes elsewhere in the request. */
export function isElsewhere(builder: Builder, property: SdkModelPropertyType): boolean {
  const raw = rawProperty(property);
  return raw !== undefined && isMetadata(builder.context.program, raw);
}

/** Whether an answer never has what the model demands. */
export function isNeverRead(property: SdkModelPropertyType): boolean {
  return !property.optional && !property.discriminator && !isVisibleIn(property, Visibility.Read);
}

function differsItself(builder: Builder, property: SdkModelPropertyType, use: ModelUse): boolean {
  if (property.discriminator) return false;
  const isVisible = isVisibleIn(property, use.visibility);
  if (isVisible && isElsewhere(builder, property)) return true;
  if (isNeverRead(property)) return true;
  if (isVisible) return (use.allOptional && !property.optional) || (use.withNulls && property.optional);
  return !property.optional || !isReadOnly(property);
}

function* modelsIn(type: SdkType): Generator<SdkModelType> {
  switch (type.kind) {
    case "model":
      yield type;
      break;
    case "array":
    case "dict":
      yield* modelsIn(type.valueType);
      break;
    case "nullable":
      yield* modelsIn(type.type);
      break;
    case "union":
      for (const variant of type.variantTypes) yield* modelsIn(variant);
  }
}

/**
 * Whether a model is another in a request than in an answer, by itself or by what it consists of. What may
 * only be left out there is no other: the same type serves both.
 */
export function differs(
  builder: Builder,
  model: SdkModelType,
  use: ModelUse,
  seen: Set<SdkModelType> = new Set(),
): boolean {
  if (seen.has(model)) return false;
  seen.add(model);
  const { baseModel, properties, discriminatedSubtypes = {}, additionalProperties } = model;
  const others = [
    ...(baseModel === undefined ? [] : [baseModel]),
    ...Object.values(discriminatedSubtypes),
    ...(additionalProperties === undefined ? [] : modelsIn(additionalProperties)),
    ...properties
      .filter((property) => isVisibleIn(property, use.visibility))
      .flatMap((property) => [...modelsIn(property.type)]),
  ];
  return (
    properties.some((property) => differsItself(builder, property, use)) ||
    others.some((other) => differs(builder, other, use, seen))
  );
}
