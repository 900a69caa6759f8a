export { createAuthLayer } from "./auth-layer.js";
export type { AuthLayerOptions } from "./auth-layer.js";
export { isClientCertificate, isTokenCredential } from "./credential-kind.js";
export { parseChallenges } from "./parse-challenges.js";
export type { Challenge } from "./parse-challenges.js";
export type {
  AccessToken,
  AuthScheme,
  ClientCertificate,
  Credential,
  GetTokenOptions,
  PemCertificate,
  PfxCertificate,
  TokenCredential,
} from "./types.js";
