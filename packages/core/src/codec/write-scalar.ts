import { ValidationError } from "../errors/index.js";
import { brokenRule } from "./broken-rule.js";
import { scalars } from "./scalars.js";
import type { ListSchema, ScalarSchema, Schema } from "./schema.js";

/** What an error may show of a value. */
export interface Showing {
  /** Set for a secret and for all below it: nothing of the value is shown. */
  readonly secret: boolean;
  /** Gets each text that is secret. */
  readonly secrets?: string[] | undefined;
}

/** Checks a value without parts and writes it. Throws `ValidationError`. */
export function writeScalar(schema: ScalarSchema, value: unknown, path: string, to: Showing): unknown {
  const { expects, write: toWire } = scalars[schema.type];
  const wire = toWire(value);
  if (to.secret && typeof wire === "string") to.secrets?.push(wire);
  if (wire === undefined) return refuse(path, expects, value, to);
  check(schema, value, path, to);
  if (schema.asString) return String(wire);
  return schema.type === "decimal" ? writeDecimal(String(wire), path, to) : wire;
}

// As a bare JSON number, a decimal passes through a double: 15 digits are what it surely keeps.
function writeDecimal(text: string, path: string, to: Showing): number {
  if (text.replace(/[eE].*|\D/g, "").length > 15) refuse(path, "at most 15 digits long", text, to);
  return Number(text);
}

/** Checks a list and writes it item by item. Throws `ValidationError`. */
export function writeList<T>(
  schema: ListSchema,
  value: unknown,
  path: string,
  to: Showing,
  writeItem: (item: unknown, path: string) => T,
): T[] {
  if (!Array.isArray(value)) return refuse(path, "an array", value, { secret: true });
  check(schema, value, path, to);
  return Array.from(value, (item: unknown, at) => writeItem(item, `${path}[${at}]`));
}

function check(schema: Schema, value: unknown, path: string, to: Showing): void {
  const rule = brokenRule(schema, value);
  if (rule) refuse(path, rule, value, to);
}

/** The error for a value that breaks a rule. */
export function refuse(path: string, rule: string, value: unknown, { secret }: Showing): never {
  throw new ValidationError(path, rule, value, { secret });
}
