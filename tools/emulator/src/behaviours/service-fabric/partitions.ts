import { isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { BehaviourAnswer, BehaviourCall, ServiceState } from "../behaviour.js";
import { knownProblem, textAt } from "../shared/index.js";

/** Partitions the documents show, by their id in lower case. */
const PARTITIONS = "partitions";

/** The one id that is no partition's. */
const NO_PARTITION = "00000000-0000-0000-0000-000000000000";

/** Writes down what a partition belongs to; the first word counts. */
export function addPartition(
  state: ServiceState,
  id: string,
  service: string,
  information?: JsonObject,
): void {
  const partitions = state.collection(PARTITIONS);
  const key = id.toLowerCase();
  if (partitions.has(key)) return;
  partitions.set(key, { ServiceName: service, PartitionInformation: information ?? singleton(id) });
}

/** Name of the service a partition belongs to; one of its own for partitions no document shows. */
export function serviceOfPartition(state: ServiceState, id: string): string {
  return (
    textAt(state.collection(PARTITIONS).get(id.toLowerCase()), "ServiceName") ??
    `fabric:/Emulated/Service-${id.slice(0, 8).toLowerCase()}`
  );
}

/** What backups say of the partition they were taken of. */
export function partitionInformation(state: ServiceState, id: string): JsonObject {
  const partition = state.collection(PARTITIONS).get(id.toLowerCase());
  const information = isObject(partition) ? partition["PartitionInformation"] : undefined;
  return isObject(information) ? information : singleton(id);
}

/** The refusal of a request about a partition there is not. */
export function refuseUnknownPartition(call: BehaviourCall): BehaviourAnswer | undefined {
  const { partitionId, serviceId, applicationId } = call.values;
  if (partitionId !== undefined) {
    const isThere = call.assumeParents || call.state.collection(PARTITIONS).has(partitionId.toLowerCase());
    return partitionId === NO_PARTITION || !isThere
      ? knownProblem(call, "FABRIC_E_PARTITION_NOT_FOUND", 404, "there is no such partition")
      : undefined;
  }
  if (call.assumeParents) return undefined;
  const services = [...call.state.collection(PARTITIONS).values()].map(
    (one) => textAt(one, "ServiceName") ?? "",
  );
  if (serviceId !== undefined && !services.includes(nameOf(serviceId)))
    return knownProblem(call, "FABRIC_E_SERVICE_DOES_NOT_EXIST", 404, "there is no such service");
  const application = applicationId === undefined ? undefined : `${nameOf(applicationId)}/`;
  return application !== undefined && !services.some((service) => service.startsWith(application))
    ? knownProblem(call, "FABRIC_E_APPLICATION_NOT_FOUND", 404, "there is no such application")
    : undefined;
}

function nameOf(id: string): string {
  return `fabric:/${id.replaceAll("~", "/")}`;
}

function singleton(id: string): JsonObject {
  return { ServicePartitionKind: "Singleton", Id: id };
}
