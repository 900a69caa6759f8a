import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOperationFailedError, isResumeTokenError } from "../../src/errors/index.js";
import { readTokenSubject, type TrackingSpec } from "../../src/lro/index.js";
import { Conversation, rejection, type Line } from "./transcript.js";
import { runs } from "../support/runs.js";

const start: Line = ["POST /start", 202, { "operation-location": "/op", "retry-after": "10" }];
const running: Line = ["GET /op", 200, {}, { status: "InProgress" }];
const done: Line = ["GET /op", 200, {}, { status: "Succeeded", id: 1 }];

/** A token written after so many reads. */
async function tokenAfter(
  reads: number,
  lines: readonly Line[] = [start, running, done],
  spec: TrackingSpec = {},
  options = {},
) {
  const talk = new Conversation(lines, options);
  const poller = talk.poller(spec);
  await poller.submitted();
  for (let i = 0; i < reads; i += 1) await poller.poll().catch(() => undefined);
  return poller.resumeToken();
}

/** What is wrong with a token, by the error it leads to. */
function reasonOf(token: string, options = {}, spec: TrackingSpec = {}): string {
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

  it("of an operation at its end sends nothing and gives the same result", async () => {
    const token = await tokenAfter(2);
    const next = new Conversation([]);
    const poller = next.poller({}, token);
    expect(poller.isDone).toBe(true);
    expect(poller.result).toEqual({ status: "Succeeded", id: 1 });
    expect(await poller).toEqual({ status: "Succeeded", id: 1 });
    expect(poller.operationState?.details).toEqual({ status: "Succeeded", id: 1 });
    expect(next.sent).toEqual([]);
  });

  it("of an operation that ended at once without content says so", async () => {
    const poller = new Conversation([]).poller({}, await tokenAfter(0, [["DELETE /r", 204]]));
    expect([poller.isDone, await poller]).toEqual([true, undefined]);
  });

  it("of a failed operation gives the same failure, and sends nothing", async () => {
    const error = {
      code: "Full",
      message: "no room",
      details: [{ code: "Inner", message: "m" }],
      innererror: { code: "Deep" },
    };
    const token = await tokenAfter(1, [start, ["GET /op", 200, {}, { status: "Failed", error }]]);
    const failure = await rejection(new Conversation([]).poller({}, token));
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
  ])("holds no signature that stands in %s, and goes back to the read it came from", async (_, document) => {
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
    const failure = await rejection(new Conversation(lines.slice(2)).poller({ resultStatus: {} }, token));
    expect(isOperationFailedError(failure) && failure.code).toBe("BadStore");
  });

  it("holds nothing the host says is secret, and goes back to the read it came from", async () => {
    const secret: Line = ["GET /op", 200, {}, { status: "Succeeded", key: "hush" }];
    const token = await tokenAfter(1, [start, secret], {}, { keepInToken: () => false });
    expect(token).not.toContain("hush");
    const next = new Conversation([secret]);
    const poller = next.poller({}, token);
    expect(poller.isDone).toBe(false);
    expect(await poller).toEqual({ status: "Succeeded", key: "hush" });
    expect(next.clock.waits).toEqual([]);
  });

  it("is refused where the end has come at once with a secret", async () => {
    const token = tokenAfter(0, [["PUT /r", 200, {}, { key: "hush" }]], {}, { keepInToken: () => false });
    expect(isResumeTokenError(await rejection(token))).toBe(true);
  });

  it("is small, and holds neither documents nor arguments that nobody needs", async () => {
    const token = await tokenAfter(1, undefined, {}, { arguments: { password: "hush" } });
    expect(token.length).toBeLessThan(500);
    expect(token).not.toMatch(/hush|InProgress"\}/);
  });
});

describe("a resume token that is not right", () => {
  it.each<[string, (content: Record<string, never>) => unknown, RegExp]>([
    ["of another version", (it) => ({ ...it, v: 2 }), /version/],
    ["without a version", (it) => ({ ...it, v: undefined }), /version/],
    ["of another operation", (it) => ({ ...it, subject: "TestClient.other" }), /TestClient\.doWork/],
    ["of another endpoint", (it) => ({ ...it, origin: "https://other.test" }), /origin/],
    ["without content", (it) => ({ ...it, tracking: undefined }), /content/],
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
    ["a result at another origin", { finalUrl: "https://evil.example/r" }, /origin/],
    ["no URL", { url: undefined }, /content/],
    ["an unknown mode", { mode: "magic" }, /content/],
    ["an unknown phase", { phase: "happy" }, /content/],
    ["a status operation the client does not have", { mode: "operation", url: undefined }, /content/],
    ["a job the client does not have", { stage: "job" }, /content/],
    ["an interval that would never let go", { intervalMs: 0 }, /content/],
    ["an interval that no timer holds", { intervalMs: 2 ** 40 }, /content/],
    ["a count that is none", { polls: "many" }, /content/],
    ["arguments that are none", { args: { statusOperation: 1, job: {}, cancel: {} } }, /content/],
  ])("with %s is refused", async (_, change, reason) => {
    const content = JSON.parse(await tokenAfter(1));
    expect(reasonOf(JSON.stringify({ ...content, tracking: { ...content.tracking, ...change } }))).toMatch(
      reason,
    );
  });

  it("is refused without being quoted", () => {
    expect(reasonOf("sig=secret")).not.toContain("secret");
    expect(reasonOf(" ".repeat(2 ** 20 + 1))).toMatch(/too long/);
  });

  it("with a document the client cannot decode is refused", async () => {
    const token = await tokenAfter(2);
    const decodeResult = () => {
      throw new Error("another schema");
    };
    expect(reasonOf(token, { decodeResult })).toMatch(/decoded/);
  });

  it("cannot make the poller wait for ever", async () => {
    const content = JSON.parse(await tokenAfter(1));
    content.tracking.nextAt = 8.64e15;
    const next = new Conversation([done]);
    await next.poller({}, JSON.stringify(content));
    expect(next.clock.waits).toEqual([10_000]);
  });

  it("of whatever kind is refused as such, and nothing is sent", async () => {
    const good = JSON.parse(await tokenAfter(1));
    const change = fc.tuple(
      fc.constantFrom(...Object.keys(good.tracking), "v", "subject", "origin", "document", "fault"),
      fc.jsonValue(),
    );
    const tokens = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
        const token = structuredClone(good);
        for (const [name, value] of changes)
          Object.assign(name in token.tracking ? token.tracking : token, { [name]: value });
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
