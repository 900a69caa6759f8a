import type { FilterModel } from "@azbackup/generator";
import type { OperationCommand, ServiceCommands } from "../description/service-commands.js";
import { UsageError } from "../errors/usage-error.js";
import type { Flag } from "./flag.js";
import type { Gathered } from "./gather.js";
import { kebab } from "./names.js";
import { typedValue } from "./typed-value.js";
import { wordsAllowed } from "./words-allowed.js";

/** The flags of what an operation's filter may ask for: one for each condition. */
export function filterFlags(service: ServiceCommands, { filter }: OperationCommand): Flag[] {
  if (filter === undefined) return [];
  return filter.members.map((member) => ({
    name: kebab(member.name),
    aliases: [],
    shape: member,
    doc: member.doc,
    isRequired: false,
    ...wordsAllowed(service, member),
    notes: [
      `A condition of --${kebab(filter.parameter)}`,
      ...(member.optional ? [] : ["Needed with any other of its conditions"]),
      ...(member.versionNotes ?? []),
    ],
    place: { in: "filter", wire: member.wire },
  }));
}

/**
 * The filter that flags make up, as text; undefined where none is given.
 *
 * @throws UsageError for flags beside a text, and where a condition lacks that has to be there
 */
export function filterText(
  service: ServiceCommands,
  filter: FilterModel,
  flags: readonly Flag[],
  gathered: Gathered,
): string | undefined {
  const given = flags.filter((flag) => flag.place.in === "filter" && gathered.has(flag));
  const [first] = given;
  if (first === undefined) return undefined;
  const conditions = given.map((flag) => {
    const value = typedValue(service, flag.shape, gathered.get(flag), `--${flag.name}`);
    return `${wireOf(flag)} eq ${literal(value, filter)}`;
  });
  const isText = ({ place }: Flag): boolean => place.in === "parameter" && place.name === filter.parameter;
  if ([...gathered.keys()].some(isText)) {
    throw new UsageError(`--${kebab(filter.parameter)} and --${first.name} cannot go together`);
  }
  const lacking = filter.members.find(
    ({ optional, wire }) => !optional && !given.some((flag) => wireOf(flag) === wire),
  );
  const missing = lacking && flags.find((flag) => wireOf(flag) === lacking.wire);
  if (missing !== undefined) throw new UsageError(`--${missing.name} is required with --${first.name}`);
  return conditions.join(" and ");
}

function wireOf({ place }: Flag): string | undefined {
  return place.in === "filter" ? place.wire : undefined;
}

function literal(value: unknown, { times }: FilterModel): string {
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  const text = value instanceof Date ? timeText(value, times) : String(value);
  return `'${text.replaceAll("'", "''")}'`;
}

/** `2026-11-30 02:00:00 AM`, in UTC, where filters want that. */
function timeText(date: Date, times: FilterModel["times"]): string {
  const iso = date.toISOString();
  if (times === undefined) return iso;
  const hours = date.getUTCHours();
  const hour = String(hours % 12 || 12).padStart(2, "0");
  return `${iso.slice(0, 10)} ${hour}${iso.slice(13, 19)} ${hours < 12 ? "AM" : "PM"}`;
}
