import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maximum, minimum, pattern } from "../../src/codec/index.js";
import {
  apiVersion,
  keepReserved,
  optionalSegment,
  query,
  queryList,
  segment,
  type UrlParameter,
  withQuery,
} from "../../src/operation/index.js";
import * as write from "../../src/serialize/index.js";
import { endpoint, fakeService } from "./fake-service.js";
import { runs } from "../support/runs.js";

const { string } = write;
const { context } = fakeService([], { apiVersion: { name: "api-version", value: "7.4 b" } });

const written = (parameter: UrlParameter, args: Record<string, unknown> = {}): string =>
  parameter(context, args);

describe("a segment", () => {
  it("is escaped", () => {
    expect(written(segment("jobId"), { jobId: "a b;c/d" })).toBe("a%20b%3Bc%2Fd");
  });

  it.each(["", ".", ".."])("is not %j", (name) => {
    for (const escape of [encodeURIComponent, keepReserved]) {
      expect(() => written(segment("name", string, escape), { name })).toThrow("name must be");
      expect(() => written(segment("name", undefined, escape), { name })).toThrow("name must be");
    }
  });

  it.each([null, undefined])("is required: %s", (name) => {
    expect(() => written(segment("name"), { name })).toThrow("name is required");
  });

  it("goes away together with its slash where it may", () => {
    const name = optionalSegment("name", string);
    expect(written(name)).toBe("");
    expect(written(name, { name: "x" })).toBe("/x");
    expect(() => written(name, { name: "" })).toThrow("name must be");
  });

  it("goes out as it is where the service wants that, but for what would change the URL", () => {
    const name = "myapp~app1;$a=b:c@d,e#f?g&h/i\\j%2e k";
    expect(written(segment("name", string, keepReserved), { name })).toBe(
      "myapp~app1;$a=b:c@d,e%23f%3Fg%26h%2Fi%5Cj%252e%20k",
    );
  });

  it("is no half of a surrogate pair", () => {
    expect(() => written(segment("name"), { name: "\ud800" })).toThrow("well-formed Unicode");
  });
});

describe("a query parameter", () => {
  it.each([
    ["text", string, "name eq 'a&b'", "&x=name%20eq%20'a%26b'"],
    ["an empty text", string, "", "&x="],
    ["a number", write.int32, 5, "&x=5"],
    ["a boolean", write.boolean, false, "&x=false"],
    ["a date", write.dateTime, new Date(0), "&x=1970-01-01T00%3A00%3A00Z"],
    ["nothing", string, undefined, ""],
    ["null", string, null, ""],
    ["what is sent where nothing is given", write.withDefault(0, write.int64), undefined, "&x=0"],
  ])("is written from %s", (_, serialize, value, expected) => {
    expect(written(query("value", "x", serialize), { value })).toBe(expected);
  });

  it.each([
    [",", "&list=a%2Cb,c"],
    ["%20", "&list=a%2Cb%20c"],
    ["%7C", "&list=a%2Cb%7Cc"],
    ["&", "&list=a%2Cb&list=c"],
  ])("is a list, parted by %s", (separator, expected) => {
    const parameter = queryList("list", "list", write.list(string), separator);
    expect(written(parameter, { list: ["a,b", "c"] })).toBe(expected);
    expect(written(parameter)).toBe("");
  });

  it("is escaped where it would end the URL, though the service wants it unescaped", () => {
    expect(written(query("token", "t", string, keepReserved), { token: "fabric:/App/Svc#1#2" })).toBe(
      "&t=fabric:%2FApp%2FSvc%231%232",
    );
  });

  it("is checked", () => {
    const wait = write.checked(write.int64, minimum(1), maximum(4294967295));
    expect(() => written(query("wait", "wait", wait), { wait: 0 })).toThrow("wait must be at least 1");
    expect(() => written(query("wait", "wait", write.required(wait)))).toThrow("wait is required");
  });

  it("is not shown where it is a secret and refused", () => {
    const key = query("key", "key", write.secret(write.checked(string, pattern("^\ud800?$"))));
    for (const value of ["hunter2", "\ud800hunter2"]) {
      expect(() => written(key, { key: value })).toThrow(expect.not.stringContaining("hunter2"));
    }
  });
});

describe("the rest of a URL", () => {
  it("has the version of the API, escaped", () => {
    expect(apiVersion(context)).toBe("7.4%20b");
  });

  it("begins its query with the first parameter there is", () => {
    expect(withQuery("/x", "", "&a=1", "&b=&2")).toBe("/x?a=1&b=&2");
    expect(withQuery("/x", "", "")).toBe("/x");
  });
});

describe("no value can leave its place in the URL", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom(".", "/", "\\", "?", "#", "&", "=", "%", "2", "e", "@", ":", ";", "\n", " ", "+"),
    }),
  );
  const value = anyText.filter((one) => one.isWellFormed());
  const inPath = value.filter((one) => !["", ".", ".."].includes(one));
  const [a, b] = [segment("a", string), segment("b", string, keepReserved)];
  const [c, d] = [query("c", "c", string), query("d", "d", string, keepReserved)];

  it("whatever it contains", () => {
    fc.assert(
      fc.property(inPath, inPath, value, value, (inA, inB, inC, inD) => {
        const args = { a: inA, b: inB, c: inC, d: inD };
        const path = `/p/${written(a, args)}/q/${written(b, args)}/r`;
        const url = new URL(`${endpoint}${withQuery(path, written(c, args), written(d, args))}&end=end`);
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
