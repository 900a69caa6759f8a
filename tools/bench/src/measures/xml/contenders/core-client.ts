import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { importPeer } from "../../../contender/index.js";
import { at } from "../at.js";
import { type Codec, type Place, modelValue } from "../codec.js";
import { modelFacts } from "../wire-facts.js";
import type { CoreXml } from "./core-xml.js";

interface Serializer {
  serialize(mapper: object, value: unknown, name: string, options: object): unknown;
  deserialize(mapper: object, value: unknown, name: string, options: object): unknown;
}

interface CoreClient {
  createSerializer(mappers: object, isXml: boolean): Serializer;
}

type Mappers = Readonly<Record<"CloudServices" | "Operation", object>>;

const options = { xml: { rootName: "", includeRoot: false, xmlCharKey: "_" } };

/** `@azure/core-xml` and the serializer of `@azure/core-client`, with AutoRest's tables of the same service. */
export async function coreClient({ root, peers }: Place): Promise<Codec> {
  const folder = join(root, "packages/autorest");
  const { createSerializer }: CoreClient = createRequire(join(folder, "package.json"))("@azure/core-client");
  const file = join(folder, "dist/generated/biztalk/models/mappers.js");
  const mappers: Mappers = await import(pathToFileURL(file).href);
  const { parseXML, stringifyXML }: CoreXml = await importPeer(peers, "@azure/core-xml");
  const serializer = createSerializer({ ...mappers }, true);
  const read = async (name: keyof Mappers, text: string): Promise<unknown> =>
    serializer.deserialize(mappers[name], await parseXML(text), name, options);
  return {
    decode: (text) => read("CloudServices", text),
    factsOf: modelFacts,
    valueOf: modelValue,
    encode: (value) =>
      stringifyXML(serializer.serialize(mappers.CloudServices, value, "CloudServices", options), {
        rootName: "CloudServices",
      }),
    saysSucceeded: async (text) => at(await read("Operation", text), "status") === "Succeeded",
  };
}
