import { expect, test } from "vitest";
import { killMany } from "../src/kill/index.js";

test("a backup whose program is killed at any moment is started once and ends with the right result", async () => {
  const results = await killMany(10, 7);
  expect(results.map(({ errors }) => errors).join("")).toBe("");
  expect(results.map(({ started, right }) => ({ started, right }))).toEqual(
    results.map(() => ({ started: 1, right: true })),
  );
  expect(results.flatMap(({ struck }) => struck)).toContain("while it was followed");
}, 120_000);
