import { describe, expect, it } from "vitest";
import { isResumeTokenError } from "../../src/errors/index.js";
import type { LroSpec } from "../../src/lro/index.js";
import { Conversation, rejection, type Line } from "./transcript.js";

const busy = (url: string, document: unknown = { status: "InProgress" }): Line => [
  `GET ${url}`,
  200,
  {},
  document,
];
const monitor = { "operation-location": "/op" };

const ways: [string, LroSpec, Line[], unknown][] = [
  [
    "a status URL",
    {},
    [["POST /start", 202, monitor], busy("/op"), busy("/op"), busy("/op", { status: "Succeeded", a: 1 })],
    { status: "Succeeded", a: 1 },
  ],
  [
    "a status URL and its result",
    {},
    [["PUT /r", 202, monitor], busy("/op"), busy("/op", { status: "Succeeded" }), busy("/r", { id: 1 })],
    { id: 1 },
  ],
  [
    "a location",
    {},
    [
      ["POST /start", 202, { location: "/l" }],
      ["GET /l", 202],
      ["GET /l", 200, {}, { id: 1 }],
    ],
    { id: 1 },
  ],
  [
    "a status operation",
    { statusOperation: { operation: "status", arguments: { id: { header: "x-id" } } } },
    [
      ["POST /start", 202, { "x-id": "7" }],
      ["CALL status id=7", 200, {}, { status: "InProgress" }],
      ["CALL status id=7", 200, {}, { status: "Succeeded" }],
    ],
    { status: "Succeeded" },
  ],
  [
    "a job",
    {
      job: {
        operation: "getJob",
        arguments: { job: { status: ["jobId"] } },
        vocabulary: { path: ["state"], succeeded: ["Completed"] },
      },
    },
    [
      ["POST /start", 202, monitor],
      busy("/op", { status: "InProgress" }),
      // What looks like a secret must not send the token back to the stage before.
      busy("/op", { status: "Succeeded", jobId: "j1", script: "https://x.test/?sig=abc%2Bdef" }),
      ["CALL getJob job=j1", 200, {}, { state: "InProgress", token: "sig=abc%2Bdef" }],
      ["CALL getJob job=j1", 200, {}, { state: "InProgress" }],
      ["CALL getJob job=j1", 200, {}, { state: "Completed" }],
    ],
    { state: "Completed" },
  ],
];

describe.each(ways)("an operation that is followed by %s", (_, spec, lines, result) => {
  it.each([1, 2])(
    "ends after as many reads as one poller needs, with %i of them in each process",
    async (reads) => {
      let talk = new Conversation(lines);
      let token = await talk.poller(spec).resumeToken();
      let ended: unknown;
      let sent = talk.sent.length;
      let now = talk.clock.now();
      for (let process = 0; process < 20; process += 1) {
        talk = new Conversation(lines.slice(sent), { manual: true });
        await talk.clock.advance(now - talk.clock.now());
        const poller = talk.poller(spec, token);
        for (let read = 0; read < reads && !poller.isDone; read += 1) {
          // Never asked to hurry: each process is told how long to wait, and does.
          const { retryAfterMs = 0 } = poller.operationState ?? {};
          expect(retryAfterMs).toBeGreaterThan(0);
          await talk.clock.advance(retryAfterMs);
          await poller.poll();
        }
        sent += talk.sent.length;
        now = talk.clock.now();
        if (poller.isDone) {
          ended = poller.result;
          break;
        }
        token = await poller.resumeToken();
        expect(token).not.toContain("abc%2Bdef");
      }
      expect(ended).toEqual(result);
      expect(sent).toBe(lines.length);
    },
  );

  it("asks for its end again when a token is written after it", async () => {
    const talk = new Conversation(lines);
    const poller = talk.poller(spec);
    await poller;
    const next = new Conversation(lines.slice(-1));
    const resumed = next.poller(spec, await poller.resumeToken());
    expect(resumed.isDone).toBe(false);
    expect(await resumed).toEqual(result);
    expect(next.sent).toHaveLength(1);
  });
});

it("has no token where the first answer was the end", async () => {
  const error = await rejection(new Conversation([["DELETE /r", 204]]).poller().resumeToken());
  expect(isResumeTokenError(error)).toBe(true);
});
