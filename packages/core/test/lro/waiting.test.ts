import { describe, expect, it } from "vitest";
import { isAbortError, isTimeoutError, TimeoutError } from "../../src/errors/index.js";
import type { LroResponse } from "../../src/lro/index.js";
import { VirtualClock } from "../support/virtual-clock.js";
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

describe("a poller", () => {
  it("sends nothing before it is used", async () => {
    const talk = new Conversation(threeReads);
    const poller = talk.poller();
    await settle();
    expect(talk.sent).toEqual([]);
    expect(poller.operationState).toBeUndefined();
    expect(poller.isDone).toBe(false);
  });

  it("makes all who wait share the reads", async () => {
    const talk = new Conversation(threeReads);
    const poller = talk.poller();
    const results = await Promise.all([
      poller,
      poller.pollUntilDone(),
      poller.submitted().then(() => poller),
      poller,
    ]);
    expect(results).toEqual([done, done, done, done]);
    expect(talk.sent).toEqual(threeReads.map(([request]) => request));
    expect(new Set(talk.clock.waits)).toEqual(new Set([2000]));
  });

  it("sends nothing more after the end", async () => {
    const talk = new Conversation(threeReads);
    const poller = talk.poller();
    await poller;
    expect(await poller).toEqual(done);
    expect((await poller.poll()).result).toEqual(done);
    expect(talk.sent).toHaveLength(4);
  });

  it("takes one step at a time with poll, which tells how long to wait", async () => {
    const talk = new Conversation([
      ["POST /start", 202, { ...monitor, "retry-after": "7" }],
      ["GET /op", 200, {}, running],
      ["GET /op", 200, {}, done],
    ]);
    const poller = talk.poller();
    expect(await poller.poll()).toMatchObject({ status: "running", retryAfterMs: 7000, polls: 0 });
    expect(await poller.poll()).toMatchObject({ status: "running", retryAfterMs: 7000, polls: 1 });
    expect(await poller.poll()).toMatchObject({
      status: "succeeded",
      retryAfterMs: 0,
      polls: 2,
      result: done,
    });
    expect(talk.clock.waits).toEqual([]);
  });

  it("waits no shorter than the service asked, also after a poll in between", async () => {
    const talk = new Conversation(threeReads, { manual: true });
    const poller = talk.poller();
    const result = poller.pollUntilDone();
    await talk.clock.advance(1500);
    await poller.poll();
    expect(talk.sent).toHaveLength(2);
    await talk.clock.advance(1999);
    expect(talk.sent).toHaveLength(2);
    await talk.clock.advance(2001);
    await talk.clock.advance(0);
    expect(await result).toEqual(done);
  });
});

describe("an abort", () => {
  it("ends only the wait of the caller who asked", async () => {
    const talk = new Conversation(threeReads, { manual: true });
    const poller = talk.poller();
    const caller = new AbortController();
    const aborted = rejection(poller.pollUntilDone({ abortSignal: caller.signal }));
    const other = poller.pollUntilDone();
    await settle();
    caller.abort(new Error("enough"));
    const error = await aborted;
    expect(isAbortError(error) && error.cause).toMatchObject({ message: "enough" });
    for (let i = 0; i < 3; i += 1) await talk.clock.advance(2000);
    expect(await other).toEqual(done);
    expect(talk.sent).toHaveLength(4);
  });

  it("stops the wait at once when nobody else waits, and leaves the poller usable", async () => {
    const talk = new Conversation(threeReads, { manual: true });
    const poller = talk.poller();
    const caller = new AbortController();
    const aborted = rejection(poller.pollUntilDone({ abortSignal: caller.signal }));
    await settle();
    expect(talk.clock.sleeping).toBe(1);
    caller.abort();
    expect(isAbortError(await aborted)).toBe(true);
    await settle();
    expect(talk.clock.sleeping).toBe(0);
    expect(poller.operationState?.status).toBe("running");

    const result = poller.pollUntilDone();
    for (let i = 0; i < 3; i += 1) await talk.clock.advance(2000);
    expect(await result).toEqual(done);
    expect(talk.sent.filter((request) => request.startsWith("POST"))).toHaveLength(1);
  });

  it("stops the request under way when nobody else waits, and a later call reads again", async () => {
    const talk = new Conversation([
      ["POST /start", 202, monitor],
      ["GET /op", "hangs"],
      ["GET /op", 200, {}, done],
    ]);
    const poller = talk.poller();
    await poller.submitted();
    const caller = new AbortController();
    const aborted = rejection(poller.poll({ abortSignal: caller.signal }));
    await settle();
    caller.abort();
    expect(isAbortError(await aborted)).toBe(true);
    expect(talk.limits[1]?.abortSignal?.aborted).toBe(true);
    expect(await poller).toEqual(done);
    expect(poller.operationState?.polls).toBe(1);
  });

  it("keeps the request that another caller waits for", async () => {
    const talk = new Conversation([
      ["POST /start", 202, monitor],
      ["GET /op", "hangs"],
    ]);
    const poller = talk.poller();
    await poller.submitted();
    const [one, other] = [new AbortController(), new AbortController()];
    const first = rejection(poller.poll({ abortSignal: one.signal }));
    const second = rejection(poller.poll({ abortSignal: other.signal }));
    await settle();
    one.abort();
    expect(isAbortError(await first)).toBe(true);
    expect(talk.limits[1]?.abortSignal?.aborted).toBe(false);
    other.abort();
    expect(isAbortError(await second)).toBe(true);
    expect(talk.limits[1]?.abortSignal?.aborted).toBe(true);
    expect(talk.sent).toHaveLength(2);
  });

  it("that came before the call sends nothing", async () => {
    const talk = new Conversation(threeReads);
    const poller = talk.poller();
    const error = await rejection(poller.pollUntilDone({ abortSignal: AbortSignal.abort() }));
    expect(isAbortError(error)).toBe(true);
    expect(talk.sent).toEqual([]);
    expect(await poller).toEqual(done);
  });

  it("right after the call sends nothing, so the operation can still be started", async () => {
    const talk = new Conversation(threeReads);
    const poller = talk.poller();
    const caller = new AbortController();
    const aborted = rejection(poller.pollUntilDone({ abortSignal: caller.signal }));
    caller.abort();
    expect(isAbortError(await aborted)).toBe(true);
    await settle();
    expect(talk.sent).toEqual([]);
    expect(await poller).toEqual(done);
  });

  it("makes an answer that comes too late count for nothing", async () => {
    const answers: ((status: string) => void)[] = [];
    const get = (url: string) =>
      new Promise<LroResponse>((resolve) =>
        answers.push((status) => resolve({ status: 200, headers: {}, url, document: { status } })),
      );
    const talk = new Conversation([["POST /start", 202, monitor]], { get });
    const poller = talk.poller();
    await poller.submitted();
    const caller = new AbortController();
    const aborted = rejection(poller.poll({ abortSignal: caller.signal }));
    await settle();
    caller.abort();
    await aborted;
    const later = poller.poll();
    await settle();
    answers[1]?.("Succeeded");
    expect(await later).toMatchObject({ status: "succeeded", polls: 1 });
    answers[0]?.("Running");
    await settle();
    expect(poller.operationState).toMatchObject({ status: "succeeded", polls: 1 });
  });

  it("stops the read of the result too", async () => {
    const talk = new Conversation([
      ["POST /start", 202, { ...monitor, location: "/result" }],
      ["GET /op", 200, {}, done],
      ["GET /result", "hangs"],
      ["GET /result", 200, {}, { id: 2 }],
    ]);
    const poller = talk.poller();
    await poller.submitted();
    const caller = new AbortController();
    const aborted = rejection(poller.poll({ abortSignal: caller.signal }));
    await settle();
    caller.abort();
    expect(isAbortError(await aborted)).toBe(true);
    expect(await poller).toEqual({ id: 2 });
    expect(talk.sent.filter((request) => request === "GET /op")).toHaveLength(1);
  });
});

