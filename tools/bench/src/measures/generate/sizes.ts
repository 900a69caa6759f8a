import { join } from "node:path";
import type { Context, Series } from "../../measure.js";
import { type Peer, autorestName, azbackup } from "./commands.js";
import { type Grown, growthSeries, sizeName, sizeSeries } from "./growth.js";
import { syntheticSpec } from "./synthetic-spec.js";
import { timedRun } from "./timed-run.js";
import { writeSpec } from "./workspace.js";

const service = "synthetic";

/** Where AutoRest stops: five hundred operations took it more than three minutes of CPU when it was tried. */
export const autorestUpTo = 100;

/** Where it is looked at whether an operation more takes more, the more there are. */
export const growths = [
  [100, 500],
  [500, 2000],
] as const;

/** Generates specs of growing size from nothing. */
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
      if (name === autorestName && operations > autorestUpTo) continue;
      add(name, { operations, figures: await timedRun([await peer(context, workspace, service)], scratch) });
    }
  }
  return [...measured].flatMap(([name, grown]) => [
    ...grown.flatMap((one) => sizeSeries(name, one, stopNote(one, grown, sizes))),
    ...growths.flatMap((growth) => growthSeries(name, grown, growth)),
  ]);
}

/** Says beside the last size of somebody who stopped that there is no more. */
export function stopNote(one: Grown, grown: readonly Grown[], sizes: readonly number[]): string | undefined {
  if (one !== grown.at(-1) || one.operations === sizes.at(-1)) return undefined;
  return "stopped here: the next size takes minutes";
}
