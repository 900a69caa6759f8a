import { format } from "oxfmt";

/** The style of everything this generator writes; the same as the repository's own. */
const style = { printWidth: 110, trailingComma: "all" } as const;

/** Formats a generated file by its name. Throws when the text is not what its name says. */
export async function formatFile(path: string, text: string): Promise<string> {
  const { code, errors } = await format(path, text, style);
  const [error] = errors;
  if (error !== undefined)
    throw new Error(`${path}: the generated text cannot be formatted: ${error.message}`);
  return code;
}
