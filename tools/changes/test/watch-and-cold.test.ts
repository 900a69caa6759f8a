import { cpSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Watching } from "./support/watching.js";
import { Workspace, repository } from "./support/workspace.js";

/** A workspace with the specs of this repository, and nothing made of them yet. */
function workspaceWithSpecs(): Workspace {
  const workspace = new Workspace();
  cpSync(join(repository, "specs"), join(workspace.root, "specs"), {
    recursive: true,
    filter: (path) => !path.endsWith("generated"),
  });
  return workspace;
}

const watched = workspaceWithSpecs();
const cold = workspaceWithSpecs();
let watching: Watching | undefined;

afterAll(async () => {
  await watching?.stop();
  watched.removeAll();
  cold.removeAll();
});

const services = readdirSync(join(repository, "specs"))
  .filter((name) => statSync(join(repository, "specs", name)).isDirectory() && name !== "common")
  .sort();

function textsBelow(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]));
}

/** The spec with its first doc comment in other words. */
function reworded(path: string, words: string): string {
  return readFileSync(join(repository, path), "utf8").replace("/**", `/** ${words}`);
}

test("what --watch has written after many changes is, to the byte, what a run from nothing writes", async () => {
  expect(services.length).toBeGreaterThan(4);
  watching = new Watching(watched.root);
  await watching.run();

  for (const service of services) {
    const path = `specs/${service}/main.tsp`;
    watched.replace(path, reworded(path, `First of ${service}.`));
    expect(await watching.runsUntil(`${service}: `)).toContain("written, 0 removed");
  }

  const [one = "", other = ""] = services;
  const [broken, whole] = [`specs/${one}/main.tsp`, `specs/${other}/main.tsp`];
  watched.replace(broken, "model {");
  await watching.runsUntil(`${one}: the spec is in error; nothing was changed`);
  watched.replace(whole, reworded(whole, "Second."));
  await watching.runsUntil(`${other}: `);
  watched.replace(broken, reworded(broken, "Second."));
  await watching.runsUntil(`${one}: `);

  const shared = "specs/common/arm.tsp";
  watched.replace(shared, reworded(shared, "Shared."));
  for (const service of services)
    cold.replace(`specs/${service}/main.tsp`, watched.read(`specs/${service}/main.tsp`));
  cold.replace(shared, watched.read(shared));
  expect(await watching.runsUntil(`${services.at(-1)}: `)).toContain(`${one}: `);

  expect(await cold.generate()).toMatchObject({ code: 0 });
  const [after, fresh] = [textsBelow(watched.root), textsBelow(cold.root)];
  expect(Object.keys(after)).toEqual(Object.keys(fresh));
  const different = Object.keys(fresh).filter((path) => fresh[path] !== after[path]);
  expect(different).toEqual([]);
  expect(Object.values(fresh).join("")).toContain(`First of ${services.at(-1)}.`);
}, 600_000);
