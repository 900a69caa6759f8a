import { describe, expect, onTestFinished, test } from "vitest";
import { restError } from "./support/fake-service.js";
import { testFleet, type TestFleet } from "./support/test-fleet.js";
import { until } from "./support/until.js";

async function open(...given: Parameters<typeof testFleet>): Promise<TestFleet> {
  const opened = await testFleet(...given);
  onTestFinished(() => opened.fleet.close());
  return opened;
}

describe("from waiting to the end", () => {
  test("each item is started once and followed to its end", async () => {
    const { fleet, service, add, run, item, events } = await open({ keep: (result) => result as never });
    service.behaviours.set("a/2", { reads: 3, end: "failed" });
    await add("a/1", "a/2", "b/1");
    await run();
    const { states, starts } = await fleet.summary();
    expect({ states, starts }).toEqual({
      states: { waiting: 0, starting: 0, running: 0, succeeded: 2, failed: 1, canceled: 0, needsOperator: 0 },
      starts: 3,
    });
    expect(["a/1", "a/2", "b/1"].map((name) => service.started(name))).toEqual([1, 1, 1]);
    expect(await item("a/1")).toMatchObject({
      state: "succeeded",
      reads: 1,
      result: { item: "a/1" },
      group: "a",
    });
    expect(await item("a/2")).toMatchObject({ state: "failed", reads: 3, error: { code: "Broken" } });
    const seen = events.flatMap((event) =>
      event.event === "state" && event.group === "b" ? [event.to] : [],
    );
    expect(seen).toEqual(["running", "succeeded"]);
  });

  test("what it is started with was stored before", async () => {
    const { service, add, run, events, item } = await open();
    await add("a/1");
    await run();
    const intent = events.find(({ event }) => event === "intent");
    expect(intent).toMatchObject({ clientRequestId: service.operations[0]?.clientRequestId });
    expect((await item("a/1")).clientRequestId).toBe(service.operations[0]?.clientRequestId);
  });

  test("the same key adds nothing, also while it works", async () => {
    const { fleet, service, add, run } = await open();
    await add("a/1");
    await add("a/1", "a/2");
    await run();
    await add("a/1", "a/2", "a/3");
    await run();
    expect((await fleet.summary()).items).toBe(3);
    expect(service.operations).toHaveLength(3);
  });

  test("a refused start has failed, one that was put off or did not arrive is sent again", async () => {
    const { service, add, run, item } = await open();
    service.behaviours.set("a/1", { startFails: restError(403, undefined, true) });
    service.behaviours.set("b/1", { throttle: { times: 2, ms: 5 } });
    await add("a/1", "b/1");
    await run();
    expect(await item("a/1")).toMatchObject({ state: "failed", starts: 1, error: { statusCode: 403 } });
    expect(await item("b/1")).toMatchObject({ state: "succeeded", starts: 3 });
    expect(service.started("b/1")).toBe(1);
  });

  test("an end the service no longer waits for needs an operator", async () => {
    const { service, add, run, item } = await open();
    service.behaviours.set("a/1", { end: "timedOut" });
    await add("a/1");
    await run();
    expect(await item("a/1")).toMatchObject({ state: "needsOperator", error: { code: "OperationTimedOut" } });
  });
});

describe("a start of which nobody knows", () => {
  test("is found and attached", async () => {
    const { service, add, run, item, events } = await open();
    service.behaviours.set("a/1", { loseAnswer: true });
    await add("a/1");
    await run();
    expect(await item("a/1")).toMatchObject({ state: "succeeded", starts: 1 });
    expect(service.started("a/1")).toBe(1);
    const states = events.flatMap((event) => (event.event === "state" ? [`${event.from} ${event.to}`] : []));
    expect(states).toEqual(["starting running", "running succeeded"]);
  });

  test("is started again once it is settled that it is not there", async () => {
    let asked = 0;
    const { service, add, run, item } = await open({
      find: async () => ({ none: true, settled: ++asked > 2 }),
    });
    service.behaviours.set("a/1", { loseRequest: true });
    await add("a/1");
    // It arrives the second time.
    const running = run();
    await until(() => asked > 1);
    service.behaviours.delete("a/1");
    await running;
    expect(await item("a/1")).toMatchObject({ state: "succeeded" });
    // It is asked once more where a busy machine did not get to send it in time.
    expect(asked).toBeGreaterThan(2);
    expect(service.started("a/1")).toBe(1);
  });

  test("needs an operator where nothing can tell, and is not started again by itself", async () => {
    const { fleet, service, add, run, item } = await open({
      find: async () => ({ cannotTell: "There is no list." }),
    });
    service.behaviours.set("a/1", { loseAnswer: true });
    await add("a/1");
    await run();
    await run();
    const unknown = await item("a/1");
    expect(unknown).toMatchObject({ state: "needsOperator", error: { name: "UnknownStart" } });
    expect(unknown.error?.message).toContain("There is no list.");
    expect(service.started("a/1")).toBe(1);
    await fleet.decide(unknown.id, "attach", { token: "operation 0" });
    await run();
    expect(await item("a/1")).toMatchObject({ state: "succeeded", starts: 1 });
  });

  test("an operator has it started again, or gives it up", async () => {
    const { fleet, service, add, run, item } = await open({ find: async () => ({ cannotTell: "" }) });
    service.behaviours.set("a/1", { loseRequest: true });
    service.behaviours.set("a/2", { loseRequest: true });
    await add("a/1", "a/2");
    await run();
    service.behaviours.clear();
    await fleet.decide((await item("a/1")).id, "startAgain");
    await fleet.decide((await item("a/2")).id, "giveUp", { reason: "The server is gone." });
    await run();
    expect(await item("a/1")).toMatchObject({ state: "succeeded", starts: 2 });
    expect(await item("a/2")).toMatchObject({
      state: "failed",
      starts: 1,
      error: { name: "GivenUp", message: "The server is gone." },
    });
    expect(service.operations).toHaveLength(1);
  });

  test("a decision needs an item that needs one, and a token of its client", async () => {
    const { fleet, service, add, run, item } = await open({ find: async () => ({ cannotTell: "" }) });
    service.behaviours.set("a/1", { loseAnswer: true });
    await add("a/1", "a/2");
    await run();
    const { id } = await item("a/1");
    const other = (await item("a/2")).id;
    await expect(fleet.decide(other, "startAgain")).rejects.toThrow(/is succeeded/);
    await expect(fleet.decide(id, "attach")).rejects.toThrow(/resume token/);
    await expect(fleet.decide(id, "attach", { token: "another" })).rejects.toThrow(/of another client/);
    await expect(fleet.decide(id, "again" as never)).rejects.toThrow(/must be "startAgain"/);
    await expect(fleet.decide("1", "giveUp")).rejects.toMatchObject({ code: "UnknownItem" });
    expect((await item("a/1")).state).toBe("needsOperator");
  });
});

