import { expect, test } from "vitest";
import { probe, root } from "./support/probe-xml.js";

test.each([
  ["^a|b$", ["ax", "xb", "a"], ["xa", "bx"]],
  ["^(?:ab)+$", ["ab", "abab"], ["aba", ""]],
  ["b", ["abc", "b", "x&#10;b"], ["ac"]],
  ["^[\\\\w-]+$", ["a_-9"], ["a b", "é"]],
  ["^\\\\d{2,3}$", ["12", "123"], ["1", "1234", "٣٣"]],
  ["^[^\\\\/]+\\\\/$", ["a/"], ["a", "/"]],
  ["^\\\\u0041[\\\\x42-]?$", ["A", "AB", "A-"], ["AC"]],
  ["^a+?$", ["a", "aa"], [""]],
  ["^$|^x", ["", "xy"], ["y"]],
])("the pattern %s means the same in a schema", async (pattern, good, bad) => {
  const documents: Record<string, readonly [boolean, string]> = {};
  for (const text of good) documents[`good ${text}`] = [true, root(`<p>${text}</p>`)];
  for (const text of bad) documents[`bad ${text}`] = [false, root(`<p>${text}</p>`)];
  expect((await probe(`model Root { @pattern("${pattern}") p: string; }`, documents)).wrong).toEqual([]);
});

test.each(["^(?=a)b$", "^(a)\\\\1$", "^(^a|b)$", "\\\\bword", "a^b"])(
  "the pattern %s, which no schema can say, asks for nothing",
  async (pattern) => {
    expect(
      (await probe(`model Root { @pattern("${pattern}") p: string; }`, { any: [true, root("<p>!</p>")] }))
        .wrong,
    ).toEqual([]);
  },
);
