import { fromPglite, PgBoss } from "pg-boss";
import { expect, test } from "vitest";
import { createFleet } from "../src/fleet.js";
import { sql } from "../src/sql.js";
import { FakeService } from "./support/fake-service.js";
import { kindOf, sharedDatabase } from "./support/test-fleet.js";

const key = ({ name }: { name: string }) => name;
const fast = {
  startTimeoutMs: 10_000,
  readTimeoutMs: 10_000,
  claimSeconds: 11,
  shortestWaitMs: 1,
  random: () => 0,
};

async function rowsOf<TRow>(text: string): Promise<TRow[]> {
  return (await (await sharedDatabase()).query<TRow>(text)).rows;
}

test("what has ended is kept for its days, then it is gone, and its key may come again", async () => {
  const database = await sharedDatabase();
  const kinds = { nightly: kindOf(new FakeService()) };
  await using fleet = await createFleet({
    store: database,
    schema: "kept",
    kinds,
    retentionDays: 30,
    ...fast,
  });
  const work = () => fleet.work({ pollMs: 10, untilDone: true });
  const later = (days: number) =>
    database.exec(`update kept.item set ended_at = ended_at - interval '${days} days'`);
  await fleet.add("nightly", [{ name: "vm-1" }], { key });
  await work();
  await later(29);
  await work();
  expect((await fleet.summary()).states.succeeded).toBe(1);
  expect(await fleet.add("nightly", [{ name: "vm-1" }], { key })).toEqual({ added: 0, known: 1 });
  await later(2);
  await work();
  expect((await fleet.summary()).items).toBe(0);
  // A call to look for a start whose answer was lost may be still to come; then it finds no such item.
  expect(await rowsOf("select name from kept_jobs.job where name <> 'finds'")).toEqual([]);
  expect(await fleet.add("nightly", [{ name: "vm-1" }], { key })).toEqual({ added: 1, known: 0 });
}, 30_000);

test("a store of an older layout is brought forward, and what was open in it goes on", async () => {
  const database = await sharedDatabase();
  const schemas = { schema: "older", jobs: "older_jobs" };
  const boss = new PgBoss({ db: fromPglite(database), backend: "pglite", schema: schemas.jobs });
  await boss.start();
  for (const name of ["layout", "migrations/001-items"]) await database.exec(sql(name, schemas));
  const running = "00000000-0000-4000-8000-000000000001";
  const waiting = "00000000-0000-4000-8000-000000000002";
  await database.exec(`
    insert into older.layout (version) values (1);
    insert into older.grp (name) values ('nightly');
    insert into older.item (id, kind, key, grp, priority, item, state, admitted, request_id, token, starts, added_at, due_at)
      values ('${running}', 'nightly', 'vm-1', 'nightly', 0, '{"name":"vm-1"}', 'running', true, gen_random_uuid(), 'operation 0', 1, now(), now());
    insert into older.item (id, kind, key, grp, priority, item, admitted, added_at)
      values ('${waiting}', 'nightly', 'vm-2', 'nightly', 0, '{"name":"vm-2"}', true, now());`);
  // As the version before had them: a call for one item each.
  for (const [queue, id] of [
    ["start", waiting],
    ["step", running],
  ] as const) {
    await boss.createQueue(queue, { policy: "exclusive" });
    await boss.insert(queue, [{ data: { id }, singletonKey: id }]);
  }
  await boss.stop({ graceful: false });

  const service = new FakeService();
  const start = service.start("vm-1", { clientRequestId: "before", abortSignal: AbortSignal.timeout(1000) });
  await start.submitted();
  const kinds = { nightly: kindOf(service) };
  await using fleet = await createFleet({ store: database, schema: "older", kinds, ...fast });
  await fleet.work({ pollMs: 10, untilDone: true });
  expect((await fleet.summary()).states).toMatchObject({ succeeded: 2, running: 0, waiting: 0 });
  expect(["vm-1", "vm-2"].map((name) => service.started(name))).toEqual([1, 1]);
  expect(await rowsOf("select max(version) as version from older.layout")).toEqual([{ version: 3 }]);
  expect(await rowsOf("select name from older_jobs.queue where name in ('step', 'find')")).toEqual([]);
});
