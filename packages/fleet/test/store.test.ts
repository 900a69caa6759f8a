import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { backupKind, createFleet, FleetError } from "../src/fleet.js";
import { emptyDatabase, kindOf, sharedDatabase, testFleet } from "./support/test-fleet.js";
import { FakeService } from "./support/fake-service.js";

async function open(): ReturnType<typeof testFleet> {
  const opened = await testFleet();
  onTestFinished(() => opened.fleet.close());
  return opened;
}

const kinds = { nightly: kindOf(new FakeService()) };
const key = ({ name }: { name: string }) => name;

describe("items are refused before one is stored", () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  test.each<[string, unknown, string]>([
    ["a function", { name: "x", run: () => {} }, "InvalidItem"],
    ["undefined", { name: "x", value: undefined }, "InvalidItem"],
    ["a Date", { name: "x", at: new Date(0) }, "InvalidItem"],
    ["a Map", { name: "x", map: new Map() }, "InvalidItem"],
    ["a bigint", { name: "x", size: 1n }, "InvalidItem"],
    ["NaN", { name: "x", size: Number.NaN }, "InvalidItem"],
    ["U+0000", { name: "x\0" }, "InvalidItem"],
    ["half a character", { name: "x", text: "\uD800" }, "InvalidItem"],
    ["a circle", { name: "x", circle }, "InvalidItem"],
    ["more than 64 KB", { name: "x", text: "y".repeat(65_536) }, "ItemTooLarge"],
    ["no key", { name: "" }, "InvalidItem"],
    ["a key that is there twice", { name: "good" }, "DuplicateKey"],
    ["a signature in a URL", { name: "x", url: "https://a.example/c?sv=1&sig=planted" }, "SecretInItem"],
    ["a password by its name", { name: "x", password: "planted" }, "SecretInItem"],
    ["a token by its form", { name: "x", text: "eyJhbGciOiJub25lIn0.e30.planted" }, "SecretInItem"],
  ])("%s", async (_what, item, code) => {
    const { fleet } = await open();
    const items = [{ name: "good" }, item as { name: string }];
    const failure = await fleet.add("nightly", items, { key }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "FleetError", code });
    expect(String(failure)).not.toContain("planted");
    expect((await fleet.summary()).items).toBe(0);
  });

  test("an unknown kind, a priority that is none", async () => {
    const { fleet } = await open();
    await expect(fleet.add("weekly" as never, [], { key })).rejects.toMatchObject({ code: "UnknownKind" });
    await expect(fleet.add("nightly", [{ name: "a" }], { key, priority: 1.5 })).rejects.toThrow(/priority/);
    await expect(fleet.add("nightly", [{ name: "a" }], {} as never)).rejects.toThrow(
      /key must be a function/,
    );
    await expect(fleet.cancel({})).rejects.toThrow(/an id, a group or a kind/);
  });
});

describe("options are refused", () => {
  test.each<[string, object, RegExp]>([
    ["no store", { store: "" }, /store is required/],
    ["another database", { store: "mysql://a" }, /postgres:/],
    ["no kinds", { kinds: undefined }, /kinds is required/],
    ["a kind without resume", { kinds: { nightly: { start: () => {} } } }, /"nightly" must have/],
    ["a limit that is none", { limits: { perGroup: 0 } }, /perGroup must be/],
    ["a rate that is none", { limits: { perSecond: -1 } }, /perSecond must be/],
    ["a claim shorter than a read", { claimSeconds: 1, readTimeoutMs: 2000 }, /claimSeconds must be longer/],
    ["a schema with quotes", { schema: 'a"b' }, /schema must be/],
    [
      "a schedule of an unknown kind",
      { schedules: { a: { cron: "* * * * *", kind: "weekly" } } },
      /"weekly"/,
    ],
  ])("%s", async (_what, options, message) => {
    await expect(createFleet({ store: "memory:", kinds, ...options } as never)).rejects.toThrow(message);
  });

  test("a kind that starts nothing", () => {
    expect(() => backupKind({ resume: () => {} } as never)).toThrow(/start of a kind must be a function/);
  });
});

