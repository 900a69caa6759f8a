import type { Clock } from "../clock/index.js";
import type { HttpLayer, OriginPolicy } from "../http/index.js";
import type { ClientCertificate } from "./types.js";

/** What an {@link AuthMethod} needs to know of the client. */
export interface AuthOptions extends Omit<OriginPolicy, "allowInsecure"> {
  readonly clock: Clock;
  readonly allowInsecureConnection?: boolean | undefined;
}

/** How a credential is shown to the service. */
export interface Identification {
  /** Puts it into each request. */
  readonly layer?: HttpLayer;
  /** Is shown in the TLS handshake. */
  readonly tls?: ClientCertificate;
}

/**
 * One of the ways in which a service lets its callers show who they are. A client is made with those of
 * its service, so that a bundle holds no other.
 */
export interface AuthMethod {
  /** What the credential has to be, in words that follow "must be". */
  readonly expects: string;
  /** Undefined for a credential of another kind. */
  use(credential: unknown, options: AuthOptions): Identification | undefined;
}
