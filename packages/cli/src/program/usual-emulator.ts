/** Where `azbackup emulator` listens, and `--emulator` looks for it, unless told otherwise. */
export const usualEmulator = "http://127.0.0.1:8080";
