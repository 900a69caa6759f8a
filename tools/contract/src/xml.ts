import { encodeXml, xmlFormat } from "@azbackup/core/xml";
import { judgeXml } from "./judge-xml.js";
import type { XmlTools } from "./xml-tools.js";
import { xmlTree } from "./xml-tree.js";

/** The tools for a service that speaks XML: libxml2 as the judge, and the client's own codec. */
export const xml: XmlTools = {
  judge: judgeXml,
  tree: xmlTree,
  encode: (schema, value) => {
    if (schema.type !== "model") throw new Error("an XML document has to be a model");
    return encodeXml(schema.model(), value);
  },
  decode: xmlFormat.decode,
};
