import { XmlDocument, XsdValidator } from "libxml2-wasm";

/** What is wrong with a document by the schemas of a service, of which there is one for each namespace. */
export function judgeXml(schemas: readonly string[], source: string): string[] {
  const document = parse(source);
  if (typeof document === "string") return [document];
  const { namespaceUri } = document.root;
  const schema = schemas.find((text) => targetOf(text) === namespaceUri);
  const problems =
    schema === undefined ? [`no schema for the namespace '${namespaceUri}'`] : validate(document, schema);
  document.dispose();
  return problems;
}

function parse(source: string): XmlDocument | string {
  try {
    return XmlDocument.fromString(source);
  } catch (error) {
    return String(error);
  }
}

function targetOf(schema: string): string {
  return /targetNamespace="([^"]*)"/.exec(schema)?.[1] ?? "";
}

function validate(document: XmlDocument, schema: string): string[] {
  const source = XmlDocument.fromString(schema);
  const validator = XsdValidator.fromDoc(source);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return [String(error)];
  } finally {
    validator.dispose();
    source.dispose();
  }
}
