import { ServiceFabricBackupClient } from "@azbackup/service-fabric";
import type { BackupPolicyDescription } from "@azbackup/service-fabric";
import type { EmulatorOptions } from "../../src/index.js";
import { openWorld } from "./lifecycle.js";
import type { World } from "./lifecycle.js";

/** A partition no document shows; what follows is what the emulator takes it to belong to. */
export const PARTITION = "0a1b2c3d-1111-4222-8333-944445555666";
export const SERVICE = "Emulated~Service-0a1b2c3d";
export const APPLICATION = "Emulated";
/** A partition of the documents. */
export const DOCUMENTED = "1daae3f5-7fd6-42e9-b1ba-8c05f873994d";

/** A store that is not that of the documents. */
export const storage = { storageKind: "FileShare" as const, path: "\\\\server\\backups" };

/** A policy that stores there. */
export function policy(name: string): BackupPolicyDescription {
  return {
    name,
    autoRestoreOnDataLoss: false,
    maxIncrementalBackups: 3,
    schedule: { scheduleKind: "FrequencyBased", interval: "PT10M" },
    storage: { ...storage, primaryUserName: "user", primaryPassword: "s3cret-password" },
  };
}

/** A client of an emulated cluster. */
export async function openCluster(
  options: EmulatorOptions & { readonly autoAdvance?: boolean } = {},
): Promise<World & { readonly client: ServiceFabricBackupClient }> {
  const world = await openWorld("service-fabric", options);
  const {
    endpoint,
    options: { fetch, clock },
  } = world;
  return { ...world, client: new ServiceFabricBackupClient(endpoint, undefined, { fetch, clock }) };
}
