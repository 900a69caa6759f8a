import { createInterface } from "node:readline/promises";
import { systemClock } from "@azbackup/core/clock";
import { runDemo } from "./run-demo.js";
import { startEmulator } from "./start-emulator.js";

const { argv, env, stdin, stdout, stderr } = process;
const interrupt = new AbortController();

// The first Ctrl-C ends in good order, the second at once.
process.once("SIGINT", () => interrupt.abort(new Error("interrupted")));
process.once("SIGTERM", () => interrupt.abort(new Error("terminated")));

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: stdin, output: stdout });
  lines.once("SIGINT", () => interrupt.abort(new Error("interrupted")));
  try {
    return await lines.question(question, { signal: interrupt.signal });
  } catch {
    return "";
  } finally {
    lines.close();
  }
}

process.exitCode = await runDemo({
  argv: argv.slice(2),
  env,
  stdout,
  stderr,
  interrupted: interrupt.signal,
  clock: systemClock,
  now: () => performance.now(),
  every(ms, call) {
    const timer = setInterval(call, ms);
    return () => clearInterval(timer);
  },
  ask: stdin.isTTY && stdout.isTTY ? ask : undefined,
  startEmulator,
});
