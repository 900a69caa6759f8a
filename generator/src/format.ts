import { format } from "oxfmt";

/** The style of everything this generator writes; the same as the repository's own. */
const style = { printWidth: 110, trailingComma: "all" } as const;

interface Formatted {
  readonly text: string;
  readonly code: Promise<string>;
}

/** The last text of each path: who generates again and again changes few of them. */
const known = new Map<string, Formatted>();

async function formatted(path: string, text: string): Promise<string> {
  const { code, errors } = await format(path, text, style);
  const [error] = errors;
  if (error !== undefined)
    throw new Error(`${path}: the generated text cannot be formatted: ${error.message}`);
  return code;
}

/**
 * Formats a generated file by its name. Throws when the text is not what its name says.
 *
 * @param path tells files apart too, so that one which has not changed is not formatted again
 */
export async function formatFile(path: string, text: string): Promise<string> {
  const before = known.get(path);
  if (before?.text === text) return before.code;
  const code = formatted(path, text);
  known.set(path, { text, code });
  return code;
}
