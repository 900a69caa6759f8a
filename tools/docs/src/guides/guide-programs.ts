import { fencedBlocks } from "@azbackup/release";

/** A program of a guide, complete. */
export interface GuideProgram {
  readonly text: string;
  /** The line of the guide its own part begins at. */
  readonly line: number;
  /** What it prints, line by line. */
  readonly prints: readonly string[];
}

/** Imports first, wherever they stand in the parts. */
function joined(...parts: readonly string[]): string {
  const lines = parts.flatMap((part) => [...part.split("\n"), ""]);
  const isImport = (line: string): boolean => /^import .* from "/.test(line);
  return [...lines.filter(isImport), "", ...lines.filter((line) => !isImport(line))].join("\n");
}

/** What a program says it prints: the comments that begin with `// > `, in order. */
export function saidToPrint(code: string): string[] {
  return [...code.matchAll(/\/\/ > ?(.*)$/gm)].map(([, line = ""]) => line.trimEnd());
}

/**
 * The programs of a guide. Its first block makes a client; each later one goes on from there, in a
 * program of its own. A block that says more than `ts` is something else: a file, another library.
 *
 * @throws Error when a guide has no program
 */
export function guidePrograms(markdown: string): GuideProgram[] {
  const [first, ...later] = fencedBlocks(markdown).filter(({ info }) => info === "ts");
  if (first === undefined) throw new Error("the guide has no program");
  return [
    { text: joined(first.text), line: first.line, prints: saidToPrint(first.text) },
    ...later.map(({ text, line }) => ({
      text: joined(first.text, text),
      line,
      prints: [...saidToPrint(first.text), ...saidToPrint(text)],
    })),
  ];
}
