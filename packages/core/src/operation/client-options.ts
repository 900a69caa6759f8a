import type { HttpOptions } from "../http/index.js";
import type { ServiceWarning } from "../warnings/index.js";

/** What a user may set when creating any client. */
export interface ClientOptions extends HttpOptions {
  /** Version of the API to ask for. Default: the one the client was generated for. */
  readonly apiVersion?: string | undefined;
  /** Where the service is: an absolute https URL without user, query and fragment. Default: the usual place. */
  readonly endpoint?: string | undefined;
  /**
   * What tokens are asked for with, instead of the scopes of the service at its usual endpoints. Required
   * with an `endpoint` whose scopes are not known. Where the service names the resource in a challenge,
   * it has to name one of these, e.g. `"https://vault.example/.default"`, and may be under another domain.
   */
  readonly credentialScopes?: readonly string[] | undefined;
  /**
   * A number from 0 to 1 for each wait of a poller, which is lengthened by up to a tenth of itself
   * accordingly: with `Math.random`, pollers that started together do not ask in step. Default: waits
   * are as long as the service asks.
   */
  readonly pollJitter?: (() => number) | undefined;
  /**
   * Milliseconds for which the reads of a status may fail in a row (no connection, 408, 429, 5xx, a
   * credential that fails) while a program waits for the end of an operation: it goes on waiting, reads at
   * least once a minute, and `onWarning` is told. Then, and for what time does not mend (403, 404), the wait
   * ends with a `StatusUnavailableError`. 0 ends it at the first failure, after its retries. A single
   * `poll()` fails at once. Default 3600000, an hour.
   */
  readonly outageToleranceMs?: number | undefined;
  /**
   * Told of what is odd and no failure: a value in an answer that does not fit its declared type and
   * was kept as it came, a status word that is not known. A warning holds no value of a document. What the
   * callback throws is ignored. Default: nobody is told.
   */
  readonly onWarning?: ((warning: ServiceWarning) => void) | undefined;
  /**
   * Warns, once, of a poller that was made and never used when it is collected or the process ends:
   * nothing was sent, which is most likely a forgotten `await`. Goes to `onWarning`, else to the
   * console. Default: true on Node and its like unless `NODE_ENV` is `"production"`.
   */
  readonly warnUnusedPollers?: boolean | undefined;
}
