import { describe, expect, it } from "vitest";
import { TransportError } from "../../src/errors/index.js";
import { type LogEntry, logging } from "../../src/http/index.js";
import type { ServiceWarning } from "../../src/warnings/index.js";
import { aRequest, aResponse, endpoint, pipelineTo, scripted, type Step } from "../support/http.js";
import { VirtualClock } from "../support/virtual-clock.js";

const url = `${endpoint}/p?api-version=1&sig=SECRET`;
const headers = { "x-ms-client-request-id": "c1", authorization: "Bearer SECRET" };
const request = aRequest({ url, body: "SECRET", headers });

function setUp(...steps: readonly Step[]) {
  const clock = new VirtualClock({ autoAdvance: true });
  const entries: LogEntry[] = [];
  const policies = [logging((entry) => void entries.push(entry))];
  const send = pipelineTo(scripted(...steps), { clock, policies, retry: { maxRetries: 1 } });
  return { clock, entries, send };
}

describe("logging", () => {
  const about = {
    operation: "getThing",
    method: "GET",
    url: `${endpoint}/p?api-version=1&sig=[redacted]`,
    clientRequestId: "c1",
  };

  it("writes what was sent and what came back, without anything secret", async () => {
    const { clock, entries, send } = setUp(async () => {
      await clock.advance(40);
      return aResponse(404, { "x-ms-request-id": "r1", "set-cookie": "SECRET" }, "SECRET");
    });
    await send(request);
    expect(entries).toEqual([
      { level: "debug", event: "request", fields: about },
      {
        level: "warning",
        event: "response",
        fields: { ...about, status: 404, durationMs: 40, requestId: "r1" },
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain("SECRET");
  });

  it("writes the kind of a failure and passes the failure on", async () => {
    const lost = new TransportError({ ...request, startsWork: true, code: "ECONNRESET", sent: "maybe" });
    for (const [failure, reason] of [
      [lost, "ECONNRESET"],
      [new TypeError("SECRET"), "POLICY_FAILED"],
    ] as const) {
      const { entries, send } = setUp(failure, failure);
      await expect(send(request)).rejects.toMatchObject({ code: reason });
      expect(entries[1]).toMatchObject({ level: "error", event: "failure", fields: { reason } });
      expect(JSON.stringify(entries)).not.toContain("SECRET");
    }
  });

  it("writes each retry, with its reason and its wait, before the wait", async () => {
    const { entries, send } = setUp(500, 200);
    await send(request);
    expect(entries.map(({ event }) => event)).toEqual([
      "request",
      "response",
      "retry",
      "request",
      "response",
    ]);
    expect(entries[2]).toEqual({
      level: "warning",
      event: "retry",
      fields: { operation: "getThing", delayMs: 500, reason: "HTTP status 500" },
    });
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk full"))],
  ])("that %s does not spoil the call, and is told of", async (_, write) => {
    const warnings: ServiceWarning[] = [];
    const send = pipelineTo(scripted(500, 202), {
      clock: new VirtualClock({ autoAdvance: true }),
      policies: [logging(write)],
      warn: (warning) => void warnings.push(warning),
    });
    expect((await send(request)).status).toBe(202);
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings.length).toBe(5);
    expect(warnings[0]).toMatchObject({ code: "CallbackFailed", operation: "getThing" });
  });
});
