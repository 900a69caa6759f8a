import { RecoveryServicesBackupClient } from "@azbackup/recovery-services";
import type { ProtectedItemResource } from "@azbackup/recovery-services";
import type { EmulatorOptions } from "../../src/index.js";
import { credential, openWorld } from "./lifecycle.js";
import type { World } from "./lifecycle.js";

const SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";
/** A vault no document shows. */
export const VAULT = ["rg", "vault1"] as const;
/** A machine in it. */
export const NAME = "VM;iaasvmcontainerv2;rg;machine1";
/** Where the machine is, or will be, under protection. */
export const ITEM = [...VAULT, "Azure", "IaasVMContainer;iaasvmcontainerv2;rg;machine1", NAME] as const;
/** A vault of the documents. */
export const DOCUMENTED_VAULT = ["SwaggerTestRg", "NetSDKTestRsVault"] as const;
/** Milliseconds an operation takes, and then its job, where the clock has to be moved. */
export const STEP = 10_000;

/** Asks for a backup of a machine. */
export const vm = { properties: { objectType: "IaasVMBackupRequest" as const } };
/** Asks for its disks back. */
export const restoreDisks = {
  properties: { objectType: "IaasVMRestoreRequest" as const, recoveryType: "RestoreDisks" as const },
};
/** Asks for the protection of a machine. */
export const protection: ProtectedItemResource = {
  properties: {
    protectedItemType: "Microsoft.Compute/virtualMachines",
    policyId: "/vaults/vault1/backupPolicies/DefaultPolicy",
  },
};

/** Asks to stop it, and to keep the recovery points. */
export const stopped: ProtectedItemResource = {
  properties: {
    protectedItemType: "Microsoft.Compute/virtualMachines",
    protectionState: "ProtectionStopped",
  },
};

/** A client of emulated vaults. */
export async function openVaults(
  options: EmulatorOptions & { readonly autoAdvance?: boolean } = {},
): Promise<World & { readonly client: RecoveryServicesBackupClient }> {
  const world = await openWorld("recovery-services", options);
  return { ...world, client: new RecoveryServicesBackupClient(credential, SUBSCRIPTION, world.options) };
}

/** A vault with one machine under protection, and a clock that has to be moved. */
export async function openProtected(): ReturnType<typeof openVaults> {
  const world = await openVaults({ autoAdvance: false, durationMs: STEP });
  await world.client.createOrUpdateProtectedItem(...ITEM, protection).submitted();
  await world.clock.advance(STEP);
  return world;
}
