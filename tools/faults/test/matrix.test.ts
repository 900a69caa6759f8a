import { readFileSync } from "node:fs";
import { loadManifests } from "@azbackup/emulator";
import { beforeAll, expect, test } from "vitest";
import { openDefectOf, openDefects, rules, runMatrix } from "../src/matrix/index.js";
import type { Cell } from "../src/matrix/index.js";
import { summary } from "../src/report/index.js";

const cells: Cell[] = [];
const manifests = await loadManifests();
const name = ({ target, fault }: Cell): string =>
  `${target.service}.${target.operation}, ${target.role}: ${fault.title}`;
const wrong = (cell: Cell): boolean => cell.problems.length > 0;

beforeAll(async () => {
  for (const manifest of manifests) cells.push(...(await runMatrix(manifest)));
}, 300_000);

test("every fault at every request of every service ends as its rule demands", () => {
  const unknown = cells.filter((cell) => wrong(cell) && openDefectOf(cell) === undefined);
  expect(unknown.map((cell) => `${name(cell)}: ${cell.problems.join("; ")}`)).toEqual([]);
});

test("work is never started twice, and no call hangs", () => {
  expect(cells.filter(({ started, end }) => started > 1 || end === "hang").map(name)).toEqual([]);
});

test("what is known to be wrong still is, else it is to be taken off the list", () => {
  expect(
    openDefects.filter((defect) => !cells.some((cell) => wrong(cell) && openDefectOf(cell) === defect)),
  ).toEqual([]);
});

test("every operation that starts work and has an example is hit, in every service, by every fault that can hit it", () => {
  for (const { service, operations } of manifests) {
    const hit = new Set(
      cells
        .filter(({ target }) => target.service === service && target.role === "trigger")
        .map(({ target }) => target.operation),
    );
    expect([...hit].sort()).toEqual(
      operations
        .filter(({ startsWork, examples }) => startsWork && examples.length > 0)
        .map((one) => one.name)
        .sort(),
    );
  }
  const faults = rules.flatMap(({ cases }) => cases);
  expect(new Set(cells.map(({ fault }) => fault)).size).toBe(faults.length);
  expect(new Set(faults.map(({ title }) => title)).size).toBe(faults.length);
});

test("docs/fault-matrix.md says what the matrix shows", () => {
  const written = readFileSync(new URL("../../../docs/fault-matrix.md", import.meta.url), "utf8");
  expect(summary(cells), "run `npm run faults`").toBe(written);
});
