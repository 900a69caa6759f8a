import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkReleased } from "../src/old-code/check-released.js";
import { assess } from "../src/release/assess.js";
import { readLastRelease } from "../src/release/last-release.js";
import { report } from "./support/reports.js";
import { repository } from "./support/workspace.js";

const before = [
  "export interface Input {\n  name?: string;\n}",
  "export interface Output {\n  id: string;\n}",
  "export class Client {\n  constructor(endpoint: string);\n  make(input: Input): Output;\n}",
];

/** Type-checks code against these declarations, as those of a package that is installed. */
function problems(...after: readonly string[]): string[] {
  mkdirSync(join(repository, ".cache"), { recursive: true });
  const root = mkdtempSync(join(repository, ".cache/changes-old-"));
  try {
    writeFileSync(
      join(root, "tsconfig.base.json"),
      '{ "compilerOptions": { "strict": true, "module": "nodenext" } }',
    );
    mkdirSync(join(root, "node_modules/widgets"), { recursive: true });
    writeFileSync(join(root, "node_modules/widgets/index.d.ts"), after.join("\n"));
    writeFileSync(
      join(root, "node_modules/widgets/package.json"),
      '{ "name": "widgets", "type": "module", "exports": { ".": { "types": "./index.d.ts" } } }',
    );
    const found = checkReleased(root, new Map([["widgets", report(...before)]]));
    return (found.get("widgets") ?? []).map(({ message }) => message);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("code that was written against the same declarations compiles", () => {
  expect(problems(...before)).toEqual([]);
});

test("more to give and more to get compiles", () => {
  const [input = "", output = "", client = ""] = before;
  expect(
    problems(
      input.replace("name?", "size?: number;\n  name?"),
      output.replace("id: string", "id: string;\n  age: number"),
      client.replace("input: Input", "input?: Input, more?: number"),
    ),
  ).toEqual([]);
});

test("what breaks code does not compile", () => {
  const [input = "", output = "", client = ""] = before;
  expect(problems(input.replace("name?", "name"), output, client)).not.toEqual([]);
  expect(problems(input.replace("name?", "title?"), output, client)).not.toEqual([]);
  expect(problems(input, output.replace("id:", "id?:"), client)).not.toEqual([]);
  expect(problems(input, output, client.replace("make", "create"))).not.toEqual([]);
  expect(
    problems(input, output, client.replace("endpoint: string", "endpoint: string, key: string")),
  ).not.toEqual([]);
});

test("what was released still compiles against the packages now, but for changes that are told as breaking", () => {
  const released = readLastRelease(repository);
  const quiet = assess(repository).filter(({ level }) => level !== "breaking");
  const reports = quiet.flatMap(({ package: { name } }) => {
    const state = released.packages.get(name);
    return state === undefined ? [] : [[name, state.api] as const];
  });
  expect(Object.fromEntries(checkReleased(repository, new Map(reports)))).toEqual({});
});
