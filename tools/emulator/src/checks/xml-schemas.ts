import { XmlDocument, XsdValidator } from "libxml2-wasm";
import type { JsonObject } from "../documents/index.js";
import type { ServiceManifest, XmlRoot } from "../manifest/index.js";
import { parseXml, readXml } from "./read-xml.js";

/** Reads and checks the XML documents of one service. */
export interface XmlSchemas {
  /** Content of the root element. Throws when the text is not well-formed. */
  read(text: string): JsonObject;
  /** What is wrong with a document that has to have this root; empty when it is valid. */
  problems(text: string, root: XmlRoot): readonly string[];
  /** Frees what the schemas hold. */
  close(): void;
}

/** Compiles a service's XML Schemas. Throws when one of them is not a schema. */
export function createXmlSchemas(xsd: NonNullable<ServiceManifest["xsd"]>): XmlSchemas {
  const validators = new Map<string, XsdValidator>();
  for (const { namespace, text } of xsd) {
    const document = XmlDocument.fromString(text);
    validators.set(namespace, XsdValidator.fromDoc(document));
  }
  return {
    read: (text) => use(text, readXml),
    problems(text, root) {
      try {
        return use(text, (document) => judge(document, root, validators.get(root.namespace ?? "")));
      } catch (error) {
        return [messageOf(error)];
      }
    },
    close() {
      for (const validator of validators.values()) validator.dispose();
    },
  };
}

function judge(document: XmlDocument, root: XmlRoot, validator: XsdValidator | undefined): readonly string[] {
  const { name, namespaceUri } = document.root;
  if (name !== root.name || namespaceUri !== (root.namespace ?? "")) {
    return [`the root element is not ${root.name} of namespace "${root.namespace ?? ""}"`];
  }
  if (validator === undefined) return [`no schema for namespace "${root.namespace ?? ""}"`];
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return [messageOf(error)];
  }
}

function use<T>(text: string, read: (document: XmlDocument) => T): T {
  const document = parseXml(text);
  try {
    return read(document);
  } finally {
    document.dispose();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.trim() : String(error);
}
