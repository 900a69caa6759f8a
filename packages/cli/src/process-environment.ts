import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { systemClock } from "@azbackup/core/clock";
import { openServices } from "./description/load-services.js";
import { type Environment, type Output, OutputClosed } from "./environment.js";
import { runCommandOf } from "./run-command-of.js";
import { askAtTerminal } from "./terminal/ask.js";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The environment of this process. */
export function processEnvironment(services: URL): Environment {
  const { argv, env, stdin, stdout, stderr } = process;
  const listeners = new Set<() => void>();
  const interrupt = (): void => {
    if (listeners.size === 0) process.exit(130);
    for (const listener of listeners) listener();
  };
  for (const signal of signals) process.on(signal, interrupt);
  return {
    argv: argv.slice(2),
    env,
    stdout: outputOf(stdout),
    stderr: outputOf(stderr),
    async readStdin() {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks).toString("utf8");
    },
    readFile: async (path) => readFile(path, "utf8"),
    async writeFile(path, text) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { mode: 0o600 });
    },
    ask:
      stdin.isTTY && stderr.isTTY
        ? (question, hidden) => askAtTerminal(stdin, stderr, question, hidden)
        : undefined,
    onInterrupt(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    clock: systemClock,
    every(ms, callback) {
      const timer = setInterval(callback, ms);
      return () => clearInterval(timer);
    },
    services: openServices(services),
    load: async (name) => import(name),
    async runCommandOf(name, args) {
      // It hears of signals itself.
      for (const signal of signals) process.off(signal, interrupt);
      return runCommandOf(name, args);
    },
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  let isClosed = false;
  stream.on("error", () => {
    isClosed = true;
  });
  return {
    isTTY: stream.isTTY,
    get columns() {
      return stream.columns;
    },
    write: async (text) =>
      new Promise((resolve, reject) => {
        if (isClosed) reject(new OutputClosed());
        else stream.write(text, (error) => (error ? reject(new OutputClosed()) : resolve()));
      }),
  };
}
