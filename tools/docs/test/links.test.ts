import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@azbackup/processes";
import { expect, test } from "vitest";
import { anchorsOf, linksOf } from "../src/guides/links.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const listed = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: root,
});
const pages = listed.split("\n").filter((path) => path !== "" && existsSync(join(root, path)));
const files = "https://github.com/azbackup/azbackup/blob/main/";

/** What is wrong with a link of a page; undefined when it leads somewhere, or away from here. */
function problem(page: string, link: string): string | undefined {
  const own = link.startsWith(files);
  if (!own && /^[a-z]+:/.test(link)) return undefined;
  const [path = "", anchor] = (own ? link.slice(files.length) : link).split("#");
  const target = path === "" ? page : own ? path : join(dirname(page), path);
  // Benchmarks are written by a tool of their own, where it is.
  if (target.startsWith("docs/benchmarks/") && !existsSync(join(root, "docs/benchmarks"))) return undefined;
  if (!existsSync(join(root, target))) return `${page}: there is no ${target}`;
  if (anchor === undefined) return undefined;
  const anchors = anchorsOf(readFileSync(join(root, target), "utf8"));
  return anchors.has(anchor) ? undefined : `${page}: ${target} has no #${anchor}`;
}

test("every link between the pages leads to a file, and to a heading of it", () => {
  expect(pages.length).toBeGreaterThan(20);
  const links = pages.flatMap((page) =>
    linksOf(readFileSync(join(root, page), "utf8")).map((link) => [page, link] as const),
  );
  expect(links.length).toBeGreaterThan(100);
  expect(links.flatMap(([page, link]) => problem(page, link) ?? [])).toEqual([]);
});

test("a link to nothing is found, and one in code is none", () => {
  expect(linksOf("[a](b.md) `[c](d.md)` [e](<f(g).md>)")).toEqual(["b.md", "f(g).md"]);
  expect(problem("README.md", "docs/nothing.md")).toContain("there is no docs/nothing.md");
  expect(problem("docs/errors.md", "polling.md#nowhere")).toContain("has no #nowhere");
  expect(problem("docs/errors.md", `${files}docs/polling.md#the-states`)).toBeUndefined();
});

test("every page in docs/ is in its index, and every error class in the guide to errors", () => {
  const index = linksOf(readFileSync(join(root, "docs/README.md"), "utf8"));
  const guides = pages.flatMap((page) => /^docs\/([a-z-]+\.md)$/.exec(page)?.[1] ?? []);
  expect(guides.filter((name) => !index.includes(name))).toEqual([]);
  const exported = readFileSync(join(root, "packages/core/src/errors/index.ts"), "utf8");
  const classes = [...exported.matchAll(/\b([A-Z]\w+Error)\b/g)].map(([, name = ""]) => name);
  const guide = readFileSync(join(root, "docs/errors.md"), "utf8");
  expect(classes.length).toBeGreaterThan(15);
  expect(classes.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});
