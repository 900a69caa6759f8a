import { redactText } from "../errors/index.js";

/** What a {@link ServiceWarning} is about. */
export type WarningCode =
  | "UnexpectedValue" // a member of an answer does not fit its type; it was kept as it came
  | "UnknownStatus" // a status word nobody knows; taken for "running"
  | "ResultMissing" // the operation succeeded, and its result could not be read
  | "StatusUnavailable" // a read of a status failed; it is read again
  | "CallbackFailed" // a callback of the program threw
  | "PollerNeverUsed" // a poller was made and never used, so that nothing was sent
  | (string & {});

/**
 * Something odd that did not keep a call from succeeding. Safe to log: it holds no value of a
 * document, only where it stands, what should stand there and what kind of value does.
 */
export interface ServiceWarning {
  readonly code: WarningCode;
  /** The operation whose call or answer it is about, e.g. `"getJob"`. */
  readonly operation: string;
  /** All of it in one sentence. */
  readonly message: string;
  /** Where in the document, e.g. `"body.properties.actionsInfo[0]"`. */
  readonly path?: string | undefined;
  /** What should stand there, e.g. `"a string"`. */
  readonly expected?: string | undefined;
  /** What kind of value stands there, e.g. `"a number"`; never the value itself. */
  readonly received?: string | undefined;
}

/** Takes a warning. Never throws. */
export type Warn = (warning: ServiceWarning) => void;

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
