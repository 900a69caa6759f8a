/** Where one journey is, as far as another process has to know. */
export interface TokenEntry {
  /** Where the service is; the token is good there only. */
  readonly endpoint: string;
  /** The operation that was started last. */
  readonly operation: string;
  /** Its resume token; absent while it is not known whether the service has accepted the operation. */
  readonly token?: string | undefined;
}

/** What a process leaves behind for the next one. Holds no secret. */
export interface TokenFile {
  /** Undefined when nothing is kept. */
  readonly path: string | undefined;
  entry(service: string): TokenEntry | undefined;
  /** Keeps an entry, or forgets it. Resolves once it is on the disk. */
  keep(service: string, entry: TokenEntry | undefined): Promise<void>;
}
