import { parseArgs } from "node:util";
import { hostileCommand } from "./commands/hostile-command.js";
import { killCommand } from "./commands/kill-command.js";
import { manyCommand } from "./commands/many-command.js";
import { matrixCommand } from "./commands/matrix-command.js";

const help = `npm run faults                          the fault matrix: every cell, and docs/fault-matrix.md
npm run faults -- kill [--times 100] [--seed 1]    backups whose program is killed
npm run faults -- --hostile                    hostile answers, URLs, tokens, options ... for ten minutes;
                    [--minutes 10] [--inputs N] [--seed N] [--only KIND ...]
npm run faults -- many [--count 10000]             operations followed at once in one process
`;

/** Does what the command line says; the process's exit code. */
async function main(args: readonly string[]): Promise<number> {
  const print = (text: string): void => void process.stdout.write(text);
  const text = { type: "string" } as const;
  const options = {
    times: text,
    seed: text,
    count: text,
    minutes: text,
    inputs: text,
    hostile: { type: "boolean" },
    only: { type: "string", multiple: true },
  } as const;
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [command = values.hostile ? "hostile" : "matrix"] = positionals;
  switch (command) {
    case "matrix":
      return (await matrixCommand(print)) ? 0 : 1;
    case "hostile":
      return (await hostileCommand(print, {
        seed: Number(values.seed ?? Date.now() % 2 ** 31),
        inputs: Number(values.inputs ?? 1e6),
        minutes: Number(values.minutes ?? 10),
        only: values.only,
      }))
        ? 0
        : 1;
    case "kill":
      return (await killCommand(print, Number(values.times ?? 100), Number(values.seed ?? 1))) ? 0 : 1;
    case "many":
      return (await manyCommand(print, Number(values.count ?? 10_000))) ? 0 : 1;
    default:
      process.stderr.write(help);
      return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
