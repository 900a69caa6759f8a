import { createFleet, FleetError, summaryTable, type Fleet } from "@azbackup/fleet";
import { setTimeout as sleep } from "node:timers/promises";

/** What `status` is asked for. */
export interface StatusSettings {
  readonly store: string;
  readonly schema: string | undefined;
  readonly watch: boolean;
}

/** Prints where a fleet stands, once or until it is interrupted. */
export async function statusCommand({ store, schema, watch }: StatusSettings): Promise<boolean> {
  let fleet: Fleet;
  try {
    fleet = await createFleet({ store, kinds: {}, ...(schema !== undefined && { schema }) });
  } catch (error) {
    if (!(error instanceof FleetError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return false;
  }
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  for (;;) {
    const text = summaryTable(await fleet.summary());
    process.stdout.write(watch && process.stdout.isTTY ? `\u001B[2J\u001B[H${text}` : text);
    if (!watch) break;
    await sleep(1000, undefined, { signal: stop.signal }).catch(() => {});
    if (stop.signal.aborted) break;
  }
  await fleet.close();
  return true;
}
