import { fileURLToPath } from "node:url";
import { run } from "@azbackup/processes";
import type { Place } from "./codec.js";
import type { HostileDocument } from "./hostile.js";

/** What somebody made of a hostile document. */
export interface HostileOutcome {
  /**
   * - `refused`: it said that it does not take the document.
   * - `succeeded`: it read that the operation succeeded.
   * - `read`: it read something else.
   * - `overflow`: it ran out of stack, which it tells as an error.
   * - `crashed`: its process ended.
   * - `late`: it was not done in time.
   */
  readonly end: "refused" | "succeeded" | "read" | "overflow" | "crashed" | "late";
  readonly milliseconds: number;
  /** By which the process's memory grew. */
  readonly megabytes: number;
}

/** What somebody's process says when it cannot even read a harmless document. */
export const unready = "is not ready for hostile documents";

/** How long somebody has. */
export const limitMs = 10_000;

/** Gives a document to somebody, in a process of its own. */
export async function tryHostile(
  contender: string,
  { name }: HostileDocument,
  { root, peers }: Place,
): Promise<HostileOutcome> {
  const program = fileURLToPath(new URL("hostile-contender.js", import.meta.url));
  const told = { contender, root, peers, document: name };
  const args = Object.entries(told).map(([option, value]) => `--${option}=${value}`);
  const began = performance.now();
  try {
    const outcome: HostileOutcome = JSON.parse(
      await run(process.execPath, [program, ...args], { cwd: root, timeoutMs: limitMs }),
    );
    return outcome;
  } catch (error) {
    const milliseconds = performance.now() - began;
    const text = error instanceof Error ? error.message : String(error);
    // What is wrong with the contender itself is no doing of the document.
    if (text.includes(unready)) throw error;
    return { end: milliseconds < limitMs ? "crashed" : "late", milliseconds, megabytes: 0 };
  }
}

const notXml = "**read, though it is not XML**";

/** Says it in the table. */
export function inWords({ end }: HostileOutcome, { wellFormed }: HostileDocument): string {
  switch (end) {
    case "refused":
      return "refused";
    case "overflow":
      return "stack overflow";
    case "crashed":
      return "process crashed";
    case "late":
      return `not done after ${limitMs / 1000} s`;
    case "read":
      return wellFormed ? "read, without its status" : notXml;
    case "succeeded":
      return wellFormed ? "read" : notXml;
  }
}
