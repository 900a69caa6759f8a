import type { SdkModelPropertyType } from "@azure-tools/typespec-client-generator-core";
import type { ModelProperty, Type } from "@typespec/compiler";
import { Visibility } from "@typespec/http";

/** The property of the spec something was made from, where it was made from one. */
export function rawProperty(from: { readonly __raw?: Type | undefined }): ModelProperty | undefined {
  return from.__raw?.kind === "ModelProperty" ? from.__raw : undefined;
}

/** Whether only the service sets the property. */
export function isReadOnly(property: SdkModelPropertyType): boolean {
  const { visibility } = property;
  return visibility !== undefined && visibility.length === 1 && visibility[0] === Visibility.Read;
}
