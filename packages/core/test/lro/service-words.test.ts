import { describe, expect, it } from "vitest";
import { isOperationFailedError, isStatusUnavailableError } from "../../src/errors/index.js";
import type { LroRules } from "../../src/lro/index.js";
import type { ServiceWarning } from "../../src/warnings/index.js";
import { Conversation, rejection, type Line } from "./transcript.js";

const start: Line = ["POST /start", 202, { "operation-location": "/op" }];
const read = (document: unknown): Line => ["GET /op", 200, {}, document];
const done = read({ status: "Succeeded" });

describe("a status word that is not listed", () => {
  const spec: LroRules = { status: { running: ["InProgress", "CancelInProgress"] }, unknownReads: 3 };

  it("means running, with one warning for each word in a row", async () => {
    const warnings: ServiceWarning[] = [];
    const words = ["InProgress", "Paused", "Paused", "inprogress", "Thawing"];
    const talk = new Conversation([start, ...words.map((status) => read({ status })), done], {
      warn: (warning) => warnings.push(warning),
    });
    const seen: (string | undefined)[] = [];
    for await (const { status, serviceStatus } of talk.poller(spec)) seen.push(`${status} ${serviceStatus}`);
    expect(seen.slice(1)).toEqual([...words.map((word) => `running ${word}`), "succeeded Succeeded"]);
    expect(warnings).toMatchObject([
      { code: "UnknownStatus", operation: "doWork", message: expect.stringContaining("Paused") },
      { code: "UnknownStatus", operation: "doWork", message: expect.stringContaining("Thawing") },
    ]);
  });

  it("is an error after a number of reads, which is no failure of the operation", async () => {
    const halted = read({ status: "Halted" });
    const talk = new Conversation([start, halted, halted, halted, halted, done]);
    const poller = talk.poller(spec);
    const error = await rejection(poller);
    expect(isStatusUnavailableError(error) && error.message).toContain("Halted");
    expect(poller.operationState?.status).toBe("running");
    expect(await poller).toEqual({ status: "Succeeded" });
  });

  it("means running for as long as it takes where the spec lists none", async () => {
    const halted = read({ status: "Halted" });
    const talk = new Conversation([start, ...Array.from({ length: 200 }, () => halted), done]);
    expect(await talk.poller()).toEqual({ status: "Succeeded" });
  });

  it("may have blanks around it", async () => {
    expect(await new Conversation([start, read({ status: " Succeeded\n" })]).poller()).toBeDefined();
  });
});

describe("the reason of a failure", () => {
  const cells: [string, unknown, object, LroRules?][] = [
    [
      "in an inner error while its code is null",
      { error: { code: null, message: null, innererror: { code: "Deep", message: "why" } } },
      { code: "Deep", serviceMessage: "why" },
    ],
    [
      "with an empty code",
      { error: { code: "", message: "why" } },
      { code: "OperationFailed", serviceMessage: "why" },
    ],
    ["with a blank code", { error: { code: "  ", message: "why" } }, { code: "OperationFailed" }],
    ["as a text", { error: "why" }, { code: "OperationFailed", serviceMessage: "why" }],
    ["as a number", { error: 7 }, { code: "OperationFailed" }],
    ["as an empty list", { error: [] }, { code: "OperationFailed" }],
    ["as a list of a list", { error: [[{ code: "A" }]] }, { code: "A" }],
    ["nowhere", {}, { code: "OperationFailed" }],
    [
      "in the words about progress",
      { error: null, statusDetails: "the store is full" },
      { code: "OperationFailed", serviceMessage: "the store is full" },
      { progress: { message: ["statusDetails"] } },
    ],
    [
      "in both, where the error's own message counts",
      { error: { code: "A", message: "why" }, statusDetails: "the store is full" },
      { code: "A", serviceMessage: "why" },
      { progress: { message: ["statusDetails"] } },
    ],
  ];
  it.each(cells)("may stand %s", async (_, document, expected, spec = {}) => {
    const talk = new Conversation([start, read({ status: "Failed", ...(document as object) })]);
    const error = await rejection(talk.poller(spec));
    expect(isOperationFailedError(error) && error).toMatchObject(expected);
    expect(Reflect.get(error as object, "code")).not.toBe("");
  });

  it.each([
    { code: null, message: null, innererror: null },
    { code: "Odd", message: "m" },
  ])("is none while the status says that it runs: %j", async (error) => {
    const talk = new Conversation([start, read({ status: "CancelInProgress", error }), done]);
    const states = [];
    for await (const state of talk.poller()) states.push(state);
    expect(states.map(({ error: told }) => told)).toEqual([undefined, undefined, undefined]);
  });
});

describe("a failure that is told by the HTTP status of a read", () => {
  const spec: LroRules = { failedHttpStatuses: [400] };
  const refusal = { error: { code: "BadRequest", message: "the token is malformed", innererror: null } };

  it("is one where the spec says so", async () => {
    const talk = new Conversation([start, ["GET /op", 400, { "x-ms-request-id": "r1" }, refusal]]);
    const poller = talk.poller(spec);
    const error = await rejection(poller);
    expect(isOperationFailedError(error) && error).toMatchObject({
      code: "BadRequest",
      serviceMessage: "the token is malformed",
      requestIds: ["r1"],
    });
    expect(poller.operationState?.status).toBe("failed");
  });

  it.each<[string, LroRules, Line]>([
    ["where the spec does not", {}, ["GET /op", 400, {}, refusal]],
    ["for another status", spec, ["GET /op", 404, {}, refusal]],
    ["without a document", spec, ["GET /op", 400]],
    ["without a code", spec, ["GET /op", 400, {}, { error: { message: "m" } }]],
  ])("is none %s", async (_, how, line) => {
    expect(isStatusUnavailableError(await rejection(new Conversation([start, line]).poller(how)))).toBe(true);
  });
});

describe("a job that has no id yet", () => {
  const spec: LroRules = {
    job: {
      operation: "getJob",
      arguments: { job: { status: ["properties", "jobId"] } },
      vocabulary: { path: ["state"], succeeded: ["Completed"] },
    },
  };
  const created = read({ status: "Succeeded", properties: { jobId: "j1" } });

  it("is waited for", async () => {
    const end = { state: "Completed", startTime: null, endTime: "2020-01-01T00:00:00Z" };
    const talk = new Conversation([
      start,
      done,
      read({ status: "Succeeded", properties: null }),
      created,
      ["CALL getJob job=j1", 200, {}, end],
    ]);
    expect(await talk.poller(spec)).toEqual(end);
  });

  it("is an error in the end, never a success", async () => {
    const talk = new Conversation([start, ...Array.from({ length: 11 }, () => done)]);
    const error = await rejection(talk.poller(spec));
    expect(isStatusUnavailableError(error) && error.message).toContain("job");
    expect(talk.sent).toHaveLength(12);
  });
});
