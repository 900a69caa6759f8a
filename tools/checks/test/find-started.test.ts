import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Operation {
  readonly name: string;
  readonly lro?: object;
  readonly findStarted?: { readonly kind: string; readonly reason?: string };
}

const root = new URL("../../../", import.meta.url);
const descriptions = globSync("specs/*/generated/description.json", { cwd: root });

/** Long-running operations of which nothing says whether they can be found, or why not. */
function untold(operations: readonly Operation[]): string[] {
  return operations
    .filter(({ lro, findStarted }) => lro !== undefined && findStarted === undefined)
    .map(({ name }) => name);
}

describe.each(descriptions)("%s", (path) => {
  const { operations } = JSON.parse(readFileSync(new URL(path, root), "utf8")) as {
    operations: readonly Operation[];
  };

  it("says of each long-running operation how it is found out whether it was started", () => {
    expect(untold(operations)).toEqual([]);
  });
});

it("an operation that says nothing is found", () => {
  const nothing = { kind: "nothing", reason: "x" };
  expect(descriptions.length).toBeGreaterThan(4);
  expect(
    untold([{ name: "a", lro: {} }, { name: "b" }, { name: "c", lro: {}, findStarted: nothing }]),
  ).toEqual(["a"]);
});
