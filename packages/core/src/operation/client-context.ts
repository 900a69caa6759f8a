import type { AuthMethod, Credential } from "../auth/index.js";
import type { Clock } from "../clock/index.js";
import type { HttpResponse, HttpSend } from "../http/index.js";
import type { Serializer } from "../serialize/index.js";
import type { Warn } from "../warnings/index.js";
import type { ClientOptions } from "./client-options.js";

/** The root element of a document. */
export interface DocumentRoot {
  readonly name: string;
  readonly namespace?: string | undefined;
}

/**
 * How a wire format besides JSON is read. A client that needs one hands it to `createClientContext`, so that
 * clients which do not need it carry none of its code.
 */
export interface DocumentFormat {
  /** Whether a response is in this format, by what it says of itself or by how it begins. */
  isXml(response: HttpResponse): boolean;
  /**
   * The root's content in wire names, for status and error documents. Throws `DecodeError`, also for
   * a root element that is none of those given.
   */
  document(bytes: Uint8Array, roots?: readonly DocumentRoot[]): unknown;
}

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

/** A client as its operations see it. Made by `createClientContext`. */
export interface ClientContext {
  /** Name of the client class. */
  readonly name: string;
  /** Without a slash at its end. */
  readonly endpoint: string;
  readonly apiVersion: ApiVersion | undefined;
  /** The version whose rules calls are checked by; that of `apiVersion` if the tables know it. */
  readonly rules?: string | undefined;
  /** Values of the shared parameters, by TypeScript name. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Origins besides the endpoint's that may receive the credential. */
  readonly trustedOrigins: readonly string[];
  readonly allowInsecureConnection: boolean;
  readonly clock: Clock;
  readonly pollJitter?: (() => number) | undefined;
  readonly outageToleranceMs: number;
  /** Has an eye on a poller until the function it gives is called: the poller is used. Absent where nobody wants to know. */
  readonly watchPoller?: ((poller: object, operation: string) => () => void) | undefined;
  readonly xml: DocumentFormat | undefined;
  /** The whole pipeline, authentication included. */
  readonly send: HttpSend;
  /** Closes the connections that are kept; those in use are closed when they are done. */
  close(): void;
  /** Tells the program of something odd; never throws. */
  readonly warn: Warn;
}

/** A client as one request of it is built. */
export interface RequestContext extends ClientContext {
  /** Gets each text of the request that is secret: it is masked in whatever is shown of the call. */
  readonly secrets?: string[] | undefined;
}
