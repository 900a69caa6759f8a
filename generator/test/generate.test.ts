import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");
const command = join(repository, "generator/dist/cli/main.js");
let workspace = "";

interface Run {
  readonly code: number;
  readonly output: string;
}

/** Runs `npm run generate`'s command in the scratch workspace. */
async function generate(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { cwd: workspace }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output: stdout + stderr });
    });
  });
}

async function snapshot(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (file) => [file, await readFile(file, "utf8")])),
  );
}

const spec = `
import "@typespec/http";
import "@azbackup/generator";
using TypeSpec.Http;

/** Keeps widgets. */
@service(#{ title: "WidgetClient" })
@server("{endpoint}", "The widget service.", { endpoint: string })
namespace Widgets;

/** A widget. */
model Widget {
  /** What it is called. */
  @minLength(3)
  name: string;
}

/** Reads a widget. */
@route("/widgets/{id}")
op getWidget(@path id: string): Widget;
`;

const main = () => join(workspace, "specs/widgets/main.tsp");

beforeAll(async () => {
  workspace = await mkdtemp(join(repository, "generator/test/support/.spec-"));
  await mkdir(join(workspace, "specs/widgets"), { recursive: true });
  await mkdir(join(workspace, "packages/core"), { recursive: true });
  await writeFile(join(workspace, "package.json"), '{"name":"scratch"}');
  await writeFile(join(workspace, "packages/core/package.json"), '{"version":"4.5.6"}');
  await cp(join(repository, "LICENSE"), join(workspace, "LICENSE"));
  await symlink(join(repository, "node_modules"), join(workspace, "node_modules"));
  await writeFile(main(), spec);
});

afterAll(() => rm(workspace, { recursive: true }));

test("one run writes the client, its tests, both OpenAPI documents and the emulator's manifest", async () => {
  const run = await generate();
  expect(run).toMatchObject({ code: 0 });
  const files = Object.keys(await snapshot(join(workspace, "packages/widgets")));
  expect(files.some((file) => file.endsWith("src/generated/client.ts"))).toBe(true);
  const package_ = JSON.parse(await readFile(join(workspace, "packages/widgets/package.json"), "utf8"));
  expect(package_).toMatchObject({ name: "@azbackup/widgets", dependencies: { "@azbackup/core": "^4.5.6" } });
  const folders = await readdir(join(workspace, "specs/widgets/generated"));
  expect(folders.sort()).toEqual(["description.json", "openapi2", "openapi3"]);
  const manifest = await readFile(join(workspace, "tools/emulator/generated/widgets.manifest.json"), "utf8");
  expect(JSON.parse(manifest)).toMatchObject({ service: "widgets", client: "WidgetsClient" });
});

test("running it again changes nothing, and the check agrees", async () => {
  const before = await snapshot(workspace);
  expect((await generate()).output).toContain("widgets: up to date");
  expect(await snapshot(workspace)).toEqual(before);
  expect((await generate("--check")).code).toBe(0);
});

test("a file edited by hand is found, and put right by the next run", async () => {
  const file = join(workspace, "packages/widgets/src/generated/client.ts");
  const before = await readFile(file, "utf8");
  await writeFile(file, before.replace("Keeps widgets", "Loses widgets"));
  await writeFile(join(workspace, "packages/widgets/src/generated/left-over.ts"), "");
  const check = await generate("--check");
  expect(check.code).toBe(1);
  expect(check.output).toContain("packages/widgets/src/generated/client.ts");
  expect(check.output).toContain("packages/widgets/src/generated/left-over.ts");
  expect((await generate()).code).toBe(0);
  expect(await readFile(file, "utf8")).toBe(before);
  expect((await generate("--check")).code).toBe(0);
});

test("a package keeps the version the release tool gave it", async () => {
  const file = join(workspace, "packages/widgets/package.json");
  const released = (await readFile(file, "utf8")).replace('"version": "0.1.0"', '"version": "2.0.0"');
  await writeFile(file, released);
  expect((await generate()).code).toBe(0);
  expect(await readFile(file, "utf8")).toBe(released);
  const context = await readFile(join(workspace, "packages/widgets/src/generated/context.ts"), "utf8");
  expect(context).toContain('packageVersion: "2.0.0"');
});

test("a spec in error says where and why, fails, and leaves the old output in place", async () => {
  const before = await snapshot(join(workspace, "packages"));
  await writeFile(main(), spec.replace("name: string;", "name: strin;"));
  const run = await generate("widgets");
  await writeFile(main(), spec);
  expect(run.code).toBe(1);
  const line = spec.split("\n").findIndex((text) => text.includes("name: string;")) + 1;
  expect(run.output).toContain(`specs/widgets/main.tsp:${line}:`);
  expect(run.output).toContain("strin");
  expect(run.output).toContain("nothing was changed");
  expect(await snapshot(join(workspace, "packages"))).toEqual(before);
});

test("a service there is no spec of is named, with those there are", async () => {
  const run = await generate("gadgets");
  expect(run.code).toBe(2);
  expect(run.output).toContain("gadgets");
  expect(run.output).toContain("widgets");
});
