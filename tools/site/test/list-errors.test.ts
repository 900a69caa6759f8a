import { expect, test } from "vitest";
import { listErrors } from "../src/reference/list-errors.js";
import type { BlockTag } from "../src/reference/reference.js";

const known = { packageName: "@house/core", packagePath: "src/a.ts", qualifiedName: "LateError" };
const classOf = (name: string) => (name === "LateError" ? known : undefined);
const thrown = (typeAnnotation: string, text: string): BlockTag => ({
  tag: "@throws",
  typeAnnotation,
  content: [{ kind: "text", text }],
});

test("all that is thrown is one list, with a link to each class that is ours", () => {
  const see: BlockTag = { tag: "@see", content: [] };
  const [list, ...rest] = listErrors(
    [thrown("{LateError}", "after\na while."), see, thrown("{TypeError | LateError}", "at once.")],
    classOf,
  );
  expect(rest).toEqual([see]);
  const text = list?.content
    .map((part) => (part.kind === "inline-tag" ? `<${part.text}>` : part.text))
    .join("");
  expect(text).toBe("- <LateError> after\n  a while.\n- `TypeError`, <LateError> at once.\n");
  expect(list?.content.filter(({ kind }) => kind === "inline-tag")).toEqual([
    { kind: "inline-tag", tag: "@linkcode", text: "LateError", target: known },
    { kind: "inline-tag", tag: "@linkcode", text: "LateError", target: known },
  ]);
});

test("an error nobody has stops the build", () => {
  expect(() => listErrors([thrown("{LatError}", "never.")], classOf)).toThrow("LatError");
});

test("a comment that says nothing of errors stays as it is", () => {
  const tags: BlockTag[] = [{ tag: "@see", content: [] }];
  expect(listErrors(tags, classOf)).toBe(tags);
});
