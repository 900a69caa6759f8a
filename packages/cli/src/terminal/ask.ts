import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import type { ReadStream, WriteStream } from "node:tty";

/** Asks a person at a terminal. What is typed is not shown, if it is to be hidden. */
export async function askAtTerminal(
  input: ReadStream,
  output: WriteStream,
  question: string,
  hidden: boolean,
): Promise<string> {
  // The line editor writes what is typed; it gets somewhere to write it where nobody looks.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: hidden ? nowhere : output, terminal: true, historySize: 0 });
  const ended = new AbortController();
  lines.once("SIGINT", () => ended.abort());
  lines.once("close", () => ended.abort());
  try {
    if (hidden) output.write(question);
    return await lines.question(hidden ? "" : question, { signal: ended.signal });
  } catch {
    return "";
  } finally {
    lines.close();
    if (hidden) output.write("\n");
  }
}
