import { unescapeOnce } from "./redact-escapes.js";
import { redacted } from "./redact-mark.js";

/** Shorter values are too likely to be a part of ordinary words. */
const shortest = 6;
/** A longer value is known by its beginning: services cut off what they quote. */
const beginning = 24;

/** Masks the given values, what is secret of them by itself (the signature of a SAS), and what was cut off of them. */
export function redactKnown(text: string, secrets: readonly string[]): string {
  const patterns = secrets
    .flatMap((secret) => [secret, ...(secret.match(/(?<=(?:sig|key|password)=)[^&;]+/gi) ?? [])])
    .flatMap(layersOf)
    .filter(({ length }) => length >= shortest)
    .flatMap((secret) => [
      quote(secret),
      quote(secret.slice(0, beginning)) + (secret.length > beginning ? "[^\\s\"'<>]*" : ""),
    ]);
  return patterns.length > 0 ? text.replace(new RegExp(patterns.join("|"), "g"), redacted) : text;
}

/** A value as it stands, and as it is when what it holds of escapes is taken away. */
function layersOf(secret: string): string[] {
  const below = unescapeOnce(secret);
  return [secret, ...(below === secret ? [] : layersOf(below))];
}

function quote(text: string): string {
  return text.replace(/\W/g, "\\$&");
}
