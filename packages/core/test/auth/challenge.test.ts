import { describe, expect, it } from "vitest";
import { challengedToken, selectAuthMethod, type TokenScopes } from "../../src/auth/index.js";
import type { HttpResponse } from "../../src/http/index.js";
import { aRequest, aResponse, aTrigger, endpoint, pipelineTo, scripted } from "../support/http.js";
import type { Step } from "../support/http.js";
import { FakeCredential } from "../support/token-credential.js";
import { VirtualClock } from "../support/virtual-clock.js";

const challenged = (parameters: string) => aResponse(401, { "www-authenticate": `Bearer ${parameters}` });
const usual = challenged('authorization="https://login.test/tenant-1", resource="https://example.test"');

function setUp(scopes: TokenScopes, ...steps: Step[]) {
  return setUpWith({}, scopes, ...steps);
}

function setUpWith(options: { credentialScopes?: readonly string[] }, scopes: TokenScopes, ...steps: Step[]) {
  const clock = new VirtualClock({ autoAdvance: true });
  const credential = new FakeCredential(clock);
  const end = scripted(...steps);
  const { policy: signIn } = selectAuthMethod([challengedToken(scopes)], credential, {
    clock,
    endpoint,
    ...options,
  });
  const send = pipelineTo(end, { signIn, clock, retry: { maxRetries: 0 } });
  return { clock, credential, end, send, signIn };
}

