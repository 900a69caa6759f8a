import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, type Page, openBrowser } from "./support/playwright.js";
import { type SiteServer, serveSite } from "./support/site-server.js";
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

const focused = "document.activeElement.id";
const current = "document.querySelector('#tsd-search-results [aria-selected=true] a').href";

test("with the keyboard alone, a search for fullBackup finds the operation and leads to its page", async () => {
  await page.goto(site.url);
  await page.waitForFunction(navigationIsThere);
  await page.keyboard.press("/");
  await page.waitForFunction(`${focused} === "tsd-search-input"`);
  await page.keyboard.type("fullBackup");
  await page.waitForFunction("document.querySelectorAll('#tsd-search-results li').length > 1");
  let chosen = "";
  for (let presses = 0; presses < 3 && !chosen.endsWith("/keyvault/fullBackup.html"); presses += 1) {
    await page.keyboard.press("ArrowDown");
    chosen = await page.evaluate<string>(current);
  }
  expect(chosen).toBe(`${site.url}_azbackup/keyvault/fullBackup.html`);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/_azbackup\/keyvault\/fullBackup\.html$/);
});

test("a search finds what stands in a guide", async () => {
  await page.goto(site.url);
  await page.waitForFunction(navigationIsThere);
  await page.keyboard.press("/");
  await page.waitForFunction(`${focused} === "tsd-search-input"`);
  await page.keyboard.type("fault matrix");
  await page.waitForFunction("document.querySelector('#tsd-search-results li a') !== null");
  const found = await page.evaluate<string[]>(
    "[...document.querySelectorAll('#tsd-search-results li')].map((one) => one.textContent)",
  );
  expect(found.join("\n")).toContain("Fault matrix");
});
