/** An answer and the way it goes out. Header names are in lower case. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly delivery: Delivery;
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
