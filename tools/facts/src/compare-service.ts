import { alignNames } from "./align-names.js";
import { type Difference, differences } from "./differences.js";
import { describeOpenApi2 } from "./describe-openapi2.js";
import type { JsonObject } from "./json.js";

/** Everything an OpenAPI 2 document and the documentation's facts of the same version do not agree on. */
export function compareWithDocumentation(openApi2: JsonObject, documented: JsonObject): Difference[] {
  const { facts, renamed } = alignNames(describeOpenApi2(openApi2), documented);
  const names = [...renamed].map(([name, own]) => ({ path: `names/${name}`, ours: own, documented: name }));
  return [...names, ...differences(facts, documented)];
}
