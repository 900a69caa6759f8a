import { describe, expect, test } from "vitest";
import { compareWithDocumentation } from "../src/compare-service.js";
import { type Deliberate, judge } from "../src/deliberate.js";
import { faults } from "../src/faults.js";
import type { JsonObject } from "../src/json.js";
import { jsonJudge } from "../src/json-judge.js";
import { mergePatch } from "../src/merge-patch.js";

const document: JsonObject = {
  swagger: "2.0",
  "x-ms-parameterized-host": { hostTemplate: "{endpoint}", parameters: [{ name: "endpoint" }] },
  paths: {
    "/things/{name}": {
      put: {
        operationId: "Things_Put",
        parameters: [
          { name: "name", in: "path", required: true, type: "string", maxLength: 63 },
          { name: "thing", in: "body", required: true, schema: { $ref: "#/definitions/Thing" } },
        ],
        responses: { "202": { description: "", headers: { Location: { type: "string" } } } },
        "x-ms-long-running-operation": true,
        "x-ms-long-running-operation-options": { "final-state-via": "location" },
      },
    },
  },
  definitions: {
    Thing: {
      type: "object",
      discriminator: "kind",
      required: ["kind"],
      properties: { kind: { type: "string" }, size: { type: "integer", format: "int64", minimum: 1 } },
    },
    Box: {
      allOf: [{ $ref: "#/definitions/Thing" }],
      "x-ms-discriminator-value": "box",
      properties: { state: { $ref: "#/definitions/State", readOnly: true } },
    },
    State: { type: "string", enum: ["Open", "Shut"], "x-ms-enum": { name: "State", modelAsString: true } },
    Unused: { type: "object" },
  },
};

const facts: JsonObject = {
  server: "{endpoint}",
  security: [],
  operations: {
    Things_Put: {
      method: "PUT",
      path: "/things/{name}",
      parameters: {
        name: { in: "path", type: "string", required: true, maxLength: 63 },
        thing: { in: "body", type: "Thing", required: true },
      },
      responses: { "202": { headers: { Location: "string" } } },
      longRunning: "location",
    },
  },
  models: {
    Thing: {
      discriminator: "kind",
      properties: { kind: { type: "string", required: true }, size: { type: "integer(int64)", minimum: 1 } },
    },
    Box: {
      extends: ["Thing"],
      discriminatorValue: "box",
      properties: { state: { type: "State", readOnly: true } },
    },
  },
  enums: { State: { values: ["Open", "Shut"], open: true } },
};

function found(slip: JsonObject): string[] {
  const slipped = mergePatch(document, slip);
  return compareWithDocumentation(slipped as JsonObject, facts).map(({ path }) => path);
}

const thing = (change: JsonObject) => ({ definitions: { Thing: change } });
const put = (change: JsonObject) => ({ paths: { "/things/{name}": { put: change } } });
const [nameParameter, bodyParameter] = [
  { name: "name", in: "path", required: true, type: "string", maxLength: 63 },
  { name: "thing", in: "body", required: true, schema: { $ref: "#/definitions/Thing" } },
];

describe("a slip in a spec shows up where it is", () => {
  test("and a document without one has none", () => {
    expect(found({})).toEqual([]);
  });

  test.each<[string, JsonObject, string]>([
    [
      "a constraint of a parameter",
      put({ parameters: [{ ...nameParameter, maxLength: 64 }, bodyParameter] }),
      "operations/Things_Put/parameters/name/maxLength",
    ],
    [
      "a body that is not required",
      put({ parameters: [nameParameter, { ...bodyParameter, required: false }] }),
      "operations/Things_Put/parameters/thing/required",
    ],
    ["a parameter left out", put({ parameters: [bodyParameter] }), "operations/Things_Put/parameters/name"],
    ["a status", put({ responses: { "200": {} } }), "operations/Things_Put/responses/200"],
    [
      "a header left out",
      put({ responses: { "202": { headers: null } } }),
      "operations/Things_Put/responses/202/headers",
    ],
    [
      "where the final state is",
      put({ "x-ms-long-running-operation-options": null }),
      "operations/Things_Put/longRunning",
    ],
    ["a required property", thing({ required: ["kind", "size"] }), "models/Thing/properties/size/required"],
    [
      "the type of a property",
      thing({ properties: { size: { format: "int32" } } }),
      "models/Thing/properties/size/type",
    ],
    [
      "a limit of a property",
      thing({ properties: { size: { minimum: 0 } } }),
      "models/Thing/properties/size/minimum",
    ],
    ["a property more", thing({ properties: { more: { type: "string" } } }), "models/Thing/properties/more"],
    ["the discriminator", thing({ discriminator: "type" }), "models/Thing/discriminator"],
    [
      "the value of a kind",
      { definitions: { Box: { "x-ms-discriminator-value": "Box" } } },
      "models/Box/discriminatorValue",
    ],
    [
      "a property that may be written",
      { definitions: { Box: { properties: { state: { readOnly: null } } } } },
      "models/Box/properties/state/readOnly",
    ],
    ["a value of a list", { definitions: { State: { enum: ["Open"] } } }, "enums/State/values"],
    [
      "a list that is closed",
      { definitions: { State: { "x-ms-enum": { modelAsString: false } } } },
      "enums/State/open",
    ],
  ])("%s", (_, slip, path) => {
    expect(found(slip)).toEqual([path]);
  });
});

