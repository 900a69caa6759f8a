import type { AuthMethod } from "./auth-method.js";
import { isClientCertificate } from "./credential-kind.js";

/** A certificate of the client, shown in the TLS handshake. */
export const clientCertificate: AuthMethod = {
  expects: "a client certificate",
  use: (credential) => (isClientCertificate(credential) ? { tls: credential } : undefined),
};
