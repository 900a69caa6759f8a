import { expect, test } from "vitest";
import { importCircles } from "../src/import-circles.js";

function circles(texts: Readonly<Record<string, string>>): string[][] {
  return importCircles(new Map(Object.entries(texts)));
}

test("a circle is found, of types and of several lines too", () => {
  const found = circles({
    "a/start.ts": 'import { one } from "./one.js";\n',
    "a/one.ts": 'import type {\n  Two,\n  Three,\n} from "../b/two.js";\n',
    "b/two.ts": 'export type { One } from "../a/one.js";\n',
  });
  expect(found).toEqual([["a/one.ts", "b/two.ts"]]);
});

test("two circles through one file are both found", () => {
  const found = circles({
    "hub.ts": 'import "./left.js";\nimport { right } from "./right.js";\n',
    "left.ts": 'export { hub } from "./hub.js";\n',
    "right.ts": 'const hub = await import("./hub.js");\n',
  });
  expect(found).toEqual([
    ["hub.ts", "left.ts"],
    ["hub.ts", "right.ts"],
  ]);
});

test("two ways to the same file are no circle, nor is what only a text says", () => {
  const found = circles({
    "top.ts": 'import "./left.js";\nimport "./right.js";\n',
    "left.ts": 'import "./bottom.js";\n',
    "right.ts": 'import "./bottom.js";\n',
    "bottom.ts": 'const text = `\n  import "./top.js";\n`;\n',
  });
  expect(found).toEqual([]);
});
