import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { crawl, deadLinks } from "./support/crawl.js";
import { type Browser, openBrowser } from "./support/playwright.js";
import { type SiteServer, root, serveSite } from "./support/site-server.js";
import type { Visit } from "./support/visit.js";

let site: SiteServer;
let browser: Browser;
let visits: ReadonlyMap<string, Visit>;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowser();
  visits = await crawl(browser, site.url);
}, 1_800_000);

afterAll(async () => {
  await browser.close();
  site.close();
});

const pagesWith = (problemsOf: (visit: Visit) => readonly string[]): string[] =>
  [...visits].flatMap(([url, visit]) => problemsOf(visit).map((problem) => `${url}: ${problem}`));

test("links lead to every page there is", async () => {
  const files = (await readdir(join(root, "site"), { recursive: true })).filter((path) =>
    path.endsWith(".html"),
  );
  const reached = new Set([...visits.keys()].map((url) => decodeURIComponent(url.slice(site.url.length))));
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((path) => path !== "index.html" && !reached.has(path))).toEqual([]);
});

test("every page opens without an error in the console or a request that fails", () => {
  expect(pagesWith(({ problems }) => problems)).toEqual([]);
});

test("no link leads nowhere, to no page and to no place in a page", () => {
  expect(deadLinks(visits, site.url)).toEqual([]);
});

test("no page is wider than a window of 375 pixels", () => {
  expect(pagesWith(({ wide }) => wide.slice(0, 3))).toEqual([]);
});
