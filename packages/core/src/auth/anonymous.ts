import type { AuthMethod } from "./auth-method.js";

/** The service lets in whoever asks, or some of them. */
export const anonymous: AuthMethod = {
  requirement: "absent",
  signIn: (credential) => (credential === undefined ? {} : undefined),
};
