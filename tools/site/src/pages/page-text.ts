/** What machines read at the head of a page, and people do not. */
const note = /^<!--[^>]*-->\n+/;

const heading = /^# (.+)\n+/m;

/** The title of a page: its first heading. */
export function titleOf(text: string): string | undefined {
  return heading.exec(text)?.[1]?.replaceAll("`", "");
}

/** The front page of a package. The name of the package stands above it already. */
export function frontPage(text: string): string {
  return text.replace(note, "").replace(heading, "");
}

/**
 * A guide, with what the site is told of it.
 *
 * @throws Error when it has no heading.
 */
export function guidePage(text: string, page: string, group = "Guides"): string {
  const title = titleOf(text);
  if (title === undefined) throw new Error(`${page} has no heading`);
  return `---\ntitle: ${JSON.stringify(title)}\ngroup: ${group}\n---\n\n${text.replace(note, "")}`;
}
