import type { SdkModelPropertyType } from "@azure-tools/typespec-client-generator-core";

/** The property's name in a document. */
export function wireNameOf(property: SdkModelPropertyType): string {
  const { xml, json } = property.serializationOptions;
  return json?.name ?? (xml?.unwrapped === true ? xml.itemsName : undefined) ?? xml?.name ?? property.name;
}
