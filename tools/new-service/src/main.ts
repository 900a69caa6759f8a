import { spawnSync } from "node:child_process";
import { access, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { addToCommandLine } from "./add-to-command-line.js";
import { serviceNames } from "./names.js";
import { serviceFiles } from "./template.js";

const usage =
  "Usage: npm run new-service -- <name>\n\n<name> becomes the folder and the package: lower-case words with dashes.\n";

function npm(root: string, ...args: string[]): void {
  const { status } = spawnSync("npm", args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm ${args.join(" ")} failed.`);
}

async function main([name, ...rest]: readonly string[], root: string): Promise<number> {
  if (name === undefined || rest.length > 0 || name.startsWith("-")) {
    process.stderr.write(usage);
    return name === "--help" ? 0 : 2;
  }
  const names = serviceNames(name);
  const taken = await access(join(root, "specs", names.folder)).then(
    () => true,
    () => false,
  );
  if (taken) throw new Error(`specs/${names.folder} exists already; nothing was changed.`);

  for (const [path, text] of serviceFiles(names)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  npm(root, "run", "generate", "--silent", "--", names.folder);
  await addToCommandLine(root, names.folder);
  npm(root, "install", "--no-audit", "--no-fund");
  // The table of what every fault does to every request has rows for it too.
  npm(root, "run", "build", "--silent");
  npm(root, "run", "faults", "--silent");
  // So has the list of what every operation may weigh in a bundle.
  npm(root, "run", "bench", "--silent", "--", "--record-bundles");
  process.stdout.write(
    `\nspecs/${names.folder} is yours to fill in; packages/${names.folder} follows from it.\n` +
      `Next: edit specs/${names.folder}/main.tsp, then npm run generate -- ${names.folder}, then npm test.\n`,
  );
  return 0;
}

process.exitCode = await main(process.argv.slice(2), process.cwd()).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
});
