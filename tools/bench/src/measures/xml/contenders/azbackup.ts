import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildXml, decodeXml, encodeXml, type ModelSchema, parseXml } from "@azbackup/core/xml";
import { at } from "../at.js";
import { type Codec, type Place, modelValue, namespace, wireValue } from "../codec.js";
import { modelFacts, wireFacts } from "../wire-facts.js";

/** The XML of our clients: from a document to a checked model and back, by the service's own tables. */
export async function azbackup({ root }: Place): Promise<Codec> {
  const file = join(root, "packages/biztalk/dist/generated/xml-schemas.js");
  const schemas: Record<"cloudServicesXml" | "operationXml", ModelSchema> = await import(
    pathToFileURL(file).href
  );
  const { cloudServicesXml, operationXml } = schemas;
  return {
    decode: (text) => decodeXml(cloudServicesXml, text),
    factsOf: modelFacts,
    valueOf: modelValue,
    encode: (value) => encodeXml(cloudServicesXml, value),
    saysSucceeded: async (text) => at(decodeXml(operationXml, text), "status") === "Succeeded",
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
