import type { Clock } from "../clock/index.js";
import type { HttpSend } from "../http/index.js";
import type { UnusedPollers } from "../lro/index.js";
import type { Warn } from "../warnings/index.js";
import type { ApiVersion } from "./client-config.js";
import type { DocumentFormat } from "./document-format.js";

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
  /** Hears of pollers that were never used; absent where nobody wants to know. */
  readonly unusedPollers?: UnusedPollers | undefined;
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
