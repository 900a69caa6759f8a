import { AzbackupError } from "./azbackup-error.js";
import type { MayHaveStarted } from "./mark-started.js";
import { isNamed } from "./is-named.js";

/** A URL that the client's credentials must not go to. Thrown before anything is sent there. */
export class OriginError extends AzbackupError {
  override readonly name = "OriginError";
  override readonly code = "OriginNotAllowed";
  /** Origin of the URL, or what there is of one. */
  readonly origin: string;
  /** The origin of the client's endpoint. */
  readonly endpointOrigin: string;

  /**
   * @param rule what the URL breaks, e.g. `"only https is allowed"`
   * @param mayHaveStarted the URL is one by which work that was accepted is followed
   */
  constructor(
    origin: string,
    endpointOrigin: string,
    rule: string,
    mayHaveStarted?: MayHaveStarted | boolean,
  ) {
    const started = mayHaveStarted === "yes" ? ". The work it belongs to was started" : "";
    const message = `Refused a URL of origin ${origin}: ${rule}; the client's origin is ${endpointOrigin}${started}`;
    super(message, { mayHaveStarted });
    this.origin = origin;
    this.endpointOrigin = endpointOrigin;
  }
}

/** True for an {@link OriginError}, also one thrown by another copy of this package. */
export function isOriginError(error: unknown): error is OriginError {
  return isNamed(error, "OriginError");
}
