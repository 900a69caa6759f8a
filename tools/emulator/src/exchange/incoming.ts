/** A request as it arrives, whatever brought it. */
export interface Incoming {
  readonly method: string;
  /** Absolute: origin and path the client used, as a proxy in front says it. */
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The client presented a certificate in the TLS handshake. */
  readonly certificate: boolean;
  /** Address of the sender; undefined for a request of this process. */
  readonly remote: string | undefined;
  /**
   * Reads the body; called at most once, and not at all when the request is dropped unread.
   *
   * @throws TooLargeError when there is more than anybody sends to these services.
   */
  readBody(): Promise<Uint8Array>;
}

/** A body is larger than the emulator takes. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";

  constructor(limit: number) {
    super(`the body is larger than ${limit} bytes`);
  }
}
