import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type ClientPackage,
  type OperationSizes,
  breaches,
  budgetsFile,
  budgetsFor,
  bundle,
  clientPackages,
  operationSizes,
} from "../src/bundle/index.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

describe("every operation, bundled alone for a browser,", () => {
  let clients: readonly ClientPackage[];
  let sizes: OperationSizes;
  beforeAll(async () => {
    clients = await clientPackages(root);
    sizes = await operationSizes(clients, root);
  }, 60_000);

  test("is there: as many as the table of operations has", () => {
    const rows = readFileSync(join(root, "docs/operations.md"), "utf8").match(
      /^\| [a-z][^|]* \| `\w+` \| `[A-Z]+ /gm,
    );
    const operations = clients.flatMap((client) => client.operations);
    // What finds out whether one was started is a function beside it.
    expect(operations.filter((name) => !/^findStarted[A-Z]/.test(name))).toHaveLength(rows?.length ?? 0);
  });

  test("stays within the bytes recorded for it", () => {
    const budgets: OperationSizes = JSON.parse(readFileSync(join(root, budgetsFile), "utf8"));
    expect(breaches(sizes, budgets)).toEqual([]);
  });
});

describe("a budget", () => {
  const budgets = { "@azbackup/one": { start: 10_000, read: 5000 } };

  test("is kept up to its last byte", () => {
    expect(breaches({ "@azbackup/one": { start: 10_000, read: 5000 } }, budgets)).toEqual([]);
  });

  test("is broken by one byte more", () => {
    expect(breaches({ "@azbackup/one": { start: 10_001, read: 5000 } }, budgets)).toEqual([
      expect.stringContaining("@azbackup/one start takes 10001 bytes, 1 more than its budget of 10000"),
    ]);
  });

  test("is too generous when it is more than a tenth larger than the bundle", () => {
    expect(breaches({ "@azbackup/one": { start: 9091, read: 5000 } }, budgets)).toEqual([]);
    expect(breaches({ "@azbackup/one": { start: 9090, read: 5000 } }, budgets)).toEqual([
      expect.stringContaining("start takes 9090 bytes only, its budget is 10000"),
    ]);
  });

  test("is missing for a new operation and for a new service, and the command that records it is named", () => {
    const sizes = { "@azbackup/one": { start: 10_000, read: 5000, stop: 1 }, "@azbackup/two": { go: 2 } };
    expect(breaches(sizes, budgets)).toEqual([
      "@azbackup/one stop takes 1 bytes and has no budget: npm run bench -- --record-bundles",
      "@azbackup/two go takes 2 bytes and has no budget: npm run bench -- --record-bundles",
    ]);
  });

  test("of an operation or a service that was removed has to go too", () => {
    expect(breaches({ "@azbackup/one": { start: 10_000 } }, budgets)).toEqual([
      expect.stringContaining("@azbackup/one read is gone"),
    ]);
    expect(breaches({}, budgets)).toHaveLength(2);
  });

  test.each([500, 5000, 13_337, 40_000])("as recorded for %i bytes holds", (bytes) => {
    const sizes = { "@azbackup/one": { start: bytes } };
    expect(breaches(sizes, budgetsFor(sizes))).toEqual([]);
  });
});

describe("a bundle", () => {
  test("holds what is used and nothing else, minified", async () => {
    const sizes = await bundle(
      new Map([
        ["small", "const unused = () => 'x'.repeat(1234567); export const used = 1;"],
        ["large", `export const used = ${JSON.stringify("text ".repeat(1000))};`],
      ]),
      root,
    );
    expect(sizes.get("small")?.minified).toBeLessThan(40);
    expect(sizes.get("large")?.minified).toBeGreaterThan(5000);
    expect(sizes.get("large")?.gzip).toBeLessThan(200);
  });

  test("that cannot be made is an error", async () => {
    await expect(bundle(new Map([["broken", `import "./is-not-there.js";`]]), root)).rejects.toThrow(
      /is-not-there/,
    );
  });
});
