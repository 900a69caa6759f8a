import type { SdkModelPropertyType } from "@azure-tools/typespec-client-generator-core";
import { getDeprecationDetails, serializeValueAsJson } from "@typespec/compiler";
import type { ModelProperty, Type } from "@typespec/compiler";
import { Visibility } from "@typespec/http";
import type { Builder } from "./builder.js";

/** The property of the spec something was made from, where it was made from one. */
export function rawProperty(from: { readonly __raw?: Type | undefined }): ModelProperty | undefined {
  return from.__raw?.kind === "ModelProperty" ? from.__raw : undefined;
}

/** What the spec says against using something any longer. */
export function deprecationOf({ context }: Builder, raw: Type | undefined): string | undefined {
  return raw === undefined ? undefined : getDeprecationDetails(context.program, raw)?.message;
}

/** The value the service takes where none is given: what the client's own decorators say, or else the spec. */
export function defaultOf(builder: Builder, raw: ModelProperty | undefined, preset: unknown): unknown {
  if (preset !== undefined || raw?.defaultValue === undefined) return preset;
  return serializeValueAsJson(builder.context.program, raw.defaultValue, raw);
}

/** Whether only the service sets the property. */
export function isReadOnly(property: SdkModelPropertyType): boolean {
  const { visibility } = property;
  return visibility !== undefined && visibility.length === 1 && visibility[0] === Visibility.Read;
}
