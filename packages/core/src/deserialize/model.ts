import { type ReadAgain, remember } from "../codec/index.js";
import { type Deserializer, inside, type Place, unexpected } from "./place.js";
import { unknown } from "./scalars.js";

/**
 * The members of a model by their names in TypeScript: what reads each, with its name on the wire where
 * that differs. One with a third part is another way to the member of that name.
 */
export type Members = Readonly<
  Record<string, Deserializer | readonly [wire: string, read: Deserializer, name?: string]>
>;

/** How one member of a model is read. */
export interface Member {
  /** Absent for a member that keeps its wire name. */
  readonly name?: string;
  readonly read: Deserializer;
}

/** How the members of a model are read, those it inherits included. */
export interface MemberTable {
  /** By their names on the wire. */
  readonly members: ReadonlyMap<string, Member>;
  /** Reads those that are not named. */
  readonly other: Member;
  readonly again: ReadAgain;
}

/** Reads a model, and tells other models what it consists of. */
export type ModelDeserializer<T = unknown> = Deserializer<T> & { readonly table: () => MemberTable };

/**
 * Reads an object member by member. What is not declared is kept under its wire name; what the TypeScript
 * value cannot say (a `null`, a marker, a nanosecond, a value of another type) is remembered with it.
 *
 * @param members the model's own members; called once, at the first use
 * @param base what reads the model it extends
 * @param others reads the members that are not named, for models that are maps as well
 */
export function model<T>(
  members: () => Members,
  base?: ModelDeserializer,
  others?: () => Deserializer,
): ModelDeserializer<T> {
  let known: MemberTable | undefined;
  const table = () => (known ??= tableOf(members(), base?.table(), others?.()));
  const read = (wire: unknown, place: Place): T | undefined =>
    // The table and the type are generated from one spec.
    isObject(wire)
      ? (readMembers(table(), wire, inside(place, wire)) as T)
      : unexpected(wire, place, "an object");
  return Object.assign(read, { table });
}

/**
 * Reads one of several kinds of a model, told apart by a member. A kind that is not among them is read as
 * what all kinds share.
 *
 * @param discriminator wire name of the member that names the kind
 * @param kinds what reads each kind; called once, at the first use
 */
export function discriminated<T>(
  discriminator: string,
  kinds: () => Readonly<Record<string, Deserializer>>,
  shared: ModelDeserializer,
): ModelDeserializer<T> {
  let known: ReadonlyMap<unknown, Deserializer> | undefined;
  const read = (wire: unknown, place: Place): T | undefined => {
    known ??= new Map(Object.entries(kinds()));
    const reader = isObject(wire) ? known.get(wire[discriminator]) : undefined;
    return (reader ?? shared)(wire, place) as T | undefined;
  };
  return Object.assign(read, { table: shared.table });
}

function isObject(wire: unknown): wire is Readonly<Record<string, unknown>> {
  return typeof wire === "object" && wire !== null && !Array.isArray(wire);
}

function tableOf(declared: Members, base: MemberTable | undefined, others?: Deserializer): MemberTable {
  const members = new Map(base?.members);
  // A member that is not declared may not hide one that is, nor the prototype.
  const hidden: Member = { read: () => undefined };
  members.set("__proto__", hidden);
  for (const [name, member] of Object.entries(declared)) {
    const [wire, read, as = name] = typeof member === "function" ? [name, member] : member;
    members.set(wire, { name: as, read });
    if (!members.has(as)) members.set(as, hidden);
  }
  const other = others ? { read: others } : (base?.other ?? { read: unknown });
  return {
    members,
    other,
    again: (key, original) => (members.get(key) ?? other).read(original, inside(undefined, {})),
  };
}

// The hot loop of every answer: `for in` over an object as it was parsed is several times as fast as a
// list of its keys, and a map twice as fast as an object without a prototype.
function readMembers(
  { members, other, again }: MemberTable,
  wire: Readonly<Record<string, unknown>>,
  here: Place,
): Record<PropertyKey, unknown> {
  const model: Record<PropertyKey, unknown> = {};
  for (const key in wire) {
    const value = wire[key];
    const member = members.get(key) ?? other;
    here.key = key;
    const typed = member.read(value, here);
    if (typed !== undefined) model[member.name ?? key] = typed;
    if (here.inexact || typed === undefined) {
      here.inexact = false;
      remember(model, key, value, again);
    }
  }
  return model;
}
