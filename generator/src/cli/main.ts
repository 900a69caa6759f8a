import { parseArgs } from "node:util";
import { generate } from "./generate.js";
import { listServices } from "./workspace.js";

const help = `Generates everything that follows from the specs.

Usage: npm run generate [-- [options] [service ...]]

Without a service, all of specs/ is generated.

Options
  --check   write nothing; fail when a generated file is not what the spec says
  --help    show this
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const known = await listServices(process.cwd());
  const unknown = positionals.filter((service) => !known.includes(service));
  if (unknown.length > 0) {
    process.stderr.write(`No spec of that name: ${unknown.join(", ")}. There are: ${known.join(", ")}.\n`);
    return 2;
  }
  const services = positionals.length > 0 ? positionals : known;
  return generate(process.cwd(), services, values.check);
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
});
