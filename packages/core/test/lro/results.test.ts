import { describe, expect, it } from "vitest";
import { isOperationFailedError, isStatusUnavailableError } from "../../src/errors/index.js";
import type { LroRules } from "../../src/lro/index.js";
import { Conversation, rejection, type Line } from "./transcript.js";

const monitor = { "operation-location": "/op" };
const start: Line = ["POST /start", 202, monitor];

describe("a result", () => {
  const succeeded: Line = ["GET /op", 200, {}, { status: "Succeeded", result: { id: 3 } }];

  it.each<[string, Line, LroRules, Line[], unknown]>([
    [
      "the part of the status document that the spec names",
      start,
      { resultPath: ["result"] },
      [succeeded],
      { id: 3 },
    ],
    [
      "the status document of a PUT that needs no other read",
      ["PUT /r", 202, monitor],
      { skipFinalGet: true },
      [succeeded],
      succeeded[3],
    ],
    [
      "the resource of a PUT",
      ["PUT /r", 202, monitor],
      { finalStateVia: "azure-async-operation" },
      [succeeded, ["GET /r", 200, {}, { id: 1 }]],
      { id: 1 },
    ],
    [
      "the resource of a PATCH",
      ["PATCH /r", 202, monitor],
      { finalStateVia: "operation-location" },
      [succeeded, ["GET /r", 200, {}, { id: 1 }]],
      { id: 1 },
    ],
    [
      "what the first location leads to",
      ["POST /start", 202, { ...monitor, location: "/a" }],
      {},
      [
        ["GET /op", 200, { location: "/b" }, { status: "Succeeded" }],
        ["GET /a", 204],
      ],
      undefined,
    ],
    [
      "the status document of a DELETE",
      ["DELETE /r", 202, { ...monitor, location: "/a" }],
      { finalStateVia: "location" },
      [succeeded],
      succeeded[3],
    ],
    [
      "what resourceLocation leads to, before all others",
      ["PUT /r", 202, monitor],
      { skipFinalGet: true },
      [
        ["GET /op", 200, {}, { status: "Succeeded", resourceLocation: "/c" }],
        ["GET /c", 200, {}, [1]],
      ],
      [1],
    ],
  ])("is %s", async (_, trigger, spec, reads, result) => {
    const talk = new Conversation([trigger, ...reads]);
    expect(await talk.poller(spec)).toEqual(result);
    expect(talk.sent).toEqual([trigger, ...reads].map(([request]) => request));
  });

  it("that is not there yet is waited for", async () => {
    const talk = new Conversation([
      ["POST /start", 202, { ...monitor, location: "/a" }],
      succeeded,
      ["GET /a", 202, { "retry-after": "10", location: "/b" }],
      ["GET /b", 200, {}, { id: 1 }],
    ]);
    const poller = talk.poller();
    expect(await poller).toEqual({ id: 1 });
    expect(talk.clock.waits).toEqual([2000, 10_000]);
    expect(poller.operationState?.polls).toBe(1);
  });

  const own: LroRules = { resultStatus: {} };
  const failed = { status: "Failed", error: { code: "Inside", message: "m" } };
  it.each<[string, Line[]]>([
    ["at once", [["POST /start", 200, {}, failed]]],
    [
      "at its location",
      [
        ["POST /start", 202, { location: "/a" }],
        ["GET /a", 200, {}, failed],
      ],
    ],
    [
      "after the status said that the operation succeeded",
      [
        ["POST /start", 202, { ...monitor, location: "/a" }],
        ["GET /op", 200, {}, { status: "Succeeded" }],
        ["GET /a", 200, {}, failed],
      ],
    ],
  ])("that says itself that it failed is a failure: %s", async (_, lines) => {
    const error = await rejection(new Conversation(lines).poller(own));
    expect(isOperationFailedError(error) && error.code).toBe("Inside");
  });

  it.each<[string, Line[]]>([
    [
      "at its location",
      [
        ["POST /start", 202, { location: "/a" }],
        ["GET /a", 200, {}, { status: 5 }],
      ],
    ],
    [
      "after the status said that the operation succeeded",
      [
        ["PUT /r", 202, monitor],
        ["GET /op", 200, {}, { status: "Succeeded" }],
        ["GET /r", 200, {}, { status: null }],
      ],
    ],
  ])("that has an unreadable status of its own is an error: %s", async (_, lines) => {
    expect(isStatusUnavailableError(await rejection(new Conversation(lines).poller(own)))).toBe(true);
  });

  it("that says itself that it is not done is read again, or is an error where it cannot be", async () => {
    const busy = { status: "InProgress" };
    const talk = new Conversation([
      ["POST /start", 202, { location: "/a" }],
      ["GET /a", 200, {}, busy],
      ["GET /a", 200, {}, { status: "Succeeded" }],
    ]);
    expect(await talk.poller(own)).toEqual({ status: "Succeeded" });
    expect(
      isStatusUnavailableError(
        await rejection(new Conversation([["POST /start", 200, {}, busy]]).poller(own)),
      ),
    ).toBe(true);
  });
});
