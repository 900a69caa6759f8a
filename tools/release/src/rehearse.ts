import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { consumers } from "./consumers/index.js";
import { npmEnvironment } from "./registry/npm-environment.js";
import { startRegistry } from "./registry/start-registry.js";
import { resultTable } from "./report/table.js";
import { compileSpec } from "./steps/compile-spec.js";
import { installAll } from "./steps/install-all.js";
import { installTools } from "@azbackup/processes";
import { inspectPackage } from "./steps/inspect-package.js";
import { publishPackages } from "./steps/publish-packages.js";
import type { StepResult } from "./steps/step-result.js";
import { attempt } from "./steps/step-result.js";
import { useAll } from "./steps/use-all.js";
import { useSnapshot } from "./steps/use-snapshot.js";
import { versionPackages, versionSnapshot } from "./steps/version-packages.js";
import { writeSbom } from "./steps/write-sbom.js";
import { copyWorkspace } from "./workspace/copy-workspace.js";
import { publishedPackages } from "./workspace/published-packages.js";

const help = `Rehearses a release: versions a copy of the repository, publishes it to a registry on this
machine, and backs up from every kind of program with nothing installed but one package. Then does
the same for a snapshot, and imports it.

Usage: npm run release:rehearse [-- options]

  --consumer TEXT   only consumers whose name contains TEXT
  --sbom FOLDER     keep the lists of components there
  --keep            leave everything in the temporary folder
  --help            show this
`;

const root = process.cwd();
const tools = join(root, "tools/release/rehearsal");
const began = Date.now();

function say(text: string): void {
  process.stdout.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
}

async function rehearse(work: string, only: string, sbomFolder: string): Promise<StepResult[]> {
  say("installing the tools");
  await installTools(tools);
  say("versioning and building a copy");
  const copy = join(work, "repository");
  await copyWorkspace(root, copy);
  await versionPackages(copy);
  const packages = await publishedPackages(copy);
  const registry = await startRegistry(join(work, "registry"), tools);
  try {
    const env = await npmEnvironment(join(work, "npm"), registry.url);
    say(`publishing ${packages.map(({ name, version }) => `${name}@${version}`).join(", ")}`);
    await publishPackages(packages, registry.url, env);
    const results: StepResult[] = [];
    say("looking at what was published");
    for (const { name } of packages) {
      results.push(...(await inspectPackage(name, join(work, "packed", name), tools, env)));
    }
    say("installing each package alone");
    const apps = await installAll(packages, join(work, "apps"), tools, env);
    results.push(...apps.results);
    for (const { name } of packages) {
      results.push(
        await attempt(name, "SBOM", async () => writeSbom(name, apps.folderOf(name, "npm"), sbomFolder, env)),
      );
    }
    results.push(
      await attempt("@azbackup/generator", "compile", async () =>
        compileSpec(apps.folderOf("@azbackup/generator", "npm")),
      ),
    );
    const chosen = consumers.filter(({ name }) => name.toLowerCase().includes(only.toLowerCase()));
    const clients = packages.filter(({ isClient }) => isClient).map(({ name }) => name);
    results.push(...(await useAll(chosen, clients, { apps, work, tools, env, say })));
    say("making a snapshot");
    await versionSnapshot(copy);
    await publishPackages(await publishedPackages(copy), registry.url, env, "snapshot");
    for (const name of clients) {
      const folder = join(work, "snapshot", name);
      results.push(await attempt(name, "snapshot", async () => useSnapshot(name, folder, env)));
    }
    return results;
  } finally {
    await registry.stop();
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      consumer: { type: "string", default: "" },
      sbom: { type: "string" },
      keep: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const work = await mkdtemp(join(tmpdir(), "azbackup-rehearsal-"));
  try {
    const results = await rehearse(work, values.consumer, values.sbom ?? join(work, "sbom"));
    const problems = results.filter(({ problem }) => problem !== undefined);
    for (const { package: name, step, problem } of problems) {
      process.stdout.write(`\n${name}, ${step}:\n${problem}\n`);
    }
    process.stdout.write(`\n${resultTable(results)}\n\n`);
    say(problems.length === 0 ? "all green" : `${problems.length} of ${results.length} failed`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    if (values.keep) say(`everything is in ${work}`);
    else await rm(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
});
