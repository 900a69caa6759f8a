import { runFleet, type RunOutcome, type RunSettings } from "../supervise/run-fleet.js";
import { liveLine, statesLine, table } from "../view/table.js";

/** Runs a fleet, showing how far it is, and prints the table; whether nothing was started twice or lost. */
export async function runCommand(settings: RunSettings): Promise<boolean> {
  const show = liveLine(process.stdout);
  const outcome = await runFleet(settings, ({ seconds, states, kills }) =>
    show(`${seconds.toFixed(0).padStart(4)} s  ${statesLine(states)}${kills ? `, killed ${kills}` : ""}`),
  );
  process.stdout.write(`\n${table(rowsOf(outcome))}`);
  for (const error of outcome.errors) process.stdout.write(`  ${error}\n`);
  return outcome.startedTwice === 0 && outcome.lost === 0;
}

/** The table at the end of a run. */
export function rowsOf(outcome: RunOutcome): [string, string | number][] {
  const { states, items, startedTwice, lost, kills, unknown, requests, seconds } = outcome;
  return [
    ["items", items],
    ["succeeded", states.succeeded],
    ["failed or canceled", states.failed + states.canceled],
    ["started twice", startedTwice],
    ["lost", lost],
    ["needing an operator", states.needsOperator],
    ["kills", kills],
    ["unknown starts", `${unknown.found} found, ${unknown.none} surely not there and made again`],
    ["requests", requests],
    ["seconds", seconds],
  ];
}
