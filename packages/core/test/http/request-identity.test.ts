import { afterEach, describe, expect, it, vi } from "vitest";
import { aRequest, pipelineTo, scripted } from "../support/http.js";
import { VirtualClock } from "../support/virtual-clock.js";

const idHeader = "x-ms-client-request-id";
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

afterEach(() => void vi.unstubAllGlobals());

describe("the id of a request", () => {
  it("is its own, and the same for its retries", async () => {
    const end = scripted(500, 200, 200);
    const send = pipelineTo(end, { clock: new VirtualClock({ autoAdvance: true }) });
    await send(aRequest());
    await send(aRequest());
    const [first, retry, second] = end.sent.map(({ headers }) => headers[idHeader]);
    expect(first).toMatch(uuid);
    expect(retry).toBe(first);
    expect(second).toMatch(uuid);
    expect(second).not.toBe(first);
  });

  it("is what the caller set", async () => {
    const end = scripted(200);
    await pipelineTo(end)(aRequest({ headers: { [idHeader]: "mine", a: "b" } }));
    expect(end.sent[0]?.headers).toMatchObject({ [idHeader]: "mine", a: "b" });
  });

  it.each([{}, undefined])(
    "needs no crypto.randomUUID, which pages without TLS lack (%j)",
    async (crypto) => {
      vi.stubGlobal("crypto", crypto);
      const end = scripted(200, 200);
      const send = pipelineTo(end);
      await send(aRequest());
      await send(aRequest());
      const [first, second] = end.sent.map(({ headers }) => headers[idHeader]);
      expect(first).toMatch(uuid);
      expect(second).not.toBe(first);
    },
  );
});

describe("the user agent", () => {
  const sentBy = async (userAgentPrefix?: string): Promise<string | undefined> => {
    const end = scripted(200);
    await pipelineTo(end, { userAgent: "azbackup-x/1.2.3", userAgentPrefix })(aRequest());
    return end.sent[0]?.headers["user-agent"];
  };

  it("names the application, the library and the runtime", async () => {
    expect(await sentBy("my-app/1")).toBe(`my-app/1 azbackup-x/1.2.3 ${navigator.userAgent}`);
  });

  it("does without a navigator", async () => {
    vi.stubGlobal("navigator", undefined);
    expect(await sentBy()).toBe("azbackup-x/1.2.3");
  });

  it("is left to a browser", async () => {
    vi.stubGlobal("document", {});
    expect(await sentBy()).toBeUndefined();
  });

  it.each(["x".repeat(25), "a\r\nb: c", "ü"])("cannot have the prefix %j", async (prefix) => {
    await expect(sentBy(prefix)).rejects.toThrow("userAgentPrefix must be at most 24");
  });
});
