/** An access token, as the credentials of `@azure/identity` return it. */
export interface AccessToken {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly expiresOnTimestamp: number;
  /** When to start renewing it; milliseconds since the epoch. */
  readonly refreshAfterTimestamp?: number;
}

/** What is passed along when a token is asked for. */
export interface GetTokenOptions {
  readonly abortSignal?: AbortSignal;
  /** Claims of a challenge the token has to satisfy (continuous access evaluation). */
  readonly claims?: string;
  readonly enableCae?: boolean;
  readonly tenantId?: string;
}

/** Anything that hands out tokens; every credential of `@azure/identity` fits. */
export interface TokenCredential {
  getToken(scopes: string | string[], options?: GetTokenOptions): Promise<AccessToken | null>;
}

/** A certificate the client shows in the TLS handshake: PEM texts, or one PFX (PKCS #12) file. */
export type ClientCertificate = PemCertificate | PfxCertificate;

/** A client certificate and its key as PEM texts. */
export interface PemCertificate {
  /** Certificate chain in PEM, leaf first. */
  readonly cert: string;
  /** Private key in PEM. */
  readonly key: string;
  readonly passphrase?: string;
  /** Certificate authorities to trust instead of the system's, in PEM. */
  readonly ca?: string | readonly string[];
}

/** A client certificate and its key in one PFX (PKCS #12) file. */
export interface PfxCertificate {
  readonly pfx: Uint8Array;
  readonly passphrase?: string;
  readonly ca?: string | readonly string[];
}

/** A key of a service; that of `@azure/core-auth` fits. It is read anew for each request. */
export interface KeyCredential {
  readonly key: string;
}

/** A user name and a password. */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** What a user hands to a client. */
export type Credential = TokenCredential | ClientCertificate | KeyCredential | BasicCredential;
