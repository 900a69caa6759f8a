/** Registered, so that copies of this package in one program know each other's errors. */
const brand: unique symbol = /* @__PURE__ */ Symbol.for("azbackup.error");

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
