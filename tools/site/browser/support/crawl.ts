import type { Browser, Page } from "./playwright.js";
import { type Visit, leaveOutNavigation, visit, watchProblems } from "./visit.js";

const withoutAnchor = (link: string): string => link.replace(/#.*$/, "");

/** Opens every page that links lead to, from the first, in a narrow window; several at a time. */
export async function crawl(browser: Browser, start: string): Promise<ReadonlyMap<string, Visit>> {
  const visits = new Map<string, Visit>();
  const known = new Set([start]);
  const waiting: string[] = [start];
  const goOn = async (page: Page, limit: number): Promise<void> => {
    const takeProblems = watchProblems(page);
    for (let count = 0; count < limit; count += 1) {
      const url = waiting.pop();
      if (url === undefined) break;
      const found = await visit(page, url, takeProblems);
      visits.set(url, found);
      const links = new Set(found.links.map(withoutAnchor));
      const unknown = [...links].filter((link) => link.startsWith(start) && !known.has(link));
      for (const link of unknown) known.add(link);
      waiting.push(...unknown);
    }
    await page.close();
  };
  const open = async (): Promise<Page> => browser.newPage({ viewport: { width: 375, height: 800 } });
  await goOn(await open(), 1);
  const side = async (): Promise<void> => {
    const page = await open();
    await leaveOutNavigation(page);
    await goOn(page, Infinity);
  };
  await Promise.all([side(), side()]);
  return visits;
}

/** Every link of the site to itself that leads to no page, or to no place in it. */
export function deadLinks(visits: ReadonlyMap<string, Visit>, start: string): string[] {
  return [...visits].flatMap(([url, { links }]) =>
    [...new Set(links)]
      .filter((link) => link.startsWith(start))
      .filter((link) => {
        const [page = "", anchor = ""] = link.split("#", 2);
        const target = visits.get(page);
        return (
          target === undefined || (anchor !== "" && !target.anchors.includes(decodeURIComponent(anchor)))
        );
      })
      .map((link) => `${url} -> ${link}`),
  );
}
