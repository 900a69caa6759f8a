import { describe, expect, it } from "vitest";
import type { HttpRequest, HttpSend } from "../../src/http/index.js";
import { TransportError } from "../../src/errors/index.js";
import { aRequest, aResponse, aTrigger, endpoint, pipelineTo, scripted } from "../support/http.js";
import type { Step } from "../support/http.js";
import { VirtualClock } from "../support/virtual-clock.js";

const to = (status: number, location: string) => aResponse(status, { location });
const trustedOrigins = ["https://eu.example.test"];
/** Follows redirects, and repeats nothing. */
const through = (end: HttpSend) => pipelineTo(end, { trustedOrigins, retry: { maxRetries: 0 } });

describe("a redirect", () => {
  it.each([300, 301, 302, 307, 308])("by %i is followed by GET and HEAD", async (status) => {
    for (const method of ["GET", "HEAD"]) {
      const end = scripted(to(status, "/other?x=1"), 200);
      expect((await through(end)(aRequest({ method }))).status).toBe(200);
      expect(end.sent[1]).toMatchObject({ method, url: `${endpoint}/other?x=1` });
    }
  });

  it.each([300, 307, 308])("by %i keeps method and body", async (status) => {
    const end = scripted(to(status, "/other"), 202);
    await through(end)(aTrigger({ body: "payload", headers: { "content-type": "application/json" } }));
    expect(end.sent[1]).toMatchObject({
      method: "POST",
      url: `${endpoint}/other`,
      body: "payload",
      headers: { "content-type": "application/json" },
      startsWork: true,
    });
  });

  it.each([301, 302, 304])("by %i is not followed by POST", async (status) => {
    const end = scripted(to(status, "/other"));
    expect((await through(end)(aTrigger())).status).toBe(status);
    expect(end.sent.length).toBe(1);
  });

  it("by 303 turns into a GET without body, which starts nothing", async () => {
    const headers = { "content-type": "a/b", "content-length": "2", "if-match": "*", "x-ms-version": "1" };
    const end = scripted(to(303, "/result"), 200);
    await through(end)(aTrigger({ headers }));
    expect(end.sent[1]).toMatchObject({ method: "GET", url: `${endpoint}/result`, startsWork: false });
    expect(end.sent[1]?.body).toBeUndefined();
    const { "user-agent": _agent, "x-ms-client-request-id": _id, ...others } = end.sent[1]?.headers ?? {};
    expect(others).toEqual({ "x-ms-version": "1" });
  });

  it("without a place to go is an answer like any other", async () => {
    expect((await through(scripted(307))(aRequest())).status).toBe(307);
  });

  it("keeps what is unusual in a path, and drops the fragment", async () => {
    const end = scripted(to(307, "/a;b/%2F//c/$/d?e=%2f#f"), 200);
    await through(end)(aRequest());
    expect(end.sent[1]?.url).toBe(`${endpoint}/a;b/%2F//c/$/d?e=%2f`);
  });

  it("is followed 20 times and not once more", async () => {
    const chain = Array.from({ length: 21 }, (_, index) => to(307, `/${index}`));
    const enough = scripted(...chain.slice(0, 20), 200);
    expect((await through(enough)(aRequest())).status).toBe(200);
    const tooMany = scripted(...chain, 200);
    await expect(through(tooMany)(aRequest())).rejects.toMatchObject({ name: "RedirectError" });
    expect(tooMany.sent.length).toBe(21);
  });

  it("in a circle is an error", async () => {
    const end = scripted(to(307, "/a"), to(307, "/b"), to(307, "/a"), 200);
    await expect(through(end)(aRequest())).rejects.toThrow("circle");
    expect(end.sent.length).toBe(3);
  });

  it("to what is no URL is an error", async () => {
    await expect(through(scripted(to(307, "https://")))(aRequest())).rejects.toMatchObject({
      name: "RedirectError",
    });
  });
});

describe("the allowed origins", () => {
  it.each([
    "https://evil.test/x",
    "//evil.test/x",
    "https://vault.example.test.evil.test/",
    "http://vault.example.test/",
  ])("keep requests from %s", async (location) => {
    for (const request of [aRequest(), aTrigger()]) {
      const end = scripted(to(307, location), 200);
      await expect(through(end)(request)).rejects.toMatchObject({ name: "OriginError" });
      expect(end.sent.length).toBe(1);
    }
  });

  it("let trusted ones through", async () => {
    const end = scripted(to(307, "https://eu.example.test/x"), 200);
    await through(end)(aRequest());
    expect(end.sent[1]?.url).toBe("https://eu.example.test/x");
  });

  it("hold for the first request as well", async () => {
    const end = scripted(200);
    for (const url of [
      "https://evil.test/",
      "https://vault.example.test@evil.test/",
      "https://vault.example.test.evil/",
    ]) {
      await expect(through(end)(aRequest({ url }))).rejects.toMatchObject({ name: "OriginError" });
    }
    expect(end.sent).toEqual([]);
  });
});

describe("together with retries", () => {
  const clock = new VirtualClock({ autoAdvance: true });
  const both = (end: HttpSend) => pipelineTo(end, { clock });

  it.each<[string, () => Step]>([
    ["cannot be had", () => new TransportError({ ...aRequest(), code: "ECONNREFUSED", sent: "no" })],
    ["is elsewhere", () => to(303, "https://stranger.test/")],
    ["leads in a circle", () => to(307, "/r")],
  ])("after the 303 of a trigger says that work may have been started, when the page %s", async (_, step) => {
    const send = async (first: HttpRequest) =>
      through(scripted(to(303, "/r"), step()))(first).catch((error: unknown) => error);
    const error = await send(aTrigger());
    expect(error).toMatchObject({ mayHaveStarted: "unknown" });
    expect(String(error)).toContain("may have been started");
    expect((error as Error).stack).toContain("may have been started");
    expect(await send(aRequest({ method: "POST" }))).not.toHaveProperty("mayHaveStarted");
  });

  it("tells the answer to what a 303 of a trigger points to from that of the trigger", async () => {
    const behind = async (first: HttpRequest, status: number) =>
      through(scripted(to(status, "/r"), 404))(first);
    expect(await behind(aTrigger(), 303)).toMatchObject({ status: 404, afterStart: true });
    expect(await behind(aTrigger(), 307)).not.toHaveProperty("afterStart");
    expect(await behind(aRequest({ method: "POST" }), 303)).not.toHaveProperty("afterStart");
  });

  it("a page behind 303 that fails is read again, and the trigger before it never sent again", async () => {
    const refused = new TransportError({ ...aRequest(), code: "ECONNREFUSED", sent: "no" });
    const end = scripted(to(303, "/r"), refused, aResponse(503, { "retry-after": "1" }), 500, 200);
    expect((await both(end)(aTrigger())).status).toBe(200);
    expect(end.sent.map(({ method }) => method)).toEqual(["POST", "GET", "GET", "GET", "GET"]);
  });

  it("a trigger behind 307 is held to the rules for triggers", async () => {
    const end = scripted(to(307, "/r"), 500, 202);
    expect((await both(end)(aTrigger())).status).toBe(500);
    expect(end.sent.length).toBe(2);
  });
});
