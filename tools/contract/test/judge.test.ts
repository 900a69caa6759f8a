import { describe, expect, it } from "vitest";
import { createJudge } from "../src/judge.js";
import type { OpenApiDocument } from "../src/open-api.js";

const document: OpenApiDocument = {
  paths: {
    "/things/{name}/$/copy": {
      post: {
        operationId: "Things_Copy",
        parameters: [
          { $ref: "#/components/parameters/Version" },
          { name: "name", in: "path", required: true, schema: { type: "string", maxLength: 5 } },
          { name: "count", in: "query", schema: { type: "integer", minimum: 1 } },
          {
            name: "kinds",
            in: "query",
            explode: false,
            schema: { type: "array", items: { type: "string" } },
          },
          { name: "If-Match", in: "header", schema: { type: "string" } },
        ],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Copy" } } },
        },
        responses: {
          default: { content: { "application/json": { schema: { $ref: "#/components/schemas/Failure" } } } },
        },
      },
    },
  },
  components: {
    parameters: { Version: { name: "api-version", in: "query", required: true, schema: { type: "string" } } },
    schemas: {
      Copy: {
        type: "object",
        required: ["to", "id"],
        properties: {
          id: { type: "string", readOnly: true },
          to: { $ref: "#/components/schemas/Place" },
          at: { type: "string", format: "date-time" },
        },
      },
      Place: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" } },
        discriminator: { propertyName: "kind", mapping: { disk: "#/components/schemas/Disk" } },
      },
      Disk: {
        type: "object",
        required: ["path"],
        properties: { kind: { type: "string", enum: ["disk"] }, path: { type: "string" } },
        allOf: [{ $ref: "#/components/schemas/Place" }],
      },
      Failure: {
        type: "object",
        required: ["code"],
        properties: { code: { type: "string", readOnly: true } },
      },
    },
  },
};

const judge = createJudge(document, []);
const body = { to: { kind: "disk", path: "/a" } };
const base = "https://example.com/things/a%20b/$/copy?api-version=1";

function problems(change: {
  url?: string;
  body?: unknown;
  method?: string;
  headers?: Record<string, string>;
}) {
  const { url = base, method = "POST", headers = {} } = change;
  return judge.problems("Things_Copy", {
    method,
    url,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(change.body ?? body),
  });
}

describe("the judge of requests", () => {
  it("has nothing against a request that is as the document wants it", () => {
    expect(problems({})).toEqual([]);
    expect(problems({ url: `${base}&count=2&kinds=a,b`, headers: { "if-match": "*" } })).toEqual([]);
  });

  it.each([
    ["another method", { method: "PUT" }],
    ["another path", { url: "https://example.com/things/a/copy?api-version=1" }],
    ["a segment that is too long", { url: base.replace("a%20b", "abcdef") }],
    ["a missing parameter", { url: "https://example.com/things/a/$/copy" }],
    ["an unknown parameter", { url: `${base}&page=2` }],
    ["a number that is none", { url: `${base}&count=two` }],
    ["a number out of its range", { url: `${base}&count=0` }],
    ["an unknown header", { headers: { "x-other": "1" } }],
    ["another content type", { headers: { "content-type": "text/plain" } }],
    ["a property nobody knows", { body: { ...body, of: 1 } }],
    ["a property nobody knows further down", { body: { to: { kind: "disk", path: "/a", more: 1 } } }],
    ["a kind that lacks what it needs", { body: { to: { kind: "disk" } } }],
    ["a property only the service sets", { body: { ...body, id: "1" } }],
    ["a date that is none", { body: { ...body, at: "yesterday" } }],
  ])("complains of %s", (_, change) => {
    expect(problems(change)).not.toEqual([]);
  });

  it("complains when nothing was sent, and when the operation is unknown", () => {
    expect(judge.problems("Things_Copy", undefined)).not.toEqual([]);
    expect(
      judge.problems("Things_Move", { method: "GET", url: base, headers: {}, body: undefined }),
    ).not.toEqual([]);
    expect(
      judge.problems("Things_Copy", { method: "POST", url: base, headers: {}, body: undefined }),
    ).toEqual(["the body is missing"]);
  });

  it("reads an error as the service writes it", () => {
    expect(judge.errorProblems("Things_Copy", { code: "A" })).toEqual([]);
    expect(judge.errorProblems("Things_Copy", { Code: "A" })).not.toEqual([]);
  });
});
