import type { JsonSchemas, XmlSchemas } from "./checks/index.js";
import type { ServiceManifest } from "./manifest/index.js";
import type { Router } from "./routing/index.js";
import type { RunBook } from "./runs/index.js";
import type { InspectableState, Scenario } from "./scenarios/index.js";

/** One service as it is served: what its manifest says, and what has happened to it. */
export interface Service {
  readonly manifest: ServiceManifest;
  readonly router: Router;
  readonly json: JsonSchemas;
  /** For services that speak XML. */
  readonly xml: XmlSchemas | undefined;
  readonly scenario: Scenario | undefined;
  readonly state: InspectableState;
  readonly runs: RunBook;
}
