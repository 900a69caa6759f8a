import { redacted, redactText } from "@azbackup/core/errors";
import type { Output } from "./environment.js";

/** Shorter values are too likely to be a part of ordinary words. */
const shortest = 6;

/**
 * An output that shows no secret, whatever it is given: neither what looks like one nor the values
 * of `secrets`, which may still grow. The last line of defence, not the only one.
 */
export function safeOutput(output: Output, secrets: ReadonlySet<string>): Output {
  return {
    isTTY: output.isTTY,
    get columns() {
      return output.columns;
    },
    write(text) {
      let safe = text;
      for (const secret of secrets) if (secret.length >= shortest) safe = safe.replaceAll(secret, redacted);
      return output.write(redactText(safe));
    },
  };
}
