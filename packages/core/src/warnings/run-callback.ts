import type { Warn } from "./service-warning.js";

/**
 * Calls a callback of the program. What it throws, at once or through a promise, is dropped with a
 * warning: it must not make a backup look as if it had failed, nor end the process.
 *
 * @param name the option it was given as, e.g. `"onProgress"`
 */
export function runCallback(warn: Warn, operation: string, name: string, run: () => unknown): void {
  const failed = (): void =>
    warn({ code: "CallbackFailed", operation, message: `${operation}: ${name} failed; it is ignored` });
  try {
    Promise.resolve(run()).catch(failed);
  } catch {
    failed();
  }
}
