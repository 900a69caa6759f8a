import { redactText } from "../errors/index.js";
import type { ServiceWarning, Warn } from "./service-warning.js";

/**
 * Passes warnings on to a program's callback, masked. What the callback throws, at once or through a
 * promise, is dropped: a warning must not make a backup look as if it had failed.
 */
export function createWarn(onWarning: ((warning: ServiceWarning) => unknown) | undefined): Warn {
  return (warning) => {
    if (!onWarning) return;
    try {
      const masked = { ...warning, message: redactText(warning.message) };
      Promise.resolve(onWarning(masked)).catch(() => undefined);
    } catch {
      // There is nowhere left to say so.
    }
  };
}
