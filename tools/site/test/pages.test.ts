import { expect, test } from "vitest";
import { guideOrder } from "../src/pages/guide-order.js";
import { siteLinks } from "../src/pages/links.js";
import { frontPage, guidePage } from "../src/pages/page-text.js";
import type { Repository } from "../src/repository.js";

const repository: Repository = {
  url: "https://code.example/house",
  commit: "c0ffee",
  paths: new Map([
    ["specs", "folder"],
    ["specs/a.tsp", "file"],
    ["docs/polling.md", "file"],
  ]),
};
const linked = (text: string): string =>
  siteLinks(text, "docs/README.md", new Set(["docs/polling.md", "packages/core"]), repository);

test("a link to what is on the site stays, one to the rest of the repository leads to the commit", () => {
  expect(linked("[a](polling.md#when), [b](../packages/core/), [c](../specs/a.tsp#L3), [d](../specs)")).toBe(
    "[a](polling.md#when), [b](../packages/core/), [c](https://code.example/house/blob/c0ffee/specs/a.tsp#L3), [d](https://code.example/house/tree/c0ffee/specs)",
  );
});

test("addresses, places in the same page and code are left alone", () => {
  const text = "[a](https://x.example/y), [b](#here)\n\n```ts\nconst x = [1](gone.md);\n```";
  expect(linked(text)).toBe(text);
});

test("a link that leads nowhere stops the build, and is named", () => {
  expect(() => linked("[a](gone.md)")).toThrow("docs/README.md links to gone.md");
});

test("a block of code without a language is plain text", () => {
  expect(linked("```\nName  Result\n```\n\n```sh\nnpm ci\n```")).toBe(
    "```text\nName  Result\n```\n\n```sh\nnpm ci\n```",
  );
});

test("a front page loses the name that stands above it, a guide gets its title", () => {
  expect(frontPage("<!-- Generated. -->\n\n# @house/core\n\nWhat is shared.\n")).toBe("What is shared.\n");
  expect(guidePage("# How `poll` works\n\nSlowly.\n", "docs/polling.md")).toBe(
    '---\ntitle: "How poll works"\ngroup: Guides\n---\n\n# How `poll` works\n\nSlowly.\n',
  );
  expect(() => guidePage("Slowly.\n", "docs/polling.md")).toThrow("docs/polling.md has no heading");
});

test("guides stand in the order their index names them, the others after", () => {
  const guides = ["docs/a.md", "docs/b.md", "docs/README.md", "docs/z.md"];
  expect(guideOrder(guides, "Read [z](z.md), then [b](./b.md#start).")).toEqual([
    "docs/README.md",
    "docs/z.md",
    "docs/b.md",
    "docs/a.md",
  ]);
});
