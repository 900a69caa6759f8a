import { describe, expect, it } from "vitest";
import { isOperationFailedError, isOriginError, isStatusUnavailableError } from "../../src/errors/index.js";
import type { LroRules } from "../../src/lro/index.js";
import { Conversation, rejection, settle, type Line } from "./transcript.js";

const done = { status: "Succeeded" };

describe("a baseline", () => {
  const spec: LroRules = {
    status: { path: ["State"], succeeded: ["Success"], failed: ["Failure"] },
    statusOperation: { operation: "progress", arguments: { id: { argument: "id" } } },
    baseline: { identity: [["Id"]], graceReads: 2 },
  };
  const options = { arguments: { id: "p1" } };
  const before = { State: "Success", Id: "old" };
  const zero = { State: "Failure", Id: "0", error: { code: "Old", message: "m" } };
  const progress = (document: unknown, status = 200): Line => ["CALL progress id=p1", status, {}, document];

  it("keeps the end of the run before from being taken for this one's", async () => {
    const mine = { State: "Success", Id: "new" };
    const talk = new Conversation(
      [
        progress(before),
        ["POST /start", 202],
        progress(before),
        progress({ State: "Running", Id: "0" }),
        progress(before),
        progress(mine),
      ],
      options,
    );
    expect(await talk.poller(spec)).toEqual(mine);
  });

  it("makes a success like the one before an error in the end, and never a success", async () => {
    const talk = new Conversation(
      [
        progress(before),
        ["POST /start", 202],
        progress(before),
        progress(before),
        progress(before),
        progress({ State: "Success", Id: "new" }),
      ],
      options,
    );
    const poller = talk.poller(spec);
    const error = await rejection(poller);
    expect(isStatusUnavailableError(error) && error.message).toContain("the run before");
    expect(poller.isDone).toBe(false);
    expect(await poller).toEqual({ State: "Success", Id: "new" });
  });

  it("lets a failure be believed that stays", async () => {
    const talk = new Conversation(
      [progress(zero), ["POST /start", 202], progress(zero), progress(zero), progress(zero)],
      options,
    );
    const error = await rejection(talk.poller(spec));
    expect(isOperationFailedError(error) && error.code).toBe("Old");
  });

  it("lets a failure be believed once this run was seen", async () => {
    const talk = new Conversation(
      [progress(zero), ["POST /start", 202], progress({ State: "Running", Id: "0" }), progress(zero)],
      options,
    );
    expect(isOperationFailedError(await rejection(talk.poller(spec)))).toBe(true);
  });

  it("that is not there, as before the first run, lets the first end be believed", async () => {
    const talk = new Conversation(
      [progress({ error: { code: "None" } }, 404), ["POST /start", 202], progress(before)],
      options,
    );
    expect(await talk.poller(spec)).toEqual(before);
  });

  const unreadable: [string, Line][] = [
    ["an error status", progress(undefined, 500)],
    ["a broken connection", ["CALL progress id=p1", new Error("reset")]],
  ];

  it.each(unreadable)(
    "that cannot be had for %s does not keep the work from being started",
    async (_, line) => {
      const mine = { State: "Success", Id: "new" };
      const talk = new Conversation(
        [
          line,
          ["POST /start", 202],
          progress(before),
          progress({ State: "Running", Id: "0" }),
          progress(mine),
        ],
        options,
      );
      expect(await talk.poller(spec)).toEqual(mine);
    },
  );

  it.each(unreadable)(
    "that cannot be had for %s makes a success nobody saw coming an error",
    async (_, line) => {
      const talk = new Conversation(
        [line, ["POST /start", 202], progress(before), progress(before), progress(before)],
        options,
      );
      expect(isStatusUnavailableError(await rejection(talk.poller(spec)))).toBe(true);
    },
  );

  it("that was aborted leaves the operation not started, and the poller able to", async () => {
    const talk = new Conversation(
      [["CALL progress id=p1", "hangs"], progress(zero), ["POST /start", 202], progress(before)],
      options,
    );
    const poller = talk.poller(spec);
    const caller = new AbortController();
    const aborted = rejection(poller.pollUntilDone({ abortSignal: caller.signal }));
    await settle();
    caller.abort();
    expect(await aborted).toMatchObject({
      name: "AbortError",
      message: expect.not.stringContaining("started"),
    });
    await settle();
    expect(talk.sent).toHaveLength(1);
    expect(await poller).toEqual(before);
  });
});

describe("a URL of another origin", () => {
  const evil = "https://evil.example/x";
  it.each<[string, Line[], number]>([
    ["for the status", [["POST /s", 202, { "operation-location": evil }]], 1],
    ["in a location", [["POST /s", 202, { location: evil }]], 1],
    [
      "that looks alike",
      [["POST /s", 202, { "operation-location": "https://service.test.evil.example/op" }]],
      1,
    ],
    ["without a scheme", [["POST /s", 202, { "operation-location": "//evil.example/op" }]], 1],
    ["on another port", [["POST /s", 202, { "operation-location": "https://service.test:8443/op" }]], 1],
    ["without encryption", [["POST /s", 202, { "operation-location": "http://service.test/op" }]], 1],
    [
      "that replaces the first one",
      [
        ["POST /s", 202, { "operation-location": "/op" }],
        ["GET /op", 200, { "operation-location": evil }, { status: "Running" }],
      ],
      2,
    ],
    [
      "that replaces a location",
      [
        ["POST /s", 202, { location: "/op" }],
        ["GET /op", 202, { location: evil }],
      ],
      2,
    ],
    [
      "for the result",
      [
        ["POST /s", 202, { "operation-location": "/op", location: evil }],
        ["GET /op", 200, {}, done],
      ],
      2,
    ],
    [
      "as resourceLocation",
      [
        ["POST /s", 202, { "operation-location": "/op" }],
        ["GET /op", 200, {}, { ...done, resourceLocation: evil }],
      ],
      2,
    ],
  ])("%s is refused before anything is sent there", async (_, lines, requests) => {
    const talk = new Conversation(lines);
    const error = await rejection(talk.poller());
    expect(isOriginError(error)).toBe(true);
    expect(talk.sent).toHaveLength(requests);
  });

  it("is read where the user trusts it", async () => {
    const talk = new Conversation(
      [
        ["POST /s", 202, { "operation-location": evil }],
        [`GET ${evil}`, 200, {}, done],
      ],
      {
        trustedOrigins: ["https://evil.example"],
      },
    );
    expect(await talk.poller()).toEqual(done);
  });

  it("leaves the poller usable when it came with a later answer", async () => {
    const talk = new Conversation([
      ["POST /s", 202, { "operation-location": "/op" }],
      ["GET /op", 200, { "operation-location": evil }, { status: "Running" }],
      ["GET /op", 200, {}, done],
    ]);
    const poller = talk.poller();
    expect(isOriginError(await rejection(poller))).toBe(true);
    expect(await poller).toEqual(done);
  });
});
