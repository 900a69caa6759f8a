import type { ServiceProblem } from "../validation/problem.js";

/** An answer and the way it goes out. Header names are in lower case. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly delivery: Delivery;
  /** Why the request was refused, in words for whoever tests against the emulator. */
  readonly hint?: string;
  /** For an answer that is an error of the service: which one. */
  readonly problem?: ServiceProblem;
}

/** How an answer reaches the client. */
export type Delivery =
  /** Whole, in one piece. */
  | { readonly kind: "whole" }
  /** The connection is reset after `headers` and that many bytes; `undefined`: before the status line. */
  | { readonly kind: "reset"; readonly afterBytes: number | undefined }
  /** Whole, then the connection is reset instead of being kept. */
  | { readonly kind: "reset-after" }
  /** In pieces. */
  | { readonly kind: "slow"; readonly bytes: number; readonly everyMs: number }
  /** Half of it, and then nothing for ever. */
  | { readonly kind: "stall" }
  /** Half of what `content-length` says, and then an orderly end. */
  | { readonly kind: "truncate" };

/** An answer with a text body, delivered whole. */
export function textReply(status: number, headers: Readonly<Record<string, string>>, text: string): Reply {
  return { status, headers, body: new TextEncoder().encode(text), delivery: { kind: "whole" } };
}

/** An answer with a JSON body that no cache keeps, delivered whole. */
export function jsonReply(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const all = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", ...headers };
  return textReply(status, all, JSON.stringify(body));
}
