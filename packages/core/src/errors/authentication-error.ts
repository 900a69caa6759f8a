import { AzbackupError, type AzbackupErrorOptions } from "./azbackup-error.js";
import { isNamed } from "./is-named.js";

/** No token could be had, or the service's challenge cannot be trusted or used. */
export class AuthenticationError extends AzbackupError {
  override readonly name = "AuthenticationError";
  override readonly code = "AuthenticationError";

  /** @param options `cause`: what the credential threw */
  constructor(message: string, options: AzbackupErrorOptions = {}) {
    super(message, options);
  }
}

/** True for an {@link AuthenticationError}, also one thrown by another copy of this package. */
export function isAuthenticationError(error: unknown): error is AuthenticationError {
  return isNamed(error, "AuthenticationError");
}
