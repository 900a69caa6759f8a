import { spawn } from "node:child_process";

export interface RunOptions {
  readonly cwd: string;
  /** Added to the environment of this process; what is undefined is taken out of it. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which the command is ended. Default 5 minutes. */
  readonly timeoutMs?: number;
}

/** The beginning and the end of a text that may be long. */
export function excerpt(text: string): string {
  return text.length <= 4000 ? text : `${text.slice(0, 2000)}\n...\n${text.slice(-2000)}`;
}

/**
 * Runs a command to its end and returns what it printed.
 *
 * @throws Error with the end of its output, when it fails or takes too long.
 */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { cwd, env = {}, timeoutMs = 300_000 } = options;
  const child = spawn(command, [...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: timeoutMs,
    killSignal: "SIGKILL",
  });
  let printed = "";
  const collect = (chunk: Buffer): void => void (printed += chunk.toString("utf8"));
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const ending = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code === null ? `signal ${signal}` : String(code)));
  });
  if (ending === "0") return printed;
  throw new Error(`${command} ${args.join(" ")} ended with ${ending}:\n${excerpt(printed)}`);
}
