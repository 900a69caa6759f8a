import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createEmulator, createVirtualClock } from "@azbackup/emulator";
import type { Emulator } from "@azbackup/emulator";
import { isOperationFailedError } from "@azbackup/core/errors";
import { firstExample } from "../clients/index.js";
import { isPoller } from "../matrix/settle.js";
import { subject } from "../subject.js";

/** Seconds the service asks to wait between two reads. */
const retryAfterSeconds = 10;
/** How long the work takes: three reads are due in it. */
const durationMs = 30_000;

/** What came of many operations followed at once in one process. */
export interface ManyResult {
  readonly count: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Operations that failed in the service. */
  readonly toFail: number;
  readonly started: number;
  /** All requests, the first without a token included. */
  readonly requests: number;
  readonly reads: number;
  /** Reads there is room for between the starts and the ends, one each time the asked wait is over. */
  readonly readsAllowed: number;
  /** Reads that came before the asked wait was over. */
  readonly earlyReads: number;
  /** Heap one poller holds when its operation is over, the result not counted, in bytes. */
  readonly bytesEach: number;
  /** Heap of the process then, emulator and records included, in megabytes. */
  readonly heapMegabytes: number;
  readonly realMs: number;
}

/** Follows so many operations at once, on a virtual clock and without a socket; one in a hundred fails. */
export async function followMany(count: number): Promise<ManyResult> {
  const { service, operation, read } = subject;
  const clock = createVirtualClock({ autoAdvance: true });
  const emulator = await createEmulator({ services: [service], clock, durationMs, retryAfterSeconds });
  const [manifest] = emulator.services;
  if (manifest === undefined) throw new Error(`there is no ${service}`);
  const options = { fetch: emulator.fetch, clock };
  const { start } = await firstExample(manifest, operation, emulator.url(service), options);
  const toFail = Math.floor(count / 100);
  if (toFail > 0)
    emulator.inject({ operation, kind: "fail", code: "Broken", nth: Math.ceil(count / 2), times: toFail });

  const began = performance.now();
  const pollers = Array.from({ length: count }, () => start()).filter(isPoller);
  const ends = await Promise.allSettled(pollers.map(async (poller) => poller.pollUntilDone()));
  const realMs = Math.round(performance.now() - began);
  const heap = heapUsed();
  pollers.length = 0;
  const reads = emulator.requests.filter((request) => request.operation === read);
  return {
    count,
    succeeded: ends.filter(({ status }) => status === "fulfilled").length,
    failed: ends.filter((end) => end.status === "rejected" && isOperationFailedError(end.reason)).length,
    toFail,
    started: emulator.started(),
    requests: emulator.requests.length,
    reads: reads.length,
    readsAllowed: (count * durationMs) / (retryAfterSeconds * 1000),
    earlyReads: earlyReads(emulator),
    bytesEach: Math.round((heap - heapUsed()) / count),
    heapMegabytes: Math.round(heap / 2 ** 20),
    realMs,
  };
}

/** Bytes that are still in use after everything else was thrown away. */
function heapUsed(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}

/** Counts reads of an operation that came too soon after the one before, or after the start. */
function earlyReads({ requests }: Emulator): number {
  const starts = requests.find(({ startedWork }) => startedWork)?.at ?? 0;
  const last = new Map<string, number>();
  let early = 0;
  for (const { operation, url, at } of requests) {
    if (operation !== subject.read) continue;
    if (at - (last.get(url) ?? starts) < retryAfterSeconds * 1000) early += 1;
    last.set(url, at);
  }
  return early;
}
