import { runFleet, type RunOutcome, type RunSettings } from "../supervise/run-fleet.js";
import { liveLine, statesLine, table } from "../view/table.js";

/**
 * Runs a fleet, showing how far it is, and prints the table.
 *
 * @returns the exit code: 1 where an item was started twice or lost, or a limit did not hold; 130 where it was
 *   interrupted
 */
export async function runCommand(settings: RunSettings): Promise<0 | 1 | 130> {
  const show = liveLine(process.stdout);
  const outcome = await runFleet(settings, ({ seconds, states, kills }) =>
    show(`${seconds.toFixed(0).padStart(4)} s  ${statesLine(states)}${kills ? `, killed ${kills}` : ""}`),
  );
  process.stdout.write(`\n${table(rowsOf(outcome))}`);
  for (const error of outcome.errors) process.stdout.write(`  ${error}\n`);
  if (outcome.startedTwice > 0 || outcome.lost > 0 || !limitsHeld(settings, outcome)) return 1;
  return outcome.interrupted ? 130 : 0;
}

/** Whether no group was asked for more than its limits say. */
export function limitsHeld(
  { limits }: Pick<RunSettings, "limits">,
  { mostAtOnce, busiest }: Pick<RunOutcome, "mostAtOnce" | "busiest">,
): boolean {
  const { perGroup = Infinity, perSecond = Infinity } = limits;
  // Requests go when workers look for them: those of a second or two may go together.
  return mostAtOnce <= perGroup && busiest <= 12.5 * perSecond;
}

/** The table at the end of a run. */
export function rowsOf(outcome: RunOutcome): [string, string | number][] {
  const {
    states,
    items,
    startedTwice,
    lost,
    kills,
    unknown,
    requests,
    mostAtOnce,
    busiest,
    seconds,
    interrupted,
    workers,
    database,
    afterwards,
  } = outcome;
  const open = states.waiting + states.starting + states.running;
  return [
    ["items", items],
    ["succeeded", states.succeeded],
    ["failed or canceled", states.failed + states.canceled],
    ...(interrupted ? [["still open, as it was interrupted", open] as [string, number]] : []),
    ["started twice", startedTwice],
    ["lost", lost],
    ["needing an operator", states.needsOperator],
    ["kills", kills],
    ["unknown starts", `${unknown.found} found, ${unknown.none} surely not there and made again`],
    ["requests", requests],
    ["most work of a group at once", mostAtOnce],
    ["most requests of a group in 10 s", busiest],
    ["seconds", seconds],
    ["CPU seconds of the workers, of the database", `${workers.cpu.toFixed(1)}, ${database.cpu.toFixed(1)}`],
    ...(afterwards
      ? [
          ["reads a CPU second of both, once all were started", afterwards.reads / afterwards.cpu] as [
            string,
            number,
          ],
        ]
      : []),
  ];
}
