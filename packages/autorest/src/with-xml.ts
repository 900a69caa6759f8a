import { buildXml, parseXml } from "@azbackup/core/xml";
import { XML_ATTRKEY, XML_CHARKEY, type ServiceClientOptions, type XmlOptions } from "@azure/core-client";
import { fromAzureXml, toAzureXml } from "./azure-xml.js";

/** Gives a client's options the tools for XML that AutoRest's clients come without: those of our core. */
export function withXml<Options extends ServiceClientOptions>(options: Options): Options {
  return {
    ...options,
    serializationOptions: { stringifyXML },
    deserializationOptions: { parseXML },
  };
}

/** Writes the content of a document's root element. */
function stringifyXML(content: unknown, { rootName, xmlCharKey = XML_CHARKEY }: XmlOptions = {}): string {
  if (rootName === undefined) throw new Error("a document needs a name for its root element");
  return buildXml({ [rootName]: fromAzureXml(content, XML_ATTRKEY, xmlCharKey) }, { declaration: true });
}

/** Reads the content of a document's root element. Hostile documents are refused. */
async function parseXML(
  text: string,
  { includeRoot = false, xmlCharKey = XML_CHARKEY }: XmlOptions = {},
): Promise<unknown> {
  const { name, value } = parseXml(text);
  const content = toAzureXml(value, XML_ATTRKEY, xmlCharKey);
  return includeRoot ? { [name]: content } : content;
}
