import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { optionsPage } from "../src/options-page.js";

test("docs/options.md says what options are checked by", () => {
  const written = readFileSync(new URL("../../../docs/options.md", import.meta.url), "utf8");
  expect(optionsPage(), "run `npm run docs:options`").toBe(written);
});
