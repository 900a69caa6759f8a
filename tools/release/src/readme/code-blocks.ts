/** A fenced block of a page. */
export interface CodeBlock {
  /** What stands behind the opening fence: a language, and anything else. */
  readonly info: string;
  readonly text: string;
  /** Of its first line, counted from 1. */
  readonly line: number;
}

/** The fenced blocks of a page, in order. */
export function fencedBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```([^\n`]*)\n(.*?)^```$/gms)].map((match) => {
    const [, info = "", text = ""] = match;
    const line = markdown.slice(0, match.index).split("\n").length + 1;
    return { info: info.trim(), text: text.trimEnd(), line };
  });
}

/** The TypeScript blocks of a page, in order. */
export function codeBlocks(markdown: string): string[] {
  return fencedBlocks(markdown).flatMap(({ info, text }) => (info === "ts" ? text : []));
}
