/**
 * Something that goes wrong on purpose. The first group of kinds decides how *work* ends; the rest
 * spoils single *answers*.
 */
export type Fault = FaultSelection & (WorkFault | InsteadFault | SpoilFault);

/**
 * Which requests a fault hits. Only requests that show acceptable credentials are counted, so that
 * an authentication handshake does not use a fault up. The first fault that fits a request is taken.
 */
export interface FaultSelection {
  /** Service by its folder name. Default: any. */
  readonly service?: string;
  /**
   * Operation by its name, e.g. `"fullBackup"`. Status and result URLs outside the service's own
   * operations are named after what they follow: `"backupAndExport.status"`. Default: any.
   */
  readonly operation?: string;
  /** The first fitting request that is hit, counted from 1. Default 1. */
  readonly nth?: number;
  /** Fitting requests in a row that are hit; `Infinity` for all. Default 1. */
  readonly times?: number;
}

/** How work ends. The request that starts the work is the one that is counted. */
export type WorkFault =
  /** The work fails with this code; one of the documented ones keeps its documented message. */
  | { readonly kind: "fail"; readonly code: string; readonly message?: string; readonly at?: WorkStage }
  /** Somebody cancels the work. */
  | { readonly kind: "cancel"; readonly at?: WorkStage }
  /** The service gives up waiting, in its own word for that; where it has none, `OperationTimedOut` fails the work. */
  | { readonly kind: "timeOut" };

/** The operation itself (default), or the job it leaves behind. */
export type WorkStage = "operation" | "job";

/** Answers that come instead of the real one. */
export type InsteadFault =
  /** 429 or 503 without having started anything. `status` defaults to 429. */
  | { readonly kind: "throttle"; readonly status?: 429 | 503; readonly retryAfter?: RetryAfter }
  /** An error status; with `started`, after the work was started all the same. */
  | {
      readonly kind: "status";
      readonly status: 408 | 500 | 501 | 502 | 503 | 504;
      readonly retryAfter?: RetryAfter;
      readonly started?: boolean;
    }
  /** The request is refused with a code, by default at the documented status, else 400. */
  | { readonly kind: "refuse"; readonly code: string; readonly status?: number; readonly message?: string }
  /** 409: something else is going on. */
  | { readonly kind: "conflict" }
  /** 401, as if the token were not accepted; with `claims` (plain JSON text) it asks for those claims. */
  | { readonly kind: "challenge"; readonly claims?: string }
  /** A redirect: to the same URL, to a path below the service, or to another origin. */
  | {
      readonly kind: "redirect";
      readonly to: "itself" | "elsewhere" | { readonly path: string };
      readonly status?: 301 | 302 | 303 | 307 | 308;
    }
  /** A status read that lags: the answer before it again, the run before, or "nothing to see yet". */
  | { readonly kind: "stale"; readonly show: "last-answer" | "run-before" | "not-yet" };

/** The real answer, spoilt on its way: what the request asked for has happened. */
export type SpoilFault =
  /**
   * The connection is reset: before the request is read (nothing happens), before the answer,
   * within its body, or once it is out.
   */
  | { readonly kind: "drop"; readonly at: "request" | "response" | "body" | "end" }
  /** The body comes in pieces of `bytes` (default 16) every `everyMs` of the clock (default 1000). */
  | { readonly kind: "slow"; readonly bytes?: number; readonly everyMs?: number }
  /** The body stops half-way and nothing follows; the connection stays open. */
  | { readonly kind: "stall" }
  /** The connection is closed in good order before all the announced bytes are out. */
  | { readonly kind: "truncate" }
  /** The body is padded with white space to so many bytes. Default 32 MiB. */
  | { readonly kind: "oversize"; readonly bytes?: number }
  /** The body is announced as something else. */
  | { readonly kind: "contentType"; readonly value: string }
  /** A proxy's HTML page takes the body's place; the status stays, or becomes `status`. */
  | { readonly kind: "html"; readonly status?: number }
  /** The body is neither JSON nor XML any more. */
  | { readonly kind: "malformed" }
  /** The URLs to follow the work lead elsewhere, to nothing, are relative, missing, or this text. */
  | {
      readonly kind: "operationUrl";
      readonly url: "elsewhere" | "nowhere" | "relative" | "missing" | { readonly text: string };
    }
  /** The answer carries another Retry-After. */
  | { readonly kind: "retryAfter"; readonly retryAfter: RetryAfter }
  /** The service's clock (the `Date` header) is off by so many milliseconds. */
  | { readonly kind: "clockJump"; readonly byMs: number };

/** Seconds (whatever the number, negative and huge ones too), a moment from now as an HTTP date, or any text. */
export type RetryAfter = number | { readonly dateInMs: number } | { readonly text: string };
