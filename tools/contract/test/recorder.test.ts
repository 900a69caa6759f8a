import { describe, expect, it } from "vitest";
import { emptyReply, jsonReply, recorder } from "../src/index.js";

describe("a recorder", () => {
  it("writes down what it got, and answers in turn", async () => {
    const wire = recorder([jsonReply(201, { a: 1 }), emptyReply(204)]);
    const { fetch } = wire.options;
    const first = await fetch("https://example.com/a?b=c%20d&e=1&e=2", {
      method: "PUT",
      headers: { "Content-Type": "application/json", "X-Other": "1", "User-Agent": "test" },
      body: '{"at":"2024-01-01T00:00:00.000Z"}',
    });
    expect(await first.json()).toEqual({ a: 1 });
    expect((await fetch("https://example.com/b")).status).toBe(204);
    expect(wire.lines).toEqual(["PUT https://example.com/a?b=c%20d&e=1&e=2", "GET https://example.com/b"]);
    expect(wire.sent[0]).toEqual({
      method: "PUT",
      path: "https://example.com/a",
      query: { b: "c d", e: ["1", "2"] },
      headers: { "content-type": "application/json", "x-other": "1" },
      body: { at: "2024-01-01T00:00:00Z" },
    });
  });

  it("does not answer a request nobody expected", async () => {
    await expect(recorder([]).options.fetch("https://example.com/a")).rejects.toThrow("nobody expected");
  });

  it("refuses a request without the token it handed out", async () => {
    const wire = recorder([emptyReply(200)]);
    const token = await wire.credential().getToken(["a/.default"]);
    const { fetch } = wire.options;
    const refused = await fetch("https://example.com/a");
    expect(refused.headers.get("www-authenticate")).toContain('resource="https://example.com"');
    const taken = await fetch("https://example.com/a", {
      headers: { authorization: `Bearer ${token?.token}` },
    });
    expect([refused.status, taken.status]).toEqual([401, 200]);
    expect([wire.probes.length, wire.requests.length, wire.scopes]).toEqual([1, 1, ["a/.default"]]);
  });

  it("lets time pass at once, and writes down how much", async () => {
    const { options, waits } = recorder([]);
    const { clock } = options;
    const before = clock.now();
    await clock.sleep(3_600_000);
    expect([clock.now() - before, waits]).toEqual([3_600_000, [3_600_000]]);
    const abort = new AbortController();
    const sleep = clock.sleep(1000, abort.signal);
    abort.abort(new Error("enough"));
    await expect(sleep).rejects.toThrow("enough");
    expect(waits).toEqual([3_600_000]);
  });
});
