import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { bearerToken, selectAuthMethod } from "../../src/auth/index.js";
import { createPipeline } from "../../src/http/index.js";
import { aRequest, aResponse, aTrigger, endpoint, pipelineTo, scripted } from "../support/http.js";
import type { Step } from "../support/http.js";
import { FakeCredential } from "../support/token-credential.js";
import { VirtualClock } from "../support/virtual-clock.js";

const minute = 60_000;

function setUp(...steps: Step[]) {
  const clock = new VirtualClock();
  const credential = new FakeCredential(clock);
  const end = scripted(...(steps.length > 0 ? steps : Array.from({ length: 20 }, () => 200)));
  const { policy: signIn } = selectAuthMethod([bearerToken(["https://vault/.default"])], credential, {
    clock,
    endpoint,
  });
  const tokens = () => end.sent.map(({ headers }) => headers["authorization"]);
  const send = pipelineTo(end, { signIn, clock, retry: { maxRetries: 0 } });
  return { clock, credential, end, send, signIn, tokens };
}

const refusal = new Error("AADSTS700016");

describe("a token", () => {
  it("is asked for with the scopes, and sent", async () => {
    const { send, credential, tokens, end } = setUp();
    await send(aTrigger({ headers: { a: "b" } }));
    expect(credential.asked).toEqual([
      {
        scopes: ["https://vault/.default"],
        options: { enableCae: true },
      },
    ]);
    expect(tokens()).toEqual(["Bearer token-1"]);
    expect(end.sent[0]).toMatchObject({ body: "{}", headers: { a: "b" } });
  });

  it("is used until shortly before it expires", async () => {
    const { send, credential, clock } = setUp();
    await send(aRequest());
    await clock.advance(58 * minute - 1);
    await send(aRequest());
    expect(credential.asked.length).toBe(1);
  });

  it("is renewed in the background from two minutes before it expires, once for all callers", async () => {
    const { send, credential, clock, tokens } = setUp();
    await send(aRequest());
    await clock.advance(58 * minute);
    const renewed = Promise.withResolvers<{ token: string; expiresOnTimestamp: number }>();
    credential.next = () => renewed.promise;
    await Promise.all([send(aRequest()), send(aRequest()), send(aRequest())]);
    expect(credential.asked.length).toBe(2);
    renewed.resolve({ token: "renewed", expiresOnTimestamp: clock.now() + 60 * minute });
    await clock.advance(0);
    await send(aRequest());
    expect(tokens()).toEqual([
      "Bearer token-1",
      "Bearer token-1",
      "Bearer token-1",
      "Bearer token-1",
      "Bearer renewed",
    ]);
  });

  it("is renewed from when the credential says", async () => {
    const { send, credential, clock } = setUp();
    const now = clock.now();
    credential.next = async () => ({
      token: "t",
      expiresOnTimestamp: now + 60 * minute,
      refreshAfterTimestamp: now + 10 * minute,
    });
    await send(aRequest());
    await clock.advance(10 * minute - 1);
    await send(aRequest());
    expect(credential.asked.length).toBe(1);
    await clock.advance(1);
    await send(aRequest());
    expect(credential.asked.length).toBe(2);
  });

  it("stays in use when its renewal fails, which is tried again after three seconds", async () => {
    const { send, credential, clock, tokens } = setUp();
    await send(aRequest());
    await clock.advance(59 * minute);
    credential.next = () => Promise.reject(new Error("down"));
    await send(aRequest());
    await clock.advance(2999);
    await send(aRequest());
    expect(credential.asked.length).toBe(2);
    await clock.advance(1);
    await send(aRequest());
    expect(credential.asked.length).toBe(3);
    expect(tokens().every((token) => token === "Bearer token-1")).toBe(true);
  });

  it("is waited for when the old one is within a second of its end, once for all callers", async () => {
    const { send, credential, clock, tokens } = setUp();
    await send(aRequest());
    await clock.advance(60 * minute - 1000);
    await Promise.all([send(aRequest()), send(aRequest()), send(aRequest())]);
    expect(credential.asked.length).toBe(2);
    expect(tokens().slice(1)).toEqual(["Bearer token-2", "Bearer token-2", "Bearer token-2"]);
  });

  it("is waited for once by concurrent first requests", async () => {
    const { send, credential } = setUp();
    await Promise.all([send(aRequest()), send(aRequest())]);
    expect(credential.asked.length).toBe(1);
  });

  it("is awaited no longer than the caller cares, and not lost for the others", async () => {
    const { send, credential, clock, end } = setUp();
    const slow = Promise.withResolvers<{ token: string; expiresOnTimestamp: number }>();
    credential.next = () => slow.promise;
    const controller = new AbortController();
    const aborted = send(aTrigger({ abortSignal: controller.signal })).catch((error: unknown) => error);
    const late = send(aTrigger({ deadline: clock.now() + 500 })).catch((error: unknown) => error);
    const patient = send(aRequest());
    controller.abort("enough");
    await clock.advance(500);
    expect(await aborted).toMatchObject({ name: "AbortError", cause: "enough" });
    expect(await late).toMatchObject({ name: "TimeoutError", which: "deadline" });
    expect(String(await aborted) + String(await late)).not.toContain("started");
    slow.resolve({ token: "t", expiresOnTimestamp: clock.now() + 60 * minute });
    expect((await patient).status).toBe(200);
    expect(end.sent.length).toBe(1);
    expect(credential.asked.length).toBe(1);
  });

  describe("that never comes", () => {
    const never = () => new Promise<never>(() => {});

    it("is asked for again by the next call, once nobody waits for it", async () => {
      const { send, credential, clock } = setUp();
      credential.next = never;
      const controller = new AbortController();
      const aborted = send(aTrigger({ abortSignal: controller.signal })).catch((error: unknown) => error);
      const late = send(aTrigger({ deadline: clock.now() + 500 })).catch((error: unknown) => error);
      controller.abort();
      await aborted;
      await clock.advance(500);
      expect(await late).toMatchObject({ name: "TimeoutError" });
      expect((await send(aRequest())).status).toBe(200);
      expect(credential.asked.length).toBe(2);
    });

    it("is given up after five minutes, and nothing is left behind", async () => {
      const { send, credential, clock, end } = setUp();
      credential.next = never;
      const sending = send(aTrigger()).catch((error: unknown) => error);
      await clock.advance(300_000);
      const error = await sending;
      expect(error).toMatchObject({ name: "AuthenticationError" });
      expect(String(error)).not.toContain("started");
      expect([end.sent.length, clock.sleeping]).toEqual([0, 0]);
      expect((await send(aRequest())).status).toBe(200);
    });

    it("as a renewal keeps nobody waiting", async () => {
      const { send, credential, clock, tokens } = setUp();
      await send(aRequest());
      await clock.advance(58 * minute);
      credential.next = never;
      await send(aRequest());
      await clock.advance(2 * minute);
      await send(aRequest());
      expect(tokens()).toEqual(["Bearer token-1", "Bearer token-1", "Bearer token-3"]);
    });
  });

  it.each([undefined, Number.NaN, "soon", null])(
    "without a usable expiry (%s) is used once",
    async (expiry) => {
      const { send, credential, tokens } = setUp();
      credential.next = async () => ({ token: "t", expiresOnTimestamp: expiry as number });
      await send(aRequest());
      await send(aRequest());
      expect(tokens()).toEqual(["Bearer t", "Bearer token-2"]);
    },
  );

  it.each([-3_600_000, 5000, 3_600_000])("lasts as long when the date is set by %i ms", async (step) => {
    const time = new VirtualClock();
    let offset = 0;
    const clock = {
      now: () => time.now(),
      sleep: time.sleep.bind(time),
      wallTime: () => time.now() + offset,
    };
    const credential = new FakeCredential(time);
    const { policy: signIn } = selectAuthMethod([bearerToken(["s"])], credential, { clock, endpoint });
    const send = pipelineTo(scripted(200, 200, 200), { clock, signIn });
    await send(aRequest());
    offset = step;
    await time.advance(58 * minute - 1);
    await send(aRequest());
    expect(credential.asked.length).toBe(1);
    await time.advance(2 * minute);
    await send(aRequest());
    expect(credential.asked.length).toBe(2);
  });

  it.each([
    ["null", async () => null, undefined],
    ["an empty one", async () => ({ token: "", expiresOnTimestamp: 0 }), undefined],
    ["an error", () => Promise.reject(refusal), refusal],
  ])("that is not given (%s) is an error, and nothing is sent", async (_, next, cause) => {
    const { send, credential, end } = setUp();
    credential.next = next;
    const error: unknown = await send(aTrigger()).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "AuthenticationError" });
    expect(error instanceof Error && String(error.cause)).toBe(String(cause));
    expect(end.sent).toEqual([]);
    expect((await send(aRequest())).status).toBe(200);
  });

  it.each(["https://evil.test/", "http://vault.example.test/", "https://vault.example.test.evil.test/"])(
    "is not even asked for when the request goes to %s",
    async (url) => {
      const { send, credential, end } = setUp();
      await expect(send(aRequest({ url }))).rejects.toMatchObject({ name: "OriginError" });
      expect([credential.asked, end.sent]).toEqual([[], []]);
    },
  );

  it("is fresh for each retry", async () => {
    const { signIn, clock, credential, end, tokens } = setUp(500, 200);
    credential.lifetimeMs = 500;
    const send = pipelineTo(end, { signIn, clock });
    const sending = send(aRequest());
    await clock.advance(500);
    await sending;
    expect(tokens()).toEqual(["Bearer token-1", "Bearer token-2"]);
  });
});

