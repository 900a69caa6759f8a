/** What changesets hands to a changelog function; only what is read here. */
interface Changeset {
  readonly summary: string;
}

interface Updated {
  readonly name: string;
  readonly newVersion: string;
}

/** Lines after the first belong to the same item of the list. */
function item(text: string): string {
  return `- ${text.trim().replaceAll("\n", "\n  ")}`;
}

/**
 * The lines a changeset adds to a changelog: its own words, as one item; a changeset that is a list already
 * is taken item by item.
 */
export async function getReleaseLine({ summary }: Changeset): Promise<string> {
  const text = summary.trim();
  return text.startsWith("- ") ? text : item(text);
}

/** The line that says which versions of our own packages come along; empty when none does. */
export async function getDependencyReleaseLine(
  _: readonly Changeset[],
  updated: readonly Updated[],
): Promise<string> {
  if (updated.length === 0) return "";
  return `- Requires ${updated.map(({ name, newVersion }) => `${name} ${newVersion}`).join(", ")}.`;
}
