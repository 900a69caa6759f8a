import type { Change, Level } from "../change.js";
import type { TypeShape } from "./api-surface.js";
import type { Direction } from "./direction.js";

/** Lets a list of words take any other string too, and keeps the words for the editor. */
const open = "(string & {})";

function list(members: readonly string[]): string {
  return members.map((member) => `\`${member}\``).join(", ");
}

function levelOf(better: boolean, direction: Direction): Level {
  if (direction === "both") return "breaking";
  return (direction === "in") === better ? "feature" : "breaking";
}

/** What a changed type means; undefined when it is the same. Alternatives are compared as sets. */
export function compareTypes(
  where: string,
  before: TypeShape,
  after: TypeShape,
  direction: Direction,
): Change | undefined {
  const added = after.members.filter((member) => !before.members.includes(member));
  const removed = before.members.filter((member) => !after.members.includes(member));
  if (added.length === 0 && removed.length === 0) return undefined;
  if (before.members.includes(open) && after.members.includes(open)) {
    const known = [...added, ...removed].every((member) => member.startsWith('"'));
    if (known && removed.length === 0) {
      return { level: "feature", kind: "widened", where, text: `${where} knows ${list(added)} too.` };
    }
    if (known) {
      const text = `${where} does not list ${list(removed)} any more; any other word is still taken.`;
      return { level: "fix", kind: "narrowed", where, text };
    }
  }
  if (removed.length === 0) {
    const level = levelOf(true, direction);
    const meaning =
      level === "feature" ? "Nobody has to change anything." : "Code that reads it has to expect that.";
    return { level, kind: "widened", where, text: `${where} can be ${list(added)} too. ${meaning}` };
  }
  if (added.length === 0) {
    const level = levelOf(false, direction);
    const meaning =
      level === "feature" ? "Code that reads it goes on working." : "Code that uses it does not compile.";
    return { level, kind: "narrowed", where, text: `${where} is not ${list(removed)} any more. ${meaning}` };
  }
  const text = `The type of ${where} was ${list(removed)} and is ${list(added)}.`;
  return { level: "breaking", kind: "retyped", where, text };
}
