import type { UnusedPollers } from "../lro/index.js";
import type { ServiceWarning, Warn } from "../warnings/index.js";
import type { ClientOptions } from "./client-options.js";

/**
 * Who hears of pollers that were never used: the program's `onWarning`, else the console. Nobody in
 * production, and where the option says so.
 */
export function unusedPollers(
  { warnUnusedPollers = isDevelopment(), onWarning }: ClientOptions,
  warn: Warn,
): UnusedPollers | undefined {
  if (!warnUnusedPollers) return undefined;
  return {
    warn(operation) {
      const message = `The poller of ${operation} was never used, so that nothing was sent: await it, or call its submitted()`;
      const warning: ServiceWarning = { code: "PollerNeverUsed", operation, message };
      if (onWarning) warn(warning);
      // oxlint-disable-next-line no-console -- who forgets an `await` has no `onWarning`, and at its end a process emits no warnings
      else console.warn(message);
    },
  };
}

function isDevelopment(): boolean {
  const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
  return process?.env !== undefined && process.env["NODE_ENV"] !== "production";
}
