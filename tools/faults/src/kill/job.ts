import type { ServiceManifest } from "@azbackup/emulator";

/** What a child is told to do, as JSON in its first argument. */
export interface Job {
  /** Endpoint of the service. */
  readonly endpoint: string;
  /** Folder the child keeps its files in. */
  readonly folder: string;
  /** The service, with the one operation that is called and the one example of it. */
  readonly manifest: ServiceManifest;
}

/** Names of the files a child leaves behind. */
export const files = {
  /** Written before the backup is asked for. */
  intent: "intent",
  /** The resume token, written again after each read. */
  token: "token",
  /** The result, as JSON. */
  result: "result",
} as const;

/** What a child prints when it is loaded and the backup begins. */
export const ready = "ready";

/** Exit code of a child that finds an intent and no token: it must not start again by itself. */
export const unsureCode = 3;
