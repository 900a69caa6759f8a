import { describe, expect, test } from "vitest";
import { operationsOf } from "../src/describe-openapi2.js";
import { emittedFiles, readDocument } from "../src/emitted.js";
import { exampleProblems } from "../src/example-problems.js";
import { examplesOf } from "../src/examples.js";
import { objectOf } from "../src/json.js";
import { jsonJudge } from "../src/json-judge.js";

describe.each(emittedFiles("openapi3"))("$service $name", ({ service, name, path }) => {
  const examples = examplesOf(service, name);
  const document = readDocument(path);
  const judge = jsonJudge(document);
  // OpenAPI 3 joins the ids of operations that share a path: the path is looked up in OpenAPI 2.
  const places = new Map(
    operationsOf(readDocument(path.replace("openapi3", "openapi2"))).map((placed) => [
      String(placed.operation["operationId"]),
      placed,
    ]),
  );

  test("has examples", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples)("$file is what the schemas of its operation allow", (example) => {
    const place = places.get(example.operationId);
    expect(place, example.operationId).toBeDefined();
    const item = objectOf(objectOf(document["paths"])[place?.path.replace(/\?_overload=.*/, "") ?? ""]);
    const operation = objectOf(item[place?.method ?? ""]);
    expect(Object.keys(operation)).toContain("responses");
    expect(exampleProblems(document, operation, example, judge)).toEqual([]);
  });
});
