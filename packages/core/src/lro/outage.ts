import { isAuthenticationError, isRestError, isStatusUnavailableError } from "../errors/index.js";
import { adviseRetry } from "../http/index.js";

/** Reads further and further apart ... */
const firstWaitMs = 2000;
/** ... but never further. */
const longestWaitMs = 60_000;

/** Status reads that fail one after the other, while somebody waits for the end. */
export class Outage {
  readonly #toleranceMs: number;
  #since: number | undefined;
  #waitMs = 0;
  /** Several may wait for one read. */
  #last: unknown;

  /** @param toleranceMs how long it may last */
  constructor(toleranceMs: number) {
    this.#toleranceMs = toleranceMs;
  }

  /** Milliseconds to wait at least before the next read. */
  get waitMs(): number {
    return this.#waitMs;
  }

  /** A read failed. False if it is time to say so; whoever waits again is as patient as before. */
  tolerates(error: unknown, now: number): boolean {
    if (error === this.#last) return this.#waitMs > 0;
    this.#last = error;
    this.#since ??= now;
    if (isPassing(error) && now - this.#since < this.#toleranceMs) {
      this.#waitMs = Math.min(this.#waitMs * 2 || firstWaitMs, longestWaitMs);
      return true;
    }
    this.#since = undefined;
    this.#waitMs = 0;
    return false;
  }
}

/** Whether a read failed for a reason that time may mend: what is worth a retry, or a credential that failed. */
function isPassing(error: unknown): boolean {
  if (!isStatusUnavailableError(error)) return false;
  const { cause } = error;
  if (isAuthenticationError(cause)) return cause.cause !== undefined;
  const response = isRestError(cause) ? { status: cause.statusCode, headers: {} } : undefined;
  return adviseRetry({ response, error: cause }, { startsWork: false }, 0).again;
}
