import type { Clock } from "../clock/index.js";
import { isBytes } from "../codec/index.js";
import { isAzbackupError, ValidationError } from "../errors/index.js";
import type { PolicyFunction } from "../http/index.js";
import type { ClientCertificate } from "./types.js";

/** What an {@link AuthMethod} needs to know of the client. */
export interface AuthOptions {
  readonly clock: Clock;
  readonly endpoint: string;
  /** What the user wants tokens to be asked for with. */
  readonly credentialScopes?: readonly string[] | undefined;
}

/** How a credential is used. */
export interface SignIn {
  /** Puts it into each request. */
  readonly policy?: PolicyFunction;
  /** Is shown in the TLS handshake. */
  readonly certificate?: ClientCertificate;
}

/**
 * One of the ways in which a service lets its callers sign in. A client is made with those of its
 * service, so that a bundle holds no other.
 */
export interface AuthMethod {
  /** What the credential has to be, in words that follow "must be". */
  readonly requirement: string;
  /** Undefined for a credential of another kind. */
  signIn(credential: unknown, options: AuthOptions): SignIn | undefined;
}

/**
 * Signs in by the first of the methods that fits the credential.
 *
 * @throws ValidationError if it is of no kind the service takes; the credential itself is not in it
 */
export function selectAuthMethod(
  methods: readonly AuthMethod[],
  credential: unknown,
  options: AuthOptions,
): SignIn {
  try {
    for (const method of methods) {
      const found = method.signIn(credential, options);
      if (found) return found;
    }
  } catch (error) {
    // What cannot even be looked at (a proxy, a getter that throws) is no credential.
    if (isAzbackupError(error)) throw error;
  }
  const requirement = methods.map((method) => method.requirement).join(" or ");
  // Whatever was given, it was meant to be secret.
  throw new ValidationError("credential", requirement, credential, { secret: (credential ?? null) !== null });
}

/** The service lets in whoever asks, or some of them. */
export const anonymous: AuthMethod = {
  requirement: "absent",
  signIn: (credential) => (credential === undefined ? {} : undefined),
};

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
