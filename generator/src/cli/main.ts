import { parseArgs } from "node:util";
import { Compilers } from "./compilers.js";
import { loadFollowUp } from "./follow-up.js";
import { generate } from "./generate.js";
import { watch } from "./watch.js";
import { listServices } from "./workspace.js";

const help = `Generates everything that follows from the specs.

Usage: npm run generate [-- [options] [service ...]]

Without a service, all of specs/ is generated.

Options
  --check        write nothing; fail when a generated file is not what the spec says
  --watch        stay, and generate a service again whenever its spec changes
  --then MODULE  with --watch: call afterGenerate(root, services) of this module, and print what it returns
  --help         show this
`;

async function main(root: string): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: "boolean", default: false },
      watch: { type: "boolean", default: false },
      then: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const known = await listServices(root);
  const unknown = positionals.filter((service) => !known.includes(service));
  if (unknown.length > 0) {
    process.stderr.write(`No spec of that name: ${unknown.join(", ")}. There are: ${known.join(", ")}.\n`);
    return 2;
  }
  if (values.check && values.watch) {
    process.stderr.write("--check writes nothing, --watch writes at each change: choose one.\n");
    return 2;
  }
  const services = positionals.length > 0 ? positionals : known;
  const compilers = new Compilers();
  try {
    if (!values.watch) return await generate(compilers, root, services, values.check);
    const followUp = await loadFollowUp(root, values.then);
    return await watch(root, services, async (changed) => {
      if ((await generate(compilers, root, changed, false)) === 0)
        process.stdout.write(followUp(root, changed));
    });
  } finally {
    await compilers.close();
  }
}

process.exitCode = await main(process.cwd()).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
});