describe("a 401", () => {
  const claims = '{"access_token":{"nbf":{"essential":true}}}';
  const challenge = (encoded: string) =>
    aResponse(401, {
      "www-authenticate": `Bearer realm="", error="insufficient_claims", claims="${encoded}"`,
    });

  it("that asks for claims is answered once, with a token that has them, also for a trigger", async () => {
    const { send, credential, tokens, end } = setUp(challenge(btoa(claims)), 202, 200);
    expect((await send(aTrigger())).status).toBe(202);
    expect(credential.asked[1]?.options).toMatchObject({ claims, enableCae: true });
    expect(end.sent.map(({ body }) => body)).toEqual(["{}", "{}"]);
    await send(aRequest());
    expect(tokens()).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-2"]);
  });

  it("is handed to the caller the second time", async () => {
    const { send, end } = setUp(challenge(btoa(claims)), challenge(btoa(claims)), 200);
    expect((await send(aTrigger())).status).toBe(401);
    expect(end.sent.length).toBe(2);
  });

  it.each([
    ["with claims that are not base64", challenge("%%%")],
    [
      "with another error",
      aResponse(401, { "www-authenticate": `Bearer error="insufficient_scope", claims="${btoa(claims)}"` }),
    ],
    ["without claims", aResponse(401, { "www-authenticate": 'Bearer error="insufficient_claims"' })],
    [
      "that wants something else",
      aResponse(401, { "www-authenticate": `Basic error="insufficient_claims", claims="${btoa(claims)}"` }),
    ],
    [
      "that wants another resource",
      aResponse(401, { "www-authenticate": 'Bearer resource="https://vault.example.test"' }),
    ],
    ["that says nothing", aResponse(401)],
  ])("%s is handed to the caller", async (_, response) => {
    const { send, credential, end } = setUp(response, 200);
    expect((await send(aTrigger())).status).toBe(401);
    expect(end.sent.length).toBe(1);
    expect(credential.asked.length).toBe(1);
  });

  describe("that says the token is invalid", () => {
    const invalid = aResponse(401, { "www-authenticate": 'Bearer realm="", error="invalid_token"' });

    it("is answered once, with a token that was not used before, also for a trigger", async () => {
      const { send, credential, tokens, end } = setUp(200, invalid, 202, 200);
      await send(aRequest());
      expect((await send(aTrigger())).status).toBe(202);
      expect(end.sent.map(({ body }) => body)).toEqual([undefined, "{}", "{}"]);
      await send(aRequest());
      expect(tokens()).toEqual(["Bearer token-1", "Bearer token-1", "Bearer token-2", "Bearer token-2"]);
      expect(credential.asked[1]?.options).not.toHaveProperty("claims");
    });

    it("is handed to the caller the second time, and the next call asks for a token again", async () => {
      const { send, tokens } = setUp(invalid, invalid, 200);
      expect((await send(aTrigger())).status).toBe(401);
      expect((await send(aRequest())).status).toBe(200);
      expect(tokens()).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-2"]);
    });

    it("makes one new token for many", async () => {
      const { send, credential, end, tokens } = setUp(200, invalid, invalid, invalid, 200, 200, 200);
      await send(aRequest());
      await Promise.all([send(aRequest()), send(aRequest()), send(aRequest())]);
      expect(credential.asked.length).toBe(2);
      expect(tokens().slice(4)).toEqual(["Bearer token-2", "Bearer token-2", "Bearer token-2"]);
      expect(end.sent.length).toBe(7);
    });
  });

  it("asked for by many at once makes one new token", async () => {
    const { send, credential } = setUp(challenge(btoa(claims)), challenge(btoa(claims)), 200, 200);
    await Promise.all([send(aRequest()), send(aRequest())]);
    expect(credential.asked.length).toBe(2);
  });
});

