import { getAt } from "../../documents/index.js";
import type { Run } from "../../runs/index.js";
import { textAt } from "../shared/index.js";

/** What the job of some work is called, told by what was asked for. */
export function jobOperation({ start }: Run): string {
  switch (start.operation.method.toUpperCase()) {
    case "DELETE":
      return "DeleteBackupData";
    case "PUT":
      if (getAt(start.body, ["properties", "isRehydrate"]) === true) return "Undelete";
      return textAt(start.body, "properties", "protectionState") === "ProtectionStopped"
        ? "DisableBackup"
        : "ConfigureBackup";
    default:
      if (start.operation.path.endsWith("/move")) return "MoveRecoveryPoint";
      if (!start.operation.path.endsWith("/restore")) return "Backup";
      return /Rehydrat/.test(textAt(start.body, "properties", "objectType") ?? "")
        ? "RestoreWithRehydrate"
        : "Restore";
  }
}

/** Only backups and restores can be stopped, and say so even when they have ended; a share's snapshot cannot. */
export function isCancellable(run: Run): boolean {
  const operation = jobOperation(run);
  const isShare = /^azurefileshare;/i.test(run.start.values["protectedItemName"] ?? "");
  return operation === "Restore" || (operation === "Backup" && !isShare);
}
