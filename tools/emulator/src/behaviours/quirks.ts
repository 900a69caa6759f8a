/** A way in which a real service departs from its documents. */
export type QuirkName = (typeof QUIRKS)[number];

/** The names of all quirks: ways in which a service departs from its documents. */
export const QUIRKS = [
  /** Numbers stand where a word or a text is documented, and the other way round. */
  "numbersForTexts",
  /** Members that say nothing are there, as null. */
  "nulls",
  /** Members that are documented are not there. */
  "absentMembers",
  /** Members have another name than the documented one. */
  "otherNames",
  /** Ids begin with `/Subscriptions/`. */
  "subscriptionsCasing",
  /** A status URL answers 404 the first time it is read. */
  "lateStatus",
  /** Lists are in no order. */
  "listsOutOfOrder",
  /** Times have no zone, or stand for "none" in the year 1. */
  "zonelessTimes",
] as const;

/**
 * Which quirks are on: `true` those a service has at the version that is asked for, `false` none;
 * by name, one is forced on or off, and the others are as with `true`.
 */
export type QuirksSetting = boolean | Readonly<Partial<Record<QuirkName, boolean>>>;

/** Says of a quirk whether it is on for a request. */
export type Quirks = (name: QuirkName) => boolean;

/** @param own The quirks the service has at the version that is asked for. */
export function quirksOf(setting: QuirksSetting, own: readonly QuirkName[]): Quirks {
  if (setting === false) return () => false;
  const forced = setting === true ? {} : setting;
  return (name) => forced[name] ?? own.includes(name);
}

/** @throws RangeError when a name is none of a quirk. */
export function checkQuirks(setting: QuirksSetting): void {
  for (const name of typeof setting === "object" ? Object.keys(setting) : []) {
    if (!QUIRKS.some((one) => one === name))
      throw new RangeError(`no quirk is called "${name}"; there are: ${QUIRKS.join(", ")}`);
  }
}
