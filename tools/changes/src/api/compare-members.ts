import type { Change } from "../change.js";
import type { MemberShape, SymbolShape } from "./api-surface.js";
import { compareCalls } from "./compare-calls.js";
import { compareTypes } from "./compare-types.js";
import type { Direction } from "./direction.js";

function shapeText(member: MemberShape): string {
  return JSON.stringify({ ...member, optional: undefined });
}

function addedMember(where: string, { optional }: MemberShape, direction: Direction): Change {
  if (direction === "out") {
    return { level: "feature", kind: "added", where, text: `${where} is new.` };
  }
  return optional
    ? { level: "feature", kind: "added", where, text: `${where} is new, and can be left out.` }
    : { level: "breaking", kind: "required", where, text: `${where} is new, and has to be given.` };
}

function compareOptional(
  where: string,
  before: MemberShape,
  after: MemberShape,
  direction: Direction,
): Change | undefined {
  if (before.optional === after.optional) return undefined;
  if (after.optional) {
    const text =
      direction === "in"
        ? `${where} can be left out.`
        : `${where} can be missing: code that reads it has to expect that.`;
    return { level: direction === "in" ? "feature" : "breaking", kind: "optional", where, text };
  }
  const text =
    direction === "out" ? `${where} is always there.` : `${where} has to be given; it could be left out.`;
  return { level: direction === "out" ? "feature" : "breaking", kind: "required", where, text };
}

function compareMember(
  where: string,
  before: MemberShape,
  after: MemberShape,
  direction: Direction,
): Change[] {
  const changes: (Change | undefined)[] = [compareOptional(where, before, after, direction)];
  if (before.readonly !== after.readonly) {
    changes.push(
      after.readonly
        ? { level: "breaking", kind: "narrowed", where, text: `${where} cannot be assigned any more.` }
        : { level: "feature", kind: "widened", where, text: `${where} can be assigned.` },
    );
  }
  if (before.type !== undefined && after.type !== undefined) {
    changes.push(compareTypes(where, before.type, after.type, direction));
  } else if (
    before.calls.length !== after.calls.length ||
    (before.type === undefined) !== (after.type === undefined)
  ) {
    changes.push({ level: "breaking", kind: "retyped", where, text: `${where} is declared in another way.` });
  }
  const as = where.endsWith(".constructor") ? "out" : direction;
  for (const [index, call] of before.calls.entries()) {
    const now = after.calls[index];
    if (now !== undefined) changes.push(...compareCalls(where, call, now, as));
  }
  return changes.filter((change) => change !== undefined);
}

/** What happened to the properties and methods of an interface or a class. */
export function compareMembers(before: SymbolShape, after: SymbolShape, direction: Direction): Change[] {
  const changes: Change[] = [];
  const added = new Map([...after.members].filter(([name]) => !before.members.has(name)));
  for (const [name, member] of before.members) {
    const where = `${after.name}.${name}`;
    const now = after.members.get(name);
    if (now !== undefined) {
      changes.push(...compareMember(where, member, now, direction));
      continue;
    }
    const twin = [...added].find(([, other]) => shapeText(other) === shapeText(member));
    if (twin === undefined) {
      changes.push({ level: "breaking", kind: "removed", where, text: `${where} is gone.` });
      continue;
    }
    added.delete(twin[0]);
    const text = `${where} is called \`${twin[0]}\` now.`;
    changes.push({ level: "breaking", kind: "renamed", where, text });
  }
  for (const [name, member] of added) changes.push(addedMember(`${after.name}.${name}`, member, direction));
  return changes;
}
