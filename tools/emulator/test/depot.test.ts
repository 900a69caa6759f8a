import { describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.js";
import { depot, depotBehaviour } from "./helpers/depot.js";
import { openSession } from "./helpers/session.js";
import type { Answer, Session } from "./helpers/session.js";

const open = (): Promise<Session> => openSession({ manifests: [depot], durationMs: 1000 });
const store = ({ send }: Session): Promise<Answer> => send("POST", "depot/items/box/store?api-version=2");
const monitor = ({ send }: Session, started: Answer): Promise<Answer> =>
  send("GET", started.headers["azure-asyncoperation"] ?? "");

describe("work of a service without a behaviour", () => {
  test("is followed at the documented URLs, with its own id and the caller's values in them", async () => {
    const session = await open();
    const started = await store(session);
    const [first, second] = [
      started.headers["azure-asyncoperation"] ?? "",
      started.headers["location"] ?? "",
    ];
    expect(first).toMatch(/^https:\/\/emulator\.azbackup\.test\/depot\/ops\/[0-9a-f-]{36}\?api-version=2$/);
    expect(second).toBe(first.replace("/ops/", "/items/box/results/"));
  });

  test("goes through the states its schema names, in their order", async () => {
    const session = await open();
    const started = await store(session);
    const states: unknown[] = [];
    for (let read = 0; read < 3; read += 1) {
      states.push((await monitor(session, started)).json["state"]);
      await session.emulator.clock.advance(500);
    }
    expect(states).toEqual(["Queued", "Working", "Done"]);
  });

  test("has its result at the Location once it is over, and 202 there until then", async () => {
    const session = await open();
    const started = await store(session);
    const location = started.headers["location"] ?? "";
    expect(await session.send("GET", location)).toMatchObject({
      status: 202,
      text: "",
      headers: { location },
    });
    await session.emulator.clock.advance(1000);
    expect((await session.send("GET", location)).json).toEqual({ path: "/items/box", weight: 7 });
  });

  test("answers at a URL it handed out with any version or none, in any case, with a slash behind it", async () => {
    const session = await open();
    const url = (await store(session)).headers["azure-asyncoperation"] ?? "";
    const read = async (from: string, to: string): Promise<number> =>
      (await session.send("GET", url.replace(from, to))).status;
    expect(await read("version=2", "version=1")).toBe(200);
    expect(await read("version=2", "version=9")).toBe(200);
    expect(await read("?api-version=2", "")).toBe(200);
    expect(await read("/depot/ops/", "/depot/OPS/")).toBe(200);
    expect(await read("?", "/?")).toBe(200);
    expect(await read("version=2", "version=new")).toBe(400);
    expect((await session.send("DELETE", url)).status).toBe(405);
  });

  test("starts a job with an end of its own, and names it when the operation is over", async () => {
    const session = await open();
    const started = await store(session);
    expect((await monitor(session, started)).json).not.toHaveProperty("properties");
    await session.emulator.clock.advance(1000);
    const { properties } = (await monitor(session, started)).json;
    const jobId = String(Object(properties)["jobId"]);
    const job = (): Promise<Answer> => session.send("GET", `depot/jobs/${jobId}?api-version=2`);
    expect((await job()).json).toEqual({ name: jobId, state: "Running", percent: 50 });
    await session.emulator.clock.advance(500);
    expect((await job()).json).toMatchObject({ state: "Running", percent: 75 });
    expect(session.emulator.state()["depot"]?.runs[0]?.state).toBe("running");
    await session.emulator.clock.advance(500);
    expect((await job()).json).toMatchObject({ state: "Completed", percent: 100 });
    expect(session.emulator.state()["depot"]?.runs[0]?.state).toBe("succeeded");
  });

  test("can be canceled through the operation that says so, and cancelling late changes nothing", async () => {
    const session = await open();
    const ids: string[] = [];
    for (const wait of [0, 1000]) {
      const started = await store(session);
      await session.emulator.clock.advance(1000);
      const { properties } = (await monitor(session, started)).json;
      const jobId = String(Object(properties)["jobId"]);
      ids.push(jobId);
      await session.emulator.clock.advance(wait);
      expect((await session.send("POST", `depot/jobs/${jobId}/cancel?api-version=2`)).status).toBe(202);
    }
    const states = ids.map(
      async (id) => (await session.send("GET", `depot/jobs/${id}?api-version=2`)).json["state"],
    );
    expect(await Promise.all(states)).toEqual(["Cancelled", "Completed"]);
  });

  test("can fail in the operation or in the job", async () => {
    const session = await open();
    session.emulator.inject({ operation: "store", kind: "fail", code: "Full" });
    session.emulator.inject({ operation: "store", kind: "fail", code: "Full", at: "job" });
    const first = await store(session);
    const second = await store(session);
    await session.emulator.clock.advance(1000);
    expect((await monitor(session, first)).json).toMatchObject({
      state: "Broken",
      fault: { Code: "Full", Message: "no room" },
    });
    const late = await monitor(session, second);
    expect(late.json["state"]).toBe("Done");
    await session.emulator.clock.advance(1000);
    const jobId = String(Object(late.json["properties"])["jobId"]);
    expect((await session.send("GET", `depot/jobs/${jobId}?api-version=2`)).json).toMatchObject({
      state: "Failed",
    });
  });

  test("can run out of time in the service's own word", async () => {
    const session = await open();
    session.emulator.inject({ kind: "timeOut" });
    const started = await store(session);
    await session.emulator.clock.advance(1000);
    expect((await monitor(session, started)).json["state"]).toBe("GaveUp");
  });

  test("that nobody started is not found, but what an example shows is", async () => {
    const { send } = await open();
    expect((await send("GET", "depot/jobs/j7654321?api-version=1")).status).toBe(404);
    expect((await send("GET", "depot/jobs/j1234567?api-version=1")).json["state"]).toBe("Running");
  });
});

describe("a list", () => {
  test("nobody keeps is the documented one, without the link to a page there is not", async () => {
    const { send } = await open();
    expect((await send("GET", "depot/items?api-version=1")).json).toEqual({ value: ["a", "b", "c"] });
  });

  test("a behaviour keeps comes in pages that lead to each other and end", async () => {
    const { send } = await openSession({ manifests: [depot], behaviours: { depot: depotBehaviour } });
    const headers = { "content-type": "application/json" };
    for (const name of ["x", "y", "z"]) {
      expect((await send("PUT", `depot/items/${name}?api-version=2`, { headers, body: "{}" })).status).toBe(
        201,
      );
    }
    expect((await send("PUT", "depot/items/more?api-version=2", { headers, body: "{}" })).json).toEqual({
      Code: "Full",
      Message: "no room",
    });
    const first = (await send("GET", "depot/items?api-version=2")).json;
    expect(first["value"]).toEqual(["x", "y"]);
    const last = (await send("GET", String(first["nextLink"]))).json;
    expect(last).toEqual({ value: ["z"] });
  });
});

test("a behaviour with rules for an operation there is not is a mistake", async () => {
  const behaviours = { depot: { operations: { lift: {} } } };
  await expect(createEmulator({ manifests: [depot], behaviours })).rejects.toThrow(/"lift"/);
});

test("resetting forgets work, memory, records and faults, and keeps the clock", async () => {
  const session = await openSession({ manifests: [depot], behaviours: { depot: depotBehaviour } });
  const started = await store(session);
  await session.emulator.clock.advance(5000);
  const now = session.emulator.clock.now();
  session.emulator.inject({ kind: "conflict", times: Infinity });
  session.emulator.reset();
  expect(session.emulator.requests).toEqual([]);
  expect(session.emulator.started()).toBe(0);
  const url = started.headers["azure-asyncoperation"] ?? "";
  expect((await session.send("GET", url)).status).toBe(404);
  expect(session.emulator.state()).toEqual({ depot: { runs: [], collections: {} } });
  expect(session.emulator.clock.now()).toBe(now);
});
