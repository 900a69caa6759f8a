import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, type Page, openBrowser } from "./support/playwright.js";
import { type SiteServer, root, serveSite } from "./support/site-server.js";
import { navigationIsThere } from "./support/visit.js";

let site: SiteServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterAll(async () => {
  await browser.close();
  site.close();
});

const textOf = async (selector: string): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent)`);
const linksOf = async (selector: string): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll(${JSON.stringify(`${selector} a`)})].map((a) => a.href)`);

test("the page of an operation shows its parameters, its errors and where it is documented", async () => {
  await page.goto(`${site.url}_azbackup/keyvault/fullBackup.html`);
  expect(await textOf(".tsd-parameter-list > li > span > .tsd-kind-parameter")).toEqual([
    "context",
    "azureStorageBlobContainerUri",
    "options",
  ]);
  const errors = ["ValidationError", "RestError", "OperationFailedError", "OperationCanceledError"];
  expect(await textOf(".tsd-tag-throws li code")).toEqual(errors);
  expect(await linksOf(".tsd-tag-throws li")).toEqual(
    errors.map((name) => `${site.url}_azbackup/core/errors/${name}.html`),
  );
  expect(await linksOf(".tsd-tag-see p")).toEqual([
    "https://learn.microsoft.com/rest/api/keyvault/full-backup/full-backup",
  ]);
  const [source = ""] = await linksOf(".tsd-sources");
  expect(source).toMatch(
    /^https:\/\/github\.com\/azbackup\/azbackup\/blob\/[0-9a-f]{40}\/packages\/keyvault\/src\/generated\/operations\/full-backup\.ts#L\d+$/,
  );
});

/** Every operation of every service, by the table in `docs/`. */
async function operations(): Promise<string[]> {
  const table = await readFile(join(root, "docs/operations.md"), "utf8");
  return [...table.matchAll(/^\| ([a-z-]+) \| `(\w+)`/gm)].map(([, service, name]) => `${service}/${name}`);
}

test("every operation has a page that says what it throws", async () => {
  const all = await operations();
  expect(all.length).toBeGreaterThan(50);
  const silent: string[] = [];
  for (const operation of all) {
    const html = await readFile(join(root, `site/_azbackup/${operation}.html`), "utf8");
    if (!/<div class="tsd-tag-throws">[\s\S]*\/errors\/RestError\.html/.test(html)) {
      silent.push(operation);
    }
  }
  expect(silent).toEqual([]);
});

test("the code of a front page is coloured, in a light and in a dark window", async () => {
  const colours =
    "new Set([...document.querySelectorAll('pre code.ts span')].map((one) => getComputedStyle(one).color)).size";
  for (const colorScheme of ["light", "dark"] as const) {
    const window = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
    await window.goto(`${site.url}_azbackup/keyvault.html`);
    await window.waitForFunction(navigationIsThere);
    expect(await window.evaluate<number>(colours)).toBeGreaterThan(3);
    await window.close();
  }
});

test("the code of every guide is coloured, but for what is plain text", async () => {
  const files = (await readdir(join(root, "site"))).filter((path) => path.endsWith(".html"));
  const blocks = await Promise.all(
    files.map(async (path) =>
      (await readFile(join(root, "site", path), "utf8")).match(/<code class="[\s\S]*?<\/code>/g),
    ),
  );
  const found = blocks.flatMap((one) => one ?? []);
  expect(found.length).toBeGreaterThan(3);
  expect(
    found.filter((block) => !/^<code class="(text|\w+ tsd-signature)"|<span class="hl-/.test(block)),
  ).toEqual([]);
});

test("the window's scheme decides between light and dark", async () => {
  const brightness =
    "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((a, b) => a + Number(b), 0)";
  const seen: number[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    const window = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
    await window.goto(site.url);
    seen.push(await window.evaluate<number>(brightness));
    await window.close();
  }
  const [light = 0, dark = 0] = seen;
  expect(light).toBeGreaterThan(600);
  expect(dark).toBeLessThan(150);
});
