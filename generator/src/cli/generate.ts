import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { formatFile } from "../format.js";
import { compileSpec } from "./compile-spec.js";
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
  for (const [path, text] of wanted) {
    if ((await textOf(join(root, path))) !== text) write.set(path, text);
  }
  const present = await Promise.all(owned.map((folder) => filesBelow(root, folder)));
  return { write, remove: present.flat().filter((path) => !wanted.has(path)) };
}

async function apply(root: string, changes: Changes): Promise<void> {
  for (const [path, text] of changes.write) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  for (const path of changes.remove) await rm(join(root, path));
}

/** Documents of other emitters get this repository's style, and find the examples where they are. */
async function finished(path: string, text: string, output: string): Promise<string> {
  if (!output.startsWith("openapi")) return text;
  const [, version = ""] = output.split("/");
  const linked = text.replaceAll('"$ref": "./examples/', `"$ref": "../../examples/${version}/`);
  return formatFile(path, linked);
}

/** The outputs of a service by their path in the repository; undefined when the spec is in error. */
async function outputsOf(
  root: string,
  service: string,
  check: boolean,
): Promise<Map<string, string> | undefined> {
  const versions = await packageVersions(root, service);
  const compiled = await compileSpec(join(root, "specs", service), { service, ...versions });
  for (const problem of compiled.problems) process.stderr.write(`${problem}\n`);
  // A warning does not keep anybody from working; it keeps a change from being done.
  if (compiled.failed || (check && compiled.problems.length > 0)) return undefined;
  const outputs = new Map<string, string>();
  for (const [output, text] of compiled.files) {
    const path = destination(service, output);
    if (path === undefined) continue;
    if (outputs.has(path)) throw new Error(`${path}: two outputs of ${service} go to the same file.`);
    outputs.set(path, await finished(path, text, output));
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
 * Generates services, one after the other. A spec in error changes nothing on disk, and the others
 * are generated all the same. Returns the exit code: 1 when a spec is in error or, with `check`, when
 * something on disk is not what the specs say.
 */
export async function generate(root: string, services: readonly string[], check: boolean): Promise<number> {
  let code = 0;
  for (const service of services) {
    const outputs = await outputsOf(root, service, check);
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
