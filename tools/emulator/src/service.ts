import type { Behaviour, DocumentedExchanges } from "./behaviours/index.js";
import type { ServiceManifest } from "./manifest/index.js";
import type { ResourceRole } from "./resources/resource-roles.js";
import type { Router } from "./routing/index.js";
import type { RunBook } from "./runs/index.js";
import type { InspectableState } from "./state/index.js";
import type { JsonSchemas, XmlSchemas } from "./validation/index.js";

/** What a service is, whoever asks it: the same for every session. */
export interface ServiceDefinition {
  readonly manifest: ServiceManifest;
  readonly router: Router;
  readonly json: JsonSchemas;
  /** For services that speak XML. */
  readonly xml: XmlSchemas | undefined;
  readonly behaviour: Behaviour | undefined;
  readonly documents: DocumentedExchanges;
  /** Names of members that are secret. */
  readonly secrets: ReadonlySet<string>;
  /** What operations do to resources, by their name. */
  readonly resources: ReadonlyMap<string, ResourceRole>;
}

/** One service as it is served, and what has happened to it. */
export interface Service extends ServiceDefinition {
  readonly state: InspectableState;
  readonly runs: RunBook;
}
