/** Where and how to listen. */
export interface ListenOptions {
  /** Default: any free port. */
  readonly port?: number;
  /** Default `"127.0.0.1"`: nobody but this machine can reach the emulator. */
  readonly host?: string;
  /**
   * Serves TLS: with a certificate that is made for this machine (`true`), or with this one. Clients
   * are asked for a certificate; with `ca`, only certificates of it count. PEM texts.
   */
  readonly tls?: true | TlsOptions;
}

/** A certificate to serve TLS with; PEM texts. */
export interface TlsOptions {
  readonly cert: string;
  readonly key: string;
  readonly ca?: string;
}
