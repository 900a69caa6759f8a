import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { run } from "@azbackup/processes";
import { planRelease } from "./commands/plan.js";
import { snapshotVersions } from "./commands/snapshot.js";
import { NpmClient } from "./registry/npm-client.js";
import { targetRegistry } from "./registry/target-registry.js";
import { packPackages, readTarballs } from "./steps/pack-packages.js";
import { promote, withdraw } from "./steps/move-tags.js";
import { publishTarballs } from "./steps/publish-tarballs.js";
import { publishedPackages } from "./workspace/published-packages.js";

const help = `Makes a release, step by step.

Usage: npm run release:COMMAND -- [options]

  plan                        the versions and changelogs that the waiting changesets would release
  snapshot                    gives every package a version of this commit, to try it
  pack FOLDER                 packs every package
  publish FOLDER              publishes the tarballs of a folder that the registry does not have
  promote FOLDER              makes the versions of those tarballs what everybody installs (latest)
  withdraw NAME@VERSION       deprecates a version, and takes latest back to the one before

Options
  --registry URL     where to, on this machine; for publish, promote and withdraw
  --public           to the registry npm is set up with, over https. Publishing there is for CI alone:
                     promote and withdraw take your own login
  --tag TAG          publish: what installs it, after @ (default: next)
  --provenance       publish: with a statement of who built it from what; in CI only
  --dry-run          publish: asks everything and publishes nothing
  --reason TEXT      withdraw: what whoever installs the version is told
  --help             show this
`;

interface Options {
  readonly registry?: string | undefined;
  readonly public: boolean;
  readonly tag: string;
  readonly provenance: boolean;
  readonly "dry-run": boolean;
  readonly reason?: string | undefined;
}

const root = process.cwd();

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function needed(value: string | undefined, what: string): string {
  if (value === undefined || value === "") throw new Error(`${what} is required; --help says more`);
  return value;
}

async function npmFor(options: Options): Promise<NpmClient> {
  const configured = options.public ? await configuredRegistry() : undefined;
  const named = needed(options.registry ?? configured, "--registry");
  const registry = targetRegistry(named, options.public);
  // Not in the repository: its own settings do not count.
  return new NpmClient(registry, join(root, "tools/release"));
}

async function configuredRegistry(): Promise<string> {
  const printed = await run("npm", ["config", "get", "registry"], { cwd: join(root, "tools/release") });
  return printed.trim().split("\n").at(-1) ?? "";
}

async function plan(): Promise<void> {
  const planned = await planRelease(root);
  if (planned.length === 0) print("Nothing is waiting to be released.");
  for (const { name, before, version, entry } of planned)
    print(`${name} ${before} -> ${version}\n\n${entry}\n`);
}

async function publish(folder: string, options: Options): Promise<void> {
  const { tag, provenance, "dry-run": dryRun } = options;
  if (options.public && process.env["CI"] !== "true") throw new Error("only CI publishes with --public");
  const npm = await npmFor(options);
  const published = await publishTarballs(await readTarballs(folder), npm, {
    tag,
    provenance,
    dryRun,
  });
  // The words by which the release's action finds what to tag.
  for (const { name, version } of published) print(`${dryRun ? "Would tag" : "New tag:"} ${name}@${version}`);
  if (published.length === 0) print("The registry has all of them already.");
}

async function takeBack(spec: string, options: Options): Promise<void> {
  const [, name, version] = /^(@?[^@]+)@(.+)$/.exec(spec) ?? [];
  const release = { name: needed(name, "NAME@VERSION"), version: needed(version, "NAME@VERSION") };
  const latest = await withdraw(release, needed(options.reason, "--reason"), await npmFor(options));
  print(`${spec} is deprecated; latest is ${latest}`);
}

async function main([command = "", argument]: readonly string[], options: Options): Promise<void> {
  const folder = (): string => resolve(needed(argument, "a folder"));
  if (command === "plan") await plan();
  else if (command === "snapshot") await snapshotVersions(root);
  else if (command === "pack") await packPackages(await publishedPackages(root), folder());
  else if (command === "publish") await publish(folder(), options);
  else if (command === "promote") await promote(await readTarballs(folder()), await npmFor(options));
  else if (command === "withdraw") await takeBack(needed(argument, "NAME@VERSION"), options);
  else throw new Error(`there is no command "${command}"; --help lists them`);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      registry: { type: "string" },
      public: { type: "boolean", default: false },
      tag: { type: "string", default: "next" },
      provenance: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
      reason: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) process.stdout.write(help);
  else await main(positionals, values);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
