import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const root = new URL("../../../", import.meta.url);
const page = readFileSync(new URL("SECURITY.md", root), "utf8");

/** The rows of the table of promises, each with its cells. */
function promises(text: string): string[][] {
  const [, section = ""] = text.split("## What we promise");
  const rows = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What is wrong with the promises of a page. */
function problemsOf(text: string): string[] {
  return promises(text).flatMap(([promise = "", against = "", heldBy = ""]) => {
    const tests = [...heldBy.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = ""]) => path);
    return [
      ...(against === "" ? [`"${promise}" does not say against whom`] : []),
      ...(tests.length === 0 ? [`"${promise}" is held by no test`] : []),
      ...tests.flatMap((path) => {
        const file = new URL(path, root);
        const isTest = path.endsWith(".test.ts") && existsSync(file);
        return isTest && /^\s*(?:it|test|describe)[.(]/m.test(readFileSync(file, "utf8"))
          ? []
          : [`${path} is no test`];
      }),
    ];
  });
}

it("each promise of SECURITY.md says against whom, and is held by tests that exist", () => {
  expect(promises(page).length).toBeGreaterThan(15);
  expect(problemsOf(page)).toEqual([]);
});

it("a promise without a test, or of a test that is gone, is found", () => {
  const table = "## What we promise\n\n| promise | against | held by |\n| --- | --- | --- |\n";
  expect(problemsOf(`${table}| a | b | [x](packages/core/test/gone.test.ts) |\n`)).toHaveLength(1);
  expect(problemsOf(`${table}| a | b | nothing |\n`)).toHaveLength(1);
  expect(problemsOf(`${table}| a |  | [x](tools/checks/test/security.test.ts) |\n`)).toHaveLength(1);
  expect(problemsOf(`${table}| a | b | [x](SECURITY.md) |\n`)).toHaveLength(1);
});
