import type { JsonObject } from "../../documents/index.js";
import type { BehaviourCall, OperationBehaviour } from "../behaviour.js";
import { preciseMoment, textAt } from "../shared/index.js";
import { keyOf, vaultId } from "./address.js";
import { notFound } from "./not-found.js";
import { at, below, put } from "./store.js";
import { refuseUnknownVault } from "./vaults.js";

const MINUTE_MS = 60_000;
/** Minutes a deletion stays unlocked; read from a recording. */
const UNLOCKED_MINUTES = 30;

/** What a guard watches over, and where it is asked to permit it. */
const GUARDED = [
  ["backupFabrics/protectionContainers/protectedItems/delete", "deleteProtectedItemRequests"],
  ["backupFabrics/protectionContainers/protectedItems/write", "updateProtectedItemRequests"],
  ["backupPolicies/write", "updateProtectionPolicyRequests"],
] as const;

/** Resource Guards, as a vault knows them. What a guard watches over is not refused here without its permission. */
export const guardOperations: Readonly<Record<string, OperationBehaviour>> = {
  putResourceGuardProxy: {
    answer(call) {
      const body = proxyOf(call);
      const refused = refuseUnknownVault(call);
      if (refused === undefined) put(call.state, "guardProxies", proxyId(call), body);
      return refused ?? { status: 200, body };
    },
  },
  getResourceGuardProxy: {
    answer(call) {
      const body = at(call.state, "guardProxies", proxyId(call));
      return body === undefined ? notFound("resource guard proxy") : { body };
    },
  },
  listResourceGuardProxies: {
    answer: (call) =>
      refuseUnknownVault(call) ?? { items: below(call.state, "guardProxies", vaultId(call.values)) },
  },
  deleteResourceGuardProxy: {
    answer(call) {
      const isThere = call.state.collection("guardProxies").delete(keyOf(proxyId(call)));
      return isThere ? { status: 200, body: {} } : { status: 204 };
    },
  },
  unlockDelete: {
    answer(call) {
      if (at(call.state, "guardProxies", proxyId(call)) === undefined)
        return notFound("resource guard proxy");
      const expiry = call.now + UNLOCKED_MINUTES * MINUTE_MS;
      return { body: { unlockDeleteExpiryTime: preciseMoment(expiry, proxyId(call)) } };
    },
  },
};

function proxyId({ values }: BehaviourCall): string {
  return `${vaultId(values)}/backupResourceGuardProxies/${values["resourceGuardProxyName"] ?? ""}`;
}

function proxyOf(call: BehaviourCall): JsonObject {
  const guard = textAt(call.body, "properties", "resourceGuardResourceId") ?? "";
  // The service writes this part of the id in lower case.
  const resourceGuardResourceId = guard.replace(/\/resourceGroups\//i, "/resourcegroups/");
  return {
    id: proxyId(call),
    name: call.values["resourceGuardProxyName"] ?? "",
    type: "Microsoft.RecoveryServices/vaults/backupResourceGuardProxies",
    properties: {
      resourceGuardResourceId,
      resourceGuardOperationDetails: GUARDED.map(([operation, requests]) => ({
        vaultCriticalOperation: `Microsoft.RecoveryServices/vaults/${operation}`,
        defaultResourceRequest: `${resourceGuardResourceId}/${requests}/default`,
      })),
      lastUpdatedTime: preciseMoment(call.now, proxyId(call)),
      description: "resource guard",
    },
  };
}
