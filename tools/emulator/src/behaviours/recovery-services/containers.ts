import { getAt, isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { Run } from "../../runs/index.js";
import type { BehaviourAnswer, BehaviourCall, OperationBehaviour, ServiceState } from "../behaviour.js";
import { preciseMoment, replaceDocument, textAt } from "../shared/index.js";
import { containerId, keyOf, vaultId } from "./address.js";
import type { PathValues } from "./address.js";
import { containerKindOf } from "./container-kind.js";
import { filtered, property } from "./filter.js";
import type { FilterRules } from "./filter.js";
import { notFound } from "./not-found.js";
import { dropOverdue } from "./soft-delete.js";
import { at, below, put } from "./store.js";
import type { Resource } from "./store.js";
import { keepVault, refuseUnknownVault } from "./vaults.js";

const TYPE = "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers";

const RULES: FilterRules = {
  backupManagementType: property("backupManagementType"),
  containerType: property("containerType"),
  friendlyName: property("friendlyName"),
  status: property("registrationStatus"),
  backupEngineName: property("backupEngineName"),
  fabricName: property("fabricName"),
};

/** Containers: registered, looked through for items, and taken back. That of a machine is there with its protection. */
export const containerOperations: Readonly<Record<string, OperationBehaviour>> = {
  registerProtectionContainer: {
    answer: refuseUnknownVault,
    ended(run, outcome, state) {
      if (outcome === "succeeded") run.notes["container"] = keepContainer(run, state);
    },
    shapeResult: showContainer,
  },
  unregisterProtectionContainer: {
    answer: (call) =>
      containerOf(call) === undefined ? (refuseUnknownVault(call) ?? { status: 204 }) : refuseWithItems(call),
    ended(run, outcome, state) {
      if (outcome === "succeeded")
        state.collection("protectionContainers").delete(keyOf(containerId(run.start.values)));
    },
  },
  inquireProtectionContainer: {
    answer: (call) => (containerOf(call) === undefined ? notFound("container") : undefined),
    ended(run, outcome, state) {
      const id = containerId(run.start.values);
      const container = at(state, "protectionContainers", id);
      if (outcome !== "succeeded" || container === undefined) return;
      put(state, "protectionContainers", id, { ...container, inquired: askedFor(run) ?? "" });
    },
  },
  refreshProtectionContainers: { answer: refuseUnknownVault },
  getProtectionContainer: {
    answer(call) {
      const container =
        containerOf(call) ?? machines(call).find(({ key }) => key === keyOf(containerId(call.values)))?.value;
      return container === undefined
        ? (refuseUnknownVault(call) ?? notFound("container"))
        : { body: shown(container) };
    },
  },
  listProtectionContainers: {
    answer: (call) =>
      listed(call, [
        ...below(call.state, "protectionContainers", vaultId(call.values)),
        ...machines(call).filter(
          ({ value }) => textAt(value, "properties", "registrationStatus") === "Registered",
        ),
      ]),
  },
  listDeletedProtectionContainers: {
    answer: (call) =>
      listed(
        call,
        machines(call).filter(
          ({ value }) => textAt(value, "properties", "registrationStatus") === "SoftDeleted",
        ),
      ),
  },
};

function listed(call: BehaviourCall, containers: readonly Resource[]): BehaviourAnswer {
  const items = containers.map(({ key, value }) => ({ key, value: shown(value) }));
  return refuseUnknownVault(call) ?? filtered(items, call.values["$filter"], RULES);
}

/** What only this side knows of a container stays here. */
function shown(kept: JsonObject): JsonObject {
  const { inquired: _, ...container } = kept;
  return container;
}

function containerOf({ state, values }: BehaviourCall): JsonObject | undefined {
  return at(state, "protectionContainers", containerId(values));
}

/** What an inquiry was to look for: `workloadType eq 'SQLDataBase'`. */
function askedFor({ start }: Run): string | undefined {
  return /workloadType\s+eq\s+'([^']*)'/i.exec(start.values["$filter"] ?? "")?.[1];
}

function keepContainer({ start }: Run, state: ServiceState): JsonObject {
  const { values, body } = start;
  const name = values["containerName"] ?? "";
  const given = getAt(body, ["properties"]);
  const wanted = isObject(given) ? given : {};
  const kind = containerKindOf(name);
  const type = textAt(body, "properties", "containerType") ?? name.split(";")[0] ?? "";
  const isStorage = kind?.backupManagementType === "AzureStorage";
  const container = {
    id: containerId(values),
    name,
    properties: {
      ...wanted,
      friendlyName: name.split(";").at(-1) ?? "",
      ...(kind === undefined ? {} : { backupManagementType: kind.backupManagementType }),
      registrationStatus: "Registered",
      healthStatus: "Healthy",
      containerType: type,
      protectableObjectType: type,
      ...(isStorage ? { protectedItemCount: 0, acquireStorageAccountLock: "Acquire" } : {}),
      ...(isStorage ? {} : { lastUpdatedTime: preciseMoment(start.startedAt, start.id) }),
    },
  };
  keepVault(state, values);
  put(state, "protectionContainers", containerId(values), container);
  return container;
}

function showContainer(document: JsonObject, run: Run): void {
  const { container } = run.notes;
  if (isObject(container)) replaceDocument(document, container);
}

/** The code is inferred: none is documented. */
function refuseWithItems({ state, values }: BehaviourCall): BehaviourAnswer | undefined {
  if (below(state, "protectedItems", containerId(values)).length === 0) return undefined;
  const message = "items of the container are protected, or deleted and still kept";
  return { problem: { status: 400, code: "BMSUserErrorContainerHasDatasources", message } };
}

/** The containers of virtual machines, which come with the protection of one and go with its last trace. */
function machines(call: BehaviourCall): readonly Resource[] {
  dropOverdue(call);
  return below(call.state, "protectedItems", vaultId(call.values)).flatMap(({ key, value }) => {
    if (textAt(value, "properties", "backupManagementType") !== "AzureIaasVM") return [];
    const id = String(value["id"]).replace(/\/protectedItems\/.*$/i, "");
    const isDeleted = getAt(value, ["properties", "isScheduledForDeferredDelete"]) === true;
    return [
      {
        key: key.replace(/\/protecteditems\/.*$/, ""),
        value: machineContainer(id, value, isDeleted, call.values),
      },
    ];
  });
}

function machineContainer(id: string, item: JsonObject, isDeleted: boolean, values: PathValues): JsonObject {
  const name = id.split("/").at(-1) ?? "";
  const type = "Microsoft.Compute/virtualMachines";
  return {
    id,
    name,
    type: TYPE,
    properties: {
      virtualMachineId: textAt(item, "properties", "virtualMachineId"),
      virtualMachineVersion: "Compute",
      resourceGroup: name.split(";").at(-2) ?? values["resourceGroupName"],
      friendlyName: name.split(";").at(-1) ?? "",
      backupManagementType: "AzureIaasVM",
      registrationStatus: isDeleted ? "SoftDeleted" : "Registered",
      healthStatus: "Healthy",
      containerType: type,
      protectableObjectType: type,
    },
  };
}
