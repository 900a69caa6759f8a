import { exitCodes } from "../errors/exit-codes.js";
import type { CommandContext } from "./command-context.js";
import { loadFleet } from "./load-fleet.js";

/** As much of a fleet as is used here. */
interface Fleet {
  summary(): Promise<unknown>;
  close(): Promise<void>;
}

/** Shows where a fleet stands: once, or each second until it is interrupted. It starts nothing. */
export async function fleetStatus(
  context: CommandContext,
  { store, watch }: { readonly store: string; readonly watch: boolean },
): Promise<void> {
  const { environment } = context;
  const create = await loadFleet(environment, "createFleet");
  const table = await loadFleet(environment, "summaryTable");
  const fleet = (await create({ store, kinds: {} })) as Fleet;
  const stop = new AbortController();
  const takeBack = environment.onInterrupt(() => stop.abort());
  try {
    for (;;) {
      const text = String(table(await fleet.summary()));
      // In a terminal, each takes the place of the one before.
      const clear = watch && environment.stdout.isTTY ? "\u001B[2J\u001B[H" : "";
      await environment.stdout.write(`${clear}${text}`);
      if (!watch) break;
      await environment.clock.sleep(1000, stop.signal).catch(() => {});
      if (!stop.signal.aborted) continue;
      context.exitCode = exitCodes.interrupted;
      break;
    }
  } finally {
    takeBack();
    await fleet.close();
  }
}
