import { checkQuirks } from "./behaviours/index.js";
import { createVirtualClock } from "./clock/index.js";
import type { EmulatorOptions } from "./emulator.js";
import { checkToken } from "./identity/index.js";
import type { SignedIn, TokenSigner } from "./identity/index.js";
import type { SessionSettings } from "./sessions/index.js";

/** Made up, and the same everywhere. */
export const DEFAULT_TENANT = "11111111-1111-4111-8111-111111111111";

/** What signing in and the checks of tokens share. */
export interface TokenState {
  readonly signer: TokenSigner;
  readonly signedIn: SignedIn;
  /** Milliseconds since the epoch; tokens of before are not taken. */
  revokedBefore: number;
}

/** How sessions are served, by the options of their emulator. */
export function sessionSettings(options: EmulatorOptions, tokens: TokenState): SessionSettings {
  const quirks = options.quirks ?? true;
  checkQuirks(quirks);
  const clock = options.clock ?? createVirtualClock();
  return {
    clock,
    durationMs: options.durationMs,
    jobDurationMs: options.jobDurationMs,
    retryAfterSeconds: options.retryAfterSeconds,
    pageSize: options.pageSize ?? 100,
    quirks,
    strictVersions: options.strictVersions ?? false,
    assumeParents: options.unknownParents !== "refuse",
    seed: options.seed ?? "azbackup",
    requestLimit: options.requestLimit ?? 1000,
    ...(options.onRequest === undefined ? {} : { onRequest: options.onRequest }),
    auth: {
      allowAnonymous: options.allowAnonymous ?? false,
      tokens: options.tokens === undefined ? undefined : new Set(options.tokens),
      tenant: () => options.tenant ?? tokens.signedIn.tenant ?? DEFAULT_TENANT,
      authority: options.authority,
      challengeResource: options.challengeResource,
      check:
        options.checkTokens === true
          ? (token, audiences) => {
              const { revokedBefore } = tokens;
              return checkToken(tokens.signer, token, { audiences, now: clock.now(), revokedBefore });
            }
          : undefined,
    },
  };
}
