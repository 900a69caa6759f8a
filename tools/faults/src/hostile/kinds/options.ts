import * as fc from "fast-check";
import { oddValues } from "../inputs/odd-value.js";
import { words } from "../inputs/words.js";
import { kind } from "../kind.js";
import { problemsOf } from "../run-call.js";

const ofClient = words(`
  retry attemptTimeoutMs maxResponseBytes fetch allowInsecureConnection trustedOrigins userAgentPrefix policies
  credentialScopes clock proxy apiVersion endpoint pollJitter onWarning unknownOption timeout __proto__ tls`);
const ofRetry = ["maxRetries", "baseDelayMs", "maxDelayMs", "unknown"];
const ofCall = words("abortSignal timeout headers clientRequestId onResponse onProgress unknown");

/** Without their substitutes, a client would go out into the real world. */
const needed = new Set(["fetch", "clock"]);

const odd = (names: readonly string[]) =>
  fc.array(
    fc
      .tuple(fc.constantFrom(...names), oddValues)
      .filter(([name, { make }]) => !needed.has(name) || (make() ?? undefined) !== undefined),
    { maxLength: 2 },
  );

/** Options of the client and of the call that no documentation allows. */
export const options = kind("options", (targets) => ({
  inputs: fc.record({ target: targets, client: odd(ofClient), retry: odd(ofRetry), call: odd(ofCall) }),
  problems: ({ target, client, retry, call }) => {
    const made = ([name, value]: (typeof client)[number]): [string, unknown] => [name, value.make()];
    return problemsOf(target, {
      clientOptions: {
        ...(retry.length > 0 && { retry: Object.fromEntries(retry.map(made)) }),
        ...Object.fromEntries(client.map(made)),
      },
      callOptions: Object.fromEntries(call.map(made)),
    });
  },
}));
