/** Where and how to listen. */
export interface ListenOptions {
  /** Default: any free port. */
  readonly port?: number;
  /** Default `"127.0.0.1"`: nobody but this machine can reach the emulator. */
  readonly host?: string;
  /** Serves TLS and asks clients for a certificate; with `ca`, only certificates of it count. PEM texts. */
  readonly tls?: { readonly cert: string; readonly key: string; readonly ca?: string };
}
