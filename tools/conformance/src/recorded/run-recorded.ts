import { followRun } from "./follow-run.js";
import { loadRecordings } from "./load-recordings.js";
import { readExchange } from "./read-exchange.js";
import type { RecordedExchange } from "./recorded-exchange.js";
import type { RecordedFailure, RecordedReport } from "./recorded-report.js";
import { runOf } from "./recorded-run.js";
import { findOperation, openServices } from "./recorded-service.js";

/**
 * Reads every exchange of recordings through the generated client of its operation, and follows every
 * run through its poller to the end that was recorded.
 */
export async function runRecorded(files: readonly string[]): Promise<RecordedReport> {
  const { exchanges, failures: malformed } = await loadRecordings(files);
  const services = await openServices();
  const unknown = new Map<string, number>();
  const failures: RecordedFailure[] = [...malformed];
  const refused: string[] = [];
  const count = { exchanges: 0, runs: 0, warnings: 0 };
  const flows = flowsOf(exchanges);
  for (const exchange of exchanges) {
    const { id } = exchange;
    const found = findOperation(services, exchange);
    if (!found) {
      const name = `${exchange.service} ${exchange.operation}`;
      unknown.set(name, (unknown.get(name) ?? 0) + 1);
      continue;
    }
    const flow = flows.get(exchange) ?? [exchange];
    count.exchanges += 1;
    const outcome = await readExchange(found, exchange, flow);
    count.warnings += outcome.warnings;
    if (outcome.refused !== undefined) refused.push(outcome.refused);
    if (outcome.wrong) failures.push({ id, of: "exchange", ...outcome.wrong });
    if (found.operation.tracking === undefined || exchange.response.status >= 400) continue;
    const run = runOf(exchange, found.operation, flow, (one) => findOperation(services, one)?.operation);
    if (run.reads.length === 0) continue;
    count.runs += 1;
    const wrong = await followRun(found, run, flow);
    if (wrong) failures.push({ id: `${id} (${exchange.flow})`, of: "run", ...wrong });
  }
  return { ...count, unknown, refused, failures };
}

/** For each exchange those recorded with it, in order. */
function flowsOf(
  exchanges: readonly RecordedExchange[],
): ReadonlyMap<RecordedExchange, readonly RecordedExchange[]> {
  const inFlows = exchanges.filter(({ flow }) => flow !== undefined);
  const flows = Map.groupBy(inFlows, ({ service, flow }) => `${service} ${flow}`).values();
  return new Map(
    [...flows].flatMap((flow) => {
      const ordered = flow.toSorted((a, b) => a.step - b.step);
      return ordered.map((exchange) => [exchange, ordered] as const);
    }),
  );
}
