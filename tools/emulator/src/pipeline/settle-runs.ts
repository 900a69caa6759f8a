import { dropResource, keepResource } from "../resources/index.js";
import type { Run } from "../runs/index.js";
import type { Service } from "../service.js";

/** Tells the behaviour of all work that has ended by now, in the order it ended. */
export function settleRuns(service: Service, now: number): void {
  const { runs, behaviour, state } = service;
  if (runs.open.size === 0) return;
  const ended = [...runs.open].filter((run) => run.isOver(now));
  for (const run of ended.sort((a, b) => a.endOf("operation") - b.endOf("operation"))) {
    run.settled = true;
    const tell = behaviour?.operations[run.start.operation.name]?.ended;
    if (tell !== undefined) tell(run, run.outcome.kind, state);
    else if (run.outcome.kind === "succeeded") applyToResource(service, run);
    runs.settle(run);
  }
}

/** What was to be made by the work is there now, what was to be deleted is gone. */
function applyToResource({ resources, state }: Service, { start }: Run): void {
  const role = resources.get(start.operation.name);
  if (role?.action === "delete") dropResource(state, role, start.values);
  else if (role?.action === "put" || role?.action === "patch")
    keepResource(state, role, start.values, start.body);
}
