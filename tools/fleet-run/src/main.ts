import { parseArgs } from "node:util";
import { benchCommand, InterruptedError } from "./commands/bench-command.js";
import { runCommand } from "./commands/run-command.js";
import { statusCommand } from "./commands/status-command.js";
import { serviceNames, type ServiceName } from "./job.js";
import { NoPostgresError } from "./postgres/start-postgres.js";

const help = `npm run fleet -- [--items 200] [--workers 2] [--kill] [--store embedded|postgres]
                 [--kills N] [--service recovery-services|mysql-flexible] [--groups 10] [--seed 1]
                 [--per-group N] [--per-second N] [--duration 2000] [--retry-after 1] [--limit 600]
    a fleet on this machine against the emulator; ends with a table, and with 1 where an item
    was started twice or lost, or where a limit of a group did not hold
npm run fleet -- status --store postgres://...|FOLDER [--schema NAME] [--watch]
    where a fleet stands
npm run fleet:bench -- [--items 10000] [--idle 100000] [--workers 2] [--quick]
    what a fleet costs, beside Promise.all over pollers
`;

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;
const options = {
  items: text,
  workers: text,
  groups: text,
  "per-group": text,
  "per-second": text,
  kill: flag,
  kills: text,
  store: text,
  schema: text,
  service: text,
  seed: text,
  duration: text,
  "retry-after": text,
  limit: text,
  idle: text,
  watch: flag,
  quick: flag,
  help: flag,
} as const;

/** Does what the command line says; the process's exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
  const number = (value: string | undefined, usual: number) => (value === undefined ? usual : Number(value));
  const [command = "run"] = positionals;
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const service = serviceNames.find((name) => name === (values.service ?? serviceNames[0]));
  const items = number(values.items, command === "bench" ? 10_000 : 200);
  if (service === undefined || !(items > 0)) return wrong();
  if (command === "status") {
    if (values.store === undefined) return wrong();
    return (await statusCommand({ store: values.store, schema: values.schema, watch: values.watch })) ? 0 : 1;
  }
  if (command === "bench") {
    const idle = number(values.idle, 100_000);
    return (await benchCommand({ items, idle, workers: number(values.workers, 2), quick: values.quick }))
      ? 0
      : 1;
  }
  if (command !== "run" || !["embedded", "postgres"].includes(values.store ?? "embedded")) return wrong();
  return runCommand({
    service: service as ServiceName,
    items,
    workers: number(values.workers, 2),
    groups: number(values.groups, 10),
    limits: {
      ...(values["per-group"] !== undefined && { perGroup: Number(values["per-group"]) }),
      ...(values["per-second"] !== undefined && { perSecond: Number(values["per-second"]) }),
    },
    kills: values.kill ? number(values.kills, Math.min(66, Math.max(4, Math.round(items / 25)))) : 0,
    postgres: values.store === "postgres",
    durationMs: number(values.duration, 2000),
    retryAfterSeconds: number(values["retry-after"], 1),
    seed: number(values.seed, 1),
    limitSeconds: number(values.limit, 600),
  });
}

function wrong(): number {
  process.stderr.write(help);
  return 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof InterruptedError) process.exitCode = 130;
  else if (error instanceof NoPostgresError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
