/** One case: what the service will answer, and what the client must make of it. */
export interface LroCase {
  readonly id: string;
  readonly request: { readonly method: string; readonly path: string };
  readonly options: LroCaseOptions;
  readonly exchanges: readonly CaseExchange[];
  readonly expect: CaseExpectation;
}

/** How the client is set up for a case. */
export interface LroCaseOptions {
  readonly finalStateVia?: "azure-async-operation" | "operation-location" | "location" | "original-uri";
  readonly apiVersion?: string;
  /** Takes the place of the origin in the URLs of the first response. */
  readonly baseUrl?: string;
  readonly skipFinalGet?: boolean;
  readonly intervalMs?: number;
  /** Member of the last status document that is the result; dots go deeper. */
  readonly resultProperty?: string;
  readonly checkResultStatus?: boolean;
  /** Exchanges after which the poller is written down, dropped and taken up by another one. */
  readonly resumeAfter?: number;
  /** A token to begin with: our own text, or the state another poller wrote. */
  readonly resumeToken?: unknown;
  /** Exchanges after which the caller aborts. */
  readonly abortAfter?: number;
  readonly sameOriginOnly?: boolean;
  readonly allowedOrigins?: readonly string[];
  readonly auth?: "keyvault-challenge" | "cae";
  readonly strategy?: string;
  readonly staleGracePolls?: number;
  /** A URL template with `{member}`, or the dotted path of a URL in the first response's body. */
  readonly statusUrlFromBody?: string;
  readonly pipelineRetry?: boolean;
}

/** One request that must come, and its answer. */
export interface CaseExchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly bodyText?: string;
  /** What the request must carry; `null`: it must not. */
  readonly requestHeaders?: Readonly<Record<string, string | null>>;
  /** What the request's body must be; `null`: empty. */
  readonly requestBody?: unknown;
}

export interface CaseExpectation {
  readonly outcome: "succeeded" | "failed" | "canceled" | "error";
  readonly result?: unknown;
  readonly errorIncludes?: string | readonly string[];
  readonly polls?: number;
  readonly finalGet?: boolean;
  readonly firstDelayMs?: number | string;
  readonly delaysMs?: readonly (number | string)[];
  /** Calls of a progress listener. */
  readonly callbacks?: number;
}
