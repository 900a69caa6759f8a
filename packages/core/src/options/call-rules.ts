import type { OptionRules } from "./check-options.js";
import { milliseconds, rule } from "./rules.js";

/** What ends a call: the rules are the same wherever a call can be given an end. */
export const limitRules = {
  abortSignal: /* @__PURE__ */ rule("an AbortSignal", isSignal),
  timeout: milliseconds,
} satisfies OptionRules;

/** By its looks: one may be polyfilled, or of another realm. */
function isSignal(value: unknown): boolean {
  const { aborted, addEventListener, removeEventListener } = Object(value) as Partial<AbortSignal>;
  return (
    typeof aborted === "boolean" &&
    typeof addEventListener === "function" &&
    typeof removeEventListener === "function"
  );
}
