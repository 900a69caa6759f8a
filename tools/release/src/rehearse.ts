import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { consumers } from "./consumers/index.js";
import { NpmClient } from "./registry/npm-client.js";
import { npmEnvironment } from "./registry/npm-environment.js";
import { startRegistry } from "./registry/start-registry.js";
import { targetRegistry } from "./registry/target-registry.js";
import { resultTable } from "./report/table.js";
import { compileSpec } from "./steps/compile-spec.js";
import { installAll } from "./steps/install-all.js";
import { installTools } from "@azbackup/processes";
import { inspectPackage } from "./steps/inspect-package.js";
import { promote } from "./steps/move-tags.js";
import { packPackages, type Tarball } from "./steps/pack-packages.js";
import { publishTarballs } from "./steps/publish-tarballs.js";
import { rehearseWithdrawal } from "./steps/rehearse-withdrawal.js";
import type { StepResult } from "./steps/step-result.js";
import { attempt } from "./steps/step-result.js";
import { useAll } from "./steps/use-all.js";
import { useCommandLine } from "./steps/use-command-line.js";
import { useTls } from "./steps/use-tls.js";
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
  --generator       only the generator: from an empty folder to a client that is built, tested and packed
  --sbom FOLDER     keep the lists of components there
  --tarballs FOLDER keep what was published there: a release publishes these files, when all is green
  --keep            leave everything in the temporary folder
  --help            show this
`;

const root = process.cwd();
const tools = join(root, "tools/release/rehearsal");
const began = Date.now();

function say(text: string): void {
  process.stdout.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
}

/** Publishes under a tag, as a release and a snapshot do: the same tarballs by the same command. */
async function publish(tarballs: readonly Tarball[], npm: NpmClient, tag: string): Promise<void> {
  await publishTarballs(tarballs, npm, { tag, provenance: false, dryRun: false });
}

interface Wanted {
  readonly only: string;
  readonly generator: boolean;
  readonly sbom: string;
  readonly tarballs: string;
}

async function rehearse(work: string, { only, generator, sbom, tarballs }: Wanted): Promise<StepResult[]> {
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
    const npm = new NpmClient(targetRegistry(registry.url, false), work, env);
    const packed = await packPackages(packages, tarballs);
    await publish(packed, npm, "next");
    await promote(packed, npm);
    if (generator) {
      say("making a client from an empty folder");
      const made = async () => compileSpec(join(work, "generator"), env);
      return [await attempt("@azbackup/generator", "compile", made)];
    }
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
        await attempt(name, "SBOM", async () => writeSbom(name, apps.folderOf(name, "npm"), sbom, env)),
      );
    }
    results.push(
      await attempt("@azbackup/generator", "compile", async () => compileSpec(join(work, "generator"), env)),
    );
    const isChosen = (name: string) => name.toLowerCase().includes(only.toLowerCase());
    const chosen = consumers.filter(({ name }) => isChosen(name));
    const clients = packages.filter(({ isClient }) => isClient).map(({ name }) => name);
    results.push(...(await useAll(chosen, clients, { apps, work, tools, env, say })));
    say("using the command line");
    const commandLine = { installed: apps.folderOf("@azbackup/cli", "npm"), work, env, say };
    results.push(...(await useCommandLine(commandLine)));
    say("reading over TLS");
    const certificates = join(root, "packages/core/test/support/tls");
    results.push(...(await useTls(apps, certificates, tools, env, isChosen)));
    say("making a snapshot");
    await versionSnapshot(copy);
    const snapshot = await packPackages(await publishedPackages(copy), join(work, "snapshot-tarballs"));
    await publish(snapshot, npm, "snapshot");
    for (const name of clients) {
      const folder = join(work, "snapshot", name);
      results.push(await attempt(name, "snapshot", async () => useSnapshot(name, folder, env)));
    }
    say("withdrawing a release");
    results.push(
      await attempt("any package", "withdraw", async () => rehearseWithdrawal(join(work, "withdrawn"), npm)),
    );
    return results;
  } finally {
    await registry.stop();
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      consumer: { type: "string", default: "" },
      generator: { type: "boolean", default: false },
      sbom: { type: "string" },
      tarballs: { type: "string" },
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
    const results = await rehearse(work, {
      only: values.consumer,
      generator: values.generator,
      sbom: values.sbom ?? join(work, "sbom"),
      tarballs: resolve(values.tarballs ?? join(work, "tarballs")),
    });
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
