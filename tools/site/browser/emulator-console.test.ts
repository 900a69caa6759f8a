import { readFile } from "node:fs/promises";
import { startEmulator } from "@azbackup/emulator";
import type { StartedEmulator } from "@azbackup/emulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, type Page, builderFile, openBrowser } from "./support/playwright.js";

/** What axe-core takes for serious or worse. */
const violations = `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")),
)`;

let browser: Browser;
let emulator: StartedEmulator;

beforeAll(async () => {
  emulator = await startEmulator({ durationMs: 60_000 });
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  await emulator.close();
});

/** Asks again and again: waiting within the page would be a script that it does not let in. */
async function until(page: Page, condition: string): Promise<void> {
  await expect.poll(() => page.evaluate<boolean>(condition), { timeout: 20_000 }).toBe(true);
}

/** Opens the page, and gathers what goes wrong on it. */
async function open(
  colorScheme: "light" | "dark" = "light",
): Promise<{ readonly page: Page; readonly problems: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto(emulator.origin);
  await until(page, "document.querySelectorAll('#service-list details').length === 5");
  return { page, problems };
}

async function startBackup(): Promise<Response> {
  return fetch(`${emulator.origin}/keyvault/backup?api-version=7.4`, {
    method: "POST",
    headers: { authorization: "Bearer t", "content-type": "application/json" },
    body: JSON.stringify({ storageResourceUri: "https://a.blob.core.windows.net/b", token: "sv=1&sig=x" }),
  });
}

test("requests, the work they start and its progress are shown as they come", async () => {
  const { page, problems } = await open();
  expect((await startBackup()).status).toBe(202);
  await until(page, "document.body.innerText.includes('fullBackup')");
  await until(page, "document.querySelector('#run-rows')?.innerText.includes('running')");
  await until(page, "document.querySelector('#request-rows')?.innerText.includes('started work')");
  await page.evaluate("document.querySelector('[data-advance=\"3600000\"]').click()");
  await until(page, "document.querySelector('#run-rows')?.innerText.includes('succeeded')");
  await page.close();
  expect(problems).toEqual([]);
});

test("a fault is added and taken back with the keyboard alone", async () => {
  const { page, problems } = await open();
  await page.evaluate("document.querySelector('#fault-form [name=operation]').focus()");
  await page.keyboard.type("fullBackup");
  await page.keyboard.press("Enter");
  await until(page, "document.querySelectorAll('#fault-list button').length === 1");
  expect((await startBackup()).status).toBe(429);
  await until(page, "document.querySelector('#request-rows')?.innerText.includes('fault: throttle')");
  await until(page, "document.querySelectorAll('#fault-list button').length === 0");
  await page.evaluate("document.querySelector('#fault-form [name=operation]').focus()");
  await page.keyboard.press("Enter");
  await until(page, "document.querySelectorAll('#fault-list button').length === 1");
  await page.evaluate("document.querySelector('#fault-list button').focus()");
  await page.keyboard.press("Enter");
  await until(page, "document.querySelectorAll('#fault-list button').length === 0");
  await page.close();
  expect(problems).toEqual([]);
});

test.each(["light", "dark"] as const)(
  "axe-core finds no serious violation in a %s window",
  async (colorScheme) => {
    const { page, problems } = await open(colorScheme);
    // As a value and not as a tag: the page lets no script in but its own.
    await page.evaluate(await readFile(builderFile("node_modules/axe-core/axe.min.js"), "utf8"));
    expect(await page.evaluate<string[]>(violations)).toEqual([]);
    if (process.env["CONSOLE_SCREENSHOT"] !== undefined)
      await page.screenshot({ path: `${process.env["CONSOLE_SCREENSHOT"]}-${colorScheme}.png` });
    await page.close();
    expect(problems).toEqual([]);
  },
);
