import {
  XmlBufferInputProvider,
  xmlCleanupInputProvider,
  XmlDocument,
  xmlRegisterInputProvider,
  XsdValidator,
} from "libxml2-wasm";
import type { CompiledSpec } from "../../src/cli/compile-spec.js";

const folder = "generator/xsd/";

/** Says what is wrong with a document; empty when it is valid. */
export type XmlJudge = (document: string) => string;

/**
 * Loads every schema a spec was compiled to and hands out a judge by the one of a target namespace.
 * Fails when one of them does not load.
 */
export function withXmlJudge(
  compiled: CompiledSpec,
  use: (by: (namespace: string) => XmlJudge) => void,
): void {
  const files = [...compiled.files].filter(([path]) => path.startsWith(folder));
  if (files.length === 0) throw new Error(`there are no schemas: ${compiled.problems.join("\n")}`);
  const urls = files.map(([path, text]) => [`mem:///${path.slice(folder.length)}`, text] as const);
  const buffers = Object.fromEntries(urls.map(([url, text]) => [url, new TextEncoder().encode(text)]));
  xmlRegisterInputProvider(new XmlBufferInputProvider(buffers));
  const validators = new Map<string, XsdValidator>();
  try {
    for (const [url, text] of urls) {
      const document = XmlDocument.fromString(text, { url });
      const namespace = document.root.attr("targetNamespace")?.value ?? "";
      try {
        validators.set(namespace, XsdValidator.fromDoc(document));
      } catch (error) {
        throw new Error(`${url} does not load: ${String(error)}\n${text}`, { cause: error });
      }
    }
    use((namespace) => (text) => {
      const validator = validators.get(namespace);
      if (validator === undefined) throw new Error(`no schema of ${namespace}`);
      const document = XmlDocument.fromString(text);
      try {
        validator.validate(document);
        return "";
      } catch (error) {
        return String(error);
      } finally {
        document.dispose();
      }
    });
  } finally {
    for (const validator of validators.values()) validator.dispose();
    xmlCleanupInputProvider();
  }
}
