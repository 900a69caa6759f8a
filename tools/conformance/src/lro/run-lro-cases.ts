import { readFile } from "node:fs/promises";
import type { CaseFailure, CaseReport } from "../case-report.js";
import { endpointOf } from "./case-host.js";
import { compareOutcome } from "./compare-outcome.js";
import { parseLroCase } from "./parse-lro-case.js";
import { runLroCase } from "./run-lro-case.js";

/** Runs the poller over a file of cases, one JSON object a line. A row that cannot be run counts as failed. */
export async function runLroCases(file: string): Promise<CaseReport> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  const failures: CaseFailure[] = [];
  for (const [index, line] of lines.entries()) {
    const failure = await checkLine(line, index + 1);
    if (failure) failures.push(failure);
  }
  return { passed: lines.length - failures.length, failures };
}

async function checkLine(line: string, number: number): Promise<CaseFailure | undefined> {
  try {
    const row = parseLroCase(line);
    // Where the client needs another name for the service, the script has it too.
    const played = parseLroCase(line.replaceAll("https://lro.test", endpointOf(row)));
    const differences = compareOutcome(played.expect, await runLroCase(played));
    if (differences.length === 0) return undefined;
    const join = (side: "expected" | "got") => differences.map((difference) => difference[side]).join("; ");
    return { id: row.id, expected: join("expected"), got: join("got") };
  } catch (error) {
    const id = /"id"\s*:\s*"([^"]*)"/.exec(line)?.[1] ?? `line ${number}`;
    return {
      id,
      expected: "a case that can be run",
      got: error instanceof Error ? error.message : String(error),
    };
  }
}
