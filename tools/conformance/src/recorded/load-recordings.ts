import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseJson } from "@azbackup/core/codec";
import { exchangeFrom, type RecordedExchange } from "./recorded-exchange.js";
import type { RecordedFailure } from "./recorded-report.js";

/** What files of recordings hold: the exchanges, and the lines that are none. */
export interface Recordings {
  readonly exchanges: readonly RecordedExchange[];
  readonly failures: readonly RecordedFailure[];
}

/** Reads files of recordings, one JSON object a line. Numbers keep all their digits. */
export async function loadRecordings(files: readonly string[]): Promise<Recordings> {
  const exchanges: RecordedExchange[] = [];
  const failures: RecordedFailure[] = [];
  for (const file of files) {
    for (const [index, line] of (await readFile(file, "utf8")).split("\n").entries()) {
      if (line.trim() === "") continue;
      try {
        exchanges.push(exchangeFrom(parseJson(line)));
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        const id = `${basename(file)}:${index + 1}`;
        failures.push({ id, of: "line", cause: "the line is no exchange", detail });
      }
    }
  }
  return { exchanges, failures };
}
