import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  isStatusUnavailableError,
  isTimeoutError,
  OriginError,
  TransportError,
} from "../../src/errors/index.js";
import type { ServiceWarning } from "../../src/warnings/index.js";
import { Conversation, type Line, rejection } from "./transcript.js";

const minute = 60_000;
const start: Line = ["POST /start", 202, { "operation-location": "/op" }];
const running: Line = ["GET /op", 200, {}, { status: "InProgress" }];
const done: Line = ["GET /op", 200, {}, { status: "Succeeded" }];
const request = {
  operation: "doWork",
  method: "GET",
  url: "https://service.test/op",
  startsWork: false,
} as const;
const lost: Line = ["GET /op", new TransportError({ ...request, code: "ECONNRESET", sent: "maybe" })];
const answered = (status: number): Line => [
  "GET /op",
  status,
  {},
  { error: { code: "X", message: "sig=hunter2" } },
];
const noToken: Line = [
  "GET /op",
  new AuthenticationError("The credential failed to give a token", { cause: new Error("no metadata") }),
];

function talkOf(lines: readonly Line[], outageToleranceMs?: number) {
  const warnings: ServiceWarning[] = [];
  const warn = (warning: ServiceWarning) => void warnings.push(warning);
  return { talk: new Conversation(lines, { outageToleranceMs, warn }), warnings };
}

describe("an outage while somebody waits", () => {
  it.each<[string, Line]>([
    ["a connection that breaks", lost],
    ["HTTP status 500", answered(500)],
    ["HTTP status 503", answered(503)],
    ["HTTP status 429", answered(429)],
    ["HTTP status 408", answered(408)],
    ["a credential that fails", noToken],
  ])("(%s) ends no wait, and is told of", async (_, failure) => {
    const { talk, warnings } = talkOf([start, running, failure, failure, failure, done], 10 * minute);
    expect(await talk.poller()).toEqual({ status: "Succeeded" });
    expect(warnings.map(({ code }) => code)).toEqual(Array.from({ length: 3 }, () => "StatusUnavailable"));
  });

  it("has reads further and further apart, to a minute, until its time is over", async () => {
    const { talk } = talkOf([start, ...Array.from({ length: 30 }, () => lost)], 10 * minute);
    const began = talk.clock.now();
    const error = await rejection(talk.poller().pollUntilDone());
    expect(isStatusUnavailableError(error) && error.cause).toBe(lost[1]);
    const waits = [2, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60, 60, 60, 60].map((seconds) => seconds * 1000);
    expect(talk.clock.waits).toEqual(waits);
    // The first read, two seconds after the start, began it; the last one came when its time was over.
    const lasted = talk.clock.now() - began - 2000;
    expect([lasted >= 10 * minute, lasted < 11 * minute]).toEqual([true, true]);
  });

  it("leaves the poller usable, and as patient as before", async () => {
    const { talk } = talkOf([start, lost, lost, lost, done], 5000);
    const poller = talk.poller();
    expect(isStatusUnavailableError(await rejection(poller.pollUntilDone()))).toBe(true);
    expect(await poller).toEqual({ status: "Succeeded" });
  });

  it("is counted anew after a read that went well", async () => {
    const { talk } = talkOf([start, lost, lost, running, lost, lost, running, lost, lost, done], 7000);
    expect(await talk.poller()).toEqual({ status: "Succeeded" });
  });

  it("keeps no wait longer than its own limit", async () => {
    const { talk } = talkOf([start, ...Array.from({ length: 30 }, () => lost)], Infinity);
    const error = await rejection(talk.poller().pollUntilDone({ timeout: 3 * minute }));
    expect(isTimeoutError(error) && error.which).toBe("deadline");
  });

  it("is seen by the loop over states as a state that is the same", async () => {
    const { talk } = talkOf([start, running, lost, done], minute);
    const seen: string[] = [];
    for await (const { status, polls } of talk.poller()) seen.push(`${status} ${polls}`);
    expect(seen).toEqual(["running 0", "running 1", "running 2", "succeeded 3"]);
  });

  it("is no concern of a single poll, which fails at once", async () => {
    const { talk } = talkOf([start, lost, done], minute);
    const poller = talk.poller();
    await poller.poll();
    expect(isStatusUnavailableError(await rejection(poller.poll()))).toBe(true);
    expect(talk.sent).toHaveLength(2);
  });

  it.each<[string, Line]>([
    ["permission", answered(403)],
    ["an operation that is not there", answered(404)],
    ["a certificate", ["GET /op", new TransportError({ ...request, code: "CERT_HAS_EXPIRED", sent: "no" })]],
    ["a challenge that cannot be trusted", ["GET /op", new AuthenticationError("The tenant is none")]],
    ["an answer nobody can read", ["GET /op", 200, {}, "<html>"]],
    [
      "a URL that is refused",
      ["GET /op", new OriginError("https://evil.example", "https://service.test", "no")],
    ],
  ])("is not %s: that ends the wait at once", async (_, failure) => {
    const { talk, warnings } = talkOf([start, failure, done], minute);
    expect(await rejection(talk.poller().pollUntilDone())).toHaveProperty("mayHaveStarted");
    expect(talk.sent).toHaveLength(2);
    expect(warnings).toEqual([]);
  });

  it("ends the wait at the first failure where nothing is tolerated", async () => {
    for (const tolerance of [0, undefined]) {
      const { talk } = talkOf([start, lost, done], tolerance);
      expect(isStatusUnavailableError(await rejection(talk.poller().pollUntilDone()))).toBe(true);
      expect(talk.sent).toHaveLength(2);
    }
  });
});