test("one that hangs holds its own place only", async () => {
  const { fleet, service, add, item } = await open({}, { readTimeoutMs: 60_000, claimSeconds: 120 });
  const end = Promise.withResolvers<void>();
  service.behaviours.set("a/hangs", { hang: end.promise });
  await add("a/hangs", ...Array.from({ length: 30 }, (_, index) => `a/${index}`));
  const stop = new AbortController();
  const working = fleet.work({ steps: 4, pollMs: 20, signal: stop.signal });
  await until(async () => (await fleet.summary()).states.succeeded === 30);
  expect((await item("a/hangs")).state).toBe("running");
  end.resolve();
  await until(async () => (await item("a/hangs")).state === "succeeded");
  stop.abort();
  await working;
});

test("the service is asked to cancel what runs, and what was not sent ends", async () => {
  const { fleet, service, add, item } = await open({}, { limits: { perGroup: 2 } });
  service.behaviours.set("a/1", { reads: 1e6 });
  service.behaviours.set("a/2", { reads: 20, cannotCancel: true });
  await add("a/1", "a/2", "a/3", "b/1");
  const stop = new AbortController();
  const working = fleet.work({ pollMs: 10, signal: stop.signal });
  await until(async () => (await fleet.summary()).states.running >= 2);
  expect(await fleet.cancel({ group: "a" })).toBe(3);
  await until(async () => (await fleet.summary()).states.running === 0);
  stop.abort();
  await working;
  expect(await item("a/1")).toMatchObject({ state: "canceled", cancel: "sent" });
  expect(await item("a/2")).toMatchObject({ state: "succeeded", cancel: "refused" });
  expect(await item("a/3")).toMatchObject({ state: "canceled", starts: 0 });
  expect((await item("b/1")).state).toBe("succeeded");
  expect(service.sent.filter(({ what }) => what === "cancel").map(({ item: name }) => name)).toEqual(["a/1"]);
});

test("a paused fleet starts nothing, by any worker, until it goes on", async () => {
  const { fleet, service, add } = await open();
  await fleet.pause();
  await add("a/1");
  const stop = new AbortController();
  const working = fleet.work({ pollMs: 10, signal: stop.signal });
  // It has had its chances.
  await new Promise((done) => setTimeout(done, 200));
  expect({ paused: (await fleet.summary()).paused, sent: service.sent.length }).toEqual({
    paused: true,
    sent: 0,
  });
  await fleet.resume();
  await until(() => service.operations.length === 1);
  stop.abort();
  await working;
});

test("higher priorities are started first", async () => {
  const { fleet, service, run } = await open({}, { limits: { perGroup: 1 } });
  const items = [1, 3, 2].map((n) => ({ name: `a/${n}` }));
  await fleet.add("nightly", items, {
    key: ({ name }) => name,
    group: () => "a",
    priority: ({ name }) => Number(name.slice(2)),
  });
  await run();
  expect(service.operations.map(({ item }) => item)).toEqual(["a/3", "a/2", "a/1"]);
});

test("changes can be watched", async () => {
  const { fleet, add, run } = await open();
  const seen: string[] = [];
  const stop = new AbortController();
  const watching = (async () => {
    for await (const { key, state } of fleet.watch({ pollMs: 5, signal: stop.signal }))
      seen.push(`${key} ${state}`);
  })();
  await new Promise((done) => setTimeout(done, 50));
  await add("a/1");
  await run();
  await until(() => seen.includes("a/1 succeeded"));
  stop.abort();
  await watching;
  expect(seen.at(-1)).toBe("a/1 succeeded");
});
