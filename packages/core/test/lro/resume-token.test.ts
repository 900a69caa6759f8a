import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOperationFailedError, isResumeTokenError } from "../../src/errors/index.js";
import { readTokenSubject, type LroRules } from "../../src/lro/index.js";
import { Conversation, rejection, type Line } from "./transcript.js";
import { runs } from "../support/runs.js";

const start: Line = ["POST /start", 202, { "operation-location": "/op", "retry-after": "10" }];
const running: Line = ["GET /op", 200, {}, { status: "InProgress" }];
const done: Line = ["GET /op", 200, {}, { status: "Succeeded", id: 1 }];

/** A token written after so many reads. */
async function tokenAfter(
  reads: number,
  lines: readonly Line[] = [start, running, done],
  spec: LroRules = {},
  options = {},
) {
  const talk = new Conversation(lines, options);
  const poller = talk.poller(spec);
  await poller.submitted();
  for (let i = 0; i < reads; i += 1) await poller.poll().catch(() => undefined);
  return poller.resumeToken();
}

/** What is wrong with a token, by the error it leads to. */
function reasonOf(token: string, options = {}, spec: LroRules = {}): string {
  const talk = new Conversation([], options);
  try {
    talk.poller(spec, token);
  } catch (error) {
    if (isResumeTokenError(error)) return error.reason;
    throw error;
  }
  throw new Error("the token was taken");
}

