import { expect, test } from "vitest";
import { comparePackageJson, packageFacts } from "../src/package-json/compare-package-json.js";

const before = {
  name: "@azbackup/widgets",
  version: "1.0.0",
  type: "module",
  engines: { node: ">=22.12" },
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  bin: { widgets: "./dist/main.js" },
  peerDependencies: { "@typespec/compiler": "~1.16" },
};

function changesTo(after: object): string[] {
  return comparePackageJson(packageFacts(before), packageFacts({ ...before, ...after })).map(
    ({ level, where }) => `${level} ${where}`,
  );
}

test("a range counts by what can still be installed", () => {
  expect(changesTo({ engines: { node: ">=24" } })).toEqual(["breaking the engine node"]);
  expect(changesTo({ engines: { node: ">=20" } })).toEqual(["feature the engine node"]);
  expect(changesTo({ peerDependencies: { "@typespec/compiler": "~1.17" } })).toEqual([
    "breaking the peer dependency @typespec/compiler",
  ]);
  expect(changesTo({ peerDependencies: { "@typespec/compiler": ">=1.16 <2" } })).toEqual([
    "feature the peer dependency @typespec/compiler",
  ]);
  expect(changesTo({ peerDependencies: {} })).toEqual(["feature the peer dependency @typespec/compiler"]);
});

test("an export or a command that is gone is breaking, the file behind it is not", () => {
  const moved = { ".": { types: "./dist/types.d.ts", default: "./dist/main.js" } };
  expect(changesTo({ exports: moved })).toEqual([]);
  expect(changesTo({ exports: { ".": { default: "./dist/index.js" } } })).toEqual([
    "breaking the export . types",
  ]);
  expect(changesTo({ exports: { ...before.exports, "./more": "./dist/more.js" } })).toEqual([
    "feature the export ./more",
  ]);
  expect(changesTo({ bin: {} })).toEqual(["breaking the command widgets"]);
  expect(changesTo({ bin: { widgets: "./dist/cli.js" } })).toEqual(["fix the command widgets"]);
});

test("another module system is breaking, and what is not installed or loaded does not count", () => {
  expect(changesTo({ type: "commonjs" })).toEqual(["breaking the module system"]);
  expect(changesTo({ version: "1.0.1", description: "Widgets." })).toEqual([]);
});
