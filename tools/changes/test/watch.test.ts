import { afterAll, expect, test } from "vitest";
import { widgets } from "./support/spec.js";
import { Watching } from "./support/watching.js";
import { Workspace } from "./support/workspace.js";

const workspace = new Workspace();
let watching: Watching | undefined;

afterAll(async () => {
  await watching?.stop();
  workspace.removeAll();
});

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

  watching = new Watching(workspace.root);
  const next = async (): Promise<string> => String(await watching?.run());
  expect(await next()).toMatch(/first: up to date\nsecond: up to date\n/);

  main("second", 3);
  const changed = await next();
  expect(changed).not.toContain("first:");
  expect(changed).toContain("NewWidget.name: 3 characters at least, was 1");
  expect(workspace.read("packages/second/src/generated/serializers.ts")).toContain("length(3");
  expect(workspace.read(".changeset/spec-second.md")).toContain('"@azbackup/second": major');

  workspace.write("specs/second/main.tsp", "model {");
  expect(await next()).toContain("second: the spec is in error; nothing was changed");
  expect(workspace.read("packages/second/src/generated/serializers.ts")).toContain("length(3");

  main("second", 1);
  expect(await next()).toContain("@azbackup/second: as in 1.0.0 again");
});
