import { describe, expect, it } from "vitest";
import {
  isOperationCanceledError,
  isOperationFailedError,
  isOperationTimedOutError,
  isStatusUnavailableError,
} from "../../src/errors/index.js";
import type { LroRules } from "../../src/lro/index.js";
import { Conversation, rejection, type Line } from "./transcript.js";

const monitor = { "operation-location": "/op" };
const start: Line = ["POST /start", 202, monitor];

describe("an operation that fails", () => {
  it("says why, with all the service told", async () => {
    const error = {
      code: "Outer",
      message: "Outer message",
      target: "disk",
      details: [{ code: "Single", message: "one of them" }],
      innererror: { code: "Deep", message: "Deep message" },
    };
    const talk = new Conversation([
      ["POST /start", 202, { ...monitor, "x-ms-request-id": "r1" }],
      ["GET /op", 200, { "x-ms-request-id": "r2" }, { status: "failed", error }],
    ]);
    const poller = talk.poller();
    const failure = await rejection(poller);
    expect(isOperationFailedError(failure) && failure).toMatchObject({
      code: "Outer",
      serviceMessage: "Outer message",
      target: "disk",
      details: [{ code: "Single", message: "one of them" }],
      innerErrors: [{ code: "Deep", message: "Deep message" }],
      requestIds: ["r1", "r2"],
    });
    expect(poller.operationState).toMatchObject({
      status: "failed",
      error: failure,
      details: { status: "failed" },
    });
    expect(await rejection(poller.poll())).toBe(failure);
    expect(talk.sent).toHaveLength(2);
  });

  it("says why also where the error is a list, or stands in the document itself", async () => {
    const list = new Conversation([
      start,
      [
        "GET /op",
        200,
        {},
        {
          status: "Failed",
          errors: [
            { code: 1, message: "a" },
            { code: 2, message: "b" },
          ],
        },
      ],
    ]);
    expect(await rejection(list.poller({ status: { error: ["errors"] } }))).toMatchObject({
      code: "1",
      details: [{ code: "2", message: "b" }],
    });
    const root = new Conversation([
      start,
      ["GET /op", 200, {}, { status: "Failed", code: "Root", message: "c" }],
    ]);
    expect(await rejection(root.poller())).toMatchObject({ code: "Root", serviceMessage: "c" });
  });

  it("does not read a result", async () => {
    const talk = new Conversation([
      ["PUT /r", 202, monitor],
      ["GET /op", 200, {}, { status: "Canceled" }],
    ]);
    expect(isOperationCanceledError(await rejection(talk.poller()))).toBe(true);
    expect(talk.sent).toHaveLength(2);
  });

  it("keeps what was done until it was canceled readable", async () => {
    const talk = new Conversation([start, ["GET /op", 200, {}, { status: "Canceled", results: [1] }]]);
    const error = await rejection(talk.poller());
    expect(isOperationCanceledError(error) && error.lastState).toMatchObject({ details: { results: [1] } });
  });

  it("is told apart from one that the service stopped waiting for", async () => {
    const talk = new Conversation([start, ["GET /op", 200, {}, { status: "Timeout" }]]);
    const poller = talk.poller({ status: { timedOut: ["Timeout"] } });
    expect(isOperationTimedOutError(await rejection(poller))).toBe(true);
    expect(poller.operationState?.status).toBe("timedOut");
  });

  it("with the HTTP status of the work has it in the error", async () => {
    const talk = new Conversation([start, ["GET /op", 200, {}, { status: "Failed", http: "409" }]]);
    expect(await rejection(talk.poller({ status: { httpStatus: ["http"] } }))).toMatchObject({
      statusCode: 409,
    });
  });
});

describe("words of a service", () => {
  it.each<[string, LroRules, string]>([
    ["SUCCEEDED", {}, "succeeded"],
    ["Cancelled", {}, "canceled"],
    ["partially_succeeded", {}, "running"],
    ["VerificationFailed", {}, "running"],
    ["Cancelling", {}, "running"],
    ["Completed", {}, "running"],
    ["Completed", { status: { succeeded: ["completed"] } }, "succeeded"],
    ["Succeeded", { status: { succeeded: ["completed"] } }, "running"],
  ])("%s under %j mean %s", async (word, spec, phase) => {
    const talk = new Conversation([start, ["GET /op", 200, {}, { status: word }]]);
    const poller = talk.poller(spec);
    await poller.poll();
    await poller.poll().catch(() => undefined);
    expect(poller.operationState).toMatchObject({ status: phase, serviceStatus: word });
  });
});