describe("a resume token", () => {
  it("starts the operation if that has not happened", async () => {
    const talk = new Conversation([start]);
    const poller = talk.poller();
    expect(readTokenSubject(await poller.resumeToken())).toBe("TestClient.doWork");
    expect(await poller.serialize()).toBe(await poller.resumeToken());
    expect(talk.sent).toEqual(["POST /start"]);
  });

  it("lets another process go on after this one was killed, at the same pace", async () => {
    const next = new Conversation([running, done]);
    const poller = next.poller({}, await tokenAfter(1));
    expect(poller.operationState).toMatchObject({
      status: "running",
      serviceStatus: "InProgress",
      polls: 1,
      retryAfterMs: 10_000,
    });
    expect(await poller).toEqual({ status: "Succeeded", id: 1 });
    expect(next.clock.waits).toEqual([10_000, 10_000]);
    expect(poller.operationState?.polls).toBe(3);
  });

  it("does not wait again for what has passed meanwhile", async () => {
    const token = await tokenAfter(0);
    const next = new Conversation([done]);
    await next.clock.advance(7000);
    await next.poller({}, token);
    expect(next.clock.waits).toEqual([3000]);
  });

  it("of an operation at its end asks for the end again", async () => {
    const token = await tokenAfter(2);
    const next = new Conversation([done]);
    const poller = next.poller({}, token);
    expect(poller.isDone).toBe(false);
    expect(await poller).toEqual({ status: "Succeeded", id: 1 });
    expect(next.sent).toEqual(["GET /op"]);
  });

  it("of an operation that ended at once is refused: there is nothing to ask", async () => {
    expect(isResumeTokenError(await rejection(tokenAfter(0, [["DELETE /r", 204]])))).toBe(true);
  });

  it("of a failed operation gives the same failure, once the service says so again", async () => {
    const error = {
      code: "Full",
      message: "no room",
      details: [{ code: "Inner", message: "m" }],
      innererror: { code: "Deep" },
    };
    const end: Line = ["GET /op", 200, {}, { status: "Failed", error }];
    const token = await tokenAfter(1, [start, end]);
    const failure = await rejection(new Conversation([end]).poller({}, token));
    expect(isOperationFailedError(failure) && failure).toMatchObject({
      code: "Full",
      serviceMessage: "no room",
      details: [{ code: "Inner", message: "m" }],
      innerErrors: [{ code: "Deep" }],
    });
  });

  it.each([
    ["a result", { status: "Succeeded", container: "https://x.test/c?sig=abc%2Bdef&se=1" }],
    [
      "a failure",
      {
        status: "Failed",
        error: { code: "BadStore", message: "no access to https://x.test/c?sig=abc%2Bdef" },
      },
    ],
  ])("holds no signature that stands in %s, and asks for it again", async (_, document) => {
    const end: Line = ["GET /op", 200, {}, document];
    const token = await tokenAfter(1, [start, end]);
    expect(token).not.toContain("abc%2Bdef");
    const next = new Conversation([end]);
    const poller = next.poller({}, token);
    expect(poller.isDone).toBe(false);
    await poller.then(undefined, () => undefined);
    expect(poller.operationState?.status).toBe(document.status.toLowerCase());
  });

  it("of a failure found in the result holds no signature either", async () => {
    const lines: Line[] = [
      ["POST /start", 202, { "operation-location": "/op", location: "/result" }],
      ["GET /op", 200, {}, { status: "Succeeded" }],
      [
        "GET /result",
        200,
        {},
        { status: "Failed", error: { code: "BadStore", message: "https://x.test/c?sig=abc%2Bdef" } },
      ],
    ];
    const token = await tokenAfter(1, lines, { resultStatus: {} });
    expect(token).not.toContain("abc%2Bdef");
    const failure = await rejection(new Conversation(lines.slice(1)).poller({ resultStatus: {} }, token));
    expect(isOperationFailedError(failure) && failure.code).toBe("BadStore");
  });

  it("is small, and holds neither documents nor arguments that nobody needs", async () => {
    const token = await tokenAfter(1, undefined, {}, { arguments: { password: "hush" } });
    expect(token.length).toBeLessThan(500);
    expect(token).not.toMatch(/hush|InProgress"\}/);
  });
});

describe("a resume token that is not right", () => {
  it.each<[string, (content: Record<string, never>) => unknown, RegExp]>([
    ["of an older version", (it) => ({ ...it, v: 1 }), /version/],
    ["of a newer version", (it) => ({ ...it, v: 3 }), /version/],
    ["without a version", (it) => ({ ...it, v: undefined }), /version/],
    ["of another operation", (it) => ({ ...it, subject: "TestClient.other" }), /TestClient\.doWork/],
    ["of another endpoint", (it) => ({ ...it, origin: "https://other.test" }), /origin/],
    ["without content", (it) => ({ ...it, state: undefined }), /content/],
    ["that is a list", () => [], /JSON object/],
    ["that is no object", () => 1, /JSON object/],
  ])("%s is refused", async (_, change, reason) => {
    const token = JSON.stringify(change(JSON.parse(await tokenAfter(1))));
    expect(reasonOf(token)).toMatch(reason);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["a URL of another origin", { url: "https://evil.example/op" }, /origin/],
    ["a URL without encryption", { url: "http://service.test/op" }, /https/],
    ["a URL that is none", { url: "/op" }, /URL/],
    ["a result at another origin", { finalUrls: ["https://evil.example/r"] }, /origin/],
    ["no URL", { url: undefined }, /content/],
    ["an unknown strategy", { strategy: "magic" }, /content/],
    ["an end at once", { strategy: "inline" }, /content/],
    [
      "a status operation the client does not have",
      { strategy: "statusOperation", url: undefined },
      /content/,
    ],
    ["a job the client does not have", { stage: "job" }, /content/],
    ["an unknown stage", { stage: "done" }, /content/],
    ["a success nobody can be asked about", { stage: "final" }, /content/],
    ["a success to be asked elsewhere", { stage: "final", asked: { url: "https://evil.example" } }, /origin/],
    [
      "a success with more to it",
      { stage: "final", asked: { url: "https://service.test", a: 1 } },
      /content/,
    ],
    [
      "a success of another strategy",
      { stage: "final", asked: { url: "https://service.test" }, strategy: "location" },
      /content/,
    ],
    ["a resource that no POST makes", { strategy: "resource", seen: true }, /content/],
    [
      "arguments nobody asked for",
      { args: { statusOperation: {}, job: {}, cancel: {}, more: {} } },
      /content/,
    ],
    ["an interval of a hot loop", { intervalMs: 1 }, /content/],
    ["an interval of a month", { intervalMs: 2 ** 31 - 1 }, /content/],
    ["a wait of a hot loop", { waitMs: 1 }, /content/],
    ["a wait of a month", { waitMs: 2 ** 31 - 1 }, /content/],
    ["a time that is none", { nextAt: null }, /content/],
    ["a count that is none", { polls: "many" }, /content/],
    ["a count below zero", { polls: -1 }, /content/],
    ["a count that takes a limit away", { inconclusiveReads: -1e9 }, /content/],
    ["a count that is broken", { inconclusiveReads: 0.5 }, /content/],
    ["arguments that are none", { args: { statusOperation: 1, job: {}, cancel: {} } }, /content/],
    [
      "an argument that is an object",
      { args: { statusOperation: { a: {} }, job: {}, cancel: {} } },
      /content/,
    ],
    ["a baseline that is none", { baseline: "[[]]" }, /content/],
    ["ids without end", { requestIds: Array.from({ length: 1000 }, () => "x") }, /content/],
  ])("with %s is refused", async (_, change, reason) => {
    const content = JSON.parse(await tokenAfter(1));
    expect(reasonOf(JSON.stringify({ ...content, state: { ...content.state, ...change } }))).toMatch(reason);
  });

  it("is refused without being quoted", () => {
    expect(reasonOf("sig=secret")).not.toContain("secret");
    expect(reasonOf(" ".repeat(2 ** 20 + 1))).toMatch(/too long/);
  });

  it("passes nothing on that is no part of a state", async () => {
    const content = JSON.parse(await tokenAfter(1));
    const more = {
      resultMissing: true,
      phase: "failed",
      own: { a: 1 },
    };
    const forged = JSON.stringify({ ...content, state: { ...content.state, ...more } });
    const poller = new Conversation([done]).poller({}, forged);
    expect(JSON.parse(await poller.resumeToken())).toEqual(content);
    expect(await poller).toEqual({ status: "Succeeded", id: 1 });
    expect(poller.operationState?.resultMissing).toBeUndefined();
  });

  it("of which the service does not say that it succeeded is not believed when it says so", async () => {
    const content = JSON.parse(await tokenAfter(1));
    const url = content.state.url as string;
    const claim = { stage: "final", url: "https://service.test/other", finalUrls: [], asked: { url } };
    const token = JSON.stringify({ ...content, state: { ...content.state, ...claim } });
    const spec: LroRules = { finalStateVia: "azure-async-operation" };
    for (const single of [false, true]) {
      const talk = new Conversation([running, done]);
      const poller = talk.poller(spec, token);
      expect((await poller.poll({ single })).status).toBe("running");
      expect(await poller).toEqual({ status: "Succeeded", id: 1 });
      expect(talk.sent).toEqual(["GET /op", "GET /op"]);
    }
  });

  it("believes no end, whatever it says", async () => {
    const content = JSON.parse(await tokenAfter(1));
    const claim = { phase: "succeeded", serviceStatus: "Succeeded", result: { id: 9 } };
    const claimed = { ...content, document: { status: "Succeeded" }, state: { ...content.state, ...claim } };
    const next = new Conversation([done]);
    const poller = next.poller({}, JSON.stringify(claimed));
    expect([poller.isDone, poller.result]).toEqual([false, undefined]);
    expect(await poller).toEqual({ status: "Succeeded", id: 1 });
    expect(next.sent).toEqual(["GET /op"]);
  });

  it.each([undefined, null, 1, {}, [], Symbol("x")])("that is no text is refused: %s", (token) => {
    const subject = () => readTokenSubject(token as string);
    expect(subject).toThrow(expect.objectContaining({ name: "ResumeTokenError" }));
  });

  it("nested without end is refused", () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    expect(reasonOf(deep)).toMatch(/JSON object/);
    expect(reasonOf(`{"v":2,"state":${deep}}`)).toBeTruthy();
  });

  it("cannot make the poller wait for ever", async () => {
    const content = JSON.parse(await tokenAfter(1));
    content.state.nextAt = 8.64e15;
    const next = new Conversation([done]);
    await next.poller({}, JSON.stringify(content));
    expect(next.clock.waits).toEqual([10_000]);
  });

  it("of whatever kind is refused as such, and nothing is sent", async () => {
    const good = JSON.parse(await tokenAfter(1));
    const change = fc.tuple(
      fc.constantFrom(...Object.keys(good.state), "v", "subject", "origin", "document", "fault"),
      fc.jsonValue(),
    );
    const tokens = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
        const token = structuredClone(good);
        for (const [name, value] of changes)
          Object.assign(name in token.state ? token.state : token, { [name]: value });
        return JSON.stringify(token);
      }),
    );
    fc.assert(
      fc.property(tokens, (token) => {
        const talk = new Conversation([]);
        const errors: unknown[] = [];
        try {
          talk.poller({}, token);
        } catch (error) {
          errors.push(error);
        }
        expect(errors.every(isResumeTokenError)).toBe(true);
        expect(talk.sent).toEqual([]);
      }),
      { seed: 20_261_121, numRuns: runs(2000) },
    );
  });
});

describe("tokens of every format that was released", () => {
  const folder = new URL("./tokens/", import.meta.url);
  it.each(readdirSync(folder))("%s can still be read", async (name) => {
    const { spec, token, transcript, result, polls, waits } = JSON.parse(
      readFileSync(new URL(name, folder), "utf8"),
    );
    const talk = new Conversation(transcript);
    const poller = talk.poller(spec, token);
    const got = await poller;
    const plain: unknown = JSON.parse(
      JSON.stringify(got, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value)),
    );
    expect(plain).toEqual(result);
    expect(poller.operationState?.polls).toBe(polls);
    expect(talk.clock.waits).toEqual(waits);
    expect(talk.sent).toHaveLength(transcript.length);
  });
});
