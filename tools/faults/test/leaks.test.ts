import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { isAzbackupError } from "@azbackup/core/errors";
import { logging, tracing, withPolicies } from "@azbackup/core/http";
import { createVirtualClock } from "@azbackup/emulator";
import { KeyVaultBackupClient } from "@azbackup/keyvault";
import { expect, test } from "vitest";

const minute = 60_000;
const day = 24 * 60 * minute;
const container = {
  storageResourceUri: "https://account.blob.core.windows.net/backups",
  token: "sv=2024&sig=x",
};

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes that somebody holds, in objects, texts and closures. What the engine compiles, nobody holds. */
async function bytesInUse(): Promise<number> {
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  return getHeapSpaceStatistics()
    .filter(({ space_name: space }) => !/code|trusted/.test(space))
    .reduce((sum, { space_used_size: used }) => sum + used, 0);
}

/** What keeps a process alive: sockets, timers and the like, by kind. */
function resources(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) {
    if (/^(?:TCP|TLS|Timeout|GetAddrInfo)/.test(kind)) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** A signal that counts the listeners it has. */
function countedSignal(): { signal: AbortSignal; listeners: () => number } {
  const { signal } = new AbortController();
  let count = 0;
  const { addEventListener, removeEventListener } = signal;
  const known = new Set<unknown>();
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    if (!known.has(args[1])) count += 1;
    known.add(args[1]);
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    if (known.delete(args[1])) count -= 1;
    removeEventListener.apply(signal, args);
  };
  return { signal, listeners: () => count };
}

/** A service whose work lasts until it is told to end, and which fails now and then in one way or another. */
function moodyService(isOver: () => boolean) {
  let reads = 0;
  const json = (status: number, body: unknown, headers = {}) =>
    new Response(JSON.stringify(body), {
      status,
      headers: { "content-type": "application/json", ...headers },
    });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = String(input);
    const { origin, host } = new URL(url);
    const authorization = new Headers(init?.headers).get("authorization");
    const challenge = `Bearer authorization="https://login.example/tenant-1", resource="https://${host}"`;
    if (authorization === null) return json(401, {}, { "www-authenticate": challenge });
    if (init?.method === "POST") {
      const status = `${origin}/backup/job/pending`;
      return json(202, { status: "InProgress", jobId: "job" }, { "azure-asyncoperation": status });
    }
    reads += 1;
    const mood = reads % 50;
    if (mood === 10)
      return json(503, { error: { code: "Busy", message: "later" } }, { "retry-after": "120" });
    if (mood === 20) throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
    if (mood >= 30 && mood < 36) return json(500, { error: { code: "Oops", message: `sig=x${reads}` } });
    if (mood === 40) return json(401, {}, { "www-authenticate": `${challenge}, error="invalid_token"` });
    const done = { status: "Succeeded", azureStorageBlobContainerUri: "https://a.example/b", jobId: "job" };
    return json(200, isOver() ? done : { status: "InProgress", jobId: "job" }, { "retry-after": "900" });
  };
  return { fetch, reads: () => reads };
}

test("weeks of waiting leave no timer, no listener and no memory behind", async () => {
  const clock = createVirtualClock({ autoAdvance: true });
  const began = clock.now();
  const { signal, listeners } = countedSignal();
  const { fetch, reads } = moodyService(() => clock.now() - began > 31 * day);
  let shown = 0;
  const credential = {
    getToken: async () => ({
      token: `t${clock.now()}${"x".repeat(300)}`,
      expiresOnTimestamp: clock.now() + 60 * minute,
    }),
  };
  const span = {
    spanContext: () => ({ traceId: "a".repeat(32), spanId: "b".repeat(16), traceFlags: 1 }),
    setAttribute: () => {},
    setStatus: () => {},
    end: () => void (shown += 1),
  };
  const tracer = {
    startActiveSpan: <T>(_: string, __: object, run: (own: typeof span) => T): T => run(span),
  };
  const client = new KeyVaultBackupClient("https://vault.example.test", credential, {
    fetch,
    clock,
    policies: withPolicies(
      logging(() => (shown += 1)),
      tracing(tracer),
    ),
    onWarning: () => (shown += 1),
    pollJitter: () => 0.5,
  });
  const before = resources();
  const poller = client.fullBackup(container, { abortSignal: signal });
  const held: number[] = [];
  let today = 0;
  poller.onProgress(() => (shown += 1));
  const others = [poller.pollUntilDone({ abortSignal: signal, timeout: 40 * day }), poller.pollUntilDone()];
  for await (const _ of poller) {
    const past = Math.floor((clock.now() - began) / day);
    if (past === today) continue;
    today = past;
    held[today] = await bytesInUse();
    // Whoever comes and leaves takes everything along.
    await poller.pollUntilDone({ timeout: 5 * minute }).catch(() => {});
    await client
      .resume(await poller.resumeToken(), { abortSignal: signal })
      .poll()
      .catch(() => {});
  }
  expect((await Promise.all(others)).map(({ status }) => status)).toEqual(["Succeeded", "Succeeded"]);
  expect(today).toBeGreaterThanOrEqual(30);
  expect(reads()).toBeGreaterThan(3000);
  expect(shown).toBeGreaterThan(10_000);
  expect(listeners()).toBe(0);
  expect(Object.keys(resources()).filter((kind) => (resources()[kind] ?? 0) > (before[kind] ?? 0))).toEqual(
    [],
  );
  // After days in which caches fill, two thousand reads with five hundred tokens hold nothing besides.
  const [early = NaN, late = NaN] = [held[10], held[30]];
  expect(late - early).toBeLessThan(48_000);
}, 600_000);

test("thousands of requests, of which many break, leave no socket and no timer behind", async () => {
  let answered = 0;
  const server = createServer((request, response) => {
    answered += 1;
    request.resume();
    if (answered % 10 === 3) return void request.socket.destroy();
    if (answered % 10 === 5) return; // it never answers
    if (answered % 10 === 7) return void response.writeHead(200, { "content-length": "99" }).write("{");
    response.setHeader("content-type", "application/json").end('{"status":"InProgress","jobId":"job"}');
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const before = resources();
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Infinity }) };
  const options = {
    allowInsecureConnection: true,
    proxy: false,
    retry: { maxRetries: 1, baseDelayMs: 1 },
  } as const;
  const errors: unknown[] = [];
  for (let round = 0; round < 10; round += 1) {
    await using client = new KeyVaultBackupClient(endpoint, credential, {
      ...options,
      attemptTimeoutMs: 100,
    });
    const leave = new AbortController();
    const calls = Array.from({ length: 50 }, () =>
      client
        .fullBackupStatus("job", { abortSignal: leave.signal })
        .catch((error: unknown) => errors.push(error)),
    );
    setTimeout(() => leave.abort(), round % 2 ? 50 : 5000).unref();
    await Promise.all(calls);
  }
  expect(answered).toBeGreaterThan(200);
  expect(errors.length).toBeGreaterThan(100);
  expect(errors.filter((error) => !isAzbackupError(error))).toEqual([]);
  const open = async (): Promise<number> =>
    new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
  for (let turn = 0; turn < 100 && (await open()) > 0; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await open()).toBe(0);
  server.close();
  expect(resources()["TCPSocketWrap"] ?? 0).toBe(before["TCPSocketWrap"] ?? 0);
}, 600_000);
