import * as fc from "fast-check";
import { isInWords, misplacedSecret, oddValues } from "../inputs/odd-value.js";
import { kind } from "../kind.js";
import { problemsOf } from "../run-call.js";

const tokens = fc.oneof(
  oddValues,
  fc
    .constantFrom("", " ", "a\nb", "a\r\nx: y", "é", "a".repeat(100_000), misplacedSecret)
    .map((name) => ({ name, make: () => name })),
);

/** Credentials that give no tokens, odd ones, or errors of their own. */
export const credentials = kind("credentials", (targets) => ({
  inputs: fc.record({
    target: targets,
    how: fc.constantFrom("instead", "whole", "token", "expiry", "refresh", "throws", "rejects"),
    value: tokens,
    challenges: fc.array(
      fc.constantFrom(
        'Bearer error="invalid_token"',
        'Bearer error="insufficient_claims", claims="e30="',
        "Basic",
        'Bearer resource="https://evil.example"',
        'Bearer authorization="https://login.example/../x", resource="https://HOST"',
      ),
      { maxLength: 2 },
    ),
  }),
  problems: ({ target, how, value, challenges }) => {
    const { host } = new URL(target.run.emulator.url(target.run.manifest.service));
    const mutations = challenges.map((challenge: string, at: number) => ({
      at: at + 1,
      times: 1,
      status: 401,
      headers: [["www-authenticate", challenge.replaceAll("HOST", host)]] as const,
    }));
    const credential = how === "instead" ? value.make() : { getToken: () => given(how, value.make()) };
    const secrets = isInWords(value, how === "throws" || how === "rejects") ? [] : [misplacedSecret];
    return problemsOf(target, { credential: { value: credential }, mutations, secrets });
  },
}));

function given(how: string, value: unknown): unknown {
  const expiresOnTimestamp = Date.UTC(2100, 0, 1);
  if (how === "throws") throw value;
  if (how === "rejects") return Promise.reject(value);
  if (how === "whole") return value;
  if (how === "token") return { token: value, expiresOnTimestamp };
  if (how === "expiry") return { token: misplacedSecret, expiresOnTimestamp: value };
  return Promise.resolve({ token: misplacedSecret, expiresOnTimestamp, refreshAfterTimestamp: value });
}
