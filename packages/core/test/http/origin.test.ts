import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkOrigin, originGuard } from "../../src/http/index.js";
import { runs } from "../support/runs.js";

const endpoint = "https://vault.example.test/base";
const refused = (url: string, policy: Partial<Parameters<typeof checkOrigin>[1]> = {}): (() => URL) => {
  return () => checkOrigin(url, { endpoint, ...policy });
};

function succeeds(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

describe("checkOrigin", () => {
  it.each([
    "https://vault.example.test",
    "https://vault.example.test:443/x",
    "HTTPS://VAULT.EXAMPLE.TEST/x?y",
    "https://vault.example.test/@evil.test",
  ])("allows %s, which is the endpoint's origin", (url) => {
    expect(checkOrigin(url, { endpoint }).origin).toBe("https://vault.example.test");
  });

  it.each([
    "https://evil.test/x",
    "https://vault.example.test.evil.test/x",
    "https://vault.example.test@evil.test/x",
    "https://evil.test/https://vault.example.test/",
    "https://evil.test\\@vault.example.test/",
    "https://example.test/",
    "https://sub.vault.example.test/",
    "https://vault.example.test:444/",
    "https://vault.example.test./",
  ])("refuses %s, and names both origins", (url) => {
    const origin = new URL(url).origin;
    expect(refused(url)).toThrow(`Refused a URL of origin ${origin}:`);
    expect(refused(url)).toThrow("the client's origin is https://vault.example.test");
  });

  it.each([
    "http://vault.example.test/x",
    "ftp://vault.example.test/",
    "javascript:alert(1)",
    "file:///etc/passwd",
  ])("refuses %s, for only https is allowed", (url) => {
    expect(refused(url)).toThrow(/origin.*only https/);
    expect(refused(url, { allowInsecure: true })).toThrow("only https");
  });

  it.each(["", "/relative", "//vault.example.test/x", "vault.example.test", "https://"])(
    "refuses %j, no absolute URL",
    (url) => {
      expect(refused(url)).toThrow(/origin/);
    },
  );

  it("refuses a URL that names a user, without showing the password", () => {
    expect(refused("https://user:hunter2@vault.example.test/")).toThrow("names a user");
    expect(refused("https://user:hunter2@evil.test/")).not.toThrow("hunter2");
  });

  it("allows trusted origins, whatever their path, and no prefix of them", () => {
    const trustedOrigins = ["https://eu.example.test/some/path", "not a URL"];
    expect(checkOrigin("https://eu.example.test/x", { endpoint, trustedOrigins }).host).toBe(
      "eu.example.test",
    );
    expect(refused("https://eu.example.test.evil.test/x", { trustedOrigins })).toThrow("trusted");
    expect(refused("http://eu.example.test/x", { trustedOrigins: ["http://eu.example.test"] })).toThrow(
      "https",
    );
  });

  it("allows http only where the endpoint is http too and the user says so", () => {
    const local = "http://localhost:19080";
    expect(checkOrigin(`${local}/x`, { endpoint: local, allowInsecure: true }).port).toBe("19080");
    expect(() => checkOrigin(`${local}/x`, { endpoint: local })).toThrow("https");
    expect(() => checkOrigin("http://localhost/x", { endpoint: local, allowInsecure: true })).toThrow(
      "trusted",
    );
  });

  it("lets through only URLs a parser gives the endpoint's origin", () => {
    const part = fc.constantFrom(
      "https://",
      "http://",
      "vault.example.test",
      "evil.test",
      "@",
      ":",
      "443",
      "/",
      "\\",
      "?",
      "#",
      ".",
      "%2e",
      " ",
      "\t",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const url = parts.join("");
        const own = URL.canParse(url) && new URL(url).origin === "https://vault.example.test";
        const check = () => checkOrigin(url, { endpoint }).origin;
        expect(own || !succeeds(check)).toBe(true);
      }),
      { seed: 6, numRuns: runs(1000) },
    );
  });
});

describe("the URL on the wire", () => {
  const guard = originGuard({ endpoint });
  const own = "https://vault.example.test";

  it.each([
    [`${own}/a?$filter=startTime eq '2000-01-01'`, `${own}/a?$filter=startTime%20eq%20'2000-01-01'`],
    [`${own}/locations/West US 2/x`, `${own}/locations/West%20US%202/x`],
    [`${own}/a;b/$/c//d/../e%2f%7E|{x}\\y?q=%20+&r[]='`, `${own}/a;b/$/c//d/../e%2f%7E|{x}\\y?q=%20+&r[]='`],
    [`${own}/a#b c`, `${own}/a`],
    [own, `${own}/`],
    [`${own}?a=b c`, `${own}/?a=b%20c`],
    ["HTTPS://VAULT.example.test:443/A b?C", `${own}/A%20b?C`],
  ])("of %s is %s", (url, wire) => {
    expect(guard(url)).toBe(wire);
  });

  it.each([
    ["https:\\\\vault.example.test\\op", `${own}/op`],
    ["https:/vault.example.test/op?x=1", `${own}/op?x=1`],
    ["https:vault.example.test/op", `${own}/op`],
    ["https:////vault.example.test/op", `${own}/op`],
    ["https://vault.example.test\\op", `${own}/op`],
    ["https:\\/vault.example.test/op", `${own}/op`],
  ])("of %s names the same path: %s", (url, wire) => {
    expect(guard(url)).toBe(wire);
  });

  const outcome = (url: string): string => {
    try {
      return new URL(guard(url)).href;
    } catch (error) {
      return (error as Error).name;
    }
  };

  it("is one a parser gives the same origin and path, or it is refused", () => {
    const part = fc.constantFrom(
      "https:",
      "http:",
      "/",
      "//",
      "\\",
      "vault.example.test",
      "evil.test",
      "@",
      ":443",
      "op",
      "?x",
      "#y",
      " ",
      ".",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const url = parts.join("");
        const named = URL.parse(url)?.href.replace(/#.*/, "");
        expect([named, "OriginError"]).toContain(outcome(url));
      }),
      { seed: 11, numRuns: runs(2000) },
    );
  });
});

describe("originGuard", () => {
  it("refuses what checkOrigin refuses, and an endpoint that is not allowed itself", () => {
    const guard = originGuard({ endpoint });
    expect(() => guard("https://vault.example.test/x")).not.toThrow();
    expect(() => guard("HTTPS://vault.example.test:443")).not.toThrow();
    for (const url of [
      "https://vault.example.test.evil.test/",
      "https://vault.example.test@evil.test/",
      "http://vault.example.test/",
    ]) {
      expect(() => guard(url)).toThrow("Refused a URL of origin");
    }
    expect(() => originGuard({ endpoint: "http://localhost" })).toThrow("only https");
  });
});
