import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactHeaders, redactText, redactUrl } from "../../src/errors/index.js";
import { runs } from "../support/runs.js";

const secret = "aB3%2Fx9Zq0kLmN7pQrStUvWx12%3D";

describe("redactText", () => {
  it.each([
    ["a SAS query", `token sv=2024-11-04&sig=${secret}&se=2026`],
    ["a SAS at the end", `https://a.blob.core.windows.net/c?sv=1&sig=${secret}`],
    ["a percent-encoded SAS", `url=https%3A%2F%2Fa%3Fsv%3D1%26sig%3D${secret}`],
    ["a doubly encoded SAS", `sig%253D${secret}`],
    ["a SAS in XML", `<Uri>https://a?x=1&amp;sig=${secret}&amp;y=2</Uri>`],
    ["an account key", `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${secret};EndpointSuffix=x`],
    ["a shared access key", `Endpoint=sb://x/;SharedAccessKeyName=n;SharedAccessKey=${secret}`],
    ["a shared access signature", `BlobEndpoint=https://a;SharedAccessSignature=${secret}`],
    ["a bearer token", `Authorization: Bearer ${secret}`],
    ["a basic credential", `Authorization: Basic ${secret}`],
    ["a shared key header", `SharedKey account:${secret}`],
    ["a JSON member", `{"password": "${secret}", "a": 1}`],
    ["a JSON member in a string", `{\\"primaryKey\\":\\"${secret}\\"}`],
    ["a quoted password with spaces", `Password="one ${secret} two"`],
    ["an XML element", `<StorageAccountKey>${secret}</StorageAccountKey>`],
    ["a URL with a password", `https://user:${secret}@host/path`],
    ["a JSON web token", `got eyJhbGciOi.${secret.replaceAll("%", "")}.c2ln`],
  ])("masks %s", (_, text) => {
    expect(redactText(text)).toContain("[redacted]");
    expect(redactText(text)).not.toContain(secret);
    expect(redactText(text)).not.toContain(secret.replaceAll("%", ""));
  });

  it("leaves the rest of a SAS readable", () => {
    expect(redactText("sv=2024-11-04&sig=abc&se=2026-01-01")).toBe(
      "sv=2024-11-04&sig=[redacted]&se=2026-01-01",
    );
  });

  it("leaves ordinary messages alone", () => {
    const text = "The vault 'a-b' has 3 backups (limit: 5); see https://aka.ms/help?x=1, or wait 10 s.";
    expect(redactText(text)).toBe(text);
  });

  it("keeps a bearer challenge readable", () => {
    const header = 'Bearer authorization="https://login.test/t", resource="https://vault.test"';
    expect(redactText(header)).toBe(header);
  });

  it("never lets a signature through, whatever stands round it", () => {
    const value = fc.stringMatching(/^[A-Za-z0-9+/%]{12,44}={0,2}$/);
    const around = fc.stringMatching(/^[\w .:;,&?'"<>/-]{0,30}$/);
    fc.assert(
      fc.property(around, value, around, (before, sig, after) => {
        expect(redactText(`${before}&sig=${sig}&${after}`)).not.toContain(`sig=${sig}`);
      }),
      { seed: 1, numRuns: runs(500) },
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("sig=", "Bearer ", "key: ", "://u:p@"), (text, marker) => {
        const once = redactText(text + marker + text);
        expect(redactText(once)).toBe(once);
      }),
      { seed: 2, numRuns: runs(500) },
    );
  });
});

describe("redactUrl", () => {
  it("keeps harmless parameters and masks the others", () => {
    expect(redactUrl("https://h/p;x/%2F?api-version=7.4&Comp=backup&sv=1&sig=abc&flag")).toBe(
      "https://h/p;x/%2F?api-version=7.4&Comp=backup&sv=[redacted]&sig=[redacted]&[redacted]",
    );
  });

  it("masks user and password and drops the fragment", () => {
    expect(redactUrl("https://user:pa%20ss@h/p#access_token=abc")).toBe("https://[redacted]@h/p");
  });

  it("leaves an at sign in path and query where it is", () => {
    expect(redactUrl("https://h/a@b")).toBe("https://h/a@b");
    expect(redactUrl("https://h?comp=a@b")).toBe("https://h?comp=a@b");
  });

  it("shows no query value but those it knows, however odd the URL", () => {
    const odd = fc.stringMatching(/^[\w?&;%/.:-]{0,12}$/);
    fc.assert(
      fc.property(odd, odd, (left, right) => {
        expect(redactUrl(`https://h/${left}?${right}&x=SECRET&y=1`)).not.toContain("SECRET");
        expect(redactUrl(`?x=SECRET${left}`)).not.toContain("SECRET");
      }),
      { seed: 3, numRuns: runs(500) },
    );
  });
});

describe("redactHeaders", () => {
  it("keeps ids and the like, and drops what may be secret", () => {
    const headers = {
      "x-ms-request-id": "r1",
      "X-Ms-Client-Request-Id": "c1",
      "retry-after": "5",
      "content-type": "application/json",
      authorization: "Bearer abc",
      "set-cookie": "s=abc",
      "x-api-key": "abc",
      "proxy-authorization": "Basic abc",
    };
    expect(redactHeaders(headers)).toEqual({
      "x-ms-request-id": "r1",
      "x-ms-client-request-id": "c1",
      "retry-after": "5",
      "content-type": "application/json",
    });
  });

  it("masks the URLs in headers", () => {
    const url = "https://h/op?api-version=1&t=abc";
    const names = ["location", "operation-location", "azure-asyncoperation"];
    const masked = redactHeaders(Object.fromEntries(names.map((name) => [name, url])));
    for (const name of names) expect(masked[name]).toBe("https://h/op?api-version=1&t=[redacted]");
  });
});
