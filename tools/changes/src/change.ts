/** What semver calls a change: it breaks users, gives them something, or only puts something right. */
export type Level = "breaking" | "feature" | "fix";

/** One change between the last release and now. */
export interface Change {
  readonly level: Level;
  /** What was done, in a word: `renamed`, `removed`, `required`, `narrowed`, `widened` ... */
  readonly kind: string;
  /** What it was done to: an operation, `Model.property`, an exported symbol. */
  readonly where: string;
  /** A sentence that says what changed and what that means for a user. */
  readonly text: string;
}

const order: readonly Level[] = ["fix", "feature", "breaking"];

/** Whether `level` asks for more than `than` does. */
export function outweighs(level: Level, than: Level): boolean {
  return order.indexOf(level) > order.indexOf(than);
}

/** The level that covers all changes; undefined when there is none. */
export function highestLevel(changes: readonly Change[]): Level | undefined {
  return order.findLast((level) => changes.some((change) => change.level === level));
}

/** One of each change: where the same thing is seen from two sides, the worse one counts. */
export function distinct(changes: readonly Change[]): Change[] {
  const worst = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.where} ${change.kind}`;
    const known = worst.get(key);
    if (known === undefined || outweighs(change.level, known.level)) worst.set(key, change);
  }
  return [...worst.values()].sort(
    (a, b) => order.indexOf(b.level) - order.indexOf(a.level) || a.where.localeCompare(b.where, "en"),
  );
}
