import parseChangeset from "@changesets/parse";
import { expect, test } from "vitest";
import { bumpFor } from "../src/bump.js";
import { changesetText, isUntouched } from "../src/changeset/changeset-text.js";

const change = { level: "breaking", kind: "removed", where: "a", text: "a is gone." } as const;
const text = changesetText(
  new Map([
    ["@azbackup/widgets", "major"],
    ["@azbackup/emulator", "patch"],
  ]),
  [change, { ...change, level: "feature", text: "b is new." }],
);

test("changesets itself reads what is written, and puts no comment into a changelog", () => {
  expect(parseChangeset(text)).toEqual({
    releases: [
      { name: "@azbackup/widgets", type: "major" },
      { name: "@azbackup/emulator", type: "patch" },
    ],
    summary: "- Breaking: `a` is gone.\n- New: b is new.",
  });
});

test("an edit of the bump or of the words makes a changeset somebody's own", () => {
  expect(isUntouched(text)).toBe(true);
  expect(isUntouched(text.replaceAll("\n", "\r\n"))).toBe(true);
  expect(isUntouched(text.replace("major", "minor"))).toBe(false);
  expect(isUntouched(text.replace("is gone", "was needed by nobody"))).toBe(false);
  expect(isUntouched(text.replace(/^#.*\n/m, ""))).toBe(false);
});

test("semver asks for another number before 1.0.0", () => {
  const asked = (version: string) =>
    (["breaking", "feature", "fix"] as const).map((level) => bumpFor(level, version));
  expect(asked("1.4.0")).toEqual(["major", "minor", "patch"]);
  expect(asked("0.4.0")).toEqual(["minor", "minor", "patch"]);
});
