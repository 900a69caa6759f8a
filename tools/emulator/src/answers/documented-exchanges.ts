import type { ServiceManifest } from "../manifest/index.js";
import type { DocumentedExchanges } from "../behaviours/index.js";
import type { Service } from "../service.js";
import { readExample } from "./document-reply.js";
import { responseOf } from "./examples.js";

/** What a service's documents show; XML is read as documents in wire names. */
export function documentedExchanges(manifest: ServiceManifest, xml: Service["xml"]): DocumentedExchanges {
  return {
    of(operation) {
      const examples = manifest.operations.find(({ name }) => name === operation)?.examples ?? [];
      return examples.map((example) => ({
        parameters: example.parameters,
        body: readExample({ xml }, responseOf(example, [200])?.response.body),
      }));
    },
  };
}
