import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { takeTurns } from "../../contender/index.js";
import type { Context, Series } from "../../measure.js";
import { type Peer, azbackup } from "./commands.js";
import { units } from "./growth.js";
import { timedRun } from "./timed-run.js";
import { watchGenerator } from "./watched-generator.js";
import { copySpecs, removeGenerated } from "./workspace.js";

/** The cases, as they are printed. */
export const cases = { cold: "all services, cold", change: "one line changed" } as const;

const changedService = "mysql-flexible";
const changedFile = "backups.tsp";

/** Changes a line of a doc comment, each time to something new. */
function lineChanger(workspace: string): () => Promise<void> {
  const file = join(workspace, "specs", changedService, changedFile);
  let changes = 0;
  return async () => {
    const text = await readFile(file, "utf8");
    const changed = text.replace(
      /Reads one backup of the server[^,]*,/,
      `Reads one backup of the server ${++changes},`,
    );
    if (changed === text) throw new Error(`${changedFile} has no line to change`);
    await writeFile(file, changed);
  };
}

/** Generates all services from nothing, then one of them after a change. */
export async function measureServices(
  context: Context,
  peers: ReadonlyMap<string, Peer>,
  services: readonly string[],
): Promise<Series[]> {
  const { root, scratch, log } = context;
  const workspace = join(scratch, "services");
  await copySpecs(root, workspace);
  const peersOn = (some: readonly string[]) =>
    [...peers].map(([name, peer]) => ({
      name,
      turn: async () =>
        timedRun(await Promise.all(some.map((service) => peer(context, root, service))), scratch),
    }));

  log(cases.cold);
  const cold = {
    name: "azbackup",
    turn: async () => {
      await removeGenerated(workspace);
      return timedRun([azbackup(context, workspace)], scratch);
    },
  };
  const series = await takeTurns(cases.cold, [cold, ...peersOn(services)], 1, units);

  log(cases.change);
  const change = lineChanger(workspace);
  const again = {
    name: "azbackup",
    turn: async () => {
      await change();
      return timedRun([azbackup(context, workspace, [changedService])], scratch);
    },
  };
  const watched = await watchGenerator(azbackup(context, workspace, [changedService]));
  try {
    await watched.after(change);
    const watching = {
      name: "azbackup --watch",
      turn: async () => {
        const began = performance.now();
        await watched.after(change);
        return { time: (performance.now() - began) / 1000 };
      },
    };
    const all = [again, watching, ...peersOn([changedService])];
    return [...series, ...(await takeTurns(cases.change, all, 1, units))];
  } finally {
    await watched.stop();
  }
}
