import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { autorest } from "../src/measures/polling/autorest.js";
import { azbackup } from "../src/measures/polling/azbackup.js";
import { type FakeService, startFakeService } from "../src/measures/polling/fake-service.js";
import { followMany } from "../src/measures/polling/follow-many.js";
import { type Follow, request } from "../src/measures/polling/follower.js";
import { hasAutoRest } from "../src/peers/autorest.js";
import { nameOf, pathOf, runIn, wallClock, workIn } from "../src/measures/polling/work.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const own = { name: "azbackup", make: azbackup };
const tested = (await hasAutoRest(root)) ? [own, { name: "AutoRest's client", make: autorest }] : [own];
const atOnce = { durationMs: 0, retryAfterSeconds: 1 };

/** A client that is told an end without asking. */
const told =
  (status: string, doneAt: () => number): Follow =>
  async () => ({ status, properties: { backupMetadata: String(doneAt()) } });

test("what the service does is said in the name of the server, and read from the path", () => {
  const work = { durationMs: 1750, retryAfterSeconds: 5 };
  expect(workIn(`/servers/${nameOf(work)}/backupAndExport?api-version=1`)).toEqual(work);
  expect(workIn("/servers/mine/backupAndExport")).toBeUndefined();
});

test("the address of a run holds all of it", () => {
  const run = { doneAt: 1_790_000_000_000.25, retryAfterSeconds: 5 };
  expect(runIn(pathOf("result", run))).toEqual({ kind: "result", run });
  expect(runIn(`${pathOf("status", run)}?api-version=1`)).toEqual({ kind: "status", run });
  expect(runIn("/other/1/1")).toBeUndefined();
});

test("an end that is a failure, comes before its time or not at all is missed", async () => {
  const never: Follow = async () => Promise.reject(new Error("lost"));
  for (const follow of [told("Failed", wallClock), told("Succeeded", () => wallClock() + 60_000), never]) {
    expect(await followMany(follow, 3, atOnce)).toEqual({ lateness: [], missed: 3 });
  }
});

test("lateness is counted from the moment the work was done, the shortest first", async () => {
  let known = 0;
  const follow = told("Succeeded", () => wallClock() - 1000 * (3 - known++));
  const { lateness, missed } = await followMany(follow, 3, atOnce);
  expect(missed).toBe(0);
  expect(lateness.map((late) => Math.floor(late / 1000))).toEqual([1, 2, 3]);
});

describe("against the fake service", () => {
  let service: FakeService;
  beforeAll(async () => {
    service = await startFakeService();
  });
  afterAll(() => service.close());

  test.each(tested)("$name follows every operation to its result", async ({ make }) => {
    const follow = await make(`http://127.0.0.1:${service.port}`, root);
    const before = service.requests();
    const { lateness, missed } = await followMany(follow, 5, atOnce);
    expect({ ends: lateness.length, missed }).toEqual({ ends: 5, missed: 0 });
    // The start, one reading, the result.
    expect(service.requests() - before).toBe(5 * 3);
  });

  test("an operation is not done before its time", async () => {
    const url = `http://127.0.0.1:${service.port}/flexibleServers/${nameOf({ durationMs: 3_600_000, retryAfterSeconds: 7 })}/backupAndExport`;
    const started = await fetch(url, { method: "POST", body: JSON.stringify(request) });
    expect(started.status).toBe(202);
    const status = await fetch(started.headers.get("azure-asyncoperation") ?? "");
    expect(status.headers.get("retry-after")).toBe("7");
    expect(await status.json()).toMatchObject({ status: "InProgress" });
  });

  test("what the service does not know fails, and is not taken for an end", async () => {
    const answer = await fetch(`http://127.0.0.1:${service.port}/flexibleServers/mine/backupAndExport`, {
      method: "POST",
      body: "{}",
    });
    expect(answer.status).toBe(404);
  });
});