describe("the list of deliberate differences", () => {
  const difference = { path: "models/Thing/open", ours: true, documented: undefined };
  const listed: Deliberate = {
    paths: ["models/*/open"],
    versions: undefined,
    ours: true,
    documented: undefined,
    reason: "A reason.",
  };

  test("takes a listed difference", () => {
    expect(judge([difference], [listed], "1")).toEqual({ unlisted: [], outdated: [] });
  });

  test("does not take another value at the same place", () => {
    const verdict = judge([{ ...difference, ours: false }], [listed], "1");
    expect(verdict.unlisted).toHaveLength(1);
    expect(verdict.outdated).toEqual(["models/*/open"]);
  });

  test("does not take a difference of another version", () => {
    const verdict = judge([difference], [{ ...listed, versions: ["2"] }], "1");
    expect(verdict).toEqual({ unlisted: [difference], outdated: [] });
  });

  test("says what is listed and no longer there", () => {
    expect(judge([], [listed], "1").outdated).toEqual(["models/*/open"]);
  });
});

describe("faults no schema sees", () => {
  test.each<[string, JsonObject, string]>([
    [
      "a reference that leads nowhere",
      { definitions: { State: null } },
      "leads nowhere: #/definitions/State",
    ],
    [
      "a filter that leads nowhere",
      put({ "x-ms-odata": "#/definitions/Filter" }),
      "leads nowhere: #/definitions/Filter",
    ],
    [
      "an example that is not there",
      put({ "x-ms-examples": { one: { $ref: "./none.json" } } }),
      "leads nowhere: ./none.json",
    ],
    [
      "a part of the path nobody declares",
      put({ parameters: [bodyParameter] }),
      "/things/{name}: names name, declares ",
    ],
    [
      "a required property there is not",
      thing({ required: ["name"] }),
      "Thing: requires name, which it does not have",
    ],
    [
      "an operation id used twice",
      { paths: { "/things": { get: { operationId: "Things_Put" } } } },
      "operation id: 'Things_Put'",
    ],
  ])("%s", (_, fault, expected) => {
    expect(faults(document, ".")).toEqual([]);
    expect(faults(mergePatch(document, fault) as JsonObject, ".")).toEqual([expected]);
  });
});

test("a payload is held to the schema of the kind its discriminator names", () => {
  const kind = { kind: { type: "string" } };
  const judgeThing = jsonJudge({
    components: {
      schemas: {
        Thing: {
          type: "object",
          required: ["kind"],
          properties: kind,
          discriminator: { propertyName: "kind", mapping: { box: "#/components/schemas/Box" } },
        },
        Box: {
          required: ["size"],
          properties: { size: { type: "integer" } },
          allOf: [{ $ref: "#/components/schemas/Thing" }],
        },
      },
    },
  });
  const schema = { $ref: "#/components/schemas/Thing" };
  expect(judgeThing(schema, { kind: "box", size: 1 })).toEqual([]);
  expect(judgeThing(schema, { kind: "unheard of" })).toEqual([]);
  expect(judgeThing(schema, { kind: "box" })).toHaveLength(1);
  expect(judgeThing(schema, { size: 1 })).toHaveLength(1);
});
