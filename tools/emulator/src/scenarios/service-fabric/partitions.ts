import { isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { ScenarioAnswer, ScenarioCall, ServiceState } from "../scenario.js";
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
export function refuseUnknownPartition(call: ScenarioCall): ScenarioAnswer | undefined {
  return call.values["partitionId"] === NO_PARTITION
    ? knownProblem(call, "FABRIC_E_PARTITION_NOT_FOUND", 404, "there is no such partition")
    : undefined;
}

function singleton(id: string): JsonObject {
  return { ServicePartitionKind: "Singleton", Id: id };
}
