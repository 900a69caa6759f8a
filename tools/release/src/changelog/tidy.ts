/** Groups of an entry, in their order, with the heading changesets would put their items under. */
const groups = [
  { title: "Breaking", heading: "Major Changes", prefix: /^Breaking: / },
  { title: "Added", heading: "Minor Changes", prefix: /^New: / },
  { title: "Fixed", heading: "Patch Changes", prefix: /^Fixed: / },
] as const;

type Title = (typeof groups)[number]["title"];

interface Item {
  readonly title: Title;
  readonly text: string;
}

/** Items of a list, with the lines that belong to them. */
function itemsOf(list: string): string[] {
  return list
    .split(/^- /m)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

/** What an item says of itself counts more than its bump: before 1.0.0, what breaks is a minor change. */
function itemOf(text: string, heading: string): Item {
  const said = groups.find(({ prefix }) => prefix.test(text));
  if (said !== undefined) return { title: said.title, text: text.replace(said.prefix, "") };
  const group = groups.find((one) => one.heading === heading);
  if (group === undefined) throw new Error(`changesets has written a heading nobody knows: ${heading}`);
  return { title: group.title, text };
}

function tidyEntry(entry: string, date: string): string {
  const [version = "", ...sections] = entry.trimEnd().split(/^### /m);
  const items: Item[] = [];
  const required: string[] = [];
  for (const section of sections) {
    const [heading = "", ...lines] = section.split("\n");
    for (const text of itemsOf(lines.join("\n"))) {
      if (text.startsWith("Requires ")) required.push(text);
      else items.push(itemOf(text, heading.trim()));
    }
  }
  const grouped = groups.flatMap(({ title }) => {
    const own = items.filter((one) => one.title === title);
    return own.length === 0 ? [] : [`### ${title}\n\n${own.map(({ text }) => `- ${text}`).join("\n")}`];
  });
  return [version.trim(), date, ...grouped, ...required].join("\n\n");
}

/**
 * Gives the newest entry of a changelog its date, and groups that say what they are. Changesets writes the
 * headings itself and knows none but "Major Changes", "Minor Changes" and "Patch Changes". The heading with
 * the version stays as it is: the release's page finds the entry by it.
 *
 * @param changelog Text of a CHANGELOG.md; one whose newest entry has been tidied comes back as it is.
 * @param date Of the release, as YYYY-MM-DD.
 * @throws Error when the entry has a heading that changesets does not write.
 */
export function tidyChangelog(changelog: string, date: string): string {
  const [head = "", newest = "", ...older] = changelog.split(/^(?=## )/m);
  if (!/^### (Major|Minor|Patch) Changes$/m.test(newest)) return changelog;
  const rest = older.length === 0 ? "" : `\n${older.join("")}`;
  return `${head}${tidyEntry(newest, date)}\n${rest}`;
}

/** The newest entry of a changelog; empty when there is none. */
export function latestEntry(changelog: string): string {
  return (changelog.split(/^(?=## )/m)[1] ?? "").trimEnd();
}
