import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildRequest, type OperationSpec, type ParameterSpec } from "../../src/operation/index.js";
import { endpoint, fakeService } from "./fake-service.js";
import { runs } from "../support/runs.js";

const { context } = fakeService([], {
  apiVersion: { name: "api-version", value: "7.4" },
  parameters: { subscriptionId: "sub" },
});

function urlOf(
  path: string,
  parameters: Record<string, ParameterSpec>,
  args: Record<string, unknown> = {},
): string {
  const spec: OperationSpec = { name: "op", method: "GET", path, parameters, responses: { 200: {} } };
  return buildRequest(context, spec, args).url.slice(endpoint.length);
}

const text: ParameterSpec = { in: "path", type: "string" };
const query: ParameterSpec = { in: "query", type: "string" };

describe("a path", () => {
  it("gets its parameters by their wire names", () => {
    expect(urlOf("/backup/{job-id}/$/x", { jobId: { ...text, wire: "job-id" } }, { jobId: "a b;c/d" })).toBe(
      "/backup/a%20b%3Bc%2Fd/$/x",
    );
  });

  it("takes a client parameter from the client and from nowhere else", () => {
    expect(
      urlOf("/s/{subscriptionId}", { subscriptionId: { ...text, client: true } }, { subscriptionId: "evil" }),
    ).toBe("/s/sub");
  });

  it.each(["", ".", ".."])("refuses the segment %j", (name) => {
    for (const skipEncoding of [undefined, true] as const) {
      const parameter: ParameterSpec = skipEncoding ? { ...text, skipEncoding } : text;
      expect(() => urlOf("/b/{name}/x", { name: parameter }, { name })).toThrow("name must be");
    }
  });

  it.each([null, undefined])("refuses %s", (name) => {
    expect(() => urlOf("/b/{name}", { name: text }, { name })).toThrow("name must be given");
  });

  it("refuses a placeholder nothing stands for", () => {
    expect(() => urlOf("/b/{name}", {}, { name: "x" })).toThrow("name must be");
  });

  it("drops an optional segment together with its slash", () => {
    expect(urlOf("/b{/name}", { name: text })).toBe("/b");
    expect(urlOf("/b{/name}", { name: text }, { name: "x" })).toBe("/b/x");
    expect(() => urlOf("/b{/name}", { name: text }, { name: "" })).toThrow("name must be");
  });

  it("sends what the service wants unencoded as it is, and encodes what would change the URL", () => {
    const parameter: ParameterSpec = { ...text, skipEncoding: true };
    const name = "myapp~app1;$a=b:c@d,e#f?g&h/i\\j%2e k";
    expect(urlOf("/A/{name}/$/B", { name: parameter }, { name })).toBe(
      "/A/myapp~app1;$a=b:c@d,e%23f%3Fg%26h%2Fi%5Cj%252e%20k/$/B",
    );
  });

  it("can have a fixed query without a name, and goes on with & after it", () => {
    expect(
      urlOf("/r?OperationStatus/{id}", { id: text, version: { ...query, constant: "1" } }, { id: "a/b" }),
    ).toBe("/r?OperationStatus/a%2Fb&version=1");
  });

  it("refuses half a surrogate pair", () => {
    expect(() => urlOf("/b/{name}", { name: text }, { name: "\ud800" })).toThrow("well-formed Unicode");
  });
});

describe("a query", () => {
  it("has the parameters in the order of the spec, constants exactly, and no absent ones", () => {
    const parameters: Record<string, ParameterSpec> = {
      comp: { ...query, constant: "backup" },
      bare: { ...query, constant: "" },
      filter: { ...query, wire: "$filter" },
      none: query,
      top: { in: "query", type: "int32", wire: "$top" },
      latest: { in: "query", type: "boolean", wire: "Latest" },
      since: { in: "query", type: "dateTime", wire: "Since" },
      size: { in: "query", type: "int64", default: 0 },
      apiVersion: { ...query, wire: "api-version", client: true, required: true },
    };
    const args = {
      top: 5,
      filter: "name eq 'a&b'",
      latest: false,
      since: new Date(0),
      none: null,
      comp: "evil",
    };
    expect(urlOf("/x", parameters, args)).toBe(
      "/x?comp=backup&bare&$filter=name%20eq%20'a%26b'&$top=5&Latest=false&Since=1970-01-01T00%3A00%3A00Z&size=0&api-version=7.4",
    );
  });

  it.each([
    ["csv", "a%2Cb,c"],
    ["ssv", "a%2Cb%20c"],
    ["pipes", "a%2Cb%7Cc"],
    ["multi", "a%2Cb&list=c"],
  ] as const)("writes a list as %s", (collection, expected) => {
    const parameter: ParameterSpec = { in: "query", type: "list", items: { type: "string" }, collection };
    expect(urlOf("/x", { list: parameter }, { list: ["a,b", "c"] })).toBe(`/x?list=${expected}`);
  });

  it("encodes # in a token the service wants unencoded, which would end the URL", () => {
    const parameter: ParameterSpec = { ...query, wire: "ContinuationToken", skipEncoding: true };
    expect(urlOf("/x", { token: parameter }, { token: "fabric:/App/Svc#1#2" })).toBe(
      "/x?ContinuationToken=fabric:%2FApp%2FSvc%231%232",
    );
  });

  it("checks the values", () => {
    const parameter: ParameterSpec = { in: "query", type: "int64", minimum: 1, maximum: 4294967295 };
    expect(() => urlOf("/x", { timeout: parameter }, { timeout: 0 })).toThrow("timeout must be at least 1");
    expect(() => urlOf("/x", { timeout: { ...parameter, required: true } })).toThrow("timeout must be given");
  });

  it("does not show a secret it refuses", () => {
    for (const value of ["hunter2", "\ud800hunter2"]) {
      expect(() =>
        urlOf("/x", { key: { ...query, secret: true, pattern: "^\ud800?$" } }, { key: value }),
      ).toThrow(expect.not.stringContaining("hunter2"));
    }
  });
});

describe("no value can leave its place in the URL", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom(".", "/", "\\", "?", "#", "&", "=", "%", "2", "e", "@", ":", ";", "\n", " ", "+"),
    }),
  );
  const parameters: Record<string, ParameterSpec> = {
    a: text,
    b: { ...text, skipEncoding: true },
    c: query,
    d: { ...query, skipEncoding: true },
    end: { ...query, constant: "end" },
  };

  const refused = new Set(["", ".", ".."]);
  const value = anyText.filter((one) => one.isWellFormed());
  const segment = value.filter((one) => !refused.has(one));

  it("whatever it contains", () => {
    fc.assert(
      fc.property(segment, segment, value, value, (inA, inB, inC, inD) => {
        const url = new URL(
          endpoint + urlOf("/p/{a}/q/{b}/r", parameters, { a: inA, b: inB, c: inC, d: inD }),
        );
        expect(url.origin).toBe(endpoint);
        expect(url.hash).toBe("");
        expect(url.pathname.split("/").map(decodeURIComponent)).toEqual(["", "p", inA, "q", inB, "r"]);
        expect([...url.searchParams]).toEqual([
          ["c", inC],
          ["d", inD],
          ["end", "end"],
        ]);
      }),
      { seed: 42, numRuns: runs(500) },
    );
  });
});
