import { describe, expect, it } from "vitest";
import { apiKey, type AuthOptions, basic } from "../../src/auth/index.js";
import type { HttpRequest, HttpResponse } from "../../src/http/index.js";

const request = {
  method: "GET",
  url: "https://a.test/x",
  headers: {},
  secrets: [] as string[],
} as unknown as HttpRequest;

/** What is sent of a request with a credential. */
async function signed(method: ReturnType<typeof apiKey>, credential: unknown): Promise<HttpRequest> {
  let sent: HttpRequest | undefined;
  const policy = method.signIn(credential, {} as AuthOptions)?.policy;
  await policy?.(
    { ...request, secrets: [] },
    async (one) => {
      sent = one;
      return {} as HttpResponse;
    },
    undefined as never,
  );
  if (sent === undefined) throw new Error("nothing was sent");
  return sent;
}

describe("apiKey", () => {
  it("goes along in its place, and is known as a secret", async () => {
    const inHeader = await signed(apiKey("header", "X-Key", "Key "), { key: "hunter2" });
    expect(inHeader.headers).toEqual({ "x-key": "Key hunter2" });
    expect(inHeader.secrets).toContain("hunter2");
    expect((await signed(apiKey("query", "the key"), { key: "a&b" })).url).toBe(
      "https://a.test/x?the%20key=a%26b",
    );
    expect((await signed(apiKey("cookie", "key"), { key: "a;b" })).headers).toEqual({ cookie: "key=a%3Bb" });
  });

  it("is read anew for each request", async () => {
    const credential = { key: "old" };
    const policy = apiKey("header", "x-key").signIn(credential, {} as AuthOptions)?.policy;
    credential.key = "new";
    let sent: HttpRequest | undefined;
    await policy?.(
      request,
      async (one) => {
        sent = one;
        return {} as HttpResponse;
      },
      undefined as never,
    );
    expect(sent?.headers).toEqual({ "x-key": "new" });
  });

  it("refuses a key that would start another header, without showing it", () => {
    expect(() => apiKey("header", "x-key").signIn({ key: "hunter2\r\nx: 1" }, {} as AuthOptions)).toThrow(
      /^credential\.key(?!.*hunter2)/s,
    );
  });

  it.each([undefined, "key", { getToken: () => null }, { cert: "", key: "" }])("is no %j", (credential) => {
    expect(apiKey("header", "x-key").signIn(credential, {} as AuthOptions)).toBeUndefined();
  });
});

describe("basic", () => {
  it("writes name and password as RFC 7617 does", async () => {
    const sent = await signed(basic, { username: "Aladdin", password: "open sesame" });
    expect(sent.headers).toEqual({ authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==" });
    expect(sent.secrets).toContain("open sesame");
    const utf8 = await signed(basic, { username: "test", password: "123\u00a3" });
    expect(utf8.headers).toEqual({ authorization: "Basic dGVzdDoxMjPCow==" });
  });
});
