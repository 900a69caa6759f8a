import type { SecureContext } from "node:tls";
import { ValidationError } from "../../errors/index.js";
import { loadModule } from "./load-module.js";
import type { TlsOptions } from "./transport.js";

/**
 * Reads certificate and key once, so that a wrong passphrase shows before anything is sent.
 *
 * @throws ValidationError that says nothing of the certificate
 */
export function tlsContext(tls: TlsOptions): SecureContext {
  const { cert, key, pfx, passphrase, ca } = tls;
  try {
    return loadModule("node:tls").createSecureContext({
      ...(cert !== undefined && { cert }),
      ...(key !== undefined && { key }),
      ...(pfx && { pfx: Buffer.from(pfx) }),
      ...(passphrase !== undefined && { passphrase }),
      ...(ca !== undefined && { ca: typeof ca === "string" ? ca : [...ca] }),
    });
  } catch {
    const requirement = "a certificate with its own private key, in PEM or PFX, and the right passphrase";
    throw new ValidationError("credential", requirement, undefined, { secret: true });
  }
}
