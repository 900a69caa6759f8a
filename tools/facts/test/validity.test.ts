import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { emittedFiles, readDocument, specsFolder } from "../src/emitted.js";
import { faults, folderOf } from "../src/faults.js";
import { isObject, type Json, type JsonObject } from "../src/json.js";

/** The document without the references to example files: the validator reads nothing but the document. */
function withoutExamples(value: JsonObject): JsonObject {
  const strip = (part: Json): Json => {
    if (Array.isArray(part)) return part.map(strip);
    if (!isObject(part)) return part;
    return Object.fromEntries(
      Object.entries(part)
        .filter(([name]) => name !== "x-ms-examples")
        .map(([name, member]) => [name, strip(member)]),
    );
  };
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, strip(member)]));
}

const documents = [
  ...emittedFiles("openapi2").map((file) => ({ ...file, version: "2.0" })),
  ...emittedFiles("openapi3").map((file) => ({ ...file, version: "3.1" })),
];

test("every spec has its OpenAPI 2 and its OpenAPI 3, of the same versions", () => {
  const names = (version: string) =>
    documents.filter((file) => file.version === version).map((file) => `${file.service} ${file.name}`);
  expect(names("2.0").length).toBeGreaterThan(0);
  expect(names("2.0")).toEqual(names("3.1"));
});

describe.each(documents)("$path", ({ path, version }) => {
  const document = readDocument(path);

  test("is valid by the specification's own schema", async () => {
    const validator = new Validator();
    const result = await validator.validate(withoutExamples(document));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(validator.version).toBe(version);
  });

  test("has no fault that a schema cannot see", () => {
    expect(faults(document, folderOf(specsFolder, path))).toEqual([]);
  });
});
