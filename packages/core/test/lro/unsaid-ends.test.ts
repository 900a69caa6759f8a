import { describe, expect, it } from "vitest";
import { isOperationFailedError, isStatusUnavailableError } from "../../src/errors/index.js";
import type { LroRules } from "../../src/lro/index.js";
import { Conversation, rejection, type Line } from "./transcript.js";

const failed = { status: "Failed", error: { code: "Full", message: "no room" } };
const busy = { status: "InProgress" };
const verbs = ["POST", "PUT", "PATCH", "DELETE"] as const;

describe("an answer of HTTP 200 that says itself how the work stands", () => {
  it.each(verbs)("is a failure of a %s when it says so, at the location", async (verb) => {
    const talk = new Conversation([
      [`${verb} /r`, 202, { location: "/result" }],
      ["GET /result", 200, {}, failed],
    ]);
    const error = await rejection(talk.poller());
    expect(isOperationFailedError(error) && error.code).toBe("Full");
  });

  it.each(verbs)("keeps a %s going while it says so, at the location", async (verb) => {
    const talk = new Conversation([
      [`${verb} /r`, 202, { location: "/result" }],
      ["GET /result", 200, { location: "/again" }, busy],
      ["GET /again", 200, {}, { status: "Succeeded" }],
    ]);
    expect(await talk.poller()).toEqual({ status: "Succeeded" });
  });

  it.each(verbs)("is a failure of a %s when it says so at once", async (verb) => {
    const error = await rejection(new Conversation([[`${verb} /r`, 200, {}, failed]]).poller());
    expect(isOperationFailedError(error) && error.code).toBe("Full");
  });

  it.each(["POST", "DELETE"])("is no end of a %s that names nothing to follow", async (verb) => {
    const error = await rejection(new Conversation([[`${verb} /r`, 200, {}, busy]]).poller());
    expect(isStatusUnavailableError(error) && error.mayHaveStarted).toBe("yes");
  });

  it.each(["PUT", "PATCH"])("has the resource of a %s read until it says otherwise", async (verb) => {
    const talk = new Conversation([
      [`${verb} /r`, 200, {}, busy],
      ["GET /r", 200, {}, busy],
      ["GET /r", 200, {}, failed],
    ]);
    expect(isOperationFailedError(await rejection(talk.poller()))).toBe(true);
  });

  it("is not asked what it says where that means something else", async () => {
    const talk = new Conversation([["PUT /r", 200, {}, { status: "Failed" }]]);
    expect(await talk.poller({ resultIsOpaque: true })).toEqual({ status: "Failed" });
  });

  it("is no end when it holds nothing but an error", async () => {
    const talk = new Conversation([
      ["PUT /r", 202, { location: "/result" }],
      ["GET /result", 200, {}, { error: { code: "Full", message: "no room" } }],
    ]);
    expect(isStatusUnavailableError(await rejection(talk.poller()))).toBe(true);
  });
});

describe("a result that must say its own status", () => {
  const spec: LroRules = { resultStatus: {} };
  const results: [string, unknown][] = [
    ["an empty object", {}],
    ["no body", undefined],
    ["an error alone", { error: { code: "Full" } }],
    ["the status elsewhere", { properties: { status: "Failed" } }],
    ["an empty word", { status: "" }],
    ["a list", [{ status: "Succeeded" }]],
  ];
  const ways: [string, (document: unknown) => Line[]][] = [
    ["at once", (document) => [["POST /s", 200, {}, document]]],
    [
      "at its location",
      (document) => [
        ["POST /s", 202, { location: "/a" }],
        ["GET /a", 200, {}, document],
      ],
    ],
    [
      "after its operation succeeded",
      (document) => [
        ["POST /s", 202, { "operation-location": "/op", location: "/a" }],
        ["GET /op", 200, {}, { status: "Succeeded" }],
        ["GET /a", 200, {}, document],
      ],
    ],
  ];
  const cells = ways.flatMap(([when, lines]) =>
    results.map(([what, document]) => [what, when, lines(document)] as const),
  );
  it.each(cells)("is no success with %s %s", async (_, _when, lines) => {
    expect(isStatusUnavailableError(await rejection(new Conversation(lines).poller(spec)))).toBe(true);
  });
});

