import { startedNote } from "./started-note.js";

/** Registered, so that copies of this package in one program know each other's errors. */
const brand: unique symbol = /* @__PURE__ */ Symbol.for("azbackup.error");

/** What any error of this library may be made with. */
export interface AzbackupErrorOptions extends ErrorOptions {
  /** The failure leaves open whether work was started; the message then says so. */
  readonly mayHaveStarted?: boolean | undefined;
}

/**
 * The base of every error this library throws. Its message, its fields and what `util.inspect` and
 * `JSON.stringify` show of it are safe to log: they never hold a request or response body, a
 * credential, or a value the spec marks as secret. A `cause` that comes from elsewhere is kept as it
 * is and left out of `JSON.stringify`.
 */
export abstract class AzbackupError extends Error {
  abstract override readonly name: string;
  /** A stable identifier for programs, such as `"ValidationError"` or the service's own error code. */
  abstract readonly code: string;
  /**
   * True when the work that was asked for may have been started, and may be going on: look for it in
   * the service before asking again. Absent where the service cannot have begun, where the work is known
   * to be over, and where your own limit ended a wait for work that goes on.
   */
  declare readonly mayHaveStarted?: true;

  constructor(message: string, options: AzbackupErrorOptions = {}) {
    super(options.mayHaveStarted ? message + startedNote : message, options);
    if (options.mayHaveStarted) this.mayHaveStarted = true;
  }

  get [brand](): true {
    return true;
  }

  /** Name, code, message and the error's own fields; neither stack nor cause. */
  toJSON(): Readonly<Record<string, unknown>> {
    return { ...(this as object), message: this.message };
  }
}

/** True for every error of this library, also one thrown by another copy of this package. */
export function isAzbackupError(error: unknown): error is AzbackupError {
  return error instanceof Error && brand in error;
}
