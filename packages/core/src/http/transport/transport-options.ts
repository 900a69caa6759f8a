import type { HttpOptions } from "../types.js";

/** A client certificate and whom to trust; `ClientCertificate` of the auth submodule fits. */
export interface TlsOptions {
  readonly cert?: string;
  readonly key?: string;
  readonly pfx?: Uint8Array;
  readonly passphrase?: string;
  readonly ca?: string | readonly string[];
}

/** What both transports are made with. */
export interface TransportOptions extends Pick<HttpOptions, "fetch" | "maxResponseBytes" | "proxy"> {
  readonly tls?: TlsOptions | undefined;
}

/** Default of `maxResponseBytes`: 16 MiB. */
export const defaultMaxResponseBytes = 16 * 1024 * 1024;