describe("a run before, that could not be told", () => {
  const spec: LroRules = {
    status: { path: ["State"], succeeded: ["Success"], failed: ["Failure"], timedOut: ["Timeout"] },
    statusOperation: { operation: "progress", arguments: {} },
    baseline: { identity: [["Id"], ["Time"], ["Lsn"]], graceReads: 2 },
  };
  const read = (status: number, document?: unknown): Line => ["CALL progress", status, {}, document];
  const old = { State: "Success", Id: "A0B1", Time: "2018-11-21T20:00:01Z", Lsn: 36 };
  const start: Line = ["POST /start", 202];

  it.each<[string, Line]>([
    ["{}", read(200, {})],
    ["null", read(200, null)],
    ["202", read(202)],
    ["204", read(204)],
    ["a status that is no text", read(200, { State: 1 })],
    ["a run that was still going", read(200, { State: "Running" })],
    ["a run that was given up", read(200, { State: "Timeout" })],
  ])("as the answer was %s, has no success believed that nobody saw coming", async (_, before) => {
    const talk = new Conversation([before, start, read(200, old), read(200, old), read(200, old)]);
    expect(isStatusUnavailableError(await rejection(talk.poller(spec)))).toBe(true);
    const seen = new Conversation([before, start, read(200, { State: "Running" }), read(200, old)]);
    expect(await seen.poller(spec)).toEqual(old);
  });

  it.each<[string, object]>([
    ["its word in capitals", { State: "SUCCESS" }],
    ["its id in lower case", { Id: "a0b1" }],
    ["its id in braces", { Id: "{A0B1}" }],
    ["its number as text", { Lsn: "36" }],
    ["its time with a fraction", { Time: "2018-11-21T20:00:01.0000000Z" }],
    ["its time without a zone", { Time: "2018-11-21T20:00:01" }],
    ["its time with an offset", { Time: "2018-11-21T20:00:01+00:00" }],
    ["a member left out", { Id: undefined, Lsn: undefined }],
  ])("is the same run with %s", async (_, change) => {
    const again = read(200, { ...old, ...change });
    const talk = new Conversation([read(200, old), start, again, again, again]);
    expect(isStatusUnavailableError(await rejection(talk.poller(spec)))).toBe(true);
  });

  it.each<[string, object]>([
    ["id", { Id: "A0B2" }],
    ["time", { Time: "2018-11-21T20:00:02Z" }],
    ["number", { Lsn: 37 }],
  ])("is another run by its %s", async (_, change) => {
    const mine = { ...old, ...change };
    const talk = new Conversation([read(200, old), start, read(200, mine)]);
    expect(await talk.poller(spec)).toEqual(mine);
  });
});

describe("a status document that says its status twice", () => {
  const twice = '{"status":"Failed","error":{"code":"A"},"status" : "Succeeded"}';
  const nested = '{"a":{"state":"Failed","state":"Succeeded"}}';
  it.each([
    [twice, {}],
    [nested, { status: { path: ["a", "state"] } }],
  ] as [string, LroRules][])("is not believed: %s", async (body, spec) => {
    const talk = new Conversation([
      ["POST /start", 202, { "operation-location": "/op" }],
      ["GET /op", 200, {}, JSON.parse(body), body],
    ]);
    expect(isStatusUnavailableError(await rejection(talk.poller(spec)))).toBe(true);
  });

  it("is one only where the member itself is repeated", async () => {
    const body =
      '{"status":"Succeeded","note":"\\"status\\":","operations":[{"status":"Failed"},{"status":"x"}]}';
    const talk = new Conversation([
      ["POST /start", 202, { "operation-location": "/op" }],
      ["GET /op", 200, {}, JSON.parse(body), body],
    ]);
    expect(await talk.poller()).toEqual(JSON.parse(body));
  });
});
