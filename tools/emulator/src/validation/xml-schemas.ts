import {
  XmlBufferInputProvider,
  xmlCleanupInputProvider,
  XmlDocument,
  xmlRegisterInputProvider,
  XsdValidator,
} from "libxml2-wasm";
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

type XmlSchemaTexts = readonly (NonNullable<ServiceManifest["xsd"]>[number] & {
  /** The name under which the others import it. */
  readonly file?: string;
})[];

/** Compiles a service's XML Schemas. Throws when one of them is not a schema. */
export function createXmlSchemas(xsd: XmlSchemaTexts): XmlSchemas {
  const validators = compile(xsd);
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

/** Compiles schemas; while that goes on, they find each other by their names, and nothing else. */
function compile(xsd: XmlSchemaTexts): ReadonlyMap<string, XsdValidator> {
  const named = xsd.map(({ namespace, text, file }, at) => ({
    namespace,
    text,
    url: `schemas:///${file ?? `${at}.xsd`}`,
  }));
  const buffers = named.map(({ url, text }) => [url, new TextEncoder().encode(text)] as const);
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(buffers)));
  try {
    return new Map(
      named.map(({ namespace, text, url }) => [
        namespace,
        XsdValidator.fromDoc(XmlDocument.fromString(text, { url })),
      ]),
    );
  } finally {
    xmlCleanupInputProvider();
  }
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
