import { startContender, takeTurns } from "../../contender/index.js";
import type { Context, Measure, Series } from "../../measure.js";
import { type Case, cases } from "./cases.js";
import { contenders } from "./contenders/index.js";
import { connections } from "./load.js";

const metric = "time per request";
const program = new URL("contender.js", import.meta.url);

async function runCase(each: Case, { root, peers, quick }: Context): Promise<Series[]> {
  // Operations that run are nothing a table has.
  const names = [...contenders.keys()].filter((name) => each.running === 0 || name === "azbackup");
  const started = [];
  try {
    for (const contender of names) {
      const told = { contender, case: each.name, root, peers };
      const args = Object.entries(told).map(([option, value]) => `--${option}=${value}`);
      started.push(await startContender(contender, program, { args }));
    }
    return await takeTurns(each.name, started, quick ? 3 : 9, { [metric]: "µs" });
  } finally {
    await Promise.all(started.map((contender) => contender.stop()));
  }
}

async function run(context: Context): Promise<readonly Series[]> {
  const series: Series[] = [];
  for (const each of cases) {
    context.log(each.name);
    series.push(...(await runCase(each, context)));
  }
  return series;
}

const few = { case: "read one of 100", contender: "azbackup", metric };

/** How much the emulator takes. */
export const emulator: Measure = {
  name: "emulator",
  title: "What the emulator takes",
  explains: `The emulator and Azurite's table endpoint, each started by its own command line, in memory, without a log of requests,
are asked for the same over ${connections} connections that are kept: an item by its name, a page of 100, an item put in the place of
another. Items are backups of a MySQL server here and entities of one partition there; the emulator checks every request against the
specification, and Azurite its signature. Whoever asks is in a process of its own, beside the server's, and they take turns;
1,000,000 µs divided by the figure are requests a second. Operations that are running cost nothing until somebody asks for them.`,
  ours: "azbackup",
  peer: "Azurite",
  charted: metric,
  budgets: [
    {
      text: "the emulator's time to read one of 10,000 items with 100 operations running, against one of 100 with none",
      of: { ...few, case: "read one of 10,000, 100 operations running" },
      against: few,
      limit: 1.25,
    },
    {
      text: "the emulator's time to read one of 10,000 items, against Azurite's table endpoint",
      of: { ...few, case: "read one of 10,000" },
      against: { ...few, case: "read one of 10,000", contender: "Azurite" },
      limit: 1,
    },
  ],
  run,
};
