/** What stands in the place of a secret. */
export const redacted = "[redacted]";

/**
 * Masks what looks like a secret in a text that came from a service: SAS signatures, keys, passwords
 * and tokens written as `name=value` (also percent-encoded, as JSON or as XML), `Authorization`
 * values, JSON web tokens and the user part of URLs. It would rather mask too much.
 */
export function redactText(text: string): string {
  return text
    .replace(
      /((?:sig|signature|key|secret|password|passphrase|pwd|token|assertion)\s*(?:=|%(?:25)*3d|\\?["']\s*:|>)\s*)("[^"]*"|\\"[^"]*"|'[^']*'|[^\s&"'<>;,]+)/gi,
      `$1${redacted}`,
    )
    .replace(/\b(Bearer|Basic|SharedKey\w*)\s+(?!\w+\s*=\s*")[^\s"',;<]+/gi, `$1 ${redacted}`)
    .replace(/\beyJ[\w-]+\.[\w.-]*/g, redacted)
    .replace(/:\/\/[^\s/?#@"'<]+@/g, `://${redacted}@`);
}
