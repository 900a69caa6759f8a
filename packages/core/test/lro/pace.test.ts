import { describe, expect, it } from "vitest";
import { isStatusUnavailableError } from "../../src/errors/index.js";
import type { ServiceWarning } from "../../src/warnings/index.js";
import { Conversation, rejection, type Line } from "./transcript.js";

const start: Line = ["POST /start", 202, { "operation-location": "/op", "retry-after": "10" }];
const running: Line = ["GET /op", 200, {}, { status: "Running" }];
const done: Line = ["GET /op", 200, {}, { status: "Succeeded" }];

describe("a clock that was set", () => {
  it.each([-3_600_000, -86_400_000])("back by %i ms has nobody wait longer than was asked", async (step) => {
    const talk = new Conversation([start, running, done]);
    let offset = 0;
    const { clock } = talk;
    const host = { ...talk.host, clock: { now: () => clock.now() + offset, sleep: clock.sleep.bind(clock) } };
    const poller = talk.poller({}, undefined, host);
    await poller.submitted();
    offset = step;
    const result = poller.pollUntilDone();
    expect(await result).toEqual({ status: "Succeeded" });
    expect(clock.waits).toEqual([10_000, 10_000]);
  });
});

describe("a read that is put off", () => {
  it.each([429, 503])(
    "with %i is tried again when the service says, however long that is",
    async (status) => {
      const refusal: Line = ["GET /op", status, { "retry-after": "300" }];
      const talk = new Conversation([start, refusal, refusal, refusal, refusal, refusal, running, done]);
      expect(await talk.poller()).toEqual({ status: "Succeeded" });
      expect(talk.clock.waits).toEqual([10_000, ...Array.from({ length: 5 }, () => 300_000), 10_000]);
    },
  );

  it("keeps that wait in a token", async () => {
    const first = new Conversation([start, ["GET /op", 429, { "retry-after": "300" }]]);
    const poller = first.poller();
    await poller.submitted();
    await poller.poll();
    const next = new Conversation([done]);
    await next.poller({}, await poller.resumeToken());
    expect(next.clock.waits).toEqual([300_000]);
  });

  it("is an error after ten times in a row, with the wait in its cause", async () => {
    const refusal: Line = ["GET /op", 429, { "retry-after": "300" }];
    const talk = new Conversation([start, ...Array.from({ length: 11 }, () => refusal), done]);
    const error = await rejection(talk.poller());
    expect(isStatusUnavailableError(error) && error.cause).toMatchObject({ statusCode: 429 });
  });

  it("without a time is an error at once", async () => {
    const talk = new Conversation([start, ["GET /op", 429]]);
    expect(isStatusUnavailableError(await rejection(talk.poller()))).toBe(true);
  });
});

describe("a cancel that is refused", () => {
  it("names its own operation, method and URL, and the poller goes on", async () => {
    const talk = new Conversation([start, ["CALL stop", 409, {}, { error: { code: "TooLate" } }], done]);
    const poller = talk.poller({ cancel: { operation: "stop", arguments: {} } });
    await poller.submitted();
    expect(await rejection(poller.cancel())).toMatchObject({
      name: "RestError",
      operation: "stop",
      method: "POST",
      url: "https://service.test/stop",
      code: "TooLate",
      mayHaveStarted: "yes",
    });
    expect(await poller).toEqual({ status: "Succeeded" });
  });
});

describe("a jitter of the program", () => {
  const unreadable = new Proxy({}, { get: () => fails() });
  const fails = (): never => {
    throw new Error("hunter2");
  };

  it.each<[string, () => unknown, number]>([
    ["throws", fails, 1],
    ["rejects", async () => fails(), 1],
    ["gives what cannot be looked at", () => unreadable, 1],
    ["gives NaN", () => Number.NaN, 0],
    ["gives less than nothing", () => -1e9, 0],
    ["gives too much", () => 1e9, 0],
    ["gives no number", () => "hunter2", 0],
    ["gives a symbol", () => Symbol("hunter2"), 0],
  ])("that %s makes no wait longer or shorter", async (_, jitter, warned) => {
    const warnings: ServiceWarning[] = [];
    const warn = (warning: ServiceWarning) => void warnings.push(warning);
    const talk = new Conversation([start, done], { pollJitter: jitter as () => number, warn });
    expect(await talk.poller()).toEqual({ status: "Succeeded" });
    expect(talk.clock.waits).toEqual([10_000]);
    expect(warnings.map(({ code }) => code)).toEqual(Array.from({ length: warned }, () => "CallbackFailed"));
    expect(JSON.stringify(warnings)).not.toContain("hunter2");
  });
});