test("a start that is async has failed, and did not wait for the end", async () => {
  const { fleet, add, run, item } = await testFleet({ start: (async () => {}) as never });
  onTestFinished(() => fleet.close());
  await add("a/1");
  await run();
  expect(await item("a/1")).toMatchObject({
    state: "failed",
    error: { message: expect.stringMatching(/async/) },
  });
});

test("nothing secret is stored, in any table", async () => {
  const planted = "PLANTED7secret";
  const { fleet, service, add, run, item } = await testFleet({
    prepare: async ({ name }) => {
      if (name === "a/1") throw new Error(`password=${planted}`);
      return planted;
    },
    find: async () => ({ cannotTell: `two of them: https://a.example/c?sig=${planted}` }),
    keep: () => ({ url: `https://a.example/c?sig=${planted}`, kept: true }),
  });
  onTestFinished(() => fleet.close());
  const startFails = Object.assign(new Error(`Authorization: Bearer ${planted}`), { mayHaveStarted: "no" });
  service.behaviours.set("a/3", { startFails });
  for (const name of ["a/4", "a/5"]) service.behaviours.set(name, { loseAnswer: true });
  await add("a/1", "a/2", "a/3", "a/4", "a/5");
  await run();
  expect((await item("a/1")).error?.message).toContain("password=");
  expect(await item("a/2")).toMatchObject({ state: "succeeded", result: { kept: true } });
  expect((await item("a/3")).error?.message).toContain("Authorization:");
  expect((await item("a/4")).error?.message).toContain("two of them: https://a.example/c?sig=");
  await fleet.decide((await item("a/4")).id, "giveUp", { reason: `It was password=${planted}` });
  expect((await item("a/4")).error?.message).toContain("It was password=");
  const database = await sharedDatabase();
  const { rows } = await database.query<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname like 'azbackup_fleet%'`,
  );
  expect(rows.length).toBeGreaterThan(8);
  const found: string[] = [];
  for (const { name } of rows) {
    const { rows: all } = await database.query<{ text: string }>(`select t::text as text from ${name} t`);
    if (all.some(({ text }) => text.includes(planted))) found.push(name);
  }
  expect(found).toEqual([]);
});

test("a store of a newer layout is refused, and stays as it is", async () => {
  const database = await emptyDatabase();
  await using fleet = await createFleet({ store: database, kinds });
  await fleet.summary();
  await database.exec("insert into azbackup_fleet.layout (version) values (99)");
  onTestFinished(
    async () => void (await database.exec("delete from azbackup_fleet.layout where version = 99")),
  );
  const opened = createFleet({ store: database, kinds });
  await expect(opened).rejects.toMatchObject({ code: "StoreNewer", message: expect.stringContaining("99") });
});

test("a store that cannot be reached is said to be, without its password", async () => {
  const store = "postgres://me:PLANTED@127.0.0.1:1/fleet";
  const failure = await createFleet({ store, kinds }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(FleetError);
  expect(failure).toMatchObject({
    code: "StoreUnreachable",
    message: expect.stringContaining("ECONNREFUSED"),
  });
  expect(String(failure)).not.toContain("PLANTED");
});

test("an embedded store is for one process at a time, and keeps what it has", async () => {
  const store = await mkdtemp(join(tmpdir(), "fleet-store-"));
  onTestFinished(() => rm(store, { recursive: true }));
  const fleet = await createFleet({ store, kinds });
  await fleet.add("nightly", [{ name: "a" }], { key: ({ name }) => name });
  await expect(createFleet({ store, kinds })).rejects.toMatchObject({ code: "StoreInUse" });
  await fleet.close();
  await using again = await createFleet({ store, kinds });
  expect((await again.summary()).states.waiting).toBe(1);
});
