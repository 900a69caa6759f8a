import { expect, it } from "vitest";
import { isAbortError, isResumeTokenError, isValidationError } from "../../src/errors/index.js";
import { step } from "../../src/lro/index.js";
import { Conversation, type Line, rejection } from "./transcript.js";

const start: Line = ["PUT /r", 202, { "operation-location": "/op" }];
const succeeded: Line = ["GET /op", 200, {}, { status: "Succeeded" }];
const result: Line = ["GET /r", 200, {}, { id: 1 }];

/** A conversation after its start, and the token of that. */
async function started(...lines: Line[]): Promise<{ talk: Conversation; token: string }> {
  const token = await new Conversation([start]).poller().resumeToken();
  return { talk: new Conversation(lines), token };
}

it("starts nothing", async () => {
  const talk = new Conversation([start]);
  expect(isValidationError(await rejection(step(talk.poller())))).toBe(true);
  expect(talk.sent).toEqual([]);
});

it("goes on with a poller that was started here, and needs no token where the first answer was the end", async () => {
  const poller = new Conversation([["DELETE /r", 204]]).poller();
  await poller.submitted();
  const end = await step(poller);
  expect(end).toMatchObject({ state: "succeeded", retryAfterMs: 0 });
  expect(end.token).toBeUndefined();
  expect(isResumeTokenError(await rejection(poller.resumeToken()))).toBe(true);
});

it("leaves a result that stands elsewhere to a step of its own, which is due at once", async () => {
  const { talk, token } = await started(succeeded, result);
  const first = await step(talk.poller({}, token));
  expect(first).toMatchObject({ state: "running", retryAfterMs: 0 });
  expect(talk.sent).toEqual(["GET /op"]);
  expect(await step(talk.poller({}, first.token))).toMatchObject({ state: "succeeded", result: { id: 1 } });
});

it("asks that its read is not sent again, which reads of other callers may be", async () => {
  const { talk, token } = await started(succeeded, succeeded, result);
  await step(talk.poller({}, token));
  await talk.poller({}, token).poll();
  expect(talk.limits.map(({ single }) => single === true)).toEqual([true, false, false]);
});

it("is what several callers at once get from one read, and follows the one that wants more", async () => {
  const { talk, token } = await started(succeeded, result);
  const poller = talk.poller({}, token);
  const [one, state] = await Promise.all([step(poller), poller.poll()]);
  expect(one.state).toBe("succeeded");
  expect(state.result).toEqual({ id: 1 });
  expect(talk.sent).toHaveLength(2);
});

it("is ended by its abort signal, and the token before goes on being good", async () => {
  const { talk, token } = await started(["GET /op", "hangs"]);
  const leave = new AbortController();
  const aborted = rejection(step(talk.poller({}, token), { abortSignal: leave.signal }));
  leave.abort();
  expect(isAbortError(await aborted)).toBe(true);
  const again = await started(succeeded);
  expect(await step(again.talk.poller({}, token))).toHaveProperty("state", "running");
});

it("passes on what is no outcome but a fault in a program", async () => {
  const { talk, token } = await started();
  const fault = new TypeError("not a function");
  const poller = talk.poller({}, token);
  const broken = Object.assign(poller, { poll: () => Promise.reject(fault) });
  expect(await rejection(step(broken))).toBe(fault);
});
