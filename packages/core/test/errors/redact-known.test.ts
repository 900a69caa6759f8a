import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactHeaders, redactMembers, redactText, redactUrl } from "../../src/errors/index.js";
import { runs } from "../support/runs.js";

const escapedXml = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll(" ", "&#x20;");
const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** The ways in which a service may say a value it was sent. */
const echoes: readonly (readonly [string, (secret: string) => string])[] = [
  ["as it is", (secret) => secret],
  ["percent-encoded", encodeURIComponent],
  [
    "percent-encoded in small letters",
    (secret) => encodeURIComponent(secret).replace(/%../g, (one) => one.toLowerCase()),
  ],
  ["percent-encoded twice", (secret) => encodeURIComponent(encodeURIComponent(secret))],
  ["in a JSON text", (secret) => JSON.stringify({ a: secret })],
  ["in JSON in JSON", (secret) => JSON.stringify({ a: JSON.stringify([secret]) })],
  ["with JSON escapes for all marks", (secret) => secret.replace(/\W/g, (one) => String.raw`\u${hex(one)}`)],
  ["escaped for XML", escapedXml],
  ["in Base64", base64],
  ["in Base64 for URLs", (secret) => Buffer.from(secret).toString("base64url")],
  ["in Base64 after a name", (secret) => base64(`user:${secret}`)],
  ["in Base64, percent-encoded", (secret) => encodeURIComponent(base64(secret))],
  ["in a JSON text in Base64", (secret) => base64(JSON.stringify({ a: secret }))],
  ["in a URL", (secret) => `https://h.example/p?x=${encodeURIComponent(secret)}&y=1`],
  ["in the path of a URL", (secret) => `https://h.example/p/${encodeURIComponent(secret)}/x`],
];

function hex(char: string): string {
  return char.charCodeAt(0).toString(16).padStart(4, "0");
}

const alphabet = [
  ..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !#$%&'()*+,-./:;<=>?@[]^_{|}~`\"\\éß€😀\t\n\r",
];
const secrets = fc
  .string({ unit: fc.constantFrom(...alphabet), minLength: 6, maxLength: 60 })
  .filter((one) => one.trim().length > 5);

describe("what the caller gave as a secret", () => {
  it.each(echoes)("is not shown %s", (_, echo) => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const shown = redactText(`The value ${echo(secret)} is not good`, [secret]);
        for (const [, other] of echoes) expect(shown).not.toContain(other(secret));
        expect(shown).toMatch(/^The value .*\[redacted]/s);
      }),
      { seed: 5, numRuns: runs(150) },
    );
  });

  const sas = "sv=2024-11-04&ss=b&srt=sco&sp=rwdlac&sig=aB3%2Fx9Zq0kLmN7pQrStUvWx12%2B%3D&se=2030-01-01";

  it("is not shown when the service cuts it off", () => {
    for (let length = 24; length < sas.length; length += 1) {
      const shown = redactText(`The value '${sas.slice(0, length)}...' is not good`, [sas]);
      expect(shown.slice(0, 22)).toBe("The value '[redacted]'".slice(0, 22));
      expect(shown).not.toContain(sas.slice(0, 24));
    }
  });

  it("is not shown in its secret parts", () => {
    const connection =
      "DefaultEndpointsProtocol=https;AccountName=one;AccountKey=q1w2e3r4t5/==;EndpointSuffix=x";
    expect(redactText("did not match aB3/x9Zq0kLmN7pQrStUvWx12+=", [sas])).toBe("did not match [redacted]");
    expect(redactText("did not match aB3%2Fx9Zq0kLmN7pQrStUvWx12%2B%3D", [sas])).toBe(
      "did not match [redacted]",
    );
    expect(redactText("did not match q1w2e3r4t5/==", [connection])).toBe("did not match [redacted]");
  });

  it("is not shown in headers, members and URLs", () => {
    const known = ["hunter22hunter22"];
    const headers = {
      "x-ms-request-id": known.join(),
      location: `https://h/${known}/x?api-version=1`,
      "x-ms-error-code": `No${known}`,
    };
    const members = { code: `No${known}`, details: [{ [`a${known}`]: 1, message: base64(`${known}`) }] };
    const url = `https://h/p?comp=${known}&timeout=5`;
    const shown = JSON.stringify([
      redactHeaders(headers, known),
      redactMembers(members, known),
      redactUrl(url, known),
    ]);
    expect(shown).not.toContain("hunter22");
    expect(shown).toContain("timeout=5");
  });

  it("is not shown in other letters, nor when it is a very long one", () => {
    expect(redactText("https://q1w2e3r4t5.example/", ["Q1W2e3r4t5"])).toBe("https://[redacted].example/");
    const long = `-${"a1 ".repeat(100_000)}`;
    expect(redactText(`The value ${long.slice(0, 50_000)}`, [long])).not.toContain(
      "a1 a1 a1 a1 a1 a1 a1 a1 a1 a1",
    );
    expect(redactText(`The value ${long} is not good`, [long])).not.toContain("a1 a1 a1 a1 a1 a1 a1 a1 a1");
  });

  it("leaves ordinary words alone when it is a short one", () => {
    expect(redactText("The latest test of a token", ["test", "token", ""])).toBe(
      "The latest test of a token",
    );
  });
});
