import { spawn } from "node:child_process";

export interface TerminalOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns: number;
  /** Milliseconds after which the command is ended. Default 30 seconds. */
  readonly timeoutMs?: number;
}

/** A command in a terminal of its own. */
export interface Terminal {
  /** Types text, or control characters. */
  type(text: string): void;
  /**
   * Resolves when something is on the screen that fits, with all that was written up to then.
   *
   * @throws Error with what was written, when the command ends before that.
   */
  until(pattern: RegExp): Promise<string>;
  /** Resolves when the command ends. */
  readonly ended: Promise<{ readonly exitCode: number | null; readonly screen: string }>;
}

/** Ctrl-C, as a keyboard sends it. */
export const ctrlC = "\u0003";

/**
 * Starts a command in a pseudo-terminal, with `script` of util-linux, which every Linux has.
 *
 * @param words the command; each is quoted for the shell
 */
export function openTerminal(words: readonly string[], options: TerminalOptions): Terminal {
  const { cwd, env = {}, columns, timeoutMs = 30_000 } = options;
  const command = `stty rows 24 cols ${columns}; exec ${words.map(quoted).join(" ")}`;
  const child = spawn("script", ["--quiet", "--return", "--command", command, "/dev/null"], {
    cwd,
    // A shell that reads no file of the person who runs this.
    env: { ...process.env, CI: "", NO_COLOR: "", TERM: "xterm", SHELL: "/bin/sh", ...env },
    stdio: ["pipe", "pipe", "inherit"],
    timeout: timeoutMs,
    killSignal: "SIGKILL",
  });
  let screen = "";
  const waiting = new Set<() => void>();
  child.stdout.on("data", (chunk: Buffer) => {
    screen += chunk.toString("utf8");
    for (const look of waiting) look();
  });
  const ended = new Promise<{ exitCode: number | null; screen: string }>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exitCode) => resolve({ exitCode, screen }));
  });
  return {
    type: (text) => void child.stdin.write(text),
    ended,
    until: async (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!pattern.test(screen)) return;
          waiting.delete(look);
          resolve(screen);
        };
        waiting.add(look);
        look();
        void ended.then(
          () => reject(new Error(`it ended without ${String(pattern)}:\n${screen}`)),
          (error: unknown) => reject(error instanceof Error ? error : new Error(String(error))),
        );
      }),
  };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
