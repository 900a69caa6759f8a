import type { Constraints } from "../model/types.js";

/** What every secret in a test contains, so that one search finds any of them. */
export const secretMark = "s3cr3t";

/** A number that stands for a secret of the wrong type: errors print it, unless they know better. */
export const secretNumber = 53_135_313;

/** Characters that mean something in a URL, a header or a document. */
const awkward = "a b/ü&#?%+'\"<";
const awkwardInHeader = "a b;c=%d";

const uuid = "1daae3f5-7fd6-42e9-b1ba-8c05f873994d";

function compile(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

/** Whether a text keeps every rule. */
export function keepsRules(
  text: string,
  { minLength = 0, maxLength = Infinity, pattern }: Constraints,
): boolean {
  const { length } = [...text];
  return length >= minLength && length <= maxLength && (pattern === undefined || compile(pattern).test(text));
}

/** Texts of one length, the plainest first. */
function* plain(length: number): Generator<string> {
  for (const character of ["a", "x", "1", "A"]) yield character.repeat(length);
  if (length > 1) yield `a${"1".repeat(length - 1)}`;
}

function fit(text: string, { minLength = 1, maxLength }: Constraints): string {
  const characters = [...text].slice(0, maxLength);
  const wanted =
    maxLength !== undefined && maxLength <= 5000 ? maxLength : Math.max(minLength, characters.length);
  return characters.join("") + "x".repeat(wanted - characters.length);
}

export interface TextWishes {
  readonly secret: boolean;
  /** As long and as awkward as the rules allow; else as short and as plain. */
  readonly most: boolean;
  readonly header?: boolean;
  /** Texts the spec's documents use. */
  readonly documented: readonly string[];
}

/** A text that keeps the rules; undefined where none could be found. */
export function textSample(constraints: Constraints, wishes: TextWishes): string | undefined {
  const { format, pattern, minLength = 1, maxLength } = constraints;
  if (format === "uuid") return uuid;
  if (format === "uri") return `https://example.com/${wishes.secret ? secretMark : "a%20b"}?c=d`;
  if (pattern === undefined) {
    if (wishes.secret) return fit(`${secretMark}-text`, wishes.most ? constraints : { minLength });
    const whole = wishes.header === true ? awkwardInHeader : awkward;
    return wishes.most ? fit(whole, constraints) : "x".repeat(Math.max(1, minLength));
  }
  const lengths = wishes.most
    ? [maxLength ?? minLength + 3, minLength]
    : [minLength, minLength + 1, minLength + 2];
  const found = lengths.flatMap((length) => [...plain(length)]).find((text) => keepsRules(text, constraints));
  return found ?? wishes.documented.find((text) => keepsRules(text, constraints));
}

/** A text that breaks the pattern and no other rule. */
export function textAgainstPattern(constraints: Constraints): string | undefined {
  const { pattern, ...others } = constraints;
  if (pattern === undefined) return undefined;
  const length = Math.max(others.minLength ?? 1, 1);
  const tries = [..."!-A% é"].map((character) => character.repeat(length));
  return tries.find((text) => keepsRules(text, others) && !keepsRules(text, constraints));
}

/** A text of a length the rules forbid, and which breaks no other rule if that can be. */
export function textOfLength(length: number, { pattern }: Constraints): string {
  const texts = [...plain(length)];
  return (
    texts.find((text) => keepsRules(text, pattern === undefined ? {} : { pattern })) ?? "x".repeat(length)
  );
}
