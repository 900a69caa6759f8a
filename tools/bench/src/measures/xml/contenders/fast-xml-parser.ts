import { importPeer } from "../../../contender/index.js";
import { at } from "../at.js";
import { type Codec, type Place, namespace, wireValue } from "../codec.js";
import { wireFacts } from "../wire-facts.js";

interface FastXmlParser {
  readonly XMLParser: new (options: object) => { parse(text: string): unknown };
  readonly XMLBuilder: new (options: object) => { build(value: unknown): string };
}

/** fast-xml-parser by itself: plain data in the names of the wire; it does not check what it reads. */
export async function fastXmlParser({ peers }: Place): Promise<Codec> {
  const { XMLParser, XMLBuilder }: FastXmlParser = await importPeer(peers, "fast-xml-parser");
  // Numbers would lose digits and names their zeros: texts stay texts, as for everybody here.
  const options = { ignoreAttributes: false, parseTagValue: false };
  const parser = new XMLParser(options);
  const builder = new XMLBuilder(options);
  const read = (text: string): unknown => parser.parse(text);
  return {
    decode: (text) => at(read(text), "CloudServices"),
    factsOf: wireFacts,
    valueOf: (services) => ({ CloudServices: { "@_xmlns": namespace, ...wireValue(services) } }),
    encode: (value) => builder.build(value),
    saysSucceeded: async (text) => at(read(text), "Operation", "Status") === "Succeeded",
  };
}
