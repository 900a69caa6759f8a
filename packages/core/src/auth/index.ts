export { anonymous } from "./anonymous.js";
export type { AuthMethod, AuthOptions, Identification } from "./auth-method.js";
export { bearerToken, challengedToken } from "./bearer-token.js";
export { clientCertificate } from "./client-certificate.js";
export { isClientCertificate, isTokenCredential } from "./credential-kind.js";
export { identify } from "./identify.js";
export { parseChallenges } from "./parse-challenges.js";
export type { Challenge } from "./parse-challenges.js";
export type {
  AccessToken,
  ClientCertificate,
  Credential,
  GetTokenOptions,
  PemCertificate,
  PfxCertificate,
  TokenCredential,
} from "./types.js";
