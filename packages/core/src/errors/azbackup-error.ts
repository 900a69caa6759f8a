/**
 * What is known about the start of the work that was asked for.
 *
 * - `"no"`: the service cannot have begun. Ask again once the cause is removed.
 * - `"yes"`: the service has taken it on. Go on with the same poller or from a token; start another one
 *   only when this one has ended (`OperationFailedError`, `OperationCanceledError`).
 * - `"unknown"`: nobody can tell. Look for it in the service before asking again.
 */
export type MayHaveStarted = "yes" | "no" | "unknown";

const note = ". The work may have been started: look for it in the service before asking again";

/** Has an error say what is known about the start, unless it does. */
export function markStarted(
  error: Error & { readonly mayHaveStarted?: MayHaveStarted },
  mayHaveStarted: MayHaveStarted = "unknown",
): void {
  if (error.mayHaveStarted) return;
  Object.assign(error, { mayHaveStarted });
  if (mayHaveStarted !== "unknown") return;
  const { message, stack } = error;
  error.message = message + note;
  if (stack) error.stack = stack.replace(message, () => error.message);
}

/** Registered, so that copies of this package in one program know each other's errors. */
const brand: unique symbol = /* @__PURE__ */ Symbol.for("azbackup.error");

/** What any error of this library may be made with. */
export interface AzbackupErrorOptions extends ErrorOptions {
  /** `true` stands for `"unknown"`; the message then says so. */
  readonly mayHaveStarted?: MayHaveStarted | boolean | undefined;
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
   * Whether the work that was asked for was started, in every error of a call that starts work. Absent
   * in errors of other calls.
   */
  declare readonly mayHaveStarted?: MayHaveStarted;

  /** @param fields the error's own; absent ones do not clutter what is printed */
  constructor(message: string, options: AzbackupErrorOptions = {}, fields: object = {}) {
    super(message, options);
    // Not a member that types know: an error of another version of this package is one as well.
    Object.defineProperty(this, brand, { value: true });
    for (const [name, value] of Object.entries(fields)) {
      if (value !== undefined) Object.assign(this, { [name]: value });
    }
    const { mayHaveStarted } = options;
    if (mayHaveStarted) markStarted(this, mayHaveStarted === true ? "unknown" : mayHaveStarted);
  }

  /** Name, code, message and the error's own fields; neither stack nor cause. */
  toJSON(): Readonly<Record<string, unknown>> {
    return { ...(this as object), message: this.message };
  }
}

/** True for every error of this library, also one thrown by another copy of this package. */
export function isAzbackupError(error: unknown): error is AzbackupError {
  try {
    // By the mark alone: an error of another realm is no instance of this one's Error.
    return typeof error === "object" && error !== null && brand in error;
  } catch {
    return false; // a proxy may throw whatever it is asked
  }
}

/** True for this library's errors of that name; unlike `instanceof`, over copies of the package too. */
export function isNamed(error: unknown, name: string): boolean {
  return isAzbackupError(error) && error.name === name;
}
