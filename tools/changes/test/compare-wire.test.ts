import { expect, test } from "vitest";
import { compareWire } from "../src/wire/compare-wire.js";
import { compareXsd } from "../src/wire/compare-xsd.js";
import { type Contract, wireContract } from "../src/wire/contract.js";

interface Parts {
  readonly operation?: object;
  readonly server?: string;
  readonly scope?: string;
  readonly widget?: object;
}

function openapi3({
  operation = {},
  server = "https://a.example",
  scope = "read",
  widget = {},
}: Parts): object {
  return {
    openapi: "3.1.0",
    info: { title: "Widgets", version: "1" },
    servers: [{ url: server }],
    security: [{ oauth: [scope] }],
    paths: {
      "/widgets": {
        put: {
          operationId: "Widgets_make",
          description: "Makes a widget.",
          requestBody: {
            content: { "application/json": { schema: { $ref: "#/components/schemas/Widget" } } },
          },
          responses: {
            "200": {
              description: "Made.",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Widget" } } },
            },
          },
          ...operation,
        },
      },
    },
    components: {
      schemas: {
        Widget: { type: "object", properties: { name: { type: "string" } }, ...widget },
      },
      securitySchemes: { oauth: { type: "oauth2", flows: { implicit: { scopes: { [scope]: "" } } } } },
    },
  };
}

function openapi2(behaviour: object): object {
  return { paths: { "/widgets": { put: { operationId: "Widgets_Make", ...behaviour } } } };
}

function found(before: Contract, after: Contract): string[] {
  const changes = compareWire(new Map([["1", before]]), new Map([["1", after]]));
  return changes.map(({ level, kind, where }) => `${level} ${kind} ${where}`);
}

function changesOf(before: Parts, after: Parts): string[] {
  return found(wireContract(openapi3(before), {}), wireContract(openapi3(after), {}));
}

test("words about an operation are not on the wire", () => {
  expect(changesOf({}, { operation: { description: "Makes one." } })).toEqual([]);
});

test("a property that is called description is", () => {
  const described = { properties: { name: { type: "string" }, description: { type: "string" } } };
  expect(changesOf({}, { widget: described })).toEqual(["feature added Widget.description"]);
});

test("an operation that becomes long-running gives another thing back", () => {
  const plain = wireContract(openapi3({}), openapi2({}));
  const long = wireContract(openapi3({}), openapi2({ "x-ms-long-running-operation": true }));
  expect(found(plain, long)).toEqual(["breaking retyped Widgets_make"]);
  expect(found(long, plain)).toEqual(["breaking retyped Widgets_make"]);
});

test("another way to follow an operation is a fix", () => {
  const via = (state: string) =>
    wireContract(
      openapi3({}),
      openapi2({
        "x-ms-long-running-operation": true,
        "x-ms-long-running-operation-options": { "final-state-via": state },
      }),
    );
  expect(found(via("location"), via("azure-async-operation"))).toEqual(["fix followed Widgets_make"]);
});

test("an operation that gets or loses pages gives another thing back", () => {
  const paged = wireContract(openapi3({}), openapi2({ "x-ms-pageable": { nextLinkName: "nextLink" } }));
  expect(found(wireContract(openapi3({}), openapi2({})), paged)).toEqual(["breaking paged Widgets_make"]);
});

test("another server and other credentials break", () => {
  expect(changesOf({}, { server: "https://b.example" })).toEqual(["breaking moved servers"]);
  expect(changesOf({}, { scope: "write" })).toEqual(["breaking retyped security"]);
});

test("of two sides of one change, the worse one counts", () => {
  // Less is taken in requests, and read in answers; a longer name is taken, and read.
  const limit = (maxLength: number) => ({ widget: { properties: { name: { type: "string", maxLength } } } });
  expect(changesOf(limit(9), limit(5))).toEqual(["breaking narrowed Widget.name maxLength"]);
  expect(changesOf(limit(5), limit(9))).toEqual(["feature widened Widget.name maxLength"]);
});

test("what only the service sets is no part of a request", () => {
  const properties = { name: { type: "string" }, id: { type: "string", readOnly: true } };
  expect(changesOf({}, { widget: { properties, required: ["id"] } })).toEqual(["feature added Widget.id"]);
});

test("a model that holds itself has an end", () => {
  const self = { anyOf: [{ $ref: "#/components/schemas/Widget" }, { type: "null" }] };
  const parts = (name: object) => ({ widget: { properties: { name, self } } });
  expect(changesOf(parts({ type: "string" }), parts({ type: "integer" }))).toEqual([
    "breaking retyped Widget.name",
  ]);
});

test("a new kind of a hierarchy is a feature, a lost one breaks", () => {
  const kinds = (...names: readonly string[]) => ({
    widget: {
      properties: { kind: { type: "string" } },
      discriminator: {
        propertyName: "kind",
        mapping: Object.fromEntries(names.map((name) => [name, "#/components/schemas/Widget"])),
      },
    },
  });
  expect(changesOf(kinds("a"), kinds("a", "b"))).toEqual(["feature added Widget (b)"]);
  expect(changesOf(kinds("a", "b"), kinds("a"))).toEqual(["breaking removed Widget"]);
});

test("a change in some versions says in which", () => {
  const plain = wireContract(openapi3({}), {});
  const more = wireContract(
    openapi3({ widget: { properties: { name: { type: "string" }, size: { type: "integer" } } } }),
    {},
  );
  const changes = compareWire(
    new Map([
      ["1", plain],
      ["2", plain],
    ]),
    new Map([
      ["1", plain],
      ["2", more],
    ]),
  );
  expect(changes.map(({ text }) => text)).toEqual(["Widget.size is new, and can be left out. (2)"]);
});

const xsd = (group: string, elements: readonly string[], namespace = "urn:a") => `
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" elementFormDefault="qualified">
  <xs:element name="Widget" type="Widget"/>
  <xs:complexType name="Widget"><xs:${group}>
    ${elements.map((name) => `<xs:element name="${name}" type="xs:string"/>`).join("")}
  </xs:${group}></xs:complexType>
</xs:schema>`;

function xsdChanges(before: string, after: string): string[] {
  return compareXsd("widgets.xsd", before, after).map(
    ({ level, kind, where }) => `${level} ${kind} ${where}`,
  );
}

test("elements that change places break where their order counts", () => {
  const [ab, ba] = [
    ["A", "B"],
    ["B", "A"],
  ] as const;
  expect(xsdChanges(xsd("sequence", ab), xsd("sequence", ba))).toEqual(["breaking moved Widget order"]);
  expect(xsdChanges(xsd("all", ab), xsd("all", ba))).toEqual([]);
  expect(xsdChanges(xsd("all", ab), xsd("sequence", ab))).toEqual(["breaking narrowed Widget order"]);
  expect(xsdChanges(xsd("sequence", ab), xsd("all", ab))).toEqual(["feature widened Widget order"]);
  expect(xsdChanges(xsd("sequence", ab), xsd("sequence", ["A", "C", "B"]))).toEqual([]);
});

test("another XML namespace breaks", () => {
  expect(xsdChanges(xsd("all", ["A"]), xsd("all", ["A"], "urn:b"))).toEqual(["breaking renamed widgets.xsd"]);
});
