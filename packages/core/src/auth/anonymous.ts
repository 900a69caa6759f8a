import type { AuthMethod } from "./auth-method.js";

/** The service asks nobody who they are, or not everybody. */
export const anonymous: AuthMethod = {
  expects: "absent",
  use: (credential) => (credential === undefined ? {} : undefined),
};
