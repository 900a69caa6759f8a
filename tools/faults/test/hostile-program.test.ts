import { expect, test } from "vitest";
import { findingsOf } from "./support/try-slice.js";

test("nothing leaks, hangs, starts twice or ends falsely by what a program passes in", async () => {
  expect(await findingsOf("program")).toEqual([]);
}, 600_000);
