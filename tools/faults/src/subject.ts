/**
 * The backup that is killed and that is made ten thousand times, and how its status is read by its id.
 * Any operation that goes on after its answer would do.
 */
export const subject = { service: "keyvault", operation: "fullBackup", read: "fullBackupStatus" } as const;
