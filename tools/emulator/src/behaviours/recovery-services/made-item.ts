import { getAt, isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { BehaviourCall, ServiceState } from "../behaviour.js";
import { digitsOf, isBefore, textAt } from "../shared/index.js";
import { itemId, keyOf, vaultId } from "./address.js";
import type { PathValues } from "./address.js";
import { kindOf } from "./item-kind.js";
import { below } from "./store.js";

/** Items that were put under protection here, by id; those of the documents are shown as documented. */
const MADE = "madeItems";

/** A protected item as it is kept, for a path; `properties` on top of what its name says of it. */
export function madeItem(values: PathValues, properties: JsonObject): JsonObject {
  const { containerName = "", protectedItemName = "" } = values;
  const { protectedItemType, backupManagementType, workloadType, isVirtualMachine } =
    kindOf(protectedItemName);
  const source = properties["sourceResourceId"];
  return {
    id: itemId(values),
    name: protectedItemName,
    type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
    properties: {
      friendlyName: protectedItemName.split(";").at(-1) ?? "",
      protectedItemType,
      backupManagementType,
      ...(workloadType === undefined ? {} : { workloadType }),
      containerName: isVirtualMachine
        ? containerName.split(";").slice(1).join(";") || containerName
        : containerName,
      ...properties,
      ...(isVirtualMachine && typeof source === "string" ? { virtualMachineId: source } : {}),
    },
  };
}

/** Where a database is, told by its name and its container's: `SQLDataBase;MSSQLSERVER;orders`. */
function whereabouts({ containerName = "", protectedItemName = "" }: PathValues): JsonObject {
  const [kind = "", parent = ""] = protectedItemName.split(";");
  const types: Readonly<Record<string, string>> = {
    sqldatabase: "AzureVmWorkloadSQLInstance",
    saphanadatabase: "AzureVmWorkloadSAPHanaSystem",
    sapasedatabase: "AzureVmWorkloadSAPAseSystem",
  };
  return {
    serverName: containerName.split(";").at(-1) ?? "",
    parentName: parent.toUpperCase(),
    parentType: types[kind.toLowerCase()],
  };
}

/** What the service says of an item it has never backed up. */
export function freshProperties(values: PathValues): JsonObject {
  const kind = kindOf(values["protectedItemName"] ?? "");
  const id = digitsOf(itemId(values), 14);
  return {
    protectionStatus: "Healthy",
    ...kind.fresh,
    ...(kind.isVirtualMachine ? { protectedItemDataId: id } : {}),
    ...(kind.isWorkload ? { ...whereabouts(values), protectedItemDataSourceId: id } : {}),
  };
}

/** Remembers that an item was put under protection here. */
export function markMade(state: ServiceState, id: string): void {
  state.collection(MADE).set(keyOf(id), true);
}

/** An item as the version that is asked for shows it; one that is read by itself tells more. */
export function shownItem(call: BehaviourCall, item: JsonObject, isSingle = false): JsonObject {
  const properties = getAt(item, ["properties"]);
  if (!call.state.collection(MADE).has(keyOf(String(item["id"]))) || !isObject(properties)) return item;
  const version = call.version.asked ?? call.version.served;
  const kind = kindOf(textAt(item, "name") ?? "");
  const policy = textAt(properties, "policyId");
  const isOld = isBefore(version, "2023-01-01");
  return {
    ...item,
    properties: {
      ...(isOld && !isBefore(version, "2019-01-01") ? { kpisHealths: healthOf(properties) } : {}),
      ...properties,
      ...(policy !== undefined && kind.isVirtualMachine
        ? { policyName: policy.split("/").at(-1) ?? "" }
        : {}),
      ...(isBefore(version, "2017-01-01") ? {} : { isArchiveEnabled: false }),
      ...(isOld ? {} : newMembers(call, kind.isVirtualMachine, properties)),
      ...(isSingle && (kind.isWorkload || expands(call))
        ? { extendedInfo: extended(call, kind.isWorkload) }
        : {}),
    },
  };
}

function newMembers(
  { values, ...call }: BehaviourCall,
  isMachine: boolean,
  properties: JsonObject,
): JsonObject {
  const version = call.version.asked ?? call.version.served;
  return {
    ...(isMachine && isBefore(version, "2025-01-01") ? { sourceSideScanning: 0 } : {}),
    ...(isMachine && !isBefore(version, "2025-01-01") ? { policyType: "V1" } : {}),
    vaultId: `https://management.azure.com${vaultId(values)}`,
    softDeleteRetentionPeriod: properties["isScheduledForDeferredDelete"] === true ? 14 : 0,
  };
}

function expands({ values }: BehaviourCall): boolean {
  return /expand\s+eq\s+'extendedinfo'/i.test(values["$filter"] ?? "");
}

function extended({ state, values }: BehaviourCall, isWorkload: boolean): JsonObject {
  const points = below(state, "recoveryPoints", itemId(values));
  const oldest = textAt(
    points[0]?.value,
    "properties",
    isWorkload ? "recoveryPointTimeInUTC" : "recoveryPointTime",
  );
  return {
    ...(oldest === undefined ? {} : { oldestRecoveryPoint: oldest }),
    recoveryPointCount: points.length,
    ...(isWorkload ? { policyState: "Consistent" } : { policyInconsistent: false }),
  };
}

function healthOf(properties: JsonObject): JsonObject {
  if (!["Completed", "Healthy"].includes(String(properties["lastBackupStatus"]))) return {};
  const resourceHealthDetails = [{ code: 0, title: "Success", message: "", recommendations: [] }];
  return { BackupOperationStatusKPI: { resourceHealthStatus: "Healthy", resourceHealthDetails } };
}
