/** A recording that a client does not read, or follow, as it should. */
export interface RecordedFailure {
  /** Id of the exchange, or of the exchange that began the run. */
  readonly id: string;
  /** What fails: a line that is no exchange, the reading of one, or the following of a run. */
  readonly of: "line" | "exchange" | "run";
  /** The kind of failure, by which failures are listed together. */
  readonly cause: string;
  readonly detail: string;
}

/** What became of the recordings. */
export interface RecordedReport {
  /** Exchanges of operations that there are clients for. */
  readonly exchanges: number;
  /** Long-running runs that began with one of them. */
  readonly runs: number;
  /** How often a client told of an odd value that it kept. */
  readonly warnings: number;
  /** Exchanges of other operations, by service and operation. */
  readonly unknown: ReadonlyMap<string, number>;
  /** Requests the client refuses to send as they were sent; the answer was read all the same. */
  readonly refused: readonly string[];
  readonly failures: readonly RecordedFailure[];
}

/** The report as lines of text. */
export function reportLines(report: RecordedReport): string[] {
  const { exchanges, runs, warnings, unknown, refused, failures } = report;
  const lines: string[] = [];
  for (const [cause, group] of Map.groupBy(failures, (failure) => failure.cause)) {
    lines.push(`${cause}: ${group.length}`, ...group.map(({ id, detail }) => `  ${id}: ${detail}`));
  }
  if (unknown.size > 0) {
    const total = [...unknown.values()].reduce((sum, count) => sum + count, 0);
    lines.push(`${total} exchanges of operations that there are no clients for:`);
    lines.push(...[...unknown].map(([name, count]) => `  ${count}  ${name}`));
  }
  if (refused.length > 0) lines.push(`requests refused as they were sent: ${refused.length}`, ...refused);
  lines.push(`${exchanges} exchanges, ${runs} runs, ${warnings} odd values kept; ${failures.length} failed`);
  return lines;
}
