import { documentedExchanges } from "../answers/index.js";
import type { Behaviour } from "../behaviours/index.js";
import { secretNames } from "../documents/index.js";
import type { ServiceManifest } from "../manifest/index.js";
import { resourceRoles } from "../resources/index.js";
import { createRouter } from "../routing/index.js";
import type { ServiceDefinition } from "../service.js";
import { createJsonSchemas } from "../validation/index.js";

/**
 * Prepares one service. The XML engine is loaded only when a service speaks XML.
 *
 * @throws Error when the behaviour has rules for an operation the service does not have.
 */
export async function defineService(
  manifest: ServiceManifest,
  behaviour: Behaviour | undefined,
): Promise<ServiceDefinition> {
  for (const name of Object.keys(behaviour?.operations ?? {})) {
    if (!manifest.operations.some((operation) => operation.name === name)) {
      throw new Error(
        `the behaviour of "${manifest.service}" has rules for "${name}", which is no operation of it`,
      );
    }
  }
  const { xsd = [] } = manifest;
  const xml =
    xsd.length === 0 ? undefined : (await import("../validation/xml-schemas.js")).createXmlSchemas(xsd);
  return {
    manifest,
    router: createRouter(manifest.operations),
    json: createJsonSchemas(
      manifest.schemas,
      { closed: true, textAsNumbers: behaviour?.readsTextAsNumbers === true },
      manifest.schemasIn,
    ),
    xml,
    behaviour,
    documents: documentedExchanges(manifest, xml),
    secrets: secretNames(manifest.schemas),
    resources: resourceRoles(manifest.operations),
  };
}
