import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { specChanges } from "./support/spec-changes.js";
import { type Run, Workspace } from "./support/workspace.js";

const services = Object.keys(specChanges).sort();
const changed = Object.entries(specChanges)
  .filter(([, { bump }]) => bump !== undefined)
  .map(([service, { bump, told }]) => {
    // A change inside has a line of its own, without the words of the changeset.
    const shown = told.startsWith("Generated anew") ? `@azbackup/${service}: changed inside` : told;
    return [service, { bump, told, shown: shown.replace(/^(Breaking|New|Fixed): /, "") }] as const;
  });
const workspace = new Workspace();
let first: Run = { code: -1, output: "" };
let second: Run = { code: -1, output: "" };

beforeAll(async () => {
  for (const [service, { before }] of Object.entries(specChanges)) {
    workspace.write(`specs/${service}/main.tsp`, before);
    const manifest = { name: `@azbackup/${service}`, version: "1.2.3" };
    workspace.write(`packages/${service}/package.json`, JSON.stringify(manifest));
  }
  first = await workspace.generate();
  // The first run tells of new packages; this is the release after it.
  for (const service of services) workspace.remove(`.changeset/spec-${service}.md`);
  await workspace.changes("--released");
  for (const [service, { after }] of Object.entries(specChanges)) {
    workspace.write(`specs/${service}/main.tsp`, after);
  }
  second = await workspace.generate();
}, 180_000);

afterAll(() => workspace.removeAll());

describe("npm run generate, after a change of a spec", () => {
  test("ends well", () => {
    expect(first).toMatchObject({ code: 0 });
    expect(second).toMatchObject({ code: 0 });
  });

  for (const [service, { bump, told }] of changed) {
    test(`${service}: ${bump}`, () => {
      const changeset = workspace.read(`.changeset/spec-${service}.md`);
      expect(changeset).toContain(`\n"@azbackup/${service}": ${bump}\n---\n`);
      // Names are marked as code in a changelog, which is not the point here.
      expect(changeset.replaceAll("`", "")).toContain(told.replaceAll("`", ""));
    });
  }

  test("what changes nothing that is shipped has no changeset", () => {
    expect(workspace.has(".changeset/spec-comment-only.md")).toBe(false);
  });

  test("each change is shown to a person too, with the changeset that was written", () => {
    for (const [service, { bump, shown }] of changed) {
      expect(second.output).toContain(`.changeset/spec-${service}.md asks for "${bump}"`);
      expect(second.output).toContain(shown);
    }
  });

  test("everything is covered then, and a changeset that asks for less is found", async () => {
    expect(await workspace.changes()).toEqual({ code: 0, output: "Every change is covered.\n" });
    const file = ".changeset/spec-input-removed.md";
    workspace.write(file, workspace.read(file).replace(": major", ": minor"));
    expect(await workspace.changes()).toEqual({
      code: 1,
      output:
        '@azbackup/input-removed: spec-input-removed.md asks for "minor", and the change (breaking) needs "major".\n',
    });
  });

  test("a changeset in somebody's own words stays as it is, and says so when it is not enough", async () => {
    const file = ".changeset/spec-output-removed.md";
    const own = '---\n"@azbackup/output-removed": minor\n---\n\nNobody has an age any more.\n';
    workspace.write(file, own);
    const run = await workspace.generate("output-removed");
    expect(workspace.read(file)).toBe(own);
    expect(run.output).toContain(`${file} was edited by hand and asks for "minor"; this needs "major".`);
  });

  test("a change that is taken back takes its changeset with it", async () => {
    const service = "output-added";
    workspace.write(`specs/${service}/main.tsp`, specChanges[service]?.before ?? "");
    const run = await workspace.generate(service);
    expect(workspace.has(`.changeset/spec-${service}.md`)).toBe(false);
    expect(run.output).toContain(`@azbackup/${service}: as in 1.2.3 again`);
  });

  test("a change without a changeset is found", async () => {
    workspace.remove(".changeset/spec-input-renamed.md");
    const { code, output } = await workspace.changes();
    expect(code).toBe(1);
    expect(output).toContain(
      '@azbackup/input-renamed: changed (breaking), and no changeset says so; it needs one with "major".',
    );
  });
});
