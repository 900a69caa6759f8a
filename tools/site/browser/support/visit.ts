import { deflateSync } from "node:zlib";
import type { Page } from "./playwright.js";

/** What a visit to a page brought to light. */
export interface Visit {
  /** Addresses of all links, whole. */
  readonly links: readonly string[];
  /** What a link can point to within the page. */
  readonly anchors: readonly string[];
  /** What is wider than the window. */
  readonly wide: readonly string[];
  /** Errors in the console, and requests that failed. */
  readonly problems: readonly string[];
}

/** Notes what goes wrong in a page from now on; what it gives empties itself when it is read. */
export function watchProblems(page: Page): () => string[] {
  let problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("requestfailed", (request) => {
    // The browser gives up what a page still loads, its icon say, when the visit goes on to the next.
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") problems.push(`${reason}: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return () => {
    const noted = problems;
    problems = [];
    return noted;
  };
}

/** The navigation is made by a script of the page, from a file it loads. */
export const navigationIsThere =
  "!document.querySelector('#tsd-nav-container').textContent.includes('Loading')";

/**
 * The navigation has a link to every page of the site, is made from one file, and is the same everywhere.
 * Once looked at, it is left out of the pages: with it each takes several times as long.
 */
export async function leaveOutNavigation(page: Page): Promise<void> {
  const body = `window.navigationData = "${deflateSync("[]").toString("base64")}"`;
  await page.route("**/assets/navigation.js", async (route) =>
    route.fulfill({ contentType: "text/javascript", body }),
  );
}

/** What is wider than the window, unless it is scrolled by itself. */
export const tooWide = `(() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const isScrolled = (one) => one !== document.body && one !== null &&
    (/auto|scroll|hidden/.test(getComputedStyle(one).overflowX) || isScrolled(one.parentElement));
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > room + 1 && !isScrolled(one.parentElement))
    .map((one) => one.tagName + "." + one.className);
})()`;

const contents = `({
  links: [...document.querySelectorAll("a[href]")].map((a) => a.href),
  anchors: [...document.querySelectorAll("[id]")].map(({ id }) => id),
})`;

/** Opens a page and looks at it. */
export async function visit(page: Page, url: string, takeProblems: () => string[]): Promise<Visit> {
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(navigationIsThere);
  const { links, anchors } = await page.evaluate<Pick<Visit, "links" | "anchors">>(contents);
  const wide = await page.evaluate<readonly string[]>(tooWide);
  return { links, anchors, wide, problems: takeProblems() };
}
