import { expect, it } from "vitest";
import { entryPoints } from "../src/entry-points.ts";

it("takes every JavaScript file that package.json promises, once", () => {
  const entries = entryPoints({
    imports: { "#transport": { node: "./dist/http/node.js", default: "./dist/http/web.js" } },
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./http": { types: "./dist/http/index.d.ts", node: "./dist/http/node.js", default: "./dist/index.js" },
      "./package.json": "./package.json",
    },
    bin: { command: "dist/main.js" },
  });
  expect(Object.fromEntries(entries)).toEqual({
    index: "src/index.ts",
    "http/node": "src/http/node.ts",
    "http/web": "src/http/web.ts",
    main: "src/main.ts",
  });
});

it("takes none of a package that promises none", () => {
  expect([...entryPoints({})]).toEqual([]);
});
