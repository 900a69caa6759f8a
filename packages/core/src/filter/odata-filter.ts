import { ValidationError } from "../errors/index.js";
import { twelveHours } from "./twelve-hours.js";

/** Gives the conditions a member of a filter stands for. Throws `ValidationError` for a value it cannot have. */
export type FilterMember = (value: unknown, path: string) => readonly string[];

/** A time; each end belongs to it, to the second, and may be left open. */
export interface TimeRange {
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

/**
 * The text of an OData filter: the conditions of all members, joined with `and`.
 *
 * @param members what each member stands for
 * @param filter what is asked for; `undefined` is nothing
 * @throws ValidationError for a member there is not, for a value it cannot have, and for no condition at all,
 * which would not filter
 */
export function odataFilter(members: Readonly<Record<string, FilterMember>>, filter: object): string {
  if (typeof filter !== "object" || (filter as unknown) === null || Array.isArray(filter))
    throw new ValidationError("filter", "an object", filter);
  const conditions = Object.entries(filter).flatMap(([name, value]: [string, unknown]) => {
    const path = `filter.${name}`;
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined)
      throw new ValidationError(path, `one of ${Object.keys(members).join(", ")}`, name);
    return value === undefined || value === null ? [] : member(value, path);
  });
  if (conditions.length === 0) throw new ValidationError("filter", "of one member at least", undefined);
  return conditions.join(" and ");
}

/** A member that is a text. */
export function filterText(wire: string): FilterMember {
  return (value, path) => {
    if (typeof value !== "string" || value === "")
      throw new ValidationError(path, "a text that is not empty", value);
    return [`${wire} eq '${value.replaceAll("'", "''")}'`];
  };
}

/** A member that is true or false. */
export function filterBoolean(wire: string): FilterMember {
  return (value, path) => {
    if (typeof value !== "boolean") throw new ValidationError(path, "true or false", value);
    return [`${wire} eq ${value}`];
  };
}

/** A member that is a moment. */
export function filterTime(wire: string): FilterMember {
  return (value, path) => [`${wire} eq '${twelveHours(moment(value, path))}'`];
}

/** A member that is a time, of which the service has two members for the ends. */
export function filterRange(from: string, to: string): FilterMember {
  return (value, path) => {
    if (typeof value !== "object" || value === null || value instanceof Date)
      throw new ValidationError(path, "an object with from, to or both", value);
    for (const name of Object.keys(value)) {
      if (name !== "from" && name !== "to") throw new ValidationError(`${path}.${name}`, "from or to", name);
    }
    const { from: first, to: last } = value as TimeRange;
    if (first === undefined && last === undefined) throw new ValidationError(path, "from, to or both", value);
    const begin = first && moment(first, `${path}.from`);
    const end = last && moment(last, `${path}.to`);
    if (begin && end && begin > end) throw new ValidationError(`${path}.to`, "later than from", last);
    return [
      ...(begin ? [`${from} eq '${twelveHours(begin)}'`] : []),
      ...(end ? [`${to} eq '${twelveHours(end)}'`] : []),
    ];
  };
}

function moment(value: unknown, path: string): Date {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value;
  throw new ValidationError(path, "a valid Date", value);
}
