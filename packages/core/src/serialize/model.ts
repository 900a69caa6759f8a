import { isRecord, originalsOf, own, put, readAgain, sameValue } from "../codec/index.js";
import { hidden, isMissing, type SerializeContext, type Serializer, throwInvalid } from "./context.js";
import { readOnly } from "./presence.js";

/**
 * The members of a model by their names in TypeScript, in the order in which they are sent: what writes
 * each, with its name on the wire where that differs, and more names under which services send it.
 */
export type Members = Readonly<
  Record<string, Serializer | readonly [wire: string, write: Serializer, ...aliases: string[]]>
>;

/** How one member of a model is written. */
export interface Member {
  readonly name: string;
  readonly wire: string;
  readonly write: Serializer;
  readonly aliases: readonly string[];
}

/** How the members of a model are written, those it inherits included. */
export interface MemberTable {
  /** By name in TypeScript, the base's first. */
  readonly byName: ReadonlyMap<string, Member>;
  /** By each name on the wire. */
  readonly byWire: ReadonlyMap<string, Member>;
  /** Writes members that are not named; without it they are passed on as they are. */
  readonly others: Serializer | undefined;
}

/** Writes a model, and tells other models what it consists of. */
export type ModelSerializer = Serializer & { readonly table: () => MemberTable };

/**
 * Writes an object member by member, in declared order. What the spec does not know follows as it is. A
 * member that was read and not changed is sent as it came.
 *
 * @param members the model's own members; called once, at the first use
 * @param base what writes the model it extends
 * @param others writes the members that are not named, for models that are maps as well
 */
export function model(
  members: () => Members,
  base?: ModelSerializer,
  others?: () => Serializer,
): ModelSerializer {
  return modelBy(writeMembers, members, base, others);
}

/**
 * Writes a model that no answer holds: there is nothing to remember of how it came.
 *
 * @param members the model's own members; called once, at the first use
 * @param base what writes the model it extends
 * @param others writes the members that are not named, for models that are maps as well
 */
export function inputModel(
  members: () => Members,
  base?: ModelSerializer,
  others?: () => Serializer,
): ModelSerializer {
  return modelBy(writeInput, members, base, others);
}

type WriteMembers = (table: MemberTable, value: Given, path: string, context: SerializeContext) => unknown;

function modelBy(
  writeBy: WriteMembers,
  members: () => Members,
  base?: ModelSerializer,
  others?: () => Serializer,
): ModelSerializer {
  let known: MemberTable | undefined;
  const table = () => (known ??= tableOf(members(), base?.table(), others?.()));
  const write: Serializer = (value, path, context) => {
    if (isMissing(value)) return undefined;
    return isRecord(value)
      ? writeBy(table(), value, path, context)
      : throwInvalid(path, "an object", value, hidden);
  };
  return Object.assign(write, { table });
}

/**
 * Writes one of several kinds of a model, told apart by a member. A kind that is not among them is written
 * as what all kinds share.
 *
 * @param discriminator name in TypeScript of the member that names the kind
 * @param kinds what writes each kind; called once, at the first use
 */
export function discriminated(
  discriminator: string,
  kinds: () => Readonly<Record<string, Serializer>>,
  shared: ModelSerializer,
): ModelSerializer {
  let known: Readonly<Record<string, Serializer>> | undefined;
  const write: Serializer = (value, path, context) => {
    const kind = isRecord(value) ? own(value, discriminator) : undefined;
    known ??= kinds();
    const serialize = typeof kind === "string" && Object.hasOwn(known, kind) ? known[kind] : undefined;
    return (serialize ?? shared)(value, path, context);
  };
  return Object.assign(write, { table: shared.table });
}

function tableOf(declared: Members, base: MemberTable | undefined, others = base?.others): MemberTable {
  const byName = new Map(base?.byName);
  for (const [name, member] of Object.entries(declared)) {
    const [wire, write, ...aliases] = typeof member === "function" ? ([name, member] as const) : member;
    byName.set(name, { name, wire, write, aliases });
  }
  const wireNames = [...byName.values()].flatMap((member) =>
    [...member.aliases, member.wire].map((wire) => [wire, member] as const),
  );
  return { byName, byWire: new Map(wireNames), others };
}

type Given = Readonly<Record<PropertyKey, unknown>>;

function writeMembers(table: MemberTable, value: Given, path: string, context: SerializeContext): unknown {
  const originals = originalsOf(value) ?? {};
  const wire: Record<string, unknown> = {};
  for (const member of table.byName.values()) {
    const { name, write } = member;
    if (write === readOnly) continue;
    const at = `${path}.${name}`;
    const given = own(value, name);
    const key = cameAs(member, originals);
    const untouched = isUntouched(originals, key, given);
    if (untouched) write.check?.(given, at, context);
    const written = untouched ? originals[key] : write(given, at, context);
    if (written !== undefined) wire[key] = written;
  }
  writeOthers(table, value, originals, wire, path, context);
  return wire;
}

function writeInput(table: MemberTable, value: Given, path: string, context: SerializeContext): unknown {
  const { byName, others } = table;
  const wire: Record<string, unknown> = {};
  for (const { name, wire: key, write } of byName.values()) {
    const written = write(own(value, name), `${path}.${name}`, context);
    if (written !== undefined) wire[key] = written;
  }
  for (const key of Object.keys(value)) {
    if (byName.has(key)) continue;
    const at = `${path}.${key}`;
    refuseWireName(table, value, key, at);
    const written = others ? others(value[key], at, context) : value[key];
    if (written !== undefined) put(wire, key, written);
  }
  return wire;
}

/** A member given under its name on the wire would be sent beside itself. */
function refuseWireName({ byWire }: MemberTable, value: Given, key: string, path: string): void {
  const member = byWire.get(key);
  if (member) throwInvalid(path, `given as ${member.name}`, value[key], hidden);
}

// What the spec does not name, from the document it was read from first, then from the caller.
function writeOthers(
  table: MemberTable,
  value: Given,
  originals: Given,
  wire: Record<string, unknown>,
  path: string,
  context: SerializeContext,
): void {
  const { byName, byWire, others } = table;
  for (const key of Object.keys(originals)) {
    const member = byWire.get(key);
    if (member && (member.wire === key || !Object.hasOwn(originals, member.wire))) continue;
    const fixed = !others || byName.has(key) || key === "__proto__";
    if (fixed || isUntouched(originals, key, own(value, key))) put(wire, key, originals[key]);
  }
  for (const key of Object.keys(value)) {
    if (byName.has(key) || (Object.hasOwn(wire, key) && !byWire.has(key))) continue;
    const at = `${path}.${key}`;
    refuseWireName(table, value, key, at);
    const written = others ? others(value[key], at, context) : value[key];
    if (written !== undefined) put(wire, key, written);
  }
}

/** The wire name a member came under. */
function cameAs({ wire, aliases }: Member, originals: Given): string {
  if (Object.hasOwn(originals, wire)) return wire;
  return aliases.find((name) => Object.hasOwn(originals, name)) ?? wire;
}

/** Whether the caller left a member as it was read; then its original is what is sent. */
function isUntouched(originals: Given, key: string, given: unknown): boolean {
  const original = own(originals, key);
  if (original === undefined) return false;
  const again = originals[readAgain];
  return sameValue(given, typeof again === "function" ? again(key, original) : original);
}
