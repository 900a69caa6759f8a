import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@azbackup/processes";
import { copyWorkspace, typeCheck } from "@azbackup/release";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newcomerEnvironment } from "../src/walk/newcomer-environment.js";
import { commandsInText, readWalk } from "../src/walk/read-walk.js";
import { unsaid } from "../src/walk/unsaid.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const page = await readFile(join(root, "README.md"), "utf8");
const steps = readWalk(page);
const commands = steps.flatMap((step) => (step.kind === "command" ? step : []));
const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "azbackup-readme-walk-"));
});
afterAll(async () => rm(work, { recursive: true, force: true, maxRetries: 3 }));

async function runCommand(command: string, cwd: string): Promise<string> {
  return run("sh", ["-c", command], { cwd, env: newcomerEnvironment(process.env) });
}

describe("the commands of README.md", () => {
  test("are all in the walk, those in the text too", () => {
    // The first needs packages on npm, and the rehearsal does it; the second is the walk.
    const elsewhere = new Set(["npm install @azbackup/keyvault", "npm run walk"]);
    const walked = commands.map(({ command }) => command);
    const others = commandsInText(page).filter((command) => !elsewhere.has(command));
    expect(others.filter((command) => !walked.includes(command))).toEqual([]);
    expect(walked).toEqual(expect.arrayContaining(["npm ci", "npm start", "npm test"]));
    expect(walked).toContain("npm run release:rehearse");
  });

  test("run scripts there are", async () => {
    const programs = await readdir(join(root, "node_modules/.bin"));
    const contributing = await readFile(join(root, "CONTRIBUTING.md"), "utf8");
    const named = [...commands.map(({ command }) => command), ...commandsInText(contributing)];
    expect(commandsInText(contributing).length).toBeGreaterThan(8);
    const missing = named.filter((command) => {
      const [program, verb = "", script = ""] = command.split(/[\s[]+/);
      if (program === "npm" && verb === "run") return !(script in scripts);
      if (program === "npm" && (verb === "test" || verb === "start")) return !(verb in scripts);
      return program === "npx" && ![...programs, "changeset"].includes(verb);
    });
    expect(missing).toEqual([]);
  });

  test.each(commands.filter(({ command }) => command.startsWith("npm start -- ")))(
    "print what the page says: $command",
    async ({ command, says }) => {
      expect(says).not.toEqual([]);
      expect(unsaid(await runCommand(command, root), says)).toBeUndefined();
    },
    // Builds what has changed since the last build, should the tests run without one.
    300_000,
  );

  test("go from nothing to a backup, to a changed spec, to a rehearsed release", () => {
    const at = (command: string): number => commands.findIndex((one) => one.command.startsWith(command));
    const edit = steps.findIndex(({ kind }) => kind === "edit");
    const order = ["npm ci", "npm start", "npx node", "npm run generate", "npm test", "npm run release:"].map(
      at,
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(edit).toBeLessThan(steps.findIndex((step) => step === commands[at("npm run generate")]));
  });
});

test("the program README.md shows is valid, and prints what the page says", async () => {
  const folder = join(work, "program");
  const [program] = steps.flatMap((step) => (step.kind === "file" ? step : []));
  if (program === undefined) throw new Error("the page has no program");
  const types = new Map([[program.name, program.text]]);
  await symlink(join(root, "node_modules"), join(work, "node_modules"));
  expect(await typeCheck(root, folder, types)).toBe("");
  await writeFile(join(folder, "run.mts"), program.text);
  const shown = commands.find(({ command }) => command === `npx node ${program.name}`);
  const printed = await run(process.execPath, [join(folder, "run.mts")], { cwd: folder });
  expect(printed.trimEnd().split("\n")).toEqual(shown?.says);
});

test("the spec changed as README.md says makes generate print what it says, and write the changeset", async () => {
  const copy = join(work, "copy");
  await copyWorkspace(root, copy);
  const patch = join(work, "edit.diff");
  await writeFile(patch, steps.flatMap((step) => (step.kind === "edit" ? step.diff : [])).join(""));
  // In the walk itself the change has been made when this test runs.
  const made = await run("git", ["apply", "--reverse", "--check", patch], { cwd: copy }).then(
    () => true,
    () => false,
  );
  if (!made) await run("git", ["apply", patch], { cwd: copy });
  for (const { command, says } of commands) {
    if (!/^npm run generate|^cat /.test(command)) continue;
    expect(says).not.toEqual([]);
    expect(unsaid(await runCommand(command, copy), says), command).toBeUndefined();
  }
}, 300_000);