describe("the scopes", () => {
  const known = {
    "manage.example": ["https://manage.example/.default"],
    "manage.other.example": ["https://manage.other.example/.default"],
  };
  const asked = async (at: string, credentialScopes?: readonly string[]) => {
    const clock = new VirtualClock();
    const credential = new FakeCredential(clock);
    const { policy: signIn } = selectAuthMethod([bearerToken(known)], credential, {
      clock,
      endpoint: at,
      credentialScopes,
    });
    await pipelineTo(scripted(200), { clock, signIn, endpoint: at })(aRequest({ url: `${at}/x` }));
    return credential.asked.map(({ scopes }) => scopes);
  };

  it.each([
    ["https://manage.example", "https://manage.example/.default"],
    ["https://manage.other.example", "https://manage.other.example/.default"],
    ["https://WEST.manage.other.example:8443", "https://manage.other.example/.default"],
  ])("for %s are %s", async (at, scope) => {
    expect(await asked(at)).toEqual([[scope]]);
  });

  it.each([
    "https://manage.example.evil.test",
    "https://evilmanage.example",
    "https://manage.stack.local",
    "https://127.0.0.1",
  ])("for %s have to be named: none is guessed", async (at) => {
    await expect(asked(at)).rejects.toMatchObject({ name: "ValidationError", parameter: "credentialScopes" });
    await expect(asked(at)).rejects.toThrow(new URL(at).host);
    expect(await asked(at, ["https://named/.default"])).toEqual([["https://named/.default"]]);
  });

  it("that the user names win", async () => {
    expect(await asked("https://manage.example", ["https://named/.default"])).toEqual([
      ["https://named/.default"],
    ]);
  });
});

it("a token that cannot stand in a header is not shown by the error", async () => {
  const clock = new VirtualClock();
  const credential = new FakeCredential(clock);
  const { policy: signIn } = selectAuthMethod([bearerToken(["s"])], credential, { clock, endpoint });
  credential.next = async () => ({ token: "hunter2\r\nx: y", expiresOnTimestamp: clock.now() + minute });
  const own = { client: "TestClient", endpoint, userAgent: "test/1", proxy: false, clock, signIn } as const;
  const error: unknown = await createPipeline(own)
    .send(aRequest())
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: "ValidationError" });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("hunter2");
});
