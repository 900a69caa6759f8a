import { expect, test } from "vitest";
import { findingsOf } from "./support/try-slice.js";

test("nothing leaks, hangs, starts twice or ends falsely by resume tokens, nor by ways to wait", async () => {
  expect(await findingsOf("tokens")).toEqual([]);
}, 600_000);
