import { globSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { modelOf } from "@azbackup/contract";
import { isRecord, own, sameValue, valueAt } from "@azbackup/core/codec";
import { type Deserializer, deserialize } from "@azbackup/core/deserialize";
import type { ServiceDescription, Shape } from "@azbackup/generator";
import { expect, it } from "vitest";
import { lostInReading } from "../src/recorded/compare-documents.js";
import { loadRecordings } from "../src/recorded/load-recordings.js";
import { findOperation, openServices } from "../src/recorded/recorded-service.js";

type Path = readonly (string | number)[];

interface Document {
  readonly id: string;
  readonly service: ServiceDescription;
  readonly shape: Shape;
  readonly read: Deserializer;
  readonly body: unknown;
  readonly paths: readonly Path[];
}

const files = ["keyvault", "mysql-flexible", "recovery-services", "service-fabric"].map((service) =>
  fileURLToPath(new URL(`../recorded/${service}.jsonl`, import.meta.url)),
);

/** What a client reads its models by, by name: in one file, or in a folder of many. */
async function deserializersOf(service: string): Promise<Readonly<Record<string, Deserializer>>> {
  const folder = fileURLToPath(new URL(`../../../packages/${service}/src/generated`, import.meta.url));
  const files = globSync("deserializers{.ts,/*.ts}", { cwd: folder });
  const modules = await Promise.all(
    files.map(async (file) => (await import(join(folder, file))) as Record<string, Deserializer>),
  );
  return Object.assign({}, ...modules);
}

/** The recorded documents that clients read as models. */
async function recorded(): Promise<readonly Document[]> {
  const services = await openServices();
  const { exchanges } = await loadRecordings(files);
  const found = exchanges.map(async (exchange): Promise<Document[]> => {
    const { status, body } = exchange.response;
    const operation = findOperation(services, exchange);
    const { service, operation: spec } = operation?.described ?? {};
    // A page is read item by item.
    const items = spec?.paging && isRecord(body) ? valueAt(body, spec.paging.items) : undefined;
    const shape = spec?.paging?.item ?? spec?.responses.find((response) => response.status === status)?.body;
    const model = service && shape && modelOf(service, shape);
    const read = model && (await deserializersOf(exchange.service))[`deserialize${model.name}`];
    if (!service || !shape || !read) return [];
    return (spec?.paging ? [items].flat() : [body])
      .filter((document) => isRecord(document))
      .map((document) => ({
        id: exchange.id,
        service,
        shape,
        read,
        body: document,
        paths: pathsIn(document),
      }));
  });
  return (await Promise.all(found)).flat();
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
function tellsKinds(service: ServiceDescription, value: unknown, path: Path): boolean {
  const key = path.at(-1);
  const around = path.slice(0, -1).reduce<unknown>((at, name) => Object(at)[name], value);
  return (
    isRecord(around) &&
    own(around, String(key)) !== undefined &&
    service.models.some(({ discriminator }) => discriminator?.wire === key)
  );
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
  null,
  "",
  " ",
  "x",
  "NaN",
  "false",
  "True",
  "3",
  "0001-01-01T00:00:00",
  "10/30/2024 6:54:11 AM",
  "00:00:00.3735779",
  0,
  -1,
  1.5,
  9007199254740993n,
  true,
  [],
  ["x"],
  [[]],
  {},
  { odd: null },
];

it("no odd member in any place of a recorded document hides the rest, or is lost", async () => {
  const documents = await recorded();
  expect(documents.length).toBeGreaterThan(200);
  const places = documents.flatMap(({ paths }, at) => paths.map((path) => ({ at, path })));
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...oddValues), ({ at, path }, odd) => {
      const document = documents[at];
      if (document === undefined) throw new Error("no such document");
      const { service, shape, read, body } = document;
      const before: string[] = [];
      const usual = deserialize(read, body, "body", (one) => before.push(placeOf(one.path)));
      const changed = replaced(body, path, odd);
      const told: string[] = [];
      const value = deserialize(read, changed, "body", (one) => told.push(one.path));
      expect(lostInReading(service, shape, value, changed)).toBeUndefined();
      if (tellsKinds(service, body, path)) return;
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
