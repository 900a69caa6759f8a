import { describeKind } from "../codec/index.js";
import { DecodeError } from "../errors/index.js";

/** Where an answer is not what its spec says, in words that quote nothing of it. */
export interface UnexpectedValue {
  /** e.g. `"body.value[3].endTime"`. */
  readonly path: string;
  /** What should stand there, e.g. `"a string"`. */
  readonly expected: string;
  /** What kind of value stands there, e.g. `"a value of type number"`. */
  readonly received: string;
}

/** Is told of each place of a document that is not as expected. */
export type ReportUnexpected = (unexpected: UnexpectedValue) => void;

/** Where a value is read: a member or an item of the value around it. */
export interface Place {
  /** The place of the value around it; `undefined` at the root of a document. */
  readonly up: Place | undefined;
  /** The member or item that is being read: a wire name, or an index. */
  key: string | number;
  /** Set when what was read does not say all that the document says, which is then remembered. */
  inexact: boolean;
  /** The object whose members are read there. */
  readonly around: object | undefined;
  /** Of a document's root. */
  readonly report?: ReportUnexpected | undefined;
}

/**
 * Reads a JSON value as one type; `undefined` where there is none, or one that does not fit. A reader never
 * throws for what a service sends.
 */
export type Deserializer<T = unknown> = (wire: unknown, place: Place) => T | undefined;

/** The place of what is inside a value; without one, a place of which nobody is told. */
export function inside(up?: Place, around?: object): Place {
  return { up, key: "", inexact: false, around };
}

/**
 * A value that does not fit its type: it is remembered, and reported unless it is a way of saying that there
 * is none.
 */
export function unexpected(wire: unknown, place: Place, expected: string): undefined {
  place.inexact = true;
  if (wire !== null && wire !== "") report(wire, place, expected);
}

/** Reports a value, which is remembered as it came. */
export function report(wire: unknown, place: Place, expected: string): void {
  place.inexact = true;
  let path = "";
  let at = place;
  for (; at.up; at = at.up) path = (typeof at.key === "number" ? `[${at.key}]` : `.${at.key}`) + path;
  at.report?.({ path: at.key + path, expected, received: describeKind(wire) });
}

/** Reports what is odd in the same way in many items of a list once only: it is one thing to tell. */
export function oncePerPlace(tell: ReportUnexpected | undefined): ReportUnexpected {
  const told = new Set<string>();
  return (odd) => {
    const place = odd.path.replace(/\[\d+\]/g, "[]") + odd.expected + odd.received;
    if (!told.has(place)) tell?.(odd);
    told.add(place);
  };
}

/**
 * Reads a document, or a part of one. Whatever in it is odd is reported, once a place. Throws `DecodeError`
 * where the value itself is not of its type, or nested more deeply than can be read.
 *
 * @param path what the value is called, e.g. `"body"`
 */
export function deserialize<T>(
  read: Deserializer<T>,
  wire: unknown,
  path: string,
  tell?: ReportUnexpected,
): T {
  let failure = { path, expected: "given", received: describeKind(wire) };
  const report = oncePerPlace(tell);
  const root: Place = {
    ...inside(),
    key: path,
    report(odd) {
      if (odd.path === path) failure = odd;
      else report(odd);
    },
  };
  let value;
  try {
    value = read(wire, root);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    failure = { path, expected: "nested less deeply", received: "too deep to be read" };
  }
  if (value === undefined) throw new DecodeError(failure);
  return value;
}
