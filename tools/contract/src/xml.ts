import { decodeXml, encodeXml } from "@azbackup/core/xml";
import { judgeXml } from "./judge-xml.js";
import type { XmlTools } from "./xml-tools.js";
import { xmlTree } from "./xml-tree.js";

/** The tools for a service that speaks XML: libxml2 as the judge, and the client's own codec. */
export const xml: XmlTools = {
  judge: judgeXml,
  tree: xmlTree,
  encode: encodeXml,
  decode: decodeXml,
};
