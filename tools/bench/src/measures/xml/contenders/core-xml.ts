import { importPeer } from "../../../contender/index.js";
import { at } from "../at.js";
import { type Codec, type Place, namespace, wireValue } from "../codec.js";
import { wireFacts } from "../wire-facts.js";

export interface CoreXml {
  parseXML(text: string): Promise<unknown>;
  stringifyXML(value: unknown, options: { readonly rootName: string }): string;
}

/** `@azure/core-xml`: plain data in the names of the wire. */
export async function coreXml({ peers }: Place): Promise<Codec> {
  const { parseXML, stringifyXML }: CoreXml = await importPeer(peers, "@azure/core-xml");
  return {
    decode: parseXML,
    factsOf: wireFacts,
    valueOf: (services) => ({ $: { xmlns: namespace }, ...wireValue(services) }),
    encode: (value) => stringifyXML(value, { rootName: "CloudServices" }),
    saysSucceeded: async (text) => at(await parseXML(text), "Status") === "Succeeded",
  };
}
