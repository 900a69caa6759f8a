import { describe, expect, it } from "vitest";
import { isResumeTokenError } from "../../src/errors/index.js";
import type { LroRules } from "../../src/lro/index.js";
import { Conversation, rejection, type Line } from "./transcript.js";

const busy = (url: string, document: unknown = { status: "InProgress" }): Line => [
  `GET ${url}`,
  200,
  {},
  document,
];
const monitor = { "operation-location": "/op" };

const ways: [string, LroRules, Line[], unknown][] = [
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
    // The status, not only the result: that there is something to be had does not say that the work is done.
    const asked = lines.slice(
      lines.findLastIndex(([, , , document]) =>
        /"(?:Succeeded|Completed)"/.test(JSON.stringify(document ?? "")),
      ),
    );
    const next = new Conversation(asked);
    const resumed = next.poller(spec, await poller.resumeToken());
    expect(resumed.isDone).toBe(false);
    expect(await resumed).toEqual(result);
    expect(next.sent).toEqual(asked.map(([request]) => request));
  });
});

describe("an operation whose result is not there yet", () => {
  const lines: Line[] = [
    ["PUT /r", 202, monitor],
    busy("/op", { status: "Succeeded" }),
    ["GET /r", 202],
    busy("/op", { status: "Succeeded" }),
    ["GET /r", 202],
    busy("/op", { status: "Succeeded" }),
    busy("/r", { id: 1 }),
  ];

  it("ends with one read a process, each of which asks again whether it has succeeded", async () => {
    const first = new Conversation(lines);
    let token = await first.poller().resumeToken();
    let left = lines.slice(1);
    for (const sent of [2, 2, 2]) {
      const talk = new Conversation(left, { initial: first.host.initial });
      const poller = talk.poller({}, token);
      await poller.poll();
      token = await poller.resumeToken();
      expect(talk.sent).toHaveLength(sent);
      left = left.slice(sent);
      expect(poller.result).toEqual(left.length === 0 ? { id: 1 } : undefined);
    }
  });

  it("has a token that finds the result by the second of its places, and one said by the status", async () => {
    const elsewhere: Line[] = [
      ["PUT /r", 202, { ...monitor, location: "/l" }],
      busy("/op", { status: "Succeeded" }),
      ["GET /r", 404],
      ["GET /l", 503, {}, { error: { code: "Busy" } }],
    ];
    const talk = new Conversation(elsewhere);
    const poller = talk.poller();
    await poller.poll();
    await rejection(poller.poll());
    const again = [elsewhere[1], elsewhere[2], busy("/l", { id: 2 })] as Line[];
    expect(await new Conversation(again).poller({}, await poller.resumeToken())).toEqual({ id: 2 });

    const said = busy("/op", { status: "Succeeded", resourceLocation: "/elsewhere" });
    const other = new Conversation([["POST /start", 202, monitor], said, ["GET /elsewhere", 202]]);
    const moved = other.poller();
    await moved.poll();
    await moved.poll();
    const next = new Conversation([said, busy("/elsewhere", { id: 3 })]);
    expect(await next.poller({}, await moved.resumeToken())).toEqual({ id: 3 });
  });
});

it("has no token where the first answer was the end", async () => {
  const error = await rejection(new Conversation([["DELETE /r", 204]]).poller().resumeToken());
  expect(isResumeTokenError(error)).toBe(true);
});
