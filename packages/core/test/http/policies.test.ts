import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { createPipeline, type HttpPolicy, type PolicyFunction, withPolicies } from "../../src/http/index.js";
import { aRequest, aTrigger, endpoint, pipelineTo, scripted } from "../support/http.js";
import { VirtualClock } from "../support/virtual-clock.js";

const own = { client: "TestClient", endpoint, userAgent: "test/1" };

describe("a policy", () => {
  it("runs round each attempt, after it was signed in, the first outermost", async () => {
    const seen: string[] = [];
    const named =
      (name: string): PolicyFunction =>
      async (request, next) => {
        seen.push(`${name} ${request.headers["authorization"]}`);
        const response = await next(request);
        seen.push(`${name} ${response.status}`);
        return response;
      };
    const signIn: PolicyFunction = (request, next) =>
      next({ ...request, headers: { ...request.headers, authorization: "t" } });
    const clock = new VirtualClock({ autoAdvance: true });
    const policies = [named("a"), named("b")];
    await pipelineTo(scripted(503, 200), { clock, signIn, policies })(aRequest());
    const attempt = (status: number) => ["a t", "b t", `b ${status}`, `a ${status}`];
    expect(seen).toEqual([...attempt(503), ...attempt(200)]);
  });

  it("changes the request and the response, or answers by itself", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response());
    const policies: PolicyFunction[] = [
      async (request, next) =>
        request.method === "PUT"
          ? { status: 204, headers: {}, body: new Uint8Array(), url: request.url }
          : { ...(await next({ ...request, headers: { ...request.headers, "x-a": "1" } })), status: 201 },
    ];
    const { send } = createPipeline({ ...own, fetch, policies: withPolicies(...policies) });
    expect((await send(aRequest())).status).toBe(201);
    expect(fetch.mock.calls[0]?.[1]?.headers).toMatchObject({ "x-a": "1" });
    expect((await send(aRequest({ method: "PUT" }))).status).toBe(204);
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("cannot start work twice, and the error says that it may have been started", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(null, { status: 500 }));
    const again: PolicyFunction = async (request, next) => {
      await next(request);
      return next({ ...request, startsWork: false });
    };
    const { send } = createPipeline({
      ...own,
      fetch,
      policies: withPolicies(again),
      retry: { maxRetries: 0 },
    });
    await expect(send(aTrigger())).rejects.toMatchObject({
      name: "ValidationError",
      mayHaveStarted: "unknown",
    });
    expect(fetch).toHaveBeenCalledOnce();
    await send(aRequest());
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it.each<[string, number[], number]>([
    ["was taken", [202, 202], 1],
    ["failed in a way that tells nothing", [500, 202], 1],
    ["may have been taken", [408, 202], 1],
    ["led to another place", [303, 202], 1],
    ["was refused", [409, 202], 2],
    ["was sent elsewhere", [307, 202], 2],
  ])("round a call cannot start work again after it %s", async (_, statuses, starts) => {
    for (const change of [{}, { startsWork: false }]) {
      const end = scripted(...statuses);
      const again: HttpPolicy = {
        call: async (request, next) => next(request).then(() => next({ ...request, ...change })),
      };
      const outcome = await pipelineTo(end, { policies: [again], retry: { maxRetries: 0 } })(
        aTrigger(),
      ).catch((error: unknown) => error);
      expect(end.sent).toHaveLength(starts);
      expect(outcome).toMatchObject(
        starts === 1 ? { name: "ValidationError", mayHaveStarted: "unknown" } : { status: 202 },
      );
    }
  });

  it("cannot make a request that starts work one to be repeated", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(null, { status: 500 }));
    const harmless: PolicyFunction = (request, next) => next({ ...request, startsWork: false });
    await createPipeline({ ...own, fetch, policies: withPolicies(harmless) }).send(aTrigger());
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("cannot hide from an error that work may have been started", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => fails());
    const harmless: PolicyFunction = (request, next) => next({ ...request, startsWork: false });
    const { send } = createPipeline({ ...own, fetch, policies: withPolicies(harmless) });
    await expect(send(aTrigger())).rejects.toMatchObject({
      name: "TransportError",
      sent: "maybe",
      mayHaveStarted: "unknown",
    });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it.each([
    ["an error", new Error("s3cret-in-the-words")],
    ["Headers", new Headers({ "x-a": "s3cret-in-the-words" })],
    ["a map", new Map()],
    ["a list", []],
  ])("has to pass headers on as a plain object, not as %s", async (_, headers) => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response());
    const spoil: PolicyFunction = (request, next) =>
      next({ ...request, headers: headers as unknown as Record<string, string> });
    const { send } = createPipeline({ ...own, fetch, policies: withPolicies(spoil) });
    const error = await send(aRequest()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "ValidationError" });
    expect(inspect(error)).not.toContain("s3cret");
    expect(fetch).not.toHaveBeenCalled();
  });

  it("cannot send a request to another origin", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response());
    const away: PolicyFunction = (request, next) => next({ ...request, url: "https://evil.test/" });
    await expect(
      createPipeline({ ...own, fetch, policies: withPolicies(away) }).send(aRequest()),
    ).rejects.toMatchObject({
      name: "OriginError",
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it("may run round the whole call, and is told of retries and of the client", async () => {
    const seen: unknown[] = [];
    const whole: HttpPolicy = {
      async call(request, next, { client }) {
        const response = await next(request);
        seen.push(`${client} ${response.status}`);
        return response;
      },
      onRetry: (request, notice) => void seen.push([request.operation, notice]),
    };
    const clock = new VirtualClock({ autoAdvance: true });
    await pipelineTo(scripted(503, 200), { clock, policies: [whole] })(aRequest());
    expect(seen).toEqual([["getThing", { delayMs: 500, reason: "HTTP status 503" }], "TestClient 200"]);
  });

  it.each<[string, PolicyFunction, "no" | "maybe"]>([
    ["throws before the request is sent", () => fails(), "no"],
    ["rejects after it was sent", (request, next) => next(request).then(fails), "maybe"],
    ["answers nothing", async () => undefined as never, "no"],
    ["answers what is no response", async (request, next) => String(await next(request)) as never, "maybe"],
  ])("that %s fails the call with an error that says whether it was sent", async (_, policy, sent) => {
    for (const policies of [[policy], [{ call: policy }]]) {
      const end = scripted(200, 200);
      const error: unknown = await pipelineTo(end, { policies })(aTrigger()).catch((one: unknown) => one);
      expect(error).toMatchObject({ name: "TransportError", code: "POLICY_FAILED", sent });
      expect(error).toMatchObject({ mayHaveStarted: sent === "no" ? "no" : "unknown" });
      expect(end.sent).toHaveLength(sent === "no" ? 0 : 1);
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("hunter2");
    }
  });

  it.each<Record<string, unknown>>([
    { method: 1 },
    { url: new URL("https://vault.example.test/") },
    { headers: { a: 1 } },
    { body: {} },
    { deadline: "soon" },
    { abortSignal: new AbortController() },
    { method: "sig=hunter2" },
  ])("cannot pass on what is no request: %j", async (change) => {
    const end = scripted(200);
    const policy: PolicyFunction = (request, next) => next({ ...request, ...change });
    const error: unknown = await pipelineTo(end, { policies: [policy] })(aTrigger()).catch(
      (one: unknown) => one,
    );
    expect(error).toMatchObject({ name: "ValidationError", parameter: "policies" });
    expect(end.sent).toEqual([]);
  });

  it.each<unknown>(["x", undefined, null, 1])("is a function or an object, not %j", (policy) => {
    expect(() => withPolicies(policy as HttpPolicy)).toThrow(/policies must be functions and policies/);
  });

  it("that fails when it is told of a retry does not disturb it", async () => {
    const warned: string[] = [];
    const clock = new VirtualClock({ autoAdvance: true });
    const warn = ({ code }: { code: string }) => void warned.push(code);
    const policies = [{ onRetry: () => fails() }, { onRetry: async () => fails() }];
    expect((await pipelineTo(scripted(503, 200), { clock, policies, warn })(aRequest())).status).toBe(200);
    expect(warned).toEqual(["CallbackFailed", "CallbackFailed"]);
  });
});

function fails(): never {
  throw new Error("sig=hunter2");
}
