import { mkdir, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { growthSeries, sizeSeries } from "../src/measures/generate/growth.js";
import { stopNote } from "../src/measures/generate/sizes.js";
import { syntheticSpec } from "../src/measures/generate/synthetic-spec.js";
import { removeGenerated, writeSpec } from "../src/measures/generate/workspace.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const grown = (operations: number, CPU: number) => ({ operations, figures: { time: CPU / 2, CPU } });

test.each([1, 2, 3, 4, 10, 41])("a synthetic spec of %i has as many operations", (operations) => {
  const text = [...syntheticSpec(operations).values()].join("\n");
  expect(text.match(/^op /gm)?.length).toBe(operations);
});

test("a synthetic spec has operations of each kind", () => {
  const text = [...syntheticSpec(40).values()].join("\n");
  for (const mark of ["@put", "@post", "@list", "op getResource"])
    expect(text.split(mark).length - 1).toBe(10);
});

test("what an operation takes is told in milliseconds", () => {
  const figure = sizeSeries("us", grown(500, 10)).find(({ metric }) => metric === "CPU per operation");
  expect(figure).toMatchObject({ case: "500 operations", unit: "ms", samples: [20] });
});

test("an operation more takes the difference of two sizes", () => {
  const all = [grown(100, 4), grown(500, 12), grown(1000, 99)];
  expect(growthSeries("us", all, [100, 500])).toEqual([
    {
      case: "from 100 to 500 operations",
      contender: "us",
      metric: "CPU of one more",
      unit: "ms",
      samples: [20],
    },
  ]);
  expect(growthSeries("us", all, [1000, 2000])).toEqual([]);
});

test("who stopped before the last size has a note at the last one measured", () => {
  const all = [grown(10, 1), grown(100, 30)];
  expect(all.map((one) => stopNote(one, all, [10, 100, 500]) !== undefined)).toEqual([false, true]);
  expect(all.map((one) => stopNote(one, all, [10, 100]))).toEqual([undefined, undefined]);
});

describe("in a workspace of its own", () => {
  let folder: string;
  beforeAll(async () => {
    await mkdir(join(root, ".cache"), { recursive: true });
    folder = await mkdtemp(join(root, ".cache/bench-test-"));
    await writeSpec(root, folder, "synthetic", syntheticSpec(4));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("our generator makes a synthetic spec into what it makes of others, without a warning", async () => {
    const { compileSpec } = await import("../../../generator/dist/cli/compile-spec.js");
    const options = { service: "synthetic", packageVersion: "0.1.0", coreVersion: "^0.1.0" };
    const { files, problems, failed } = await compileSpec(join(folder, "specs/synthetic"), options);
    expect({ problems, failed }).toEqual({ problems: [], failed: false });
    const swagger = JSON.parse(files.get("openapi2/2026-01-01/swagger.json") ?? "{}");
    const operations = Object.values<object>(swagger.paths).flatMap((item) => Object.keys(item));
    expect(operations.sort()).toEqual(["get", "get", "post", "put"]);
    const written = [...files.keys()].filter((path) => /\/src\/generated\/operations\//.test(path));
    expect(written.length).toBe(4);
  }, 180_000);

  test("what was generated can be taken away, and the spec stays", async () => {
    for (const path of ["packages/synthetic", "specs/synthetic/generated", "tools", "docs"]) {
      await mkdir(join(folder, path), { recursive: true });
    }
    await removeGenerated(folder);
    expect((await readdir(folder)).sort()).toEqual(["LICENSE", "package.json", "packages", "specs"]);
    expect(await readdir(join(folder, "packages"))).toEqual(["core"]);
    const names = await readdir(join(folder, "specs/synthetic"));
    expect(names.sort()).toEqual([...syntheticSpec(4).keys()].sort());
    expect(await readFile(join(folder, "specs/synthetic/main.tsp"), "utf8")).toContain("@service");
  });
});
