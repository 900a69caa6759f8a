/**
 * What differs from one run to the next: how long something takes and the two counts before that (how
 * often a service was asked meanwhile), and the port it listens on.
 */
function leveled(line: string): string {
  return line
    .replaceAll(/\d+(\.\d+)? (ms|s|min)\b/g, "# $2")
    .replaceAll(/\b\d+ +\d+ +(?=# s\b)/g, "# # ")
    .replaceAll(/(127\.0\.0\.1):\d+/g, "$1:#")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Whether a line is the one that is said, where `…` stands for anything. */
function isSaid(line: string, said: string): boolean {
  const parts = said.split("…").map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(".*")}$`).test(line);
}

/**
 * The first line a page says is printed and that is not, after those before it; undefined when all of
 * them are. Times, counts beside them and ports may be others, `…` stands for anything, and there may be more between the lines.
 */
export function unsaid(printed: string, says: readonly string[]): string | undefined {
  let rest = printed.split("\n").map(leveled);
  for (const line of says) {
    const said = leveled(line);
    const at = rest.findIndex((one) => isSaid(one, said));
    if (at === -1) return line;
    rest = rest.slice(at + 1);
  }
  return undefined;
}
