import { expect, test } from "vitest";
import { addSubstitution, noSubstitutions, substitute } from "../src/documents/index.js";

test("texts of an example are replaced whole or by segments, and parts of words are left alone", () => {
  const texts = noSubstitutions();
  addSubstitution(texts, "vault", "mine");
  const example = {
    name: "vault",
    id: "/vaults/vault/keys",
    url: "https://vault/vault?x",
    other: "vaulted",
    list: ["vault", 7, null],
  };
  expect(substitute(example, texts)).toEqual({
    name: "mine",
    id: "/vaults/mine/keys",
    url: "https://mine/mine?x",
    other: "vaulted",
    list: ["mine", 7, null],
  });
});

test("a text that stands for two things means the first in a path, and the last by itself", () => {
  const texts = noSubstitutions();
  addSubstitution(texts, "0000", "subscription");
  addSubstitution(texts, "0000", "operation");
  expect(substitute({ id: "/subscriptions/0000/x", name: "0000" }, texts)).toEqual({
    id: "/subscriptions/subscription/x",
    name: "operation",
  });
});