describe("a status that cannot be read", () => {
  it.each<[string, Line[], RegExp]>([
    [
      "an error status",
      [["GET /op", 500, {}, { error: { code: "Oops", message: "m" } }]],
      /HTTP status 500 Oops/,
    ],
    ["a status URL that is gone", [["GET /op", 404]], /HTTP status 404/],
    ["a broken connection", [["GET /op", new Error("reset")]], /reset/],
    ["a status that is a number", [["GET /op", 200, {}, { status: 3 }]], /missing or not a string/],
    ["a status that is null", [["GET /op", 200, {}, { status: null }]], /missing or not a string/],
    ["no status at all", [["GET /op", 200, {}, {}]], /missing or not a string/],
    ["no document at all", [["GET /op", 200]], /missing or not a string/],
  ])("for %s is no failure of the operation, and the next call reads again", async (_, lines, message) => {
    const talk = new Conversation([start, ...lines, ["GET /op", 200, {}, { status: "Succeeded" }]]);
    const poller = talk.poller();
    const error = await rejection(poller);
    expect(isStatusUnavailableError(error) && error.message).toMatch(message);
    expect(poller.isDone).toBe(false);
    expect(poller.operationState).toMatchObject({ status: "running", polls: 1 });
    expect(poller.operationState?.error).toBeUndefined();
    const token = await poller.resumeToken();
    expect(await poller).toEqual({ status: "Succeeded" });
    const next = new Conversation([["GET /op", 200, {}, { status: "Succeeded" }]]);
    expect(await next.poller({}, token)).toEqual({ status: "Succeeded" });
  });

  it("carries the HTTP error as its cause, so that a 404 can be told apart", async () => {
    const talk = new Conversation([start, ["GET /op", 404]]);
    expect(await rejection(talk.poller())).toMatchObject({ cause: { name: "RestError", statusCode: 404 } });
  });

  it("lets time pass before the next call reads, as long as the service asks", async () => {
    const talk = new Conversation([
      start,
      ["GET /op", 503, { "retry-after": "30" }],
      ["GET /op", 200, {}, { status: "Succeeded" }],
    ]);
    const poller = talk.poller();
    await rejection(poller);
    await poller;
    expect(talk.clock.waits).toEqual([2000, 30_000]);
  });

  it("goes on while the service answers 202 without one", async () => {
    const talk = new Conversation([start, ["GET /op", 202], ["GET /op", 200, {}, { status: "Succeeded" }]]);
    expect(await talk.poller()).toEqual({ status: "Succeeded" });
  });

  it("is one that says nothing yet, for a number of reads", async () => {
    const invalid: Line = ["GET /op", 200, {}, { status: "Invalid" }];
    const spec: LroRules = { status: { notYet: ["Invalid"], notYetReads: 2 } };
    const short = new Conversation([start, invalid, invalid, ["GET /op", 200, {}, { status: "Succeeded" }]]);
    expect(await short.poller(spec)).toEqual({ status: "Succeeded" });
    const long = new Conversation([start, invalid, invalid, invalid]);
    const error = await rejection(long.poller(spec));
    expect(isStatusUnavailableError(error) && error.message).toContain("Invalid");
    expect(long.sent).toHaveLength(4);
  });
});

describe("progress", () => {
  it("is read from where the spec says it stands", async () => {
    const spec: LroRules = {
      progress: { percent: ["percent"], started: ["start"], ended: ["end"], message: ["note"] },
    };
    const talk = new Conversation([
      start,
      ["GET /op", 200, {}, { status: "Running", percent: 40, start: 1_666_652_303, end: 0, note: "copying" }],
      [
        "GET /op",
        200,
        {},
        { status: "Succeeded", percent: "100", start: "2022-10-24T22:58:23Z", end: "0001-01-01T00:00:00Z" },
      ],
    ]);
    const poller = talk.poller(spec);
    await poller.poll();
    expect(await poller.poll()).toMatchObject({
      percentComplete: 40,
      startedAt: new Date("2022-10-24T22:58:23Z"),
      endedAt: undefined,
      message: "copying",
      details: { percent: 40 },
    });
    expect(await poller.poll()).toMatchObject({
      percentComplete: 100,
      startedAt: new Date("2022-10-24T22:58:23Z"),
      endedAt: undefined,
    });
  });

  it.each([0, "0001-01-01T00:00:00Z", "soon", null])("takes %j for no time at all", async (end) => {
    const talk = new Conversation([start, ["GET /op", 200, {}, { status: "Succeeded", end }]]);
    const poller = talk.poller({ progress: { ended: ["end"] } });
    await poller;
    expect(poller.operationState?.endedAt).toBeUndefined();
  });
});

describe("a result with a status of its own", () => {
  const spec: LroRules = {
    resultStatus: { path: ["properties", "state"], succeeded: ["Succeeded", "Ready"] },
  };

  it("is a success by its own words, also when it comes at once", async () => {
    const ready = { id: "b", properties: { state: "Ready" } };
    const talk = new Conversation([["PUT /thing", 200, {}, ready]]);
    expect(await talk.poller(spec)).toEqual(ready);
  });

  it("is followed while it says that it is in the making", async () => {
    const ready = { properties: { state: "Ready" } };
    const talk = new Conversation([
      ["PUT /thing", 201, {}, { properties: { state: "Creating" } }],
      ["GET /thing", 200, {}, { properties: { state: "Creating" } }],
      ["GET /thing", 200, {}, ready],
    ]);
    expect(await talk.poller(spec)).toEqual(ready);
  });

  it("is a failure when a status document stands in its place and says so", async () => {
    const failed = { status: "Failed", error: { code: "Full", message: "no room" } };
    const talk = new Conversation([
      ["PUT /thing", 202, { location: "/result" }],
      ["GET /result", 200, {}, { status: "InProgress" }],
      ["GET /result", 200, {}, failed],
    ]);
    const failure = await rejection(talk.poller(spec));
    expect(isOperationFailedError(failure) && failure).toMatchObject({
      code: "Full",
      serviceMessage: "no room",
    });
  });
});
