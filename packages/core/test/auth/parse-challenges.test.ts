import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseChallenges } from "../../src/auth/index.js";
import { runs } from "../support/runs.js";

const read = (header: string) =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

describe("parseChallenges", () => {
  it.each<[string, string, unknown[]]>([
    ["nothing", "", []],
    ["a scheme alone", "Negotiate", [["negotiate", {}]]],
    ["quoted values", 'Bearer a="1", b="2"', [["bearer", { a: "1", b: "2" }]]],
    ["plain values", "Bearer a=1,b=2", [["bearer", { a: "1", b: "2" }]]],
    ["parameters without commas", 'Bearer a="1" b="2"', [["bearer", { a: "1", b: "2" }]]],
    ["space round the equals sign", 'Bearer a = "1" , b= 2', [["bearer", { a: "1", b: "2" }]]],
    ["any case", 'BEARER Authorization="X"', [["bearer", { authorization: "X" }]]],
    [
      "commas and equals signs in quotes",
      'Bearer a="x, Basic y=z", b=2',
      [["bearer", { a: "x, Basic y=z", b: "2" }]],
    ],
    [
      "escapes in quotes",
      String.raw`Bearer a="say \"hi\" \\o/"`,
      [["bearer", { a: String.raw`say "hi" \o/` }]],
    ],
    ["an empty value", 'Bearer realm="", a="1"', [["bearer", { realm: "", a: "1" }]]],
    [
      "several challenges",
      'Basic realm="x", Bearer a="1", DPoP algs="ES256"',
      [
        ["basic", { realm: "x" }],
        ["bearer", { a: "1" }],
        ["dpop", { algs: "ES256" }],
      ],
    ],
    ["a repeated parameter, of which the first counts", "Bearer a=1, a=2", [["bearer", { a: "1" }]]],
    [
      "a token before the next challenge",
      "NTLM TlRMTVNT==, Bearer a=1",
      [
        ["ntlm", { tlrmtvnt: "=" }],
        ["bearer", { a: "1" }],
      ],
    ],
    [
      "a parameter named like a built-in",
      "Bearer __proto__=x, constructor=y",
      [
        [
          "bearer",
          Object.fromEntries([
            ["__proto__", "x"],
            ["constructor", "y"],
          ]),
        ],
      ],
    ],
    ["parameters of nothing", 'a="1", Bearer b=2', [["bearer", { b: "2" }]]],
  ])("reads %s", (_, header, expected) => {
    expect(read(header)).toEqual(expected);
  });

  it("reads back whatever can be quoted", () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    const value = fc.stringMatching(/^[\x20-\x7e]{0,20}$/);
    const challenge = fc.tuple(
      fc.constantFrom("Bearer", "Basic", "PoP"),
      fc.dictionary(name, value, { minKeys: 1 }),
    );
    const quote = (text: string) => `"${text.replace(/[\\"]/g, "\\$&")}"`;
    fc.assert(
      fc.property(fc.array(challenge, { minLength: 1, maxLength: 3 }), (challenges) => {
        const header = challenges
          .map(
            ([scheme, all]) =>
              `${scheme} ${Object.entries(all)
                .map(([key, text]) => `${key}=${quote(text)}`)
                .join(", ")}`,
          )
          .join(", ");
        expect(read(header)).toEqual(challenges.map(([scheme, all]) => [scheme.toLowerCase(), { ...all }]));
      }),
      { seed: 7, numRuns: runs(300) },
    );
  });

  it("never fails and never hangs, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (header) => {
        expect(Array.isArray(parseChallenges(header))).toBe(true);
      }),
      { seed: 8, numRuns: runs(500) },
    );
    const began = performance.now();
    parseChallenges(`Bearer ${'a="'.repeat(5000)}${"\\".repeat(5000)}`);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
