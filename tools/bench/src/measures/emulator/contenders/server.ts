import type { ChildProcess } from "node:child_process";
import type { Ask } from "../load.js";

/** A server in a process of its own, and how it is asked. */
export interface Server {
  readonly process: ChildProcess;
  /** What has to be there before items are. */
  prepare(): Promise<void>;
  read(name: string): Ask;
  write(name: string): Ask;
  page(): Ask;
  /** Starts an operation that is not done while it is measured; absent where there is no such thing. */
  start?(index: number): Ask;
  /** How many items a page has. */
  countOf(page: string): number;
}

/** Waits for what a process prints when it listens. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const look = (piece: Buffer): void => {
      text += String(piece);
      const found = pattern.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${text}`)));
  });
}

/** The length of a list in a JSON document. */
export function lengthIn(text: string): number {
  const { value }: { value?: readonly unknown[] } = JSON.parse(text);
  return value?.length ?? 0;
}
