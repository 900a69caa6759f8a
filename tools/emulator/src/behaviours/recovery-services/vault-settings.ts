import { getAt, isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { BehaviourCall, OperationBehaviour } from "../behaviour.js";
import { digitsOf, isBefore, ticksOf } from "../shared/index.js";
import { vaultId } from "./address.js";
import { at, put, putFirst } from "./store.js";
import { refuseUnknownVault } from "./vaults.js";

const MINUTE_MS = 60_000;
/** Minutes a security PIN holds, about: a recording shows when one expires, and not exactly when it was asked for. */
const PIN_MINUTES = 5;

const FRESH: JsonObject = {
  enhancedSecurityState: "Enabled",
  softDeleteFeatureState: "Enabled",
  softDeleteRetentionPeriodInDays: 14,
  isSoftDeleteFeatureStateEditable: true,
};

/** How a vault guards what it keeps: its settings, and security PINs. */
export const vaultSettingOperations: Readonly<Record<string, OperationBehaviour>> = {
  getVaultConfig: { answer: (call) => refuseUnknownVault(call) ?? { body: shown(call, configOf(call)) } },
  updateVaultConfig: { answer: (call) => refuseUnknownVault(call) ?? changeConfig(call) },
  replaceVaultConfig: { answer: (call) => refuseUnknownVault(call) ?? changeConfig(call) },
  getSecurityPin: {
    answer(call) {
      const salt = call.makeId("00000000-0000-0000-0000-000000000000");
      const securityPIN = digitsOf(salt, 6);
      // A number here holds no more digits; the service's own has them all.
      const expiryTimeInUtcTicks = Number(ticksOf(call.now + PIN_MINUTES * MINUTE_MS, salt));
      return refuseUnknownVault(call) ?? { body: { token: securityPIN, expiryTimeInUtcTicks, securityPIN } };
    },
  },
};

function configOf({ state, values }: BehaviourCall): JsonObject {
  const id = `${vaultId(values)}/backupconfig/vaultconfig`;
  const type = "Microsoft.RecoveryServices/vaults/backupconfig";
  putFirst(state, "vaultConfigs", id, { id, name: "vaultconfig", type, properties: FRESH });
  return at(state, "vaultConfigs", id) ?? {};
}

/** Settings as the version that is asked for has them. */
function shown({ version }: BehaviourCall, config: JsonObject): JsonObject {
  const asked = version.asked ?? version.served;
  const properties = isObject(config["properties"]) ? { ...config["properties"] } : {};
  if (isBefore(asked, "2023-01-01")) delete properties["softDeleteRetentionPeriodInDays"];
  if (isBefore(asked, "2018-01-01")) {
    delete properties["softDeleteFeatureState"];
    delete properties["isSoftDeleteFeatureStateEditable"];
  }
  return { ...config, properties };
}

/** The requests a guard has permitted are for the change alone. */
function changeConfig(call: BehaviourCall): { readonly body: JsonObject } {
  const config = configOf(call);
  const before = config["properties"];
  const wanted = getAt(call.body, ["properties"]);
  const { resourceGuardOperationRequests: _, ...changes } = isObject(wanted) ? wanted : {};
  const body = { ...config, properties: { ...(isObject(before) ? before : {}), ...changes } };
  put(call.state, "vaultConfigs", String(config["id"]), body);
  return { body: shown(call, body) };
}
