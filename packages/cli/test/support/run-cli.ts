import { systemClock } from "@azbackup/core/clock";
import type { Clock } from "@azbackup/core/clock";
import { openServices } from "../../src/description/load-services.js";
import type { Environment, Output } from "../../src/environment.js";
import { run } from "../../src/run.js";

export const services = openServices(new URL("../../dist/services/", import.meta.url));

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** By path. */
  readonly files?: Map<string, string>;
  readonly fetch?: typeof globalThis.fetch;
  readonly clock?: Clock;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly answers?: readonly string[];
  /** Gets the function that interrupts. */
  readonly onReady?: (interrupt: () => void) => void;
  /** Sees every piece of output as it is written. */
  readonly onWrite?: (text: string, where: "stdout" | "stderr") => void;
  readonly load?: Environment["load"];
  readonly runCommandOf?: Environment["runCommandOf"];
}

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: ReadonlyMap<string, string>;
  /** Questions that were asked, and whether the answer was hidden. */
  readonly asked: readonly (readonly [string, boolean])[];
}

/** Runs a command line in this process, with everything around it made up. */
export async function runCli(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { env = {}, isTTY = false, columns, answers } = options;
  const files = new Map(options.files);
  const texts = { stdout: "", stderr: "" };
  const asked: (readonly [string, boolean])[] = [];
  const left = [...(answers ?? [])];
  const listeners = new Set<() => void>();
  const output = (where: "stdout" | "stderr"): Output => ({
    isTTY,
    columns,
    async write(text) {
      texts[where] += text;
      options.onWrite?.(text, where);
    },
  });
  options.onReady?.(() => {
    for (const listener of listeners) listener();
  });
  const exitCode = await run({
    argv,
    env: { HOME: "/home/somebody", ...env },
    stdout: output("stdout"),
    stderr: output("stderr"),
    readStdin: async () => options.stdin ?? "",
    async readFile(path) {
      const text = files.get(path);
      if (text === undefined) throw Object.assign(new Error(`no file ${path}`), { code: "ENOENT" });
      return text;
    },
    async writeFile(path, text) {
      files.set(path, text);
    },
    ...(answers && {
      ask: async (question: string, hidden: boolean) => {
        asked.push([question, hidden]);
        return left.shift() ?? "";
      },
    }),
    onInterrupt(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    clock: options.clock ?? systemClock,
    every: () => () => {},
    fetch: options.fetch,
    services,
    load: options.load ?? (async (name) => import(name)),
    runCommandOf: options.runCommandOf ?? (async () => 0),
  });
  return { exitCode, ...texts, files, asked };
}
