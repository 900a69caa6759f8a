import { createJsonSchemas } from "../../src/validation/index.js";
import { createXmlSchemas } from "../../src/validation/xml-schemas.js";
import type { ServiceManifest } from "../../src/index.js";
import type { ManifestOperation } from "../../src/manifest/index.js";

/** Says what is wrong with an answer. */
export type Judge = (operation: ManifestOperation, status: number, text: string) => readonly string[];

/**
 * Judges the answers of a service by its schemas. Documented payloads break them here and there;
 * an answer may break them where those do, and nowhere else.
 */
export function createJudge(manifest: ServiceManifest): Judge {
  const json = createJsonSchemas(manifest.schemas, { closed: false });
  const xml = manifest.xsd === undefined ? undefined : createXmlSchemas(manifest.xsd);
  return (operation, status, text) => {
    const response = operation.responses.find((candidate) => candidate.status === status);
    if (response === undefined) return [`status ${status} is not documented: ${text}`];
    if (response.schema === undefined || text === "") return [];
    if (response.xml !== undefined) return xml?.problems(text, response.xml) ?? ["there is no XML Schema"];
    const documented = operation.examples.flatMap(({ responses }) =>
      json.problems(response.schema, responses[status]?.body ?? {}),
    );
    const known = new Set(documented);
    return json.problems(response.schema, JSON.parse(text)).filter((problem) => !known.has(problem));
  };
}
