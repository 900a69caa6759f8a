import { execFile } from "node:child_process";
import { access, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { optionsSchema } from "../src/options.js";
import { withSpecFolder } from "./support/spec-folder.js";

const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");
const template = join(repository, "generator/templates/main.tsp");
const exec = promisify(execFile);

const config = `emit:
  - "@azbackup/generator"
options:
  "@azbackup/generator":
    emitter-output-dir: "{project-root}/client"
`;

/** Runs a command of a package that is installed in the repository. */
async function command(script: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout, stderr } = await exec(
    process.execPath,
    [join(repository, "node_modules", script), ...args],
    { cwd },
  );
  return stdout + stderr;
}

async function compile(folder: string): Promise<string> {
  return command("@typespec/compiler/cmd/tsp.js", ["compile", "."], folder);
}

/** Builds the client of a folder and runs its tests, as its `npm test` does. */
async function buildAndTest(client: string): Promise<string> {
  await command("typescript/bin/tsc", ["-p", "tsconfig.json"], client);
  const { stdout } = await exec(process.execPath, ["--test", "--test-reporter=tap"], { cwd: client });
  return stdout;
}

test("a spec that knows no Azure library becomes a package that builds, tests and packs", async () => {
  const files = { "main.tsp": await readFile(template, "utf8"), "tspconfig.yaml": config };
  await withSpecFolder(files, async (folder) => {
    await compile(folder);
    const client = join(folder, "client");
    expect((await readdir(client)).sort()).toEqual([
      "README.md",
      "package.json",
      "src",
      "test",
      "tsconfig.json",
    ]);
    const manifest = JSON.parse(await readFile(join(client, "package.json"), "utf8"));
    expect(Object.keys(manifest.dependencies)).toEqual(["@azbackup/core"]);
    expect(manifest.keywords).not.toEqual(expect.arrayContaining(["azure"]));
    const text = (
      await Promise.all(["package.json", "tsconfig.json"].map((name) => readFile(join(client, name), "utf8")))
    ).join();
    expect(text).not.toMatch(/\.\.\/|tsconfig\.base/);

    const report = await buildAndTest(client);
    expect(report).toMatch(/^# pass 2$/m);
    expect(report).toMatch(/^# fail 0$/m);

    const { stdout } = await exec("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: client,
    });
    const packed = (JSON.parse(stdout) as { files: { path: string }[] }[]).flatMap((one) =>
      one.files.map(({ path }) => path),
    );
    expect(packed).toEqual(
      expect.arrayContaining([
        "dist/index.js",
        "dist/index.d.ts",
        "dist/index.js.map",
        "src/index.ts",
        "README.md",
      ]),
    );
    const map = JSON.parse(await readFile(join(client, "dist/index.js.map"), "utf8"));
    expect(packed).toContain(join("dist", map.sources[0]));

    // What the spec no longer has goes.
    const stale = join(client, "src/generated/operations/put-widget.ts");
    await access(stale);
    const main = files["main.tsp"];
    await writeFile(join(folder, "main.tsp"), main.slice(0, main.indexOf("/** Creates or replaces")));
    await compile(folder);
    await expect(access(stale)).rejects.toThrow("ENOENT");
  });
}, 300_000);

test("an option that is none, or has a value that none can have, is refused with its place", async () => {
  const wrong = `${config}    outputs: ["packages"]\n    core-versoin: "^1.0.0"\n    service: "../elsewhere"\n`;
  await withSpecFolder({ "main.tsp": "", "tspconfig.yaml": wrong }, async (folder) => {
    const failure = await compile(folder).then(
      () => undefined,
      (error: { readonly stdout?: string; readonly stderr?: string }) => `${error.stdout}${error.stderr}`,
    );
    expect(failure).toContain("core-versoin");
    expect(failure).toMatch(/outputs/);
    expect(failure).toMatch(/service/);
  });
}, 300_000);

test("the page shows the template's spec, and every option the emitter takes", async () => {
  const page = await readFile(join(repository, "generator/README.md"), "utf8");
  expect(page).toContain(await readFile(template, "utf8"));
  expect(page).toContain(config.trim());
  const [, table = ""] = page.split("## Options");
  for (const name of Object.keys(optionsSchema.properties)) expect(table).toContain(`| \`${name}\` `);
});
