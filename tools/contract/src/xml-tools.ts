import type { ModelSchema } from "@azbackup/core/xml";
import type { XmlTree } from "./xml-tree.js";

/** What it takes to test a service that speaks XML. The others do without, since it takes a while to load. */
export interface XmlTools {
  /** What is wrong with a document, by the schemas of the service. */
  judge(schemas: readonly string[], source: string): string[];
  /** Reads a document with libxml2. */
  tree(source: string): XmlTree;
  /** Writes and reads with the codec under test. */
  encode(schema: ModelSchema, value: unknown): string;
  decode(schema: ModelSchema, source: string): unknown;
}

let provided: XmlTools | undefined;

/** Hands the tools to whatever meets an XML document. */
export function provideXmlTools(tools: XmlTools | undefined): void {
  provided = tools ?? provided;
}

/** The tools; throws where the service's documents were opened without them. */
export function xmlTools(): XmlTools {
  if (provided === undefined) throw new Error("the documents were opened without the XML tools");
  return provided;
}
