import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ModelSchema } from "@azbackup/core/codec";
import { buildXml, decodeXml, encodeXml, parseXml } from "@azbackup/core/xml";
import { at } from "../at.js";
import { type Codec, type Place, modelValue, namespace, wireValue } from "../codec.js";
import { modelFacts, wireFacts } from "../wire-facts.js";

/** The XML of our clients: from a document to a checked model and back, by the service's own tables. */
export async function azbackup({ root }: Place): Promise<Codec> {
  const file = join(root, "packages/biztalk/dist/generated/schemas.js");
  const schemas: Record<"cloudServicesSchema" | "operationSchema", ModelSchema> = await import(
    pathToFileURL(file).href
  );
  const { cloudServicesSchema, operationSchema } = schemas;
  return {
    decode: (text) => decodeXml(cloudServicesSchema, text),
    factsOf: modelFacts,
    valueOf: modelValue,
    encode: (value) => encodeXml(cloudServicesSchema, value),
    saysSucceeded: async (text) => at(decodeXml(operationSchema, text), "status") === "Succeeded",
  };
}

/** Our parser and writer without tables: plain data in the names of the wire. */
export async function azbackupPlain(): Promise<Codec> {
  return {
    decode: (text) => parseXml(text).value,
    factsOf: wireFacts,
    valueOf: (services) => ({ CloudServices: { "@xmlns": namespace, ...wireValue(services) } }),
    encode: (value) => buildXml(value),
    saysSucceeded: async (text) => at(parseXml(text).value, "Status") === "Succeeded",
  };
}
