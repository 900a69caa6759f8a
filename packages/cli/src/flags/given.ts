/** Texts from a command line, an environment or a prompt, as they stand in what is to be sent. */
export class GivenText {
  /** Where it comes from, for messages: `--token`. */
  readonly source: string;
  readonly texts: readonly string[];

  constructor(source: string, texts: readonly string[]) {
    this.source = source;
    this.texts = texts;
  }
}

/** True for an object of JSON, or of what flags make up. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof GivenText)
  );
}

/** Parses JSON; `undefined` for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
