import { createEmulator, createRealClock } from "@azbackup/emulator";
import { KeyVaultBackupClient } from "@azbackup/keyvault";
import { TestClock } from "pg-boss";
import { expect, onTestFinished, test } from "vitest";
import { testFleet, type TestFleet } from "./support/test-fleet.js";
import { until } from "./support/until.js";

async function open(...given: Parameters<typeof testFleet>): Promise<TestFleet> {
  const opened = await testFleet(...given);
  onTestFinished(() => opened.fleet.close());
  return opened;
}

test("no more of a group run at once than its limit, and other groups are not held", async () => {
  const { fleet, service, add } = await open({}, { limits: { perGroup: 2 } });
  const end = Promise.withResolvers<void>();
  const names = ["a/1", "a/2", "a/3", "a/4"];
  for (const name of names) service.behaviours.set(name, { reads: 2, hang: end.promise });
  await add(...names, "b/1", "b/2", "b/3");
  const working = fleet.work({ pollMs: 10, untilDone: true });
  await until(async () => (await fleet.summary()).states.succeeded === 3);
  expect(service.operations.filter(({ item }) => item.startsWith("a/"))).toHaveLength(2);
  end.resolve();
  await working;
  expect((await fleet.summary()).states.succeeded).toBe(7);
});

test("requests of a group are spread, over all workers", async () => {
  const { fleet, service, add } = await open({}, { limits: { perSecond: 20 } });
  await add(...Array.from({ length: 10 }, (_, index) => `a/${index}`));
  await Promise.all([1, 2].map(() => fleet.work({ pollMs: 10, untilDone: true })));
  const at = service.sent.map((each) => each.at).sort((a, b) => a - b);
  expect(at).toHaveLength(20);
  // 20 requests at 20 a second; those that are near enough go at once.
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  expect(last - first).toBeGreaterThan(600);
});

test("a group that is throttled waits, the others do not", async () => {
  const { fleet, service, add, events } = await open();
  service.behaviours.set("a/1", { throttle: { times: 1, ms: 1500 } });
  await fleet.pause();
  await add("a/1");
  await fleet.resume();
  const working = fleet.work({ pollMs: 10, untilDone: true });
  await until(() => events.some(({ event }) => event === "throttled"));
  await add("a/2", "b/1");
  await working;
  const sent = (item: string) =>
    service.sent.find((each) => each.item === item && each.what === "start")?.at ?? 0;
  const throttled = sent("a/1");
  expect(sent("b/1") - throttled).toBeLessThan(1200);
  expect(sent("a/2") - throttled).toBeGreaterThan(1200);
  expect(events.filter(({ event }) => event === "throttled")).toEqual([
    { event: "throttled", group: "a", ms: 1500 },
  ]);
  expect((await fleet.summary()).throttled).toMatchObject([{ group: "a", throttled: 1 }]);
});

test("a read that is put off slows its group, whatever client it is", async () => {
  const emulator = await createEmulator({ clock: createRealClock(), durationMs: 1, retryAfterSeconds: 1 });
  const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Infinity }) };
  const client = new KeyVaultBackupClient(emulator.url("keyvault"), credential, { fetch: emulator.fetch });
  const body = { storageResourceUri: "https://account.blob.core.windows.net/c", token: "sv=1&sig=x" };
  const { add, run, item, events } = await open({
    start: (_item, options) => client.fullBackup(body, options),
    resume: (token) => client.resume(token),
  });
  emulator.inject({ operation: "fullBackupStatus", kind: "throttle", retryAfter: 2, times: 1 });
  await add("a/1");
  await run();
  expect(await item("a/1")).toMatchObject({ state: "succeeded", reads: 2 });
  expect(events).toContainEqual({ event: "throttled", group: "a", ms: 2000 });
});

test("who comes back after its claim has lapsed changes nothing", async () => {
  const { fleet, service, add, item, events } = await open();
  const pause = Promise.withResolvers<void>();
  // The first read stands still until another worker has read the end.
  service.behaviours.set("a/1", { reads: 1, hang: pause.promise, end: "failed" });
  await add("a/1");
  const stop = new AbortController();
  const working = fleet.work({ pollMs: 20, signal: stop.signal });
  await until(() => service.sent.some(({ what }) => what === "read"));
  service.behaviours.set("a/1", { reads: 1 });
  await until(async () => (await item("a/1")).state === "succeeded");
  const before = await item("a/1");
  pause.resolve();
  await until(() => events.some(({ event }) => event === "fenced"));
  stop.abort();
  await working;
  expect(await item("a/1")).toEqual(before);
});

test("of those that are recorded together, one whose answer cannot be stored does not hold the others", async () => {
  const { fleet, service, add, run, item } = await open({
    keep: (result) => ((result as { odd?: boolean }).odd === true ? { n: 10n as never } : { fine: true }),
  });
  service.behaviours.set("a/3", { result: { odd: true } });
  await add(...Array.from({ length: 6 }, (_, index) => `a/${index}`));
  await run();
  expect((await fleet.summary()).states.succeeded).toBe(6);
  expect(await item("a/3")).toMatchObject({ result: null, error: { name: "TypeError" } });
  expect(await item("a/4")).toMatchObject({ result: { fine: true }, error: null });
});

test("a start that comes too late is not sent", async () => {
  const { service, add, run, item } = await open(
    {
      prepare: async () => {
        // The machine stood still, once.
        const until = performance.now() + (service.sent.length === 0 && !stood ? 1500 : 0);
        stood = true;
        while (performance.now() < until);
      },
    },
    { startTimeoutMs: 1000 },
  );
  let stood = false;
  await add("a/1");
  await run();
  const { state, starts } = await item("a/1");
  expect(state).toBe("succeeded");
  // Once more on a machine that stands still by itself.
  expect(starts).toBeGreaterThan(1);
  expect(service.started("a/1")).toBe(1);
});

test("every night at two in Berlin, the items of that night are added once", async () => {
  const clock = new TestClock("2027-07-01T23:59:40Z"); // twenty seconds to two in Berlin
  const asked: Date[] = [];
  const { fleet, service, events } = await testFleet(
    {},
    {
      clock,
      claimSeconds: 40, // the engine looks after its jobs that seldom
      startTimeoutMs: 30_000, // the time until a search would not pass
      schedules: {
        nightly: {
          cron: "0 2 * * *",
          timeZone: "Europe/Berlin",
          kind: "nightly",
          items: (at) => {
            asked.push(at);
            return [{ name: "vm-1" }, { name: "vm-2" }];
          },
          key: ({ name }, at) => `${name} ${at.toISOString()}`,
        },
      },
    },
  );
  onTestFinished(() => fleet.close());
  const stop = new AbortController();
  const working = fleet.work({ pollMs: 10, signal: stop.signal });
  let askedBefore = false;
  for (let second = 0; second < 120 && asked.length === 0; second += 10) {
    await clock.tick(10_000);
    askedBefore ||= second === 0 && asked.length > 0;
    // The engine's worker runs by the test's clock, the fleet's by its own.
    await new Promise((done) => setTimeout(done, 100));
  }
  await until(() => service.operations.length === 2);
  stop.abort();
  await working;
  expect(askedBefore).toBe(false);
  expect(asked.map((at) => at.toISOString())).toEqual(["2027-07-02T00:00:00.000Z"]);
  expect(events).toContainEqual({ event: "scheduled", schedule: "nightly", added: 2, known: 0 });
});
