import type { Change } from "../change.js";
import type { SchemaShape } from "./schema-shape.js";
import type { Side } from "./side.js";

function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

/** What changed words of an enum mean. An open enum takes words that are not listed too. */
export function compareWords(where: string, before: SchemaShape, after: SchemaShape, side: Side): Change[] {
  const [old, now] = [before.words, after.words];
  const request = side === "request";
  if (old === undefined || now === undefined) {
    if (old === now) return [];
    const wider = now === undefined;
    const text = wider ? `${where} can be any word.` : `${where} has to be one of ${quoted(now)}.`;
    const level = wider === request || (after.open && request) ? "feature" : "breaking";
    return [{ level, kind: wider ? "widened" : "narrowed", where, text }];
  }
  const changes: Change[] = [];
  if (before.open !== after.open) {
    const text = after.open
      ? `${where} can be words that are not listed${request ? "." : ": code that reads it has to expect them."}`
      : `${where} can only be the words that are listed.`;
    const level = after.open === request ? "feature" : "breaking";
    changes.push({ level, kind: after.open ? "widened" : "narrowed", where, text });
  }
  const added = now.filter((word) => !old.includes(word));
  const removed = old.filter((word) => !now.includes(word));
  if (added.length > 0) {
    const expected = request || before.open;
    const meaning = expected ? "" : " Code that handles every word has to handle it.";
    changes.push({
      level: expected ? "feature" : "breaking",
      kind: "widened",
      where: `${where} ${added.join("|")}`,
      text: `${where} can be ${quoted(added)} too.${meaning}`,
    });
  }
  if (removed.length > 0) {
    const text = `${where} is not ${quoted(removed)} any more.`;
    // Code that compares an answer with a word a closed enum has lost does not compile.
    const level = request || !after.open ? "breaking" : "fix";
    changes.push({ level, kind: "narrowed", where: `${where} ${removed.join("|")}`, text });
  }
  return changes;
}
