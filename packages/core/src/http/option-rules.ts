import { platformOptionRules } from "#transport";
import {
  callable,
  flag,
  listOf,
  milliseconds,
  type OptionRules,
  rule,
  wholeNumber,
} from "../options/index.js";
import type { Policies } from "./policy.js";
import { parseUrl } from "./origin.js";

/** What the options of a client's pipeline have to be: the table they are checked by and documented from. */
export const httpOptionRules: OptionRules = {
  retry: {
    maxRetries: wholeNumber(0),
    baseDelayMs: wholeNumber(0, " of milliseconds"),
    maxDelayMs: wholeNumber(0, " of milliseconds"),
  },
  attemptTimeoutMs: milliseconds,
  maxResponseBytes: wholeNumber(1, " of bytes"),
  fetch: callable,
  allowInsecureConnection: flag,
  trustedOrigins: listOf("http(s) URLs", (value) =>
    /^https?:$/.test(parseUrl(String(value))?.protocol ?? ""),
  ),
  userAgentPrefix: rule(
    "at most 24 printable ASCII characters",
    (value) => typeof value === "string" && /^[\x20-\x7e]{0,24}$/.test(value),
  ),
  policies: rule(
    "made by withPolicies",
    (value) => typeof (Object(value) as Partial<Policies>).tellOfRetry === "function",
  ),
  clock: rule("an object with now() and sleep()", (value) => {
    const { now, sleep } = Object(value) as Record<string, unknown>;
    return typeof now === "function" && typeof sleep === "function";
  }),
  ...platformOptionRules,
};
