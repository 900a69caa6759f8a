import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const hooks = new URL("run-typescript.mjs", import.meta.url).href;

/** The command in a process of its own. */
export interface Child {
  readonly process: ChildProcess;
  /** Resolves once the text was written; rejects when the process ends without it. */
  says(text: string): Promise<void>;
  /** Resolves to exit code and output once the process has ended. */
  readonly ended: Promise<{ readonly exitCode: number | null; readonly output: string }>;
}

/** Starts the command's source in a process of its own. */
export function runChild(argv: readonly string[]): Child {
  const child = spawn(process.execPath, ["--import", hooks, main, ...argv], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const news = new EventTarget();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      news.dispatchEvent(new Event("news"));
    });
  }
  const ended = once(child, "close").then(() => {
    news.dispatchEvent(new Event("news"));
    return { exitCode: child.exitCode, output };
  });
  return {
    process: child,
    ended,
    async says(text) {
      while (!output.includes(text)) {
        if (child.exitCode !== null)
          throw new Error(`ended with ${child.exitCode} before "${text}":\n${output}`);
        await once(news, "news");
      }
    },
  };
}
