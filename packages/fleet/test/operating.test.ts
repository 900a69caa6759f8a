import { ResumeTokenError } from "@azbackup/core/errors";
import { expect, onTestFinished, test } from "vitest";
import { createFleet } from "../src/fleet.js";
import { kindOf, sharedDatabase, testFleet, type TestFleet } from "./support/test-fleet.js";
import { until } from "./support/until.js";

async function open(...given: Parameters<typeof testFleet>): Promise<TestFleet> {
  const opened = await testFleet(...given);
  onTestFinished(() => opened.fleet.close());
  return opened;
}

test("one item is canceled by its id: what runs at the service, what was not sent at once", async () => {
  const { fleet, service, add, item, events } = await open({}, { limits: { perGroup: 2 } });
  for (const name of ["a/1", "a/2"]) service.behaviours.set(name, { reads: 1e6 });
  await add("a/1", "a/2", "a/3");
  const stop = new AbortController();
  const working = fleet.work({ pollMs: 10, signal: stop.signal });
  await until(async () => (await fleet.summary()).states.running === 2);
  const third = await item("a/3");
  expect(await fleet.cancel({ id: third.id })).toBe(1);
  expect(await item("a/3")).toMatchObject({ state: "canceled", starts: 0 });
  expect(events).toContainEqual({
    event: "state",
    id: third.id,
    kind: "nightly",
    group: "a",
    from: "waiting",
    to: "canceled",
  });
  expect(await fleet.cancel({ id: (await item("a/1")).id })).toBe(1);
  await until(async () => (await item("a/1")).state === "canceled");
  expect((await item("a/2")).state).toBe("running");
  const ended = (await item("a/1")).id;
  expect(await fleet.cancel({ id: ended })).toBe(0);
  await expect(fleet.cancel({ id: "a/1" })).rejects.toMatchObject({ code: "UnknownItem" });
  stop.abort();
  await working;
  expect(service.sent.filter(({ what }) => what === "cancel").map(({ item: name }) => name)).toEqual(["a/1"]);
});

test("a cancellation that comes while an item is started is sent as soon as it runs", async () => {
  const ready = Promise.withResolvers<void>();
  const { fleet, service, add, item } = await open(
    { prepare: () => ready.promise },
    { startTimeoutMs: 30_000 },
  );
  service.behaviours.set("a/1", { reads: 1e6 });
  await add("a/1");
  const working = fleet.work({ pollMs: 10, untilDone: true });
  await until(async () => (await item("a/1")).state === "starting");
  expect(await fleet.cancel({ id: (await item("a/1")).id })).toBe(1);
  ready.resolve();
  await working;
  expect(await item("a/1")).toMatchObject({ state: "canceled", cancel: "sent", starts: 1 });
});

test("items that are added while workers work are started by them", async () => {
  const { fleet, service, add } = await open();
  const stop = new AbortController();
  const working = Promise.all([1, 2].map(() => fleet.work({ pollMs: 10, signal: stop.signal })));
  for (const name of ["a/1", "b/1", "a/2"]) {
    await add(name);
    await until(async () => (await fleet.summary()).states.succeeded === service.operations.length);
  }
  await until(async () => (await fleet.summary()).states.succeeded === 3);
  stop.abort();
  await working;
  expect(service.operations.map(({ item }) => item).sort()).toEqual(["a/1", "a/2", "b/1"]);
});

test("a stored token that is not the client's needs an operator, and no request is sent", async () => {
  const { service, add, run, item } = await open({
    resume: () => {
      throw new ResumeTokenError("it is of another client");
    },
  });
  await add("a/1");
  await run();
  expect(await item("a/1")).toMatchObject({
    state: "needsOperator",
    error: { name: "ResumeTokenError", message: expect.stringContaining("of another client") },
  });
  expect(service.sent.map(({ what }) => what)).toEqual(["start"]);
});

test("an item of a kind that a worker does not know is left to the others", async () => {
  const { fleet, service, add, events, item } = await open();
  await add("a/1");
  const told: unknown[] = [];
  const others = await createFleet({
    store: await sharedDatabase(),
    kinds: { weekly: kindOf(service) },
    onEvent: (event) => told.push(event),
  });
  onTestFinished(() => others.close());
  const stop = new AbortController();
  const working = others.work({ pollMs: 10, signal: stop.signal });
  await until(() => told.length > 0);
  stop.abort();
  await working;
  expect(told).toMatchObject([{ event: "trouble", error: { name: "UnknownKind" } }]);
  expect(await item("a/1")).toMatchObject({ state: "waiting", starts: 0 });
  expect({ events, sent: service.sent }).toEqual({ events: [], sent: [] });
  expect((await fleet.summary()).states.waiting).toBe(1);
});

test("spans, counts and durations of real turns reach OpenTelemetry", async () => {
  const spans: string[] = [];
  const counted: unknown[] = [];
  const tracer = {
    startActiveSpan<T>(name: string, _options: unknown, run: (span: never) => T): T {
      spans.push(name);
      return run({ setAttribute: () => {}, setStatus: () => {}, end: () => {} } as never);
    },
  };
  const noted = (instrument: string) => (value: number, attributes?: object) =>
    void counted.push([instrument, value > 0, attributes]);
  let observe: ((result: { observe(value: number, attributes?: object): void }) => unknown) | undefined;
  const meter = {
    createCounter: (name: string) => ({ add: noted(name) }),
    createHistogram: (name: string) => ({ record: noted(name) }),
    createObservableGauge: () => ({ addCallback: (callback: typeof observe) => void (observe = callback) }),
  };
  const { add, run } = await open({}, { telemetry: { tracer: tracer as never, meter: meter as never } });
  await add("a/1");
  await run();
  expect(spans).toEqual(["fleet.start", "fleet.step"]);
  expect(counted).toEqual([
    ["azbackup.fleet.turn.duration", true, { turn: "start", kind: "nightly" }],
    ["azbackup.fleet.changes", true, { kind: "nightly", state: "running" }],
    ["azbackup.fleet.turn.duration", true, { turn: "step", kind: "nightly" }],
    ["azbackup.fleet.changes", true, { kind: "nightly", state: "succeeded" }],
  ]);
  const items: unknown[] = [];
  await observe?.({ observe: (value, attributes) => void items.push([value, attributes]) });
  expect(items).toEqual([[1, { kind: "nightly", state: "succeeded" }]]);
});
