import { expect, test } from "vitest";
import { checkBody, checkParameters, createJsonSchemas, servedVersion } from "../src/validation/index.js";
import type { VersionMarks } from "../src/validation/index.js";
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

const STRICT = { strict: true, optional: false };
const LENIENT = { strict: false, optional: false };

const schemas = createJsonSchemas(manifest.schemas, { closed: true }, { 1: { Store: olderStore } });

function finding(version: string, body: object, query: Record<string, string> = {}): string | undefined {
  const values = { path: {}, query: new URLSearchParams({ "api-version": version, ...query }), headers: {} };
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const { served, finding: bad } = servedVersion(manifest, operation, values, STRICT);
  return (
    bad ??
    checkParameters(operation, values, manifest, schemas, served) ??
    checkBody(operation, "application/json", bytes, schemas, undefined, served).finding
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

function served(version: string, values: readonly string[], options = LENIENT): string | undefined {
  const query = new URLSearchParams(version === "" ? {} : { "api-version": version });
  const rule = { name: "api-version", in: "query", values, default: values[0] ?? "" } as const;
  const found = servedVersion({ apiVersion: rule }, operation, { query, headers: {} }, options);
  return found.finding === undefined ? found.served : found.finding.kind;
}

test("a version the specs do not describe is served by the nearest, or refused", () => {
  const dates = ["2023-10-01-preview", "2023-12-01-preview", "2024-04-01"];
  expect(served("2023-11-15", dates)).toBe("2023-10-01-preview");
  expect(served("2026-01-01", dates)).toBe("2024-04-01");
  expect(served("2016-12-01", dates)).toBe("2023-10-01-preview");
  expect(served("2024-04-01", dates)).toBe("2024-04-01");
  expect(served("2026-01-01", dates, STRICT)).toBe("unsupportedVersion");
  const numbers = ["7.4", "7.10", "2025-07-01"];
  expect(served("7.9-preview.1", numbers)).toBe("7.4");
  expect(served("7.11", numbers)).toBe("7.10");
  expect(served("2026-01-01-preview", numbers)).toBe("2025-07-01");
});

test("a version that is missing, malformed or given twice is the service's own error", () => {
  expect(served("", ["2024-04-01"])).toBe("missingVersion");
  expect(served("", ["2024-04-01"], { strict: false, optional: true })).toBe("2024-04-01");
  expect(served("latest", ["2024-04-01"])).toBe("unsupportedVersion");
  expect(served("7.4", ["2024-04-01"])).toBe("unsupportedVersion");
});

test("an operation is answered in the versions that have it", () => {
  const values = { query: new URLSearchParams({ "api-version": "1" }), headers: {} };
  const later = { ...operation, availableIn: ["2"] };
  expect(servedVersion(manifest, later, values, STRICT).finding?.message).toContain("versions are '2'");
  expect(servedVersion(manifest, later, values, LENIENT)).toEqual({ asked: "1", served: "2" });
});
