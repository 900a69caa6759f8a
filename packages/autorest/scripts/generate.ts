import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { entryModule } from "./entry.ts";
import { readInputs } from "./inputs.ts";
import { generated, hashOfClient, readRecord, writeRecord } from "./record.ts";
import { runAutoRest, toolVersions } from "./run-autorest.ts";
import { type Service, listServices } from "./services.ts";

const help = `Has AutoRest make a client of every service's OpenAPI 2 document.

Usage: npm run generate -w @azbackup/autorest [-- [options] [service ...]]

A client is made again only when what it is made from has changed, or the client has.

Options
  --force   make the clients again in any case
  --help    show this
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { force: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const services = listServices();
  if (positionals.length === 0) await removeOthers(services);
  await writeSubpaths(services);
  for (const service of services) {
    if (positionals.length === 0 || positionals.includes(service.name)) await generate(service, values.force);
  }
}

async function generate(service: Service, force: boolean): Promise<void> {
  const { name, document } = service;
  const inputs = await readInputs(service);
  const { [name]: before } = readRecord();
  if (!force && before?.input === inputs.hash && before.output === hashOfClient(name)) return;
  const files = await runAutoRest(inputs.document, inputs.options, readClient);
  await rm(new URL(`${name}/`, generated), { recursive: true, force: true });
  const header = `// Generated from ${document} by ${toolVersions}. Do not edit: change the spec and generate again.\n\n`;
  for (const [path, text] of files) await write(`${name}/${path}`, header + text);
  await write(`${name}.ts`, header + entryModule(name, files));
  writeRecord({ ...readRecord(), [name]: { input: inputs.hash, output: hashOfClient(name) } });
  process.stdout.write(`${name}: ${files.size} files\n`);
}

async function write(path: string, text: string): Promise<void> {
  const file = new URL(path, generated);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, text);
}

async function readClient(folder: string): Promise<Map<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const)),
  );
}

/** Every service has a subpath of the package. */
async function writeSubpaths(services: readonly Service[]): Promise<void> {
  const path = new URL("../package.json", import.meta.url);
  const before = await readFile(path, "utf8");
  const subpaths = services.map(({ name }) => [
    `./${name}`,
    { types: `./dist/generated/${name}.d.ts`, default: `./dist/generated/${name}.js` },
  ]);
  const exports = { ...Object.fromEntries(subpaths), "./package.json": "./package.json" };
  const after = `${JSON.stringify({ ...JSON.parse(before), exports }, undefined, 2)}\n`;
  if (after !== before) await writeFile(path, after);
}

/** Removes what was made for services that are no more. */
async function removeOthers(services: readonly Service[]): Promise<void> {
  const names = new Set(services.map(({ name }) => name));
  const isOther = (name: string): boolean => name !== "record.json" && !names.has(name.replace(/\.ts$/, ""));
  await mkdir(generated, { recursive: true });
  for (const name of await readdir(generated)) {
    if (isOther(name)) await rm(new URL(name, generated), { recursive: true });
  }
  writeRecord(Object.fromEntries(Object.entries(readRecord()).filter(([name]) => names.has(name))));
}

await main();
