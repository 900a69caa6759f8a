import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lt } from "semver";
import { expect, test } from "vitest";
import { readPackageApi } from "../src/api/read-package-api.js";
import { assess, uncovered } from "../src/release/assess.js";
import { reportPath } from "../src/release/current-state.js";
import { readLastRelease } from "../src/release/last-release.js";
import { publishedPackages, readPackageJson } from "../src/release/published-packages.js";
import { repository } from "./support/workspace.js";

const assessments = assess(repository);

test("every change since the last release is covered by a changeset with a bump that is enough", () => {
  expect(assessments.length).toBeGreaterThan(6);
  // Nothing to be done by hand after a change of a spec: npm run generate writes the changeset.
  expect(uncovered(assessments)).toEqual([]);
});

test("no version is behind the last release: what was published is recorded after it", () => {
  const released = readLastRelease(repository);
  const other = publishedPackages(repository).filter(({ name, folder }) => {
    const version = released.packages.get(name)?.version;
    return version !== undefined && lt(readPackageJson(repository, folder).version, version);
  });
  expect(other.map(({ name }) => name)).toEqual([]);
});

test("the API reports are up to date; npm run generate writes them", () => {
  const stale = assessments
    .map(({ package: { folder }, api }) => ({ path: reportPath(folder), api }))
    .filter(({ path, api }) => readFileSync(join(repository, path), "utf8") !== api);
  expect(stale.map(({ path }) => path)).toEqual([]);
});

test("every exported symbol has a doc comment", () => {
  // AutoRest writes no words for its unions, and nothing of its output is edited.
  const ours = publishedPackages(repository).filter(({ name }) => name !== "@azbackup/autorest");
  const bare = ours.flatMap(({ folder }) =>
    readPackageApi(join(repository, folder), readPackageJson(repository, folder)).flatMap(
      ({ name, exported }) =>
        exported.filter(({ documented }) => !documented).map((declaration) => `${name}: ${declaration.name}`),
    ),
  );
  expect(bare).toEqual([]);
});
