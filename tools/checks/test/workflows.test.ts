import { expect, test } from "vitest";
import { repositoryFiles, textOf } from "../src/repository.js";

const workflows = repositoryFiles().filter((path) => /^\.github\/workflows\/.+\.ya?ml$/.test(path));

test("every action of others is pinned to a commit, and says which version that is", () => {
  expect(workflows.length).toBeGreaterThan(1);
  const uses = workflows.flatMap((path) =>
    [...textOf(path).matchAll(/^\s*(?:- )?uses:\s*(.+)$/gm)].map(([, action = ""]) => `${path}: ${action}`),
  );
  expect(uses.length).toBeGreaterThan(4);
  const pinned = /: (\.\/\S+|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+){0,2})$/;
  expect(uses.filter((action) => !pinned.test(action))).toEqual([]);
});

test("a workflow may read the repository, and only the job that publishes more", () => {
  for (const path of workflows) {
    const text = textOf(path);
    expect(`${path}: ${/^permissions:\n((?: +.+\n)+)/m.exec(text)?.[1]?.trim()}`).toBe(
      `${path}: contents: read`,
    );
  }
  const written = workflows.flatMap((path) =>
    [...textOf(path).matchAll(/^\s+([\w-]+): write\b/gm)].map(([, what = ""]) => `${path}: ${what}`),
  );
  expect(written).toEqual([
    ".github/workflows/release.yml: contents",
    ".github/workflows/release.yml: pull-requests",
    ".github/workflows/release.yml: actions",
    ".github/workflows/release.yml: id-token",
    ".github/workflows/release.yml: id-token",
    ".github/workflows/snapshot.yml: id-token",
  ]);
});
