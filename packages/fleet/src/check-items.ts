import { redactText } from "@azbackup/core/errors";
import { FleetError } from "./fleet-error.js";
import type { Json } from "./states.js";

/** Bytes of one item as JSON. */
const largest = 64 * 1024;
const longestName = 500;

/** An item with all that is stored of it. */
export interface NewItem {
  readonly kind: string;
  readonly key: string;
  readonly grp: string;
  readonly priority: number;
  readonly item: Json;
}

/** What `add` makes of an item. */
export interface AddOptions<TItem> {
  /** What limits apply to together: a vault, a subscription. Default: the kind. */
  readonly group?: ((item: TItem) => string) | undefined;
  /** What makes it the same as one that was added before, within its kind; name the date in it. */
  readonly key: (item: TItem) => string;
  /** Higher ones are started first. Default 0. */
  readonly priority?: number | ((item: TItem) => number) | undefined;
}

/** Checks all items, so that all are added or none. */
export function checkItems<TItem extends Json>(
  kind: string,
  items: Iterable<TItem>,
  options: AddOptions<TItem>,
): NewItem[] {
  if (typeof options?.key !== "function") throw new FleetError("InvalidOption", "key must be a function");
  const seen = new Set<string>();
  return Array.from(items, (item, index) => {
    const place = `item ${index}`;
    checkItem(item, place);
    const key = name(options.key(item), `the key of ${place}`);
    if (seen.has(key)) {
      throw new FleetError("DuplicateKey", `${place} has the key "${key}", as one before it`);
    }
    seen.add(key);
    const grp = options.group === undefined ? kind : name(options.group(item), `the group of ${place}`);
    const { priority = 0 } = options;
    const given = typeof priority === "function" ? priority(item) : priority;
    if (!Number.isInteger(given) || Math.abs(given) > 1e6) {
      throw new FleetError("InvalidItem", `the priority of ${place} must be an integer up to a million`);
    }
    return { kind, key, grp, priority: given, item };
  });
}

function checkItem(item: unknown, place: string): void {
  checkJson(item, place);
  const text = JSON.stringify(item);
  const bytes = Buffer.byteLength(text);
  if (bytes > largest) {
    throw new FleetError("ItemTooLarge", `${place} is ${bytes} bytes of JSON; it must be at most ${largest}`);
  }
}

function name(value: unknown, what: string): string {
  if (typeof value !== "string" || value === "" || value.length > longestName || !isText(value)) {
    throw new FleetError("InvalidItem", `${what} must be a text of 1 to ${longestName} characters`);
  }
  noSecret(value, what);
  return value;
}

/** Refuses whatever would come back as something else. */
function checkJson(value: unknown, path: string, above: ReadonlySet<unknown> = new Set()): void {
  if (value === null || typeof value === "boolean") return;
  if (typeof value === "string") {
    if (!isText(value)) throw new FleetError("InvalidItem", `${path} holds characters that cannot be stored`);
    noSecret(value, path);
    return;
  }
  if (typeof value === "number" && Number.isFinite(value)) return;
  const prototype: unknown = typeof value === "object" ? Object.getPrototypeOf(value) : undefined;
  const plain = prototype === Object.prototype || prototype === null || Array.isArray(value);
  if (typeof value !== "object" || !plain || "toJSON" in value) {
    const what = typeof value === "object" ? "an object of a class" : String(value);
    throw new FleetError("InvalidItem", `${path} must be plain JSON data, and is ${what.slice(0, 40)}`);
  }
  if (above.has(value)) throw new FleetError("InvalidItem", `${path} contains itself`);
  const below = new Set(above).add(value);
  if (below.size > 50) throw new FleetError("InvalidItem", `${path} is nested too deep`);
  for (const [key, member] of Object.entries(value)) {
    if (!isText(key)) throw new FleetError("InvalidItem", `${path} has a name that cannot be stored`);
    // The text as it would stand in a log, so that what is called a secret is taken for one.
    if (typeof member === "string" && member !== "")
      noSecret(JSON.stringify({ [key]: member }), `${path}.${key}`);
    checkJson(member, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, below);
  }
}

function isText(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}

function noSecret(text: string, path: string): void {
  if (text.length >= largest)
    throw new FleetError("ItemTooLarge", `${path} must be less than ${largest} characters`);
  if (redactText(text) === text) return;
  throw new FleetError(
    "SecretInItem",
    `${path} looks like a secret, which must not be stored: let the kind get it when an item is started`,
  );
}
