import type { ClientCertificate, TokenCredential } from "./types.js";

/** True for anything with a `getToken` method. */
export function isTokenCredential(credential: unknown): credential is TokenCredential {
  return typeof member(credential, "getToken") === "function";
}

/** True for a PEM certificate with its key, and for a PFX file. */
export function isClientCertificate(credential: unknown): credential is ClientCertificate {
  const pem = typeof member(credential, "cert") === "string" && typeof member(credential, "key") === "string";
  return pem || member(credential, "pfx") instanceof Uint8Array;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
