import { posix } from "node:path";
import { type Repository, addressOf } from "../repository.js";
import { outsideCode } from "./outside-code.js";

/** A relative link: neither an anchor of the same page nor an address. */
const relativeLink = /\]\((?![a-z]+:|#)([^()\s]+)\)/gi;

/**
 * Makes the links of a page work where the page is part of the site: what is on the site stays a relative
 * link, and is resolved when the site is made; all else leads to the repository.
 *
 * @param text Markdown.
 * @param page Path of the page from the root of the repository.
 * @param onSite The paths that are pages of the site, or folders whose page is.
 * @throws Error when a link leads nowhere, with the page and the link.
 */
export function siteLinks(
  text: string,
  page: string,
  onSite: ReadonlySet<string>,
  repository: Repository,
): string {
  const resolve = (link: string): string => {
    const [target = "", anchor] = link.split("#", 2);
    const path = posix.join(posix.dirname(page), target).replace(/\/$/, "");
    if (onSite.has(path)) return link;
    if (!repository.paths.has(path)) throw new Error(`${page} links to ${link}, which is not there`);
    return addressOf(repository, path) + (anchor === undefined ? "" : `#${anchor}`);
  };
  return outsideCode(text, (line) => line.replace(relativeLink, (_, link: string) => `](${resolve(link)})`));
}
