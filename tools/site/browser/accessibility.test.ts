import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, builderFile, openBrowser } from "./support/playwright.js";
import { type SiteServer, serveSite } from "./support/site-server.js";
import { leaveOutNavigation, navigationIsThere } from "./support/visit.js";

let site: SiteServer;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  site.close();
});

/** One page of each kind. */
const pages = [
  "index.html",
  "Operations.html",
  "_azbackup/keyvault.html",
  "_azbackup/core.html",
  "_azbackup/keyvault/KeyVaultBackupClient.html",
  "_azbackup/keyvault/fullBackup.html",
  "_azbackup/keyvault/FullBackupOperation.html",
  "_azbackup/core/errors/OperationFailedError.html",
];

const windows = (["light", "dark"] as const).flatMap((colorScheme) =>
  [1280, 375].map((width) => ({ colorScheme, width })),
);

/**
 * What axe-core takes for serious or worse, with what it is about. One rule is left out: the theme puts the
 * link to a group into the summary that opens it. Both can be reached and used with the keyboard.
 */
const options = { resultTypes: ["violations"], rules: { "nested-interactive": { enabled: false } } };
const violations = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
  violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")),
)`;

test.each(windows)(
  "axe-core finds no serious violation in a $colorScheme window of $width pixels",
  async ({ colorScheme, width }) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const found: string[] = [];
    // It is looked at with a page of its own; axe-core takes long for its hundreds of links.
    await leaveOutNavigation(page);
    for (const path of pages) {
      await page.goto(site.url + path);
      await page.waitForFunction(navigationIsThere);
      await page.addScriptTag({ path: builderFile("node_modules/axe-core/axe.min.js") });
      found.push(...(await page.evaluate<string[]>(violations)).map((one) => `${path}: ${one}`));
    }
    await page.close();
    expect(found).toEqual([]);
  },
);

test("axe-core finds no serious violation in the navigation", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}_azbackup/keyvault/fullBackup.html`);
  await page.waitForFunction(navigationIsThere);
  await page.addScriptTag({ path: builderFile("node_modules/axe-core/axe.min.js") });
  const found = await page.evaluate<string[]>(violations.replace("document", "'#tsd-nav-container'"));
  await page.close();
  expect(found).toEqual([]);
});

test("Tab reaches search, navigation and content, and shows where it is", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}_azbackup/keyvault/fullBackup.html`);
  await page.waitForFunction(navigationIsThere);
  const places = new Set<string>();
  const unseen: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const [place, shown, html] = await page.evaluate<[string, boolean, string]>(`(() => {
      const one = document.activeElement;
      const place = ["header", "#tsd-nav-container", ".col-content"].find((area) => one.closest(area));
      return [place ?? "", getComputedStyle(one).outlineStyle !== "none", one.outerHTML.slice(0, 120)];
    })()`);
    places.add(place);
    if (place !== "" && !shown) unseen.push(html);
  }
  await page.close();
  expect([...places]).toEqual(expect.arrayContaining(["header", "#tsd-nav-container", ".col-content"]));
  expect(unseen).toEqual([]);
});
