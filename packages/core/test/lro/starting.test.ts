import { describe, expect, it } from "vitest";
import { isStatusUnavailableError, TransportError } from "../../src/errors/index.js";
import type { LroRules } from "../../src/lro/index.js";
import { Conversation, rejection, settle, type Line } from "./transcript.js";

const done = { status: "Succeeded" };
const lost = new TransportError({
  operation: "doWork",
  method: "POST",
  url: "https://service.test/start",
  startsWork: true,
  code: "ECONNRESET",
  sent: "maybe",
});

describe("the trigger", () => {
  it("is sent once, whatever is called first and however often", async () => {
    const talk = new Conversation([
      ["POST /start", 202, { "operation-location": "/op" }],
      ["GET /op", 200, {}, done],
    ]);
    const poller = talk.poller();
    await Promise.all([poller.submitted(), poller.poll(), poller.resumeToken(), poller.submitted()]);
    await poller;
    expect(talk.sent).toEqual(["POST /start", "GET /op"]);
  });

  it("is not sent again after a connection that broke, since the work may have begun", async () => {
    const talk = new Conversation([["POST /start", lost]]);
    const poller = talk.poller();
    const rejections = [
      await rejection(poller),
      await rejection(poller.poll()),
      await rejection(poller.submitted()),
      await rejection(poller.resumeToken()),
      await rejection(poller.pollUntilDone({ timeout: 1000 })),
    ];
    expect(new Set(rejections)).toEqual(new Set([lost]));
    expect(talk.sent).toEqual(["POST /start"]);
    expect(poller.isDone).toBe(false);
  });

  it("is not sent again after the service refused it", async () => {
    const talk = new Conversation([
      ["POST /start", 409, {}, { error: { code: "Busy", message: "Already at it" } }],
    ]);
    const poller = talk.poller();
    const error = await rejection(poller);
    expect(error).toMatchObject({ name: "RestError", statusCode: 409, code: "Busy" });
    expect(await rejection(poller)).toBe(error);
    expect(talk.sent).toHaveLength(1);
  });

  it("is not sent again after an abort that came while it was on its way", async () => {
    const talk = new Conversation([["POST /start", "hangs"]]);
    const poller = talk.poller();
    const caller = new AbortController();
    const aborted = rejection(poller.pollUntilDone({ abortSignal: caller.signal }));
    await settle();
    caller.abort();
    expect(await aborted).toMatchObject({
      name: "AbortError",
      message: expect.stringContaining("may have been started"),
    });
    expect(talk.limits[0]?.abortSignal?.aborted).toBe(true);
    expect(await rejection(poller)).toMatchObject({ name: "AbortError" });
    expect(talk.sent).toHaveLength(1);
  });

  it("answered with 202 and nothing to follow is an error, never a success", async () => {
    const talk = new Conversation([["POST /start", 202]]);
    const error = await rejection(talk.poller());
    expect(isStatusUnavailableError(error) && error.message).toContain(
      "nothing in the response tells how to follow it",
    );
  });

  it("answered without the argument of the status operation is an error", async () => {
    const talk = new Conversation([["POST /start", 202, {}]]);
    const spec = {
      statusOperation: { operation: "getStatus", arguments: { id: { header: "X-Request-Id" } } },
    } as const;
    const error = await rejection(talk.poller(spec));
    expect(isStatusUnavailableError(error) && error.message).toContain("does not give id");
  });
});