describe("the first request", () => {
  it("goes out without body and token, and again with both once the service has said what it wants", async () => {
    const { send, credential, end } = setUp([], usual, 202);
    const headers = { "content-type": "application/json", "x-ms-version": "1", authorization: "stray" };
    expect((await send(aTrigger({ headers }))).status).toBe(202);
    expect(end.sent[0]).toMatchObject({ method: "POST", headers: { "x-ms-version": "1" }, startsWork: true });
    expect(Object.keys(end.sent[0]?.headers ?? {}).sort()).toEqual([
      "user-agent",
      "x-ms-client-request-id",
      "x-ms-version",
    ]);
    expect(end.sent[0]?.body).toBeUndefined();
    expect(end.sent[1]).toMatchObject({
      body: "{}",
      headers: { ...headers, authorization: "Bearer token-1" },
    });
    expect(credential.asked).toEqual([
      {
        scopes: ["https://example.test/.default"],
        options: { enableCae: true, tenantId: "tenant-1" },
      },
    ]);
  });

  it.each([
    [
      'authorization_uri="https://login.test/t2/oauth2/authorize", resource="https://vault.example.test"',
      "https://vault.example.test/.default",
      "t2",
    ],
    ['scope="https://EXAMPLE.test/.default"', "https://EXAMPLE.test/.default", undefined],
    [
      'authorization="https://login.test/common/oauth2", resource="https://example.test"',
      "https://example.test/.default",
      undefined,
    ],
    ['authorization="nonsense", resource="https://example.test"', "https://example.test/.default", undefined],
  ])("understands %s", async (parameters, scope, tenantId) => {
    const { send, credential } = setUp([], challenged(parameters), 200);
    await send(aRequest());
    expect(credential.asked[0]?.scopes).toEqual([scope]);
    expect(credential.asked[0]?.options?.tenantId).toBe(tenantId);
  });

  it.each([
    ['resource="https://evil.test"'],
    ['resource="https://notexample.test"'],
    ['resource="https://ample.test"'],
    ['resource="https://other.example.test"'],
    ['resource="https://test"'],
    ['resource="https://example.test.evil.test"'],
    ['resource="https://example.test@evil.test"'],
    ['resource="cfa8b339-82a2-471a-a3c9-0fc0be7a4093"'],
    ['scope="https://evil.test/.default"'],
    ['resource="https://example.test https://evil.test"'],
    ['scope="https://example.test/.default https://example.test/other"'],
    ['resource="https://user@example.test"'],
    ['resource="https://user:pass@vault.example.test"'],
    ['resource="http://example.test"'],
    ['resource="ftp://example.test"'],
    ['resource="https://example.test?a=b"'],
    ['resource="https://example.test#a"'],
    ['resource="https://example.test\\\\evil.test"'],
    ['resource="https:example.test"'],
    ['resource="//example.test"'],
    ['resource="example.test"'],
  ])("is not sent again for %s, and no token is asked for", async (parameters) => {
    const { send, credential, end } = setUp(["https://example.test/.default"], challenged(parameters), 202);
    const sending = send(aTrigger());
    await expect(sending).rejects.toMatchObject({ name: "AuthenticationError" });
    await expect(sending).rejects.toThrow("challenge resource");
    expect(credential.asked).toEqual([]);
    expect(end.sent.length).toBe(1);
  });

  it.each([
    ["without a challenge", aResponse(401)],
    ["for another scheme", aResponse(401, { "www-authenticate": "Negotiate" })],
    ["that names nothing", challenged('realm="x"')],
  ])("after a 401 %s goes out with the scopes of the spec, if there are any", async (_, refusal) => {
    const known = setUp(["https://fallback/.default"], refusal, 202);
    expect((await known.send(aTrigger())).status).toBe(202);
    expect(known.credential.asked).toMatchObject([{ scopes: ["https://fallback/.default"] }]);
    const unknown = setUp([], refusal, 202);
    expect((await unknown.send(aTrigger())).status).toBe(401);
    expect(unknown.end.sent.length).toBe(1);
  });

  it.each([
    "https://login.test/..",
    "https://login.test/.",
    "https://login.test/a..b",
    "https://login.test/%2e%2e/x",
    "https://login.test/a b",
  ])("is not sent again for the tenant of %s, and no token is asked for", async (authority) => {
    const challenge = challenged(`authorization="${authority}", resource="https://example.test"`);
    const { send, credential, end } = setUp([], challenge, 202);
    const sending = send(aTrigger());
    await expect(sending).rejects.toMatchObject({ name: "AuthenticationError" });
    await expect(sending).rejects.not.toThrow("started");
    expect(credential.asked).toEqual([]);
    expect(end.sent.length).toBe(1);
  });

  it("may be challenged for a resource of another domain, if the user names it", async () => {
    const credentialScopes = ["https://private.test/.default"];
    const there = challenged('authorization="https://login.test/t", resource="https://private.test"');
    const { send, credential } = setUpWith({ credentialScopes }, [], there, 202);
    expect((await send(aTrigger())).status).toBe(202);
    expect(credential.asked).toMatchObject([{ scopes: credentialScopes, options: { tenantId: "t" } }]);
    const elsewhere = setUpWith({ credentialScopes }, [], usual, 202);
    await expect(elsewhere.send(aTrigger())).rejects.toThrow("not among the scopes");
    expect(elsewhere.credential.asked).toEqual([]);
  });

  it("after a 401 that names nothing goes out with the scopes known for the endpoint", async () => {
    const scopes = {
      "example.test": ["https://example.test/.default"],
      "other.test": ["https://other/.default"],
    };
    const { send, credential } = setUp(scopes, aResponse(401), 202);
    await send(aTrigger());
    expect(credential.asked).toMatchObject([{ scopes: ["https://example.test/.default"] }]);
    const unknown = setUp({ "other.test": ["https://other/.default"] }, aResponse(401), 202);
    expect((await unknown.send(aTrigger())).status).toBe(401);
  });

  it.each([200, 201, 202, 204, 303])(
    "that is taken as it is (%i), empty and from nobody, is never sent again",
    async (status) => {
      const { send, credential, end } = setUp([], status, 202);
      await expect(send(aTrigger())).rejects.toMatchObject({ name: "AuthenticationError" });
      expect(end.sent.length).toBe(1);
      expect(credential.asked).toEqual([]);
    },
  );

  it("that has no body anyway may be answered at once", async () => {
    for (const request of [aRequest(), aTrigger({ body: undefined })]) {
      const { send, end } = setUp([], 200, 200);
      expect((await send(request)).status).toBe(200);
      expect(end.sent.length).toBe(1);
    }
  });

  it.each([400, 403, 404, 409, 500])("is not sent again after %i; the caller gets that", async (status) => {
    const { send, end } = setUp([], status, 202);
    expect((await send(aTrigger())).status).toBe(status);
    expect(end.sent.length).toBe(1);
  });

  it("is repeated without its body when the service is busy", async () => {
    const { signIn, end, clock } = setUp([], aResponse(503, { "retry-after": "1" }), usual, 202);
    expect((await pipelineTo(end, { signIn, clock })(aTrigger())).status).toBe(202);
    expect(end.sent.map(({ body }) => body)).toEqual([undefined, undefined, "{}"]);
  });
});

