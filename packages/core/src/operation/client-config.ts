import type { AuthMethod, Credential } from "../auth/index.js";
import type { ClientOptions } from "./client-options.js";
import type { Serializer } from "../serialize/index.js";
import type { DocumentFormat } from "./document-format.js";

/** The service's API version, and where requests say it. */
export interface ApiVersion {
  /** Wire name, e.g. `"api-version"`. */
  readonly name: string;
  readonly value: string;
  /** Default `"query"`. */
  readonly in?: "query" | "header" | "path";
  /** The versions the tables tell apart, oldest first. Absent where they are all alike. */
  readonly known?: readonly string[];
}

/** What a generated client says about itself when it is constructed. */
export interface ClientConfig {
  /** Name of the client class; part of every resume token. */
  readonly name: string;
  readonly packageName: string;
  readonly packageVersion: string;
  /** Absolute http(s) URL without query, fragment and user name. A slash at its end is dropped. */
  readonly endpoint: string;
  readonly auth: readonly AuthMethod[];
  readonly credential?: Credential | undefined;
  readonly apiVersion?: ApiVersion | undefined;
  /** Values of the parameters all operations share, by TypeScript name. */
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
  /** What checks them, and the API version, when the client is constructed. */
  readonly parameterChecks?: Readonly<Record<string, Serializer>> | undefined;
  /** For clients that speak XML. */
  readonly xml?: DocumentFormat | undefined;
  readonly options?: ClientOptions | undefined;
}
