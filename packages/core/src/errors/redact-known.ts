import { unescapeOnce } from "./redact-escapes.js";
import { redacted } from "./redact-mark.js";

/** Shorter values are too likely to be a part of ordinary words. */
const shortest = 6;
/** A longer value is known by its beginning: services cut off what they quote. */
const beginning = 24;

/**
 * Masks the given values, what is secret of them by itself (the signature of a SAS, unless it is a mere
 * word), and what was cut off of them; in capitals or not, as in the host of a URL.
 */
export function redactKnown(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap((secret) => [
      secret,
      ...(secret.match(/(?<=(?:sig|key|password)=)[^&;]*[^a-z&;][^&;]*/gi) ?? []),
    ])
    .flatMap(layersOf)
    .filter(({ length }) => length >= shortest)
    .reduce((shown, secret) => {
      const start = secret.slice(0, beginning).replace(/\W/g, "\\$&");
      const [before, ...behind] = shown.split(new RegExp(start, "gi"));
      return [before, ...behind.map((rest) => withoutRest(rest, secret))].join(redacted);
    }, text);
}

/** What stands behind the beginning of a secret, without the rest of it; that may be written in another way. */
function withoutRest(text: string, secret: string): string {
  const more = secret.slice(beginning);
  let at = 0;
  while (at < more.length && text[at]?.toLowerCase() === more[at]?.toLowerCase()) at += 1;
  return text.slice(at).replace(at < more.length ? /^[^\s"'<>]*/ : "", "");
}

/** A value as it stands, and as it is when what it holds of escapes is taken away. */
function layersOf(secret: string): string[] {
  const below = unescapeOnce(secret);
  return [secret, ...(below === secret ? [] : layersOf(below))];
}
