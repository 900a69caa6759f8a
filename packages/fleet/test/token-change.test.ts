import { expect, test } from "vitest";
import { tokenChange } from "../src/token-change.js";

const address = `https://a.example/${"x".repeat(2500)}`;
const token = (polls: number) => `${address} polls ${polls}`;

test("of a token that changes a little only the end is written, and it comes to the same", () => {
  const stored = token(1);
  let before: { token: string; token_keep: number | null } = { token: stored, token_keep: null };
  for (const polls of [2, 3, 10, 100, 11]) {
    const { token_keep = 0, token_rest = "" } = tokenChange(before, token(polls));
    expect(token_rest.length).toBeLessThan(10);
    expect(stored.slice(0, token_keep) + token_rest).toBe(token(polls));
    before = { token: token(polls), token_keep };
  }
});

test.each<[string, string | null, string | undefined, object]>([
  ["none", "a", undefined, {}],
  ["the same", "a", "a", {}],
  ["the first one", null, "a", { token: "a" }],
  ["another one", address, "y".repeat(2000), { token: "y".repeat(2000) }],
  [
    "one with letters the database counts otherwise",
    address,
    `${address}\u{1F511}`,
    { token: `${address}\u{1F511}` },
  ],
])("%s", (_what, before, now, change) => {
  expect(tokenChange({ token: before, token_keep: null }, now)).toEqual(change);
});
