export {
  anonymous,
  type AuthMethod,
  type AuthOptions,
  clientCertificate,
  isClientCertificate,
  selectAuthMethod,
  type SignIn,
} from "./auth-method.js";
export { bearerToken, challengedToken, isTokenCredential } from "./bearer-token.js";
export type { TokenScopes } from "./bearer-token.js";
export { parseChallenges } from "./challenge.js";
export type { Challenge } from "./challenge.js";
export { apiKey, basic } from "./key-credential.js";
export type {
  AccessToken,
  BasicCredential,
  ClientCertificate,
  Credential,
  GetTokenOptions,
  KeyCredential,
  PemCertificate,
  PfxCertificate,
  TokenCredential,
} from "./types.js";
