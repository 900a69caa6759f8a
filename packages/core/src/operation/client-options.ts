import type { HttpOptions } from "../http/index.js";
import type { ServiceWarning } from "../warnings/index.js";

/** What a user may set when creating any client. */
export interface ClientOptions extends HttpOptions {
  /** Version of the API to ask for, instead of the one the client was generated from. */
  readonly apiVersion?: string | undefined;
  /** Where the service is, instead of the client's default. Absolute URL without query. */
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
   * are exactly as long as the service asks.
   */
  readonly pollJitter?: (() => number) | undefined;
  /**
   * Told of what is odd and no failure: a value in an answer that does not fit its declared type and
   * was kept as it came, a status word nobody knows. A warning holds no value of a document. What the
   * callback throws is ignored. Default: nobody is told.
   */
  readonly onWarning?: ((warning: ServiceWarning) => void) | undefined;
}