describe("how an operation is followed", () => {
  const read = (url: string): Line => [`GET ${url}`, 200, {}, done];
  it.each<[string, Line, LroRules, Line[]]>([
    [
      "operation-location before the others",
      ["POST /s", 202, { "operation-location": "/a", "azure-asyncoperation": "/b", location: "/c" }],
      { finalStateVia: "operation-location" },
      [read("/a")],
    ],
    [
      "azure-asyncoperation before location",
      ["POST /s", 202, { "azure-asyncoperation": "/b", location: "/c" }],
      { finalStateVia: "azure-async-operation" },
      [read("/b")],
    ],
    [
      "location alone, by HTTP status",
      ["POST /s", 200, { location: "/c" }],
      {},
      [
        ["GET /c", 202],
        ["GET /c", 200, {}, { id: 1 }],
      ],
    ],
    [
      "a URL in the body",
      ["POST /s", 202, {}, { links: { status: "/d" } }],
      { statusUrlPath: ["links", "status"] },
      [read("/d")],
    ],
    [
      "a status operation with an id from a header",
      ["POST /s", 202, { "x-request-id": "7" }],
      { statusOperation: { operation: "getStatus", arguments: { id: { header: "X-Request-Id" } } } },
      [["CALL getStatus id=7", 200, {}, done]],
    ],
    [
      "a status operation with an id from the body",
      ["POST /s", 202, {}, { jobId: "j1", status: "InProgress" }],
      { statusOperation: { operation: "getStatus", arguments: { id: { body: ["jobId"] } } } },
      [["CALL getStatus id=j1", 200, {}, done]],
    ],
    [
      "the header although there is a status operation",
      ["POST /s", 202, { "operation-location": "/a" }, { jobId: "j1" }],
      { statusOperation: { operation: "getStatus", arguments: { id: { body: ["jobId"] } } } },
      [read("/a")],
    ],
    [
      "a status operation although the trigger's 202 says it is done",
      ["POST /s", 202, {}, { jobId: "j1", status: "Succeeded" }],
      { statusOperation: { operation: "getStatus", arguments: { id: { body: ["jobId"] } } } },
      [["CALL getStatus id=j1", 200, {}, done]],
    ],
    [
      "nothing, when the trigger's 200 says it is done",
      ["POST /s", 200, {}, { jobId: "j1", status: "Succeeded" }],
      { statusOperation: { operation: "getStatus", arguments: { id: { body: ["jobId"] } } } },
      [],
    ],
    [
      "the resource of a PUT",
      ["PUT /r", 201, {}, { provisioningState: "Creating" }],
      {},
      [
        ["GET /r", 200, {}, { provisioningState: "Updating" }],
        ["GET /r", 200, {}, { id: 1 }],
      ],
    ],
    [
      "the resource of a PATCH answered with 201",
      ["PATCH /r", 201, {}, { properties: { provisioningState: "Creating" } }],
      {},
      [["GET /r", 200, {}, { properties: { provisioningState: "Succeeded" } }]],
    ],
    ["nothing, without headers", ["DELETE /r", 204], {}, []],
  ])("is %s", async (_, trigger, spec, reads) => {
    const talk = new Conversation([trigger, ...reads]);
    await talk.poller(spec);
    expect(talk.sent).toEqual([trigger, ...reads].map(([request]) => request));
  });

  it("keeps what the service named until it names another", async () => {
    const talk = new Conversation([
      ["POST /a/start", 202, { "operation-location": "one" }],
      ["GET /a/one", 200, {}, { status: "Running" }],
      ["GET /a/one", 200, { "operation-location": "../a;b/%2F?x=1#part" }, { status: "Running" }],
      ["GET /a/../a;b/%2F?x=1", 200, {}, done],
    ]);
    await talk.poller();
    expect(talk.sent).toHaveLength(4);
  });

  it("gets the API version where a URL has none, and never another one", async () => {
    const apiVersion = { name: "api-version", value: "2" };
    const talk = new Conversation(
      [
        ["POST /start", 202, { "operation-location": "/op", location: "/result?Api-Version=1" }],
        ["GET /op?api-version=2", 200, { "operation-location": "/op?a=b" }, { status: "Running" }],
        ["GET /op?a=b&api-version=2", 200, {}, done],
        ["GET /result?Api-Version=1", 200, {}, { id: 1 }],
      ],
      { apiVersion },
    );
    expect(await talk.poller()).toEqual({ id: 1 });
  });
});

describe("a PUT that was accepted without a URL to follow", () => {
  it("is followed by the state its resource shows", async () => {
    const talk = new Conversation([
      ["PUT /r", 202],
      ["GET /r", 200, {}, { properties: { provisioningState: "Creating" } }],
      ["GET /r", 200, {}, { properties: { provisioningState: "Succeeded" } }],
    ]);
    expect(await talk.poller()).toEqual({ properties: { provisioningState: "Succeeded" } });
  });

  it("is not taken for done when the resource says nothing of a state: it may be the old one", async () => {
    const talk = new Conversation([
      ["PUT /r", 202],
      ["GET /r", 200, {}, { id: "r" }],
    ]);
    expect(isStatusUnavailableError(await rejection(talk.poller()))).toBe(true);
  });
});
