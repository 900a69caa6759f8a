import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { CompiledSpec } from "./compile-spec.js";
import type { Compilers, Spec } from "./compilers.js";
import { destination, ownedFolders } from "./layout.js";
import { operationsTable } from "./operations-table.js";
import { packageVersions } from "./workspace.js";

/** What has to change on disk for it to be what the specs say. */
interface Changes {
  readonly write: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

async function compare(
  root: string,
  wanted: ReadonlyMap<string, string>,
  owned: readonly string[] = [],
): Promise<Changes> {
  const write = new Map<string, string>();
  const present = await Promise.all(
    [...wanted].map(async ([path, text]) => ({ path, text, old: await textOf(join(root, path)) })),
  );
  for (const { path, text, old } of present) if (old !== text) write.set(path, text);
  const found = await Promise.all(owned.map((folder) => filesBelow(root, folder)));
  return { write, remove: found.flat().filter((path) => !wanted.has(path)) };
}

async function apply(root: string, changes: Changes): Promise<void> {
  for (const [path, text] of changes.write) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  for (const path of changes.remove) await rm(join(root, path));
}

async function specOf(root: string, service: string): Promise<Spec> {
  const versions = await packageVersions(root, service);
  return { folder: join(root, "specs", service), options: { service, ...versions } };
}

/** The outputs of a service by their path in the repository; undefined when the spec is in error. */
async function outputsOf(
  root: string,
  service: string,
  compiled: CompiledSpec,
  check: boolean,
): Promise<Map<string, string> | undefined> {
  for (const problem of compiled.problems) process.stderr.write(`${problem}\n`);
  // A warning does not keep anybody from working; it keeps a change from being done.
  if (compiled.failed || (check && compiled.problems.length > 0)) return undefined;
  const outputs = new Map<string, string>();
  for (const [output, text] of compiled.files) {
    const path = destination(service, output);
    if (path === undefined) continue;
    if (outputs.has(path)) throw new Error(`${path}: two outputs of ${service} go to the same file.`);
    outputs.set(path, text);
  }
  outputs.set(`packages/${service}/LICENSE`, await readFile(join(root, "LICENSE"), "utf8"));
  return outputs;
}

function say(service: string, changes: Changes, check: boolean): void {
  const paths = [...changes.write.keys(), ...changes.remove];
  if (paths.length === 0) {
    process.stdout.write(`${service}: up to date\n`);
  } else if (check) {
    process.stdout.write(
      `${service}: not what the spec says:\n${paths.map((path) => `  ${path}\n`).join("")}`,
    );
  } else {
    process.stdout.write(`${service}: ${changes.write.size} written, ${changes.remove.length} removed\n`);
  }
}

/**
 * Generates services: they are compiled several at a time, and written one after the other. A spec in error changes nothing on disk, and the others
 * are generated all the same. Returns the exit code: 1 when a spec is in error or, with `check`, when
 * something on disk is not what the specs say.
 */
export async function generate(
  compilers: Compilers,
  root: string,
  services: readonly string[],
  check: boolean,
): Promise<number> {
  let code = 0;
  const specs = await Promise.all(services.map((service) => specOf(root, service)));
  const compiling = compilers.compile(specs);
  // One that fails ends the run when it is its turn, not before.
  for (const compiled of compiling) compiled.catch(() => undefined);
  for (const [at, compiled] of compiling.entries()) {
    const service = services[at] ?? "";
    const outputs = await outputsOf(root, service, await compiled, check);
    if (outputs === undefined) {
      process.stdout.write(`${service}: the spec is in error; nothing was changed\n`);
      code = 1;
      continue;
    }
    const changes = await compare(root, outputs, ownedFolders(service));
    if (!check) await apply(root, changes);
    else if (changes.write.size + changes.remove.length > 0) code = 1;
    say(service, changes, check);
  }
  const table = await operationsTable(root);
  const changes = await compare(root, table);
  if (!check) await apply(root, changes);
  else if (changes.write.size > 0) code = 1;
  say("docs", changes, check);
  return code;
}
