import type { Service } from "../service.js";

/** Tells the scenario of all work that has ended by now, in the order it ended. */
export function settleRuns(service: Service, now: number): void {
  const ended = service.runs.runs.filter((run) => !run.settled && run.isOver(now));
  for (const run of ended.sort((a, b) => a.endOf("operation") - b.endOf("operation"))) {
    run.settled = true;
    const operation = run.start.operation.name;
    service.scenario?.operations[operation]?.ended?.(run, run.outcome.kind, service.state);
  }
}
