import type { JsonObject } from "../../documents/index.js";
import type { BackupKind } from "./backup-store.js";

/** What is known of a backup somebody asked for. */
export interface MadeBackup {
  readonly kind: BackupKind;
  /** Resource id of the server. */
  readonly server: string;
  /** The name it was asked for by. */
  readonly asked: string;
  readonly id: string;
  readonly startedAt: number;
  /** Undefined while it is being made, and when it could not be made. */
  readonly completedAt: number | undefined;
  /** Undefined for the kind that has none. */
  readonly provisioningState?: string;
}

/** The backup as the service shows it: under a name made of the moment, an id and the name asked for. */
export function madeBackup(made: MadeBackup): JsonObject {
  const moment = new Date(made.startedAt).toISOString().slice(0, 19).replaceAll(/[-:]/g, "").toLowerCase();
  const name = `customer_${moment}_${made.id}_${made.asked}`;
  const { kind, completedAt, provisioningState } = made;
  return {
    properties: {
      ...(kind === "backupsV2" ? { backupNameV2: made.asked } : {}),
      backupType: "FULL",
      source: "Customer",
      ...(completedAt === undefined ? {} : { completedTime: new Date(completedAt).toISOString() }),
      ...(provisioningState === undefined ? {} : { provisioningState }),
    },
    id: `${made.server}/${kind}/${name}`,
    name,
    type: `Microsoft.DBforMySQL/flexibleServers/${kind}`,
  };
}
