import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, expect, test } from "vitest";
import { widgets } from "./support/spec.js";
import { Workspace, generateCommand } from "./support/workspace.js";

const workspace = new Workspace();
let watching: ChildProcess | undefined;

afterAll(async () => {
  if (watching !== undefined) {
    const ended = once(watching, "exit");
    watching.kill();
    await ended;
  }
  workspace.removeAll();
});

/** Reads what a process writes, run by run: each ends by saying that it waits. */
async function* runsOf(child: ChildProcess): AsyncGenerator<string> {
  let text = "";
  for await (const part of child.stdout ?? []) {
    text += String(part);
    const end = text.indexOf("Waiting for changes in specs/.");
    if (end < 0) continue;
    yield text.slice(0, end);
    text = text.slice(end + "Waiting for changes in specs/.".length);
  }
}

test("--watch generates the service whose spec changes, and tells what it means", async () => {
  const main = (name: string, limit: number) =>
    workspace.write(
      `specs/${name}/main.tsp`,
      widgets(`/** Name. */ @minLength(${limit}) name: string;`, "/** Id. */ id: string;"),
    );
  for (const service of ["first", "second"]) {
    main(service, 1);
    workspace.write(
      `packages/${service}/package.json`,
      `{ "name": "@azbackup/${service}", "version": "1.0.0" }`,
    );
  }
  await workspace.generate();
  await workspace.changes("--released");

  watching = spawn(process.execPath, [...generateCommand, "--watch"], { cwd: workspace.root });
  const runs = runsOf(watching);
  const next = async (): Promise<string> => String((await runs.next()).value);
  expect(await next()).toMatch(/first: up to date\nsecond: up to date\n/);

  main("second", 3);
  const changed = await next();
  expect(changed).not.toContain("first:");
  expect(changed).toContain("NewWidget.name: 3 characters at least, was 1");
  expect(workspace.read("packages/second/src/generated/schemas.ts")).toContain("minLength: 3");
  expect(workspace.read(".changeset/spec-second.md")).toContain('"@azbackup/second": major');

  workspace.write("specs/second/main.tsp", "model {");
  expect(await next()).toContain("second: the spec is in error; nothing was changed");
  expect(workspace.read("packages/second/src/generated/schemas.ts")).toContain("minLength: 3");

  main("second", 1);
  expect(await next()).toContain("@azbackup/second: as in 1.0.0 again");
});
