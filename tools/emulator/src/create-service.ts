import { createJsonSchemas } from "./checks/index.js";
import { documentedExchanges } from "./engine/index.js";
import type { ServiceManifest } from "./manifest/index.js";
import { createRouter } from "./routing/index.js";
import { createRunBook } from "./runs/index.js";
import { createServiceState } from "./scenarios/index.js";
import type { Scenario } from "./scenarios/index.js";
import type { Service } from "./service.js";

/**
 * Prepares one service. The XML engine is loaded only when a service speaks XML.
 *
 * @throws Error when the scenario has rules for an operation the service does not have.
 */
export async function createService(
  manifest: ServiceManifest,
  scenario: Scenario | undefined,
): Promise<Service> {
  for (const name of Object.keys(scenario?.operations ?? {})) {
    if (!manifest.operations.some((operation) => operation.name === name)) {
      throw new Error(
        `the scenario of "${manifest.service}" has rules for "${name}", which is no operation of it`,
      );
    }
  }
  const { xsd = [] } = manifest;
  const xml = xsd.length === 0 ? undefined : (await import("./checks/xml-schemas.js")).createXmlSchemas(xsd);
  const documents = documentedExchanges(manifest, xml);
  return {
    manifest,
    router: createRouter(manifest.operations),
    json: createJsonSchemas(manifest.schemas, { closed: true }, manifest.schemasIn),
    xml,
    scenario,
    state: createServiceState((state) => scenario?.seed?.(state, documents)),
    runs: createRunBook(),
  };
}
