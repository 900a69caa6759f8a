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
      // A path has the keys of maps in it, which the service may have made of anything.
      const { message, path } = warning;
      const masked = { ...warning, message: redactText(message), ...(path && { path: redactText(path) }) };
      Promise.resolve(onWarning(masked)).catch(() => undefined);
    } catch {
      // There is nowhere left to say so.
    }
  };
}