describe("a deadline", () => {
  it("ends the wait in the middle, is told to the requests, and leaves the poller usable", async () => {
    const talk = new Conversation(threeReads);
    const poller = talk.poller();
    const begin = talk.clock.now();
    const error = await rejection(poller.pollUntilDone({ timeout: 3000 }));
    expect(isTimeoutError(error) && [error.which, error.after]).toEqual(["deadline", 3000]);
    expect(talk.clock.now() - begin).toBe(3000);
    expect(talk.limits.map(({ deadline }) => deadline)).toEqual([begin + 3000, begin + 3000]);
    expect(talk.clock.sleeping).toBe(0);
    expect(await poller).toEqual(done);
    expect(talk.limits[3]?.deadline).toBeUndefined();
  });

  it("ends a request that does not come back", async () => {
    const talk = new Conversation([
      ["POST /start", 202, monitor],
      ["GET /op", "hangs"],
    ]);
    const poller = talk.poller();
    await poller.submitted();
    const error = await rejection(poller.pollUntilDone({ timeout: 5000 }));
    expect(isTimeoutError(error)).toBe(true);
    expect(talk.limits[1]?.abortSignal?.aborted).toBe(true);
  });

  it("of one caller does not end the wait of another", async () => {
    const talk = new Conversation(threeReads, { manual: true });
    const poller = talk.poller();
    const short = rejection(poller.pollUntilDone({ timeout: 3000 }));
    const long = poller.pollUntilDone();
    await settle();
    for (let i = 0; i < 7; i += 1) await talk.clock.advance(1000);
    expect(isTimeoutError(await short)).toBe(true);
    expect(await long).toEqual(done);
    expect(talk.limits.map(({ deadline }) => deadline)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("of one caller, on a read that another has joined, does not end the other's wait", async () => {
    const clock = new VirtualClock();
    let reads = 0;
    const get: Conversation["host"]["get"] = async (url, { deadline = Infinity }) => {
      reads += 1;
      if (reads > 1) return { status: 200, headers: {}, url, document: done };
      await clock.sleep(deadline - clock.now());
      throw new TimeoutError({ operation: "doWork", after: 0, which: "deadline" });
    };
    const talk = new Conversation([["POST /start", 202, monitor]], { clock, get });
    const poller = talk.poller();
    await poller.submitted();
    const short = rejection(poller.pollUntilDone({ timeout: 3000 }));
    await clock.advance(2500);
    const long = poller.pollUntilDone();
    for (let i = 0; i < 5; i += 1) await clock.advance(1000);
    expect(isTimeoutError(await short)).toBe(true);
    expect(await long).toEqual(done);
  });

  it("leaves no timer behind when the end comes first", async () => {
    const talk = new Conversation(threeReads, { manual: true });
    const result = talk.poller().pollUntilDone({ timeout: 60_000 });
    for (let i = 0; i < 4; i += 1) await talk.clock.advance(2000);
    expect(await result).toEqual(done);
    await settle();
    expect(talk.clock.sleeping).toBe(0);
  });
});
