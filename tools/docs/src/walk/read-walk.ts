import { fencedBlocks } from "@azbackup/release";

/** One thing a reader of the page does. */
export type Step =
  | {
      readonly kind: "command";
      readonly line: number;
      readonly command: string;
      /** Lines the page says it prints, in order; nothing when it says nothing. */
      readonly says: readonly string[];
    }
  /** A change of a file that is there, as `git apply` takes it. */
  | { readonly kind: "edit"; readonly line: number; readonly diff: string }
  /** A new file. */
  | { readonly kind: "file"; readonly line: number; readonly name: string; readonly text: string };

/**
 * What a reader of a page does, in order: each line of an `sh` block is a command, a `text` block is what
 * the command before it prints, a `diff` block is an edit, and a block whose fence names a file
 * (`ts backup.mts`) is that file.
 *
 * @throws Error for any other block, and for an output without a command: nobody would hold it to be true
 */
export function readWalk(markdown: string): Step[] {
  const steps: Step[] = [];
  for (const { info, text, line } of fencedBlocks(markdown)) {
    const [language = "", file] = info.split(" ");
    const last = steps.at(-1);
    if (info === "sh") {
      const commands = text.split("\n").map((command, index) => ({ command, line: line + index }));
      steps.push(...commands.map((one) => ({ kind: "command", says: [], ...one }) as const));
    } else if (info === "diff") steps.push({ kind: "edit", line, diff: `${text}\n` });
    else if (language !== "" && file !== undefined)
      steps.push({ kind: "file", line, name: file, text: `${text}\n` });
    else if (info === "text" && last?.kind === "command" && last.says.length === 0)
      steps.splice(-1, 1, { ...last, says: text.split("\n") });
    else throw new Error(`line ${line}: a block nobody executes: "${info}"`);
  }
  return steps;
}

/** Commands that stand in the text of a page, between backticks. */
export function commandsInText(markdown: string): string[] {
  const text = markdown.replaceAll(/^```.*?^```$/gms, "");
  return [...text.matchAll(/`((?:npm|npx|node|git) [^`]+)`/g)].map(([, command = ""]) => command);
}
