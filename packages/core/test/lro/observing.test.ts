import { describe, expect, it } from "vitest";
import { isAbortError, isOperationFailedError } from "../../src/errors/index.js";
import { Conversation, rejection, settle, type Line } from "./transcript.js";

const monitor = { "operation-location": "/op" };
const running = { status: "InProgress" };
const done = { status: "Succeeded", id: 1 };

const threeReads: readonly Line[] = [
  ["POST /start", 202, monitor],
  ["GET /op", 200, {}, running],
  ["GET /op", 200, {}, running],
  ["GET /op", 200, {}, done],
];

describe("a progress listener", () => {
  it("is called after each read until it is taken back", async () => {
    const talk = new Conversation(threeReads);
    const poller = talk.poller();
    const seen: (string | undefined)[] = [];
    const stop = poller.onProgress(({ serviceStatus }) => {
      seen.push(serviceStatus);
      if (seen.length === 2) stop();
    });
    await poller;
    expect(seen).toEqual(["InProgress", "InProgress"]);
  });

  it("that throws disturbs neither the wait nor the other listeners", async () => {
    const talk = new Conversation(threeReads);
    const poller = talk.poller();
    let calls = 0;
    poller.onProgress(() => {
      throw new Error("mine");
    });
    poller.onProgress(() => (calls += 1));
    expect(await poller).toEqual(done);
    expect(calls).toBe(3);
  });
});

describe("a loop over the states", () => {
  it("sees the start, each read and the end", async () => {
    const talk = new Conversation(threeReads);
    const seen: unknown[] = [];
    for await (const { status, polls } of talk.poller()) seen.push([status, polls]);
    expect(seen).toEqual([
      ["running", 0],
      ["running", 1],
      ["running", 2],
      ["succeeded", 3],
    ]);
  });

  it("sees a failure and then throws it", async () => {
    const talk = new Conversation([
      ["POST /start", 202, monitor],
      ["GET /op", 200, {}, { status: "Failed", error: { code: "Full", message: "No room" } }],
    ]);
    const seen: string[] = [];
    const error = await rejection(
      (async () => {
        for await (const { status } of talk.poller()) seen.push(status);
      })(),
    );
    expect(seen).toEqual(["running", "failed"]);
    expect(isOperationFailedError(error) && error.code).toBe("Full");
  });

  it("that is left leaves nothing behind", async () => {
    const talk = new Conversation(threeReads);
    const poller = talk.poller();
    for await (const { polls } of poller) if (polls === 1) break;
    await settle();
    expect(talk.clock.sleeping).toBe(0);
    expect(talk.sent).toHaveLength(2);
    expect(await poller).toEqual(done);
  });
});

describe("rejections", () => {
  it("are never left unhandled, whoever leaves", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    try {
      const talk = new Conversation([["POST /start", new Error("refused")]]);
      const poller = talk.poller();
      const caller = new AbortController();
      const aborted = rejection(poller.pollUntilDone({ abortSignal: caller.signal }));
      await new Promise((resolve) => setImmediate(resolve));
      caller.abort();
      await aborted;
      await rejection(poller.pollUntilDone({ timeout: 1 }));
      await settle();
    } finally {
      process.off("unhandledRejection", note);
    }
    expect(unhandled).toEqual([]);
  });
});

describe("many pollers in step", () => {
  it("are spread by jitter, and never wait less than asked", async () => {
    const waits: number[] = [];
    // Evenly spread numbers, so that the test is the same each time.
    let turn = 0;
    const jitter = () => (turn++ * 0.618_033_988_749_895) % 1;
    const clock = {
      now: () => 0,
      sleep: (ms: number, signal?: AbortSignal) => {
        waits.push(ms);
        return new Promise<void>((_, reject) =>
          signal?.addEventListener("abort", () => reject(signal.reason)),
        );
      },
    };
    const calls = Array.from({ length: 10_000 }, () => {
      const caller = new AbortController();
      const talk = new Conversation([["POST /start", 202, { ...monitor, "retry-after": "10" }]], {
        clock,
        pollJitter: jitter,
      });
      return { caller, end: rejection(talk.poller().pollUntilDone({ abortSignal: caller.signal })) };
    });
    await settle();
    expect(waits).toHaveLength(10_000);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(10_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(11_000);
    const perHundredth = new Map<number, number>();
    for (const ms of waits)
      perHundredth.set(Math.floor(ms / 10), (perHundredth.get(Math.floor(ms / 10)) ?? 0) + 1);
    expect(Math.max(...perHundredth.values())).toBeLessThan(200);
    for (const { caller } of calls) caller.abort();
    expect((await Promise.all(calls.map(({ end }) => end))).every(isAbortError)).toBe(true);
  });

  it("wait exactly as long as asked without it", async () => {
    const talk = new Conversation([
      ["POST /start", 202, { ...monitor, "retry-after": "10" }],
      ["GET /op", 200, {}, done],
    ]);
    await talk.poller();
    expect(talk.clock.waits).toEqual([10_000]);
  });
});
