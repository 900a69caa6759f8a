import { at, lengthAt } from "./at.js";
import type { Facts } from "./codec.js";

/** Reads the facts in the names of the wire; a resource is no list where there is one of it. */
export function wireFacts(root: unknown): Facts {
  const last = at(root, "CloudService", -1);
  const resource = at(last, "Resources", "Resource");
  return {
    count: lengthAt(root, "CloudService"),
    name: String(at(last, "Label")),
    unitCount: String(at(resource, "IntrinsicSettings", "ServiceSettings", "UnitCount")),
    httpCode: String(at(resource, "OperationStatus", "Error", "HttpCode")),
  };
}

/** Reads the facts in the names of the models. */
export function modelFacts(root: unknown): Facts {
  const last = at(root, "items", -1);
  const resource = at(last, "resources", 0);
  const unitCount = at(resource, "intrinsicSettings", "serviceSettings", "unitCount");
  const httpCode = at(resource, "operationStatus", "error", "httpCode");
  if (typeof unitCount !== "number" || typeof httpCode !== "number") throw new Error("numbers are texts");
  return {
    count: lengthAt(root, "items"),
    name: String(at(last, "label")),
    unitCount: String(unitCount),
    httpCode: String(httpCode),
  };
}
