/** Some of the versions in words, e.g. `"since version 2"`. */
export function inWords(some: readonly string[], all: readonly string[]): string {
  const [first = ""] = some;
  const at = all.indexOf(first);
  const next = all[at + some.length];
  const gapless = some.every((version, index) => version === all[at + index]);
  if (gapless && next === undefined) return `since version ${first}`;
  if (gapless && at === 0) return `before version ${next}`;
  return `in version ${some.join(", ")}`;
}

/** A sentence, without its full stop, that says which of the versions have something. */
export function availabilityNote(available: readonly string[], all: readonly string[]): string {
  const words = inWords(available, all);
  return words.startsWith("since") ? `Since${words.slice("since".length)}` : `Only ${words}`;
}
