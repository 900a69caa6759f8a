import type { Output } from "../environment.js";

const redacted = "[redacted]";

/** Shorter values are too likely to be a part of ordinary words. */
const shortest = 6;

/**
 * An output that shows no secret, whatever it is given: neither what looks like one nor the values of
 * `secrets`, which may still grow. The last line of defence, not the only one.
 */
export function safeOutput(output: Output, secrets: ReadonlySet<string>): Output {
  return {
    isTTY: output.isTTY,
    get columns() {
      return output.columns;
    },
    async write(text) {
      // Most commands write nothing here, and start faster without it.
      const { redactText } = await import("@azbackup/core/errors");
      await output.write(redacting(withoutSecrets(text, secrets), redactText));
    },
  };
}

// The token of an operation looks like a secret, and is none: without it nobody could go on.
function redacting(text: string, redactText: (text: string) => string): string {
  return text
    .split(/(azb1\.[\w-]+)/)
    .map((part, index) => (index % 2 === 1 ? part : redactText(part)))
    .join("");
}

/** An output that shows none of `secrets`, and leaves all else as it is: a result is what the service sent. */
export function maskedOutput(output: Output, secrets: ReadonlySet<string>): Output {
  return {
    isTTY: output.isTTY,
    get columns() {
      return output.columns;
    },
    write: async (text) => output.write(withoutSecrets(text, secrets)),
  };
}

function withoutSecrets(text: string, secrets: ReadonlySet<string>): string {
  let safe = text;
  for (const secret of secrets) if (secret.length >= shortest) safe = safe.replaceAll(secret, redacted);
  return safe;
}
