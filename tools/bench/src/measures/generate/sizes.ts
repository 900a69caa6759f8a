import { join } from "node:path";
import type { Context, Series } from "../../measure.js";
import { type Peer, azbackup } from "./commands.js";
import { type Grown, growthSeries, sizeName, sizeSeries, takesMore } from "./growth.js";
import { syntheticSpec } from "./synthetic-spec.js";
import { timedRun } from "./timed-run.js";
import { writeSpec } from "./workspace.js";

const service = "synthetic";

/** Seconds of CPU one run of a peer may take. */
export const patience = 75;

/** Where it is looked at whether an operation more takes more, the more there are. */
export const growths = [
  [100, 500],
  [1000, 2000],
] as const;

/** Generates specs of growing size from nothing; who would take too long stops. */
export async function measureSizes(
  context: Context,
  peers: ReadonlyMap<string, Peer>,
  sizes: readonly number[],
): Promise<Series[]> {
  const { root, scratch, log } = context;
  const measured = new Map<string, Grown[]>();
  const add = (name: string, grown: Grown): void =>
    void measured.set(name, [...(measured.get(name) ?? []), grown]);
  for (const operations of sizes) {
    log(sizeName(operations));
    const workspace = join(scratch, `operations-${operations}`);
    await writeSpec(root, workspace, service, syntheticSpec(operations));
    // Ours is first: it writes the documents that the others start from.
    add("azbackup", { operations, figures: await timedRun([azbackup(context, workspace)], scratch) });
    for (const [name, peer] of peers) {
      const before = measured.get(name) ?? [];
      const stopped = before.length > 0 && before.at(-1)?.operations !== previous(sizes, operations);
      if (stopped || takesMore(patience, before.at(-1), operations)) continue;
      add(name, { operations, figures: await timedRun([await peer(context, workspace, service)], scratch) });
    }
  }
  return [...measured].flatMap(([name, grown]) => [
    ...grown.flatMap((one) => sizeSeries(name, one, stopNote(one, grown, sizes))),
    ...growths.flatMap((growth) => growthSeries(name, grown, growth)),
  ]);
}

function previous(sizes: readonly number[], operations: number): number | undefined {
  return sizes[sizes.indexOf(operations) - 1];
}

/** Says beside the last size of somebody who stopped that there is no more. */
export function stopNote(one: Grown, grown: readonly Grown[], sizes: readonly number[]): string | undefined {
  if (one !== grown.at(-1) || one.operations === sizes.at(-1)) return undefined;
  return `stopped here: the next size would take more than ${patience} s of CPU`;
}
