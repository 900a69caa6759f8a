import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@azbackup/processes";
import { fencedBlocks, typeCheck } from "@azbackup/release";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GuideProgram, guidePrograms, saidToPrint } from "../src/guides/guide-programs.js";
import type { ProgramRun } from "../src/guides/run-programs.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const runner = fileURLToPath(new URL("../src/guides/run-programs.ts", import.meta.url));

/** Pages with programs, by the name their files get. */
const paths = ["packages/core/README.md", "tools/emulator/README.md"];
for (const file of await readdir(join(root, "docs"))) if (file.endsWith(".md")) paths.push(`docs/${file}`);
const guides = new Map<string, GuideProgram[]>();
for (const path of paths) {
  const text = await readFile(join(root, path), "utf8");
  if (/^```ts$/m.test(text)) guides.set(path, guidePrograms(text));
}

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "azbackup-guides-"));
  await symlink(join(root, "node_modules"), join(work, "node_modules"));
  const certificates = join(root, "packages/core/test/support/tls");
  const files = { "client.pem": "client.pem", "client.key.pem": "client-key.pem", "ca.pem": "ca.pem" };
  const server = { "server.pem": "server.pem", "server.key.pem": "server-key.pem" };
  for (const [from, to] of Object.entries({ ...files, ...server })) {
    await copyFile(join(certificates, from), join(work, to));
  }
});
afterAll(async () => rm(work, { recursive: true }));

const fileOf = (guide: string, { line }: GuideProgram): string =>
  `${guide.replaceAll(/\W/g, "-")}-${line}.mts`;

/** Runs programs in a folder that has the packages, and the certificates the guides name. */
async function runAll(programs: ReadonlyMap<string, string>): Promise<ProgramRun[]> {
  const files = [...programs.keys()].map((file) => join(work, file));
  for (const [file, text] of programs) await writeFile(join(work, file), text);
  // Proxies of whoever runs the tests are not part of what the guides say.
  const env = {
    HTTP_PROXY: undefined,
    HTTPS_PROXY: undefined,
    http_proxy: undefined,
    https_proxy: undefined,
  };
  return JSON.parse(
    await run(process.execPath, [runner, ...files], { cwd: work, env, timeoutMs: 60_000 }),
  ) as ProgramRun[];
}

test("there is a guide for each thing users ask about, with programs", () => {
  const asked = ["connecting", "emulator", "errors", "from-azure-sdk", "polling", "retries"];
  for (const guide of asked) expect(guides.get(`docs/${guide}.md`)?.length, guide).toBeGreaterThan(1);
});

test("what the guides show is valid TypeScript", async () => {
  const programs = [...guides].flatMap(([guide, all]) =>
    all.map((program) => [fileOf(guide, program), program.text] as const),
  );
  // A file that no program runs, as one of AutoRest's surface is, has to be valid all the same.
  const page = await readFile(join(root, "docs/from-azure-sdk.md"), "utf8");
  const files = fencedBlocks(page).flatMap(({ info, text }) =>
    info === "ts autorest.mts" ? [["autorest.mts", text] as const] : [],
  );
  expect(files).toHaveLength(1);
  expect(await typeCheck(root, join(work, "types"), new Map([...programs, ...files]))).toBe("");
});

describe.each([...guides.keys()])("%s", (guide) => {
  const programs = guides.get(guide) ?? [];
  let runs: ProgramRun[] = [];
  beforeAll(async () => {
    runs = await runAll(new Map(programs.map((program) => [fileOf(guide, program), program.text])));
  }, 120_000);

  test.each(programs.map((program, index) => ({ ...program, index })))(
    "prints what it says in line $line",
    ({ index, prints }) => {
      expect(runs[index]).toEqual({ printed: prints });
    },
  );

  test("says in each block what happens", () => {
    const [, ...later] = programs;
    expect(later.filter(({ prints }) => prints.length === 0).map(({ line }) => line)).toEqual([]);
  });
});

test("the test files the guide to the emulator shows are valid, and green in the runners it names", async () => {
  const folder = join(work, "tests");
  const page = await readFile(join(root, "docs/emulator.md"), "utf8");
  const files = new Map(
    fencedBlocks(page).flatMap(({ info, text }) => {
      const [language, file] = info.split(" ");
      return language === "ts" && file !== undefined ? [[file, text] as const] : [];
    }),
  );
  expect([...files.keys()]).toEqual(["nightly.test.ts", "nightly.test.mts"]);
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  expect(await typeCheck(root, folder, files)).toBe("");
  const env = { VITEST: undefined, NODE_ENV: undefined };
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const inVitest = ["run", "--root", folder, "nightly.test.ts"];
  expect(await run(process.execPath, [vitest, ...inVitest], { cwd: folder, env })).toMatch(/2 passed/);
  const inNode = ["--test", "--test-reporter=tap", join(folder, "nightly.test.mts")];
  expect(await run(process.execPath, inNode, { cwd: folder, env })).toMatch(/^# pass 1$/m);
});

test("a program that prints something else, or throws, is not taken for what is said", async () => {
  const text = 'console.log("a", { b: 1 });\nthrow new Error("broken");';
  const [ran] = await runAll(new Map([["broken.mts", text]]));
  expect(ran).toMatchObject({ printed: ["a { b: 1 }"], error: expect.stringContaining("broken") });
  expect(saidToPrint("f(); // > one\n// a remark\n// > two")).toEqual(["one", "two"]);
});
