import { createFleet, FleetError, type Fleet } from "@azbackup/fleet";
import { setTimeout as sleep } from "node:timers/promises";
import { statesLine, table } from "../view/table.js";

/** What `status` is asked for. */
export interface StatusSettings {
  readonly store: string;
  readonly schema: string | undefined;
  readonly watch: boolean;
}

/** Prints where a fleet stands, once or until the process ends. */
export async function statusCommand({ store, schema, watch }: StatusSettings): Promise<boolean> {
  let fleet: Fleet;
  try {
    fleet = await createFleet({ store, kinds: {}, ...(schema !== undefined && { schema }) });
  } catch (error) {
    if (!(error instanceof FleetError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return false;
  }
  for (;;) {
    const text = await describe(fleet);
    process.stdout.write(watch && process.stdout.isTTY ? `\u001B[2J\u001B[H${text}` : text);
    if (!watch) break;
    await sleep(1000);
  }
  await fleet.close();
  return true;
}

/** The table of a fleet. */
export async function describe(fleet: Fleet): Promise<string> {
  const { items, kinds, starts, reads, paused, throttled } = await fleet.summary();
  const rows: [string, string | number][] = Object.entries(kinds).map(([kind, states]) => [
    kind,
    statesLine(states),
  ]);
  rows.push(["items", items], ["starts", starts], ["reads", reads], ["paused", paused ? "yes" : "no"]);
  for (const { group, throttled: times, throttledUntil } of throttled) {
    rows.push([`throttled: ${group}`, `${times} times, until ${throttledUntil.toISOString()}`]);
  }
  return table(rows);
}
