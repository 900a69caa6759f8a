import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { anonymous } from "../../src/auth/index.js";
import type { Clock } from "../../src/clock/index.js";
import * as read from "../../src/deserialize/index.js";
import { byStatusOperation, byStatusUrl } from "../../src/lro/index.js";
import { createClientContext, type LongRunningOperation, startOperation } from "../../src/operation/index.js";

const status = read.model(() => ({ status: read.string, startTime: read.unixTime, error: read.string }));

const operation: LongRunningOperation = {
  name: "backUp",
  method: "POST",
  request: ({ endpoint }, { token }) => ({ url: `${endpoint}/backup`, headers: {}, body: String(token) }),
  statuses: [202],
  startsWork: true,
  lro: {
    tracking: {
      strategies: [byStatusUrl, byStatusOperation],
      status: { running: ["InProgress"] },
      progress: { started: ["startTime"] },
      statusOperation: { operation: "getStatus", arguments: { jobId: { body: ["jobId"] } } },
    },
    status,
    result: status,
    operations: {
      getStatus: {
        name: "getStatus",
        method: "GET",
        request: ({ endpoint }, { jobId }) => ({ url: `${endpoint}/backup/${String(jobId)}`, headers: {} }),
        statuses: [200],
      },
    },
  },
};

/** Where nothing but what waits is held: a wait is the callback that ends it. */
const waits = new Set<() => void>();
const clock: Clock = {
  now: () => 0,
  sleep: () => new Promise(() => {}),
  schedule(_, callback) {
    waits.add(callback);
    return () => void waits.delete(callback);
  },
};

it("a poller that waits holds neither request nor response, in less than 4 KB", async () => {
  const options = {
    clock,
    fetch: async () => {
      const jobId = `${Math.random()}`.padEnd(32, "0");
      const document = { jobId, status: "InProgress", startTime: 1_700_000_000, error: null };
      const headers = {
        "retry-after": "60",
        "azure-asyncoperation": `https://service.example/backup/${jobId}`,
        "x-ms-request-id": jobId,
      };
      return Response.json(document, { status: 202, headers });
    },
  };
  const config = { name: "TestClient", packageName: "@azbackup/test", packageVersion: "1.2.3" };
  const context = createClientContext({
    ...config,
    endpoint: "https://service.example",
    auth: [anonymous],
    options,
  });
  const started = async (): Promise<{ readonly end: Promise<unknown> }> => {
    // A body of 100 KB would show.
    const poller = startOperation(context, operation, { token: `${Math.random()}`.padEnd(100_000) });
    const end = poller.pollUntilDone();
    await poller.submitted();
    return { end };
  };
  const all = await several(200, started);
  const before = heapUsed();
  all.push(...(await several(1000, started)));
  expect((heapUsed() - before) / 1000).toBeLessThan(4096);
  expect(waits.size).toBe(1200);
});

async function several<T>(count: number, run: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let at = 0; at < count; at += 1) all.push(await run());
  return all;
}

/** Bytes in use after everything else was thrown away. */
function heapUsed(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}
