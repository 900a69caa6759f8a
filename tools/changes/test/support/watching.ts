import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { generateCommand } from "./workspace.js";

const waits = /[\d.]+ s\. Waiting for changes in specs\/\.\n/;

/** Reads what a process writes, run by run: each ends by saying that it waits. */
async function* runsOf(child: ChildProcess): AsyncGenerator<string, void> {
  let text = "";
  for await (const part of child.stdout ?? []) {
    text += String(part);
    for (let end = waits.exec(text); end !== null; end = waits.exec(text)) {
      yield text.slice(0, end.index + end[0].length);
      text = text.slice(end.index + end[0].length);
    }
  }
}

/** `npm run generate -- --watch` in a folder. */
export class Watching {
  readonly #child: ChildProcess;
  readonly #runs: AsyncGenerator<string, void>;
  #errors = "";

  constructor(root: string) {
    this.#child = spawn(process.execPath, [...generateCommand, "--watch"], { cwd: root });
    this.#child.stderr?.on("data", (part) => (this.#errors += String(part)));
    this.#runs = runsOf(this.#child);
  }

  /** What it says of its next run, up to the time that took. Fails when it has ended instead. */
  async run(): Promise<string> {
    const { value, done } = await this.#runs.next();
    if (done === true) throw new Error(`--watch has ended: ${this.#errors}`);
    return value;
  }

  /** What it says until a run that says this too. */
  async runsUntil(text: string): Promise<string> {
    let said = await this.run();
    while (!said.includes(text)) said = await this.run();
    return said;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const ended = once(this.#child, "exit");
    this.#child.kill();
    await ended;
  }
}
