import type { BackupAndExportRequest } from "@azbackup/mysql-flexible";

/** What a backup says of itself when it is done. */
export interface Backup {
  readonly status?: string | undefined;
  readonly properties?: { readonly backupMetadata?: string | undefined } | undefined;
}

/** Starts a backup of the server of that name, and follows it to its end. */
export type Follow = (server: string, retryAfterSeconds: number) => Promise<Backup>;

/** Connections each client may open. Ours opens as many by itself; others are told to. */
export const connections = 128;

export const subscription = "ffffffff-ffff-ffff-ffff-ffffffffffff";
export const group = "TestGroup";

/** What is asked for. */
export const request: BackupAndExportRequest = {
  backupSettings: { backupName: "backup" },
  targetDetails: { objectType: "FullBackupStoreDetails", sasUriList: ["https://store.example/container"] },
};
