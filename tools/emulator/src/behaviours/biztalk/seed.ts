import { getAt, isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { DocumentedExchanges, ServiceState } from "../behaviour.js";
import { textAt } from "../shared/index.js";
import { changeService, keepCloudService } from "./service-store.js";

/** The cloud services of the documents, with the BizTalk services they hold; the fullest example of each counts. */
export function seed(state: ServiceState, documents: DocumentedExchanges): void {
  for (const { parameters, body } of documents.of("listCloudServices")) {
    const subscriptionId = textAt(parameters, "subscriptionId") ?? "";
    for (const { Resources, ...cloudService } of many(getAt(body, ["CloudService"]))) {
      const values = { subscriptionId, cloudServiceName: textAt(cloudService, "Name") ?? "" };
      keepCloudService(state, values, cloudService);
      for (const service of many(getAt(Resources, ["Resource"]))) {
        changeService(state, { ...values, resourceName: textAt(service, "Name") ?? "" }, service);
      }
    }
  }
}

/** XML says one thing and several in the same way. */
function many(value: unknown): readonly JsonObject[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}
