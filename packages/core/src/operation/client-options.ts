import type { HttpOptions } from "../http/index.js";

/** What a user may set when creating any client. */
export interface ClientOptions extends HttpOptions {
  /** Version of the API to ask for, instead of the one the client was generated from. */
  readonly apiVersion?: string | undefined;
  /** Where the service is, instead of the client's default. Absolute URL without query. */
  readonly endpoint?: string | undefined;
}
