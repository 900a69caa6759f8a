import { expect, test } from "vitest";
import { importCircles } from "../src/import-circles.js";
import { isGenerated, linesOf, repositoryFiles, root, textOf } from "../src/repository.js";

const files = repositoryFiles();
const code = files.filter((path) => /\.(ts|mts)$/.test(path));
const byHand = code.filter((path) => !isGenerated(path));

/** Words of a service's folder and client name; any of them in general code is a special case. */
const serviceWords = /key-?vault|mysql|recovery-?services|service-?fabric|biztalk/i;

test("neither the generator nor the core nor the command line nor the fleet names a service", () => {
  const general = files.filter((path) =>
    /^(generator|packages\/(core|cli|fleet))\/(src|lib|sql)\//.test(path),
  );
  expect(general.length).toBeGreaterThan(50);
  const named = general.flatMap((path) =>
    textOf(path)
      .split("\n")
      .flatMap((line, index) => (serviceWords.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(named).toEqual([]);
});

test("every generated TypeScript file says what it was made from", () => {
  const generated = code.filter(
    (path) => path.includes("/generated/") && !path.startsWith("packages/autorest/"),
  );
  expect(generated.length).toBeGreaterThan(10);
  expect(generated.filter((path) => !textOf(path).startsWith("// Generated from specs/"))).toEqual([]);
});

test("no file exports all of another", () => {
  expect(byHand.filter((path) => /^export \* /m.test(textOf(path)))).toEqual([]);
});

test("hand-written files stay small, generated ones readable", () => {
  const tooLong = (paths: readonly string[], limit: number) =>
    paths.filter((path) => linesOf(path) > limit).map((path) => `${path}: ${linesOf(path)} lines`);
  expect(tooLong(byHand, 400)).toEqual([]);
  // What another generator writes is as long as it pleases.
  const ours = code.filter((path) => isGenerated(path) && !path.startsWith("packages/autorest/"));
  // A client has a method, with its documentation, for each of its operations: near a hundred at most.
  expect(tooLong(ours, 3500)).toEqual([]);
  const lengths = byHand
    .filter((path) => /\/src\//.test(path))
    .map(linesOf)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
});

test("files are named in kebab case", () => {
  const odd = byHand.filter(
    (path) => !/(^|\/)[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|build))?\.ts$/.test(path),
  );
  expect(odd).toEqual([]);
});

test("only core's xml reaches the XML parser", () => {
  const users = code.filter(
    (path) => /^packages\/[^/]+\/src\//.test(path) && textOf(path).includes('"fast-xml-parser"'),
  );
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter((path) => !path.startsWith("packages/core/src/xml/"))).toEqual([]);
  const importers = code.filter(
    (path) => path.startsWith("packages/core/src/") && /from "\.\.\/xml\//.test(textOf(path)),
  );
  expect(importers).toEqual([]);
});

test("core's parts reach each other through their index only", () => {
  const parts = byHand.filter((path) => path.startsWith("packages/core/src/"));
  const crossing = parts.flatMap((path) =>
    [...textOf(path).matchAll(/from "((?:\.\.\/)+[a-z]+\/[^"]+)"/g)]
      .filter(([, module = ""]) => isAnotherPart(path, module) && !module.endsWith("/index.js"))
      .map(([, module = ""]) => `${path}: ${module}`),
  );
  expect(crossing).toEqual([]);
});

test("no files import each other in a circle, not even types", () => {
  const ours = byHand.filter((path) => /^(tools\/[^/]+|generator|packages\/(core|cli|fleet))\//.test(path));
  expect(ours.length).toBeGreaterThan(500);
  const circles = importCircles(new Map(ours.map((path) => [path, textOf(path)])));
  expect(circles.map((circle) => circle.join(" -> "))).toEqual([]);
});

/** Whether a relative import leaves the part of core the file is in. */
function isAnotherPart(path: string, module: string): boolean {
  const [, , , part = ""] = path.split("/");
  const resolved = new URL(module, `file:///${path}`).pathname.split("/");
  return resolved[4] !== part;
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

test("clients depend on core alone, and XML clients on the XML parser besides", () => {
  const manifests = files
    .filter((path) => /^packages\/[^/]+\/package\.json$/.test(path))
    .filter((path) => !/^packages\/(autorest|cli|fleet)\//.test(path))
    .map((path) => JSON.parse(textOf(path)) as Manifest);
  expect(manifests.length).toBeGreaterThan(2);
  for (const { name, dependencies = {} } of manifests) {
    const own = name === "@azbackup/core" ? [] : ["@azbackup/core"];
    const rest = Object.keys(dependencies).filter((dependency) => !own.includes(dependency));
    const speaksXml = files.some(
      (path) =>
        path.startsWith(`packages/${name.replace("@azbackup/", "")}/src/`) &&
        textOf(path).includes("core/xml"),
    );
    expect({ name, rest }).toEqual({ name, rest: speaksXml ? ["fast-xml-parser"] : [] });
  }
});

test("nothing committed names this machine", () => {
  const home = process.env["HOME"];
  const needles = [root, home].filter((needle) => needle !== undefined && needle.length > 5);
  const texts = files.filter((path) => !/\.(png|pfx|p12)$/.test(path));
  expect(texts.filter((path) => needles.some((needle) => textOf(path).includes(`${needle}/`)))).toEqual([]);
  const lock = textOf("package-lock.json");
  expect(lock.includes('"resolved": "http')).toBe(false);
});
