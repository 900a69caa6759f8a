import { isBytes } from "../codec/index.js";
import type { AuthMethod } from "./auth-method.js";
import type { ClientCertificate } from "./types.js";

/** A certificate of the client, shown in the TLS handshake. */
export const clientCertificate: AuthMethod = {
  requirement: "a client certificate",
  signIn: (credential) => (isClientCertificate(credential) ? { certificate: credential } : undefined),
};

/** True for a PEM certificate with its key, and for a PFX file. */
export function isClientCertificate(credential: unknown): credential is ClientCertificate {
  const { cert, key, pfx } = Object(credential) as Record<string, unknown>;
  return (typeof cert === "string" && typeof key === "string") || isBytes(pfx);
}
