import { describe, expect, test } from "vitest";
import { compareWithDocumentation } from "../src/compare-service.js";
import { deliberateDifferences, judge } from "../src/deliberate.js";
import { documentedServices, documentedVersions, readData } from "../src/documentation.js";
import { emittedFiles, readDocument } from "../src/emitted.js";

// A service that was added without published facts has nothing to be held against.
const emitted = emittedFiles("openapi2").filter(({ service }) => documentedServices().includes(service));

test("every emitted version has its facts, and all facts their version", () => {
  const facts = documentedServices().flatMap((service) =>
    [...documentedVersions(service).keys()].map((version) => `${service} ${version}`),
  );
  expect(emitted.map(({ service, name }) => `${service} ${name}`).sort()).toEqual(facts.sort());
  expect(Object.keys(readData("differences")).sort()).toEqual(documentedServices());
});

test("every deliberate difference gives its reason and applies to versions there are", () => {
  for (const service of documentedServices()) {
    const versions = [...documentedVersions(service).keys()];
    for (const entry of deliberateDifferences(service)) {
      expect(entry.reason, entry.paths.join()).toMatch(/\w+ .*\.$/);
      expect(versions).toEqual(expect.arrayContaining([...(entry.versions ?? [])]));
    }
  }
});

describe.each(emitted)("$service $name", ({ service, name, path }) => {
  const facts = documentedVersions(service).get(name) ?? {};
  const verdict = judge(
    compareWithDocumentation(readDocument(path), facts),
    deliberateDifferences(service),
    name,
  );

  test("says what the documentation says, but for what is listed", () => {
    expect(verdict.unlisted).toEqual([]);
  });

  test("still differs in all that is listed", () => {
    expect(verdict.outdated).toEqual([]);
  });
});
