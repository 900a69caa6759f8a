/**
 * Changes the lines of a page that are not in a block of code. A block that names no language is marked as
 * plain text: it would be coloured as TypeScript.
 */
export function outsideCode(text: string, change: (line: string) => string): string {
  let inCode = false;
  return text
    .split("\n")
    .map((line) => {
      if (!/^\s*```/.test(line)) return inCode ? line : change(line);
      inCode = !inCode;
      return inCode && line.trim() === "```" ? `${line}text` : line;
    })
    .join("\n");
}
