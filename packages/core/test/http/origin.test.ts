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
