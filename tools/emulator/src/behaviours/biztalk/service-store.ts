import { isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { BehaviourCall, ServiceState } from "../behaviour.js";

/** Values of a path, by wire name. */
export type PathValues = BehaviourCall["values"];

/** BizTalk services by subscription, cloud service and name, as their cloud service shows them. */
const SERVICES = "services";
/** Cloud services by subscription and name, without what they hold. */
const CLOUD_SERVICES = "cloudServices";

/** Tells BizTalk services apart. */
export function serviceKey(values: PathValues): string {
  return `${cloudKey(values)}/${values["resourceName"] ?? ""}`;
}

/** A BizTalk service as it is shown; one that nobody has touched is active. */
export function serviceAt(state: ServiceState, values: PathValues): JsonObject {
  const found = state.collection(SERVICES).get(serviceKey(values));
  if (isObject(found)) return found;
  const names = { ResourceProviderNamespace: "biztalkservices", Type: "biztalk" };
  return { ...names, Name: values["resourceName"] ?? "", State: "Active" };
}

/** Changes a BizTalk service; it and its cloud service are shown from now on. */
export function changeService(state: ServiceState, values: PathValues, change: JsonObject): void {
  if (cloudServiceAt(state, values) === undefined) {
    keepCloudService(state, values, { Name: values["cloudServiceName"] ?? "" });
  }
  state.collection(SERVICES).set(serviceKey(values), { ...serviceAt(state, values), ...change });
}

/** Puts a cloud service, without what it holds, in place of the one of its name. */
export function keepCloudService(state: ServiceState, values: PathValues, cloudService: JsonObject): void {
  state.collection(CLOUD_SERVICES).set(cloudKey(values), cloudService);
}

/** A cloud service with what it holds; undefined when there is none. */
export function cloudServiceAt(state: ServiceState, values: PathValues): JsonObject | undefined {
  const found = state.collection(CLOUD_SERVICES).get(cloudKey(values));
  if (!isObject(found)) return undefined;
  const held = [...state.collection(SERVICES)].filter(([key]) => key.startsWith(`${cloudKey(values)}/`));
  return { ...found, Resources: { Resource: held.map(([, service]) => service) } };
}

/** The cloud services of a subscription, with what they hold. */
export function cloudServicesOf(state: ServiceState, values: PathValues): readonly JsonObject[] {
  const prefix = `${values["subscriptionId"] ?? ""}/`;
  const keys = [...state.collection(CLOUD_SERVICES).keys()].filter((key) => key.startsWith(prefix));
  return keys.flatMap((key): readonly JsonObject[] => {
    const cloudService = cloudServiceAt(state, { ...values, cloudServiceName: key.slice(prefix.length) });
    return cloudService === undefined ? [] : [cloudService];
  });
}

function cloudKey({ subscriptionId = "", cloudServiceName = "" }: PathValues): string {
  return `${subscriptionId}/${cloudServiceName}`;
}
