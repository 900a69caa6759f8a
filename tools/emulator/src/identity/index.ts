export { checkToken } from "./check-token.js";
export type { TokenRefusal, TokenRules } from "./check-token.js";
export { answerIdentity } from "./identity.js";
export type { IdentitySettings } from "./identity-settings.js";
export type { SignedIn } from "./identity.js";
export { createTokenSigner } from "./keys.js";
export type { TokenSigner } from "./keys.js";
