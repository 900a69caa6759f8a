import { parseArgs } from "node:util";
import { killCommand } from "./commands/kill-command.js";
import { manyCommand } from "./commands/many-command.js";
import { matrixCommand } from "./commands/matrix-command.js";

const help = `npm run faults                          the fault matrix: every cell, and docs/fault-matrix.md
npm run faults -- kill [--times 100] [--seed 1]    backups whose program is killed
npm run faults -- many [--count 10000]             operations followed at once in one process
`;

/** Does what the command line says; the process's exit code. */
async function main(args: readonly string[]): Promise<number> {
  const print = (text: string): void => void process.stdout.write(text);
  const options = { times: { type: "string" }, seed: { type: "string" }, count: { type: "string" } } as const;
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [command = "matrix"] = positionals;
  switch (command) {
    case "matrix":
      return (await matrixCommand(print)) ? 0 : 1;
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
