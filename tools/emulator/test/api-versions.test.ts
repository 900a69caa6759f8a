import { expect, test } from "vitest";
import {
  askedVersion,
  checkBody,
  checkParameters,
  checkVersion,
  createJsonSchemas,
} from "../src/checks/index.js";
import type { VersionMarks } from "../src/checks/index.js";
import type { ManifestOperation, ManifestParameter, ServiceManifest } from "../src/manifest/index.js";

const store = {
  type: "object",
  properties: { token: { type: "string" }, identity: { type: "boolean" } },
};
const olderStore = { type: "object", properties: { token: { type: "string" } }, required: ["token"] };

const parameters: readonly (ManifestParameter & VersionMarks)[] = [
  { name: "api-version", in: "query", required: true, schema: { type: "string" } },
  { name: "reason", in: "query", required: false, requiredIn: ["1"], schema: { type: "string" } },
  { name: "depth", in: "query", required: false, availableIn: ["2"], schema: { type: "integer" } },
];

const operation = {
  name: "put",
  operationId: "put",
  method: "PUT",
  path: "/store",
  parameters,
  body: {
    name: "body",
    required: true,
    contentType: "application/json",
    schema: { $ref: "#/schemas/Store" },
  },
  responses: [],
  error: { contentType: "application/json", path: ["error"], code: "code", message: "message", known: [] },
  startsWork: false,
  examples: [],
} satisfies ManifestOperation;

const manifest: ServiceManifest = {
  manifestVersion: 1,
  service: "stores",
  client: "StoresClient",
  auth: { anonymous: true },
  apiVersion: { name: "api-version", in: "query", values: ["1", "2"], default: "1" },
  operations: [operation],
  schemas: { Store: store },
};

const schemas = createJsonSchemas(manifest.schemas, { closed: true }, { 1: { Store: olderStore } });

function finding(version: string, body: object, query: Record<string, string> = {}): string | undefined {
  const values = { path: {}, query: new URLSearchParams({ "api-version": version, ...query }), headers: {} };
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const asked = askedVersion(manifest, values);
  return (
    checkVersion(manifest, operation, values, new Set()) ??
    checkParameters(operation, values, manifest, schemas) ??
    checkBody(operation, "application/json", bytes, schemas, undefined, asked).finding
  )?.message;
}

test("a body is judged by the version asked for", () => {
  expect(finding("1", { token: "x" }, { reason: "y" })).toBeUndefined();
  expect(finding("1", {}, { reason: "y" })).toContain("'token'");
  expect(finding("1", { token: "x", identity: true }, { reason: "y" })).toContain('"identity"');
  expect(finding("2", { identity: true })).toBeUndefined();
});

test("a parameter is demanded, and known, in the versions that say so", () => {
  expect(finding("1", { token: "x" })).toBe('the query parameter "reason" is missing');
  expect(finding("1", { token: "x" }, { reason: "y", depth: "3" })).toBe(
    'version 1 has no query parameter "depth"',
  );
  expect(finding("2", {}, { depth: "3" })).toBeUndefined();
});

test("an operation is answered in the versions that have it", () => {
  const values = { path: {}, query: new URLSearchParams({ "api-version": "1" }), headers: {} };
  const later = { ...operation, availableIn: ["2"] };
  expect(checkVersion(manifest, later, values, new Set())).toEqual({
    kind: "unsupportedVersion",
    message: '"api-version" has to be one of 2',
  });
  expect(checkVersion(manifest, later, values, new Set(["1"]))).toBeUndefined();
});
