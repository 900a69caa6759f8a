import { inspect } from "node:util";
import type { LogEntry } from "@azbackup/core/http";

/** Everything a program may print of an error, of the log and of a resume token. */
export interface Shown {
  readonly error?: unknown;
  readonly log: readonly LogEntry[];
  readonly token?: string | undefined;
}

/** The secrets found in what is shown. */
export function leaks(secrets: readonly string[], { error, log, token }: Shown): readonly string[] {
  const text = [
    error instanceof Error ? error.message : "",
    inspect(error, { depth: 20, showHidden: true, maxStringLength: null }),
    JSON.stringify(error),
    JSON.stringify(log),
    token,
  ].join("\n");
  return secrets.filter((secret) => text.includes(secret));
}
