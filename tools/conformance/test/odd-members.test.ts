import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { decode, encode, flattenKind, isRecord, own, sameValue, type Schema } from "@azbackup/core/codec";
import { expect, it } from "vitest";
import { loadRecordings } from "../src/recorded/load-recordings.js";
import { findOperation, openServices } from "../src/recorded/recorded-service.js";

type Path = readonly (string | number)[];

interface Document {
  readonly id: string;
  readonly schema: Schema;
  readonly body: unknown;
  readonly paths: readonly Path[];
}

const files = ["keyvault", "mysql-flexible", "recovery-services", "service-fabric"].map((service) =>
  fileURLToPath(new URL(`../recorded/${service}.jsonl`, import.meta.url)),
);

/** The recorded documents that clients read as models. */
async function recorded(): Promise<readonly Document[]> {
  const services = await openServices();
  const { exchanges } = await loadRecordings(files);
  return exchanges.flatMap((exchange): Document[] => {
    const { status, body } = exchange.response;
    const schema = findOperation(services, exchange)?.spec.responses[status]?.body;
    return schema && isRecord(body) ? [{ id: exchange.id, schema, body, paths: pathsIn(body) }] : [];
  });
}

function pathsIn(value: unknown, above: Path = []): Path[] {
  const below = Array.isArray(value) ? [...value.keys()] : isRecord(value) ? Object.keys(value) : [];
  return below.flatMap((key) => [[...above, key], ...pathsIn(Object(value)[key], [...above, key])]);
}

function replaced(value: unknown, [key, ...rest]: Path, odd: unknown): unknown {
  if (key === undefined) return odd;
  const copy = Array.isArray(value) ? [...value] : { ...Object(value) };
  copy[key] = replaced(copy[key], rest, odd);
  return copy;
}

/** Whether a member tells the kinds of its object apart: its kind decides what the others are. */
function tellsKinds(schema: Schema | undefined, value: unknown, [key, ...rest]: Path): boolean {
  if (schema?.type === "list" || schema?.type === "map")
    return tellsKinds(schema.items, Object(value)[key ?? ""], rest);
  if (schema?.type !== "model" || !isRecord(value)) return false;
  const flat = flattenKind(schema.model(), ({ wire }) => own(value, wire));
  if (rest.length === 0) return flat.discriminator?.wire === key;
  return tellsKinds(flat.byWire.get(String(key))?.schema, value[key ?? ""], rest);
}

/** Whether two values are the same but for one member at a depth, or below it. */
function sameElsewhere(a: unknown, b: unknown, depth: number): boolean {
  if (depth === 0 || sameValue(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [Object(a), Object(b)];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const different = keys.filter((key) => !sameValue(one[key], other[key]));
  return different.every((key) => different.length === 1 && sameElsewhere(one[key], other[key], depth - 1));
}

/** What is odd in the same way in many items is told once. */
function placeOf(path: string): string {
  return path.replace(/\[\d+\]/g, "[]");
}

const oddValues: readonly unknown[] = [
  ...[null, "", " ", "x", "NaN", "false", "True", "3", "0001-01-01T00:00:00", "10/30/2024 6:54:11 AM"],
  ...["00:00:00.3735779", 0, -1, 1.5, 9007199254740993n, true, [], ["x"], [[]], {}, { odd: null }],
];

it("no odd member in any place of a recorded document hides the rest, or is lost", async () => {
  const documents = await recorded();
  expect(documents.length).toBeGreaterThan(200);
  const places = documents.flatMap(({ paths }, at) => paths.map((path) => ({ at, path })));
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...oddValues), ({ at, path }, odd) => {
      const { schema, body } = documents[at] ?? { schema: { type: "unknown" }, body: undefined };
      const before: string[] = [];
      const usual = decode(schema, body, "body", (one) => before.push(placeOf(one.path)));
      const changed = replaced(body, path, odd);
      const told: string[] = [];
      const value = decode(schema, changed, "body", (one) => told.push(one.path));
      expect(encode(schema, value, "body", { readOnly: true })).toEqual(changed);
      if (tellsKinds(schema, body, path)) return;
      expect(sameElsewhere(usual, value, path.length)).toBe(true);
      const where = path.reduce<string>(
        (text, key) => text + (typeof key === "number" ? `[${key}]` : `.${key}`),
        "body",
      );
      expect(told.filter((one) => !before.includes(placeOf(one)) && !one.startsWith(where))).toEqual([]);
    }),
    { seed: 20261201, numRuns: Math.ceil(2000 * Number(process.env["PROPERTY_RUNS"] ?? "1")) },
  );
});
