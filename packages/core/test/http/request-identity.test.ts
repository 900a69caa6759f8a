import { afterEach, describe, expect, it, vi } from "vitest";
import { createPipeline } from "../../src/http/index.js";
import { aRequest, endpoint, pipelineTo, scripted } from "../support/http.js";
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

describe("a request that no cache may answer", () => {
  it("says so by a header, in a browser by the way it is fetched", async () => {
    const sent: [string | undefined, string | undefined][] = [];
    const fetch: typeof globalThis.fetch = async (_, init) => {
      const { headers = {} } = init ?? {};
      const header = Reflect.get(headers, "cache-control") as string | undefined;
      sent.push([header, init?.cache]);
      return new Response();
    };
    const own = { client: "TestClient", endpoint, userAgent: "test/1", fetch };
    await createPipeline(own).send(aRequest({ cache: "no-store" }));
    await createPipeline(own).send(aRequest());
    vi.stubGlobal("document", {});
    await createPipeline(own).send(aRequest({ cache: "no-store" }));
    vi.stubGlobal("Request", undefined);
    await createPipeline(own).send(aRequest({ cache: "no-store" }));
    expect(sent).toEqual([
      ["no-store", "no-store"],
      [undefined, undefined],
      [undefined, "no-store"],
      [undefined, undefined],
    ]);
  });
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
});
