/** A request as it arrives, whatever brought it. */
export interface Incoming {
  readonly method: string;
  /** Absolute: origin and path the client used. */
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The client presented a certificate in the TLS handshake. */
  readonly certificate: boolean;
  /** Reads the body; called at most once, and not at all when the request is dropped unread. */
  readBody(): Promise<Uint8Array>;
}
