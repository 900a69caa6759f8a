import type { ManifestAuth } from "../manifest/index.js";

/** What a request shows of its sender. */
export interface Shown {
  readonly authorization: string | undefined;
  /** A client certificate was presented in the TLS handshake. */
  readonly certificate: boolean;
}

/** What the emulator accepts besides what the service's manifest says. */
export interface AuthRules {
  readonly allowAnonymous: boolean;
  /** The only bearer tokens accepted; any when undefined. */
  readonly tokens: ReadonlySet<string> | undefined;
}

/** Whether a request may pass, and if not whether it showed nothing or the wrong thing. */
export type Admission = "admitted" | "nothing-shown" | "wrong-token";

/** Decides whether the sender of a request is let in. */
export function authenticate(auth: ManifestAuth, shown: Shown, rules: AuthRules): Admission {
  if (shown.authorization !== undefined) {
    const token = /^Bearer ([\w\-.~+/]+=*)$/i.exec(shown.authorization)?.[1];
    const accepted = token !== undefined && (rules.tokens === undefined || rules.tokens.has(token));
    return auth.token === undefined || accepted ? "admitted" : "wrong-token";
  }
  const needsNothing = auth.token === undefined && auth.certificate !== true;
  if (auth.anonymous === true || rules.allowAnonymous || needsNothing) return "admitted";
  return auth.certificate === true && shown.certificate ? "admitted" : "nothing-shown";
}