describe("later requests", () => {
  it("go out with body and token at once", async () => {
    const { send, end, credential } = setUp([], usual, 202, 202);
    await send(aTrigger());
    await send(aTrigger());
    expect(end.sent.map(({ body }) => body)).toEqual([undefined, "{}", "{}"]);
    expect(credential.asked.length).toBe(1);
  });

  it("wait for the first one's challenge: no body leaves without a token", async () => {
    const answer = Promise.withResolvers<HttpResponse>();
    const { send, end, credential } = setUp([], () => answer.promise, 202, 202, 202);
    const all = [send(aTrigger()), send(aTrigger()), send(aTrigger())];
    await new Promise((resolve) => setImmediate(resolve));
    expect(end.sent.length).toBe(1);
    answer.resolve(usual);
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(end.sent.map(({ body, headers }) => [body, headers["authorization"]])).toEqual([
      [undefined, undefined],
      ["{}", "Bearer token-1"],
      ["{}", "Bearer token-1"],
      ["{}", "Bearer token-1"],
    ]);
    expect(credential.asked.length).toBe(1);
  });

  it("take over when the first one fails, and may give up waiting for it", async () => {
    const answer = Promise.withResolvers<HttpResponse>();
    const { send, end } = setUp([], () => answer.promise, usual, 202);
    const first = send(aTrigger()).catch((error: unknown) => error);
    const controller = new AbortController();
    const impatient = send(aTrigger({ abortSignal: controller.signal })).catch((error: unknown) => error);
    const second = send(aTrigger());
    controller.abort();
    expect(await impatient).toMatchObject({ name: "AbortError" });
    answer.reject(new Error("gone"));
    expect(await first).toMatchObject({ cause: { message: "gone" } });
    expect((await second).status).toBe(202);
    expect(end.sent.map(({ body }) => body)).toEqual([undefined, undefined, "{}"]);
  });

  it("follow the service to another tenant, once", async () => {
    const moved = challenged('authorization="https://login.test/tenant-2", resource="https://example.test"');
    const { send, end, credential } = setUp([], usual, 200, moved, 202, moved);
    await send(aRequest());
    expect((await send(aTrigger())).status).toBe(202);
    expect(credential.asked.map(({ options }) => options?.tenantId)).toEqual(["tenant-1", "tenant-2"]);
    expect((await send(aTrigger())).status).toBe(401);
    expect(end.sent.length).toBe(5);
  });

  it("do not follow it to another resource", async () => {
    const { send, end } = setUp([], usual, 200, challenged('resource="https://evil.test"'), 202);
    await send(aRequest());
    await expect(send(aTrigger())).rejects.toThrow("challenge resource");
    expect(end.sent.length).toBe(3);
  });

  it("answer a demand for claims in the tenant of the challenge", async () => {
    const demand = challenged(`error="insufficient_claims", claims="${btoa("{}")}"`);
    const { send, credential } = setUp([], usual, demand, 202);
    expect((await send(aTrigger())).status).toBe(202);
    expect(credential.asked[1]).toEqual({
      scopes: ["https://example.test/.default"],
      options: { enableCae: true, claims: "{}", tenantId: "tenant-1" },
    });
  });
});
