import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { bearerToken, selectAuthMethod } from "../../src/auth/index.js";
import { aRequest, aTrigger, endpoint, pipelineTo, scripted } from "../support/http.js";
import { FakeCredential } from "../support/token-credential.js";
import { VirtualClock } from "../support/virtual-clock.js";

function setUp() {
  const clock = new VirtualClock();
  const credential = new FakeCredential(clock);
  const end = scripted(200, 200);
  const methods = [bearerToken(["https://vault/.default"])];
  const { policy: signIn } = selectAuthMethod(methods, credential, { clock, endpoint });
  return { credential, end, send: pipelineTo(end, { signIn, clock }) };
}

describe("what a credential gives", () => {
  it("that is no token, or of which nothing can be read, is an error, and nothing is sent", async () => {
    const fails = (): never => {
      throw new Error("unreadable");
    };
    const unreadable = new Proxy({}, { get: fails, has: fails, getPrototypeOf: fails });
    const given = [
      -1,
      true,
      "token",
      {},
      [],
      { token: 7 },
      { token: {} },
      { token: Symbol("x") },
      unreadable,
    ];
    for (const one of [...given, new Proxy({ token: "x" }, { get: fails })]) {
      const { send, credential, end } = setUp();
      credential.next = async () => one as never;
      await expect(send(aTrigger())).rejects.toMatchObject({ name: "AuthenticationError" });
      expect(end.sent).toEqual([]);
    }
  });

  it.each([undefined, null, "2099", {}, Symbol("x"), 5n, Number.NaN])(
    "whose expiry is %s is used once",
    async (expiresOnTimestamp) => {
      const { send, credential } = setUp();
      for (const _ of [1, 2]) {
        credential.next = async () => ({ token: "t", expiresOnTimestamp }) as never;
        await send(aRequest());
      }
      expect(credential.asked.length).toBe(2);
    },
  );

  it("leaves of what the credential throws what can be shown, and no more", async () => {
    const cause = Object.assign(new Error("client_secret=hunter2 is wrong"), {
      code: "AADSTS7000215",
      request: { body: "hunter2" },
    });
    for (const thrown of [
      cause,
      new URL("https://a.example/?sig=hunter2"),
      "hunter2",
      { message: "sig=hunter2" },
    ]) {
      const { send, credential } = setUp();
      credential.next = () => Promise.reject(thrown);
      const error: unknown = await send(aTrigger()).catch((one: unknown) => one);
      expect(error).toMatchObject({ name: "AuthenticationError" });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("hunter2");
    }
  });
});
