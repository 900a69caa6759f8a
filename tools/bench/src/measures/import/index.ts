import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { run as runCommand } from "@azbackup/processes";
import { type Figures, type Turns, takeTurns } from "../../contender/index.js";
import { type Installed, installAll } from "../../installations/index.js";
import type { Context, Measure, Series } from "../../measure.js";

const units = { time: "ms", CPU: "ms", heap: "MB", RSS: "MB" };
const megabyte = 1_000_000;

/** Imports a client in a new process. */
function importer({ contender, folder, entry, client }: Installed): Turns {
  return {
    name: contender,
    async turn(): Promise<Figures> {
      const args = ["--expose-gc", "import-once.js", entry, client];
      // Compiled code that Node may keep from one process to the next is not what is measured.
      const env = { NODE_COMPILE_CACHE: undefined, NODE_OPTIONS: undefined };
      const figures = JSON.parse(await runCommand(process.execPath, args, { cwd: folder, env }));
      const { time, cpu, heap, rss } = figures;
      return { time, CPU: cpu, heap: heap / megabyte, RSS: rss / megabyte };
    },
  };
}

async function run(context: Context): Promise<readonly Series[]> {
  const clients = await installAll(context);
  for (const { folder } of clients) {
    await copyFile(join(context.peers, "import-once.js"), join(folder, "import-once.js"));
  }
  const series: Series[] = [];
  for (const service of new Set(clients.map((client) => client.service))) {
    context.log(service);
    const contenders = clients.filter((client) => client.service === service).map(importer);
    // The first turn reads the files from the disk, those after it from memory.
    await takeTurns(service, contenders, 1, units);
    series.push(...(await takeTurns(service, contenders, context.quick ? 3 : 15, units)));
  }
  return series;
}

/** What it takes to import a client. */
export const imports: Measure = {
  name: "import",
  title: "What it takes to import a client",
  explains: `Each client is installed as for \`install\`, and imported in a new Node process: the time until \`import()\` has
resolved, the CPU of the process in it (user and system, threads that compile included), and by how much the heap (after a garbage
collection) and the resident memory (before it) have grown. Each figure is the median of 15 processes, which take turns; files
come from the system's cache.`,
  ours: "azbackup",
  peer: "Azure's package",
  charted: "time",
  budgets: [
    {
      text: "import of a client package, against `@azure/arm-mysql-flexible`",
      of: { case: "MySQL", contender: "azbackup", metric: "time" },
      against: { case: "MySQL", contender: "Azure's package", metric: "time" },
      limit: 1 / 6,
    },
  ],
  run,
};
