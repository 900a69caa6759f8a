import { describe, expect, it } from "vitest";
import {
  expansion,
  keepPath,
  segment,
  segments,
  serverUrl,
  type UrlParameter,
} from "../../src/operation/index.js";
import { list, map, string, unknown } from "../../src/serialize/index.js";
import { fakeService } from "./fake-service.js";

const { context } = fakeService([]);
const written = (parameter: UrlParameter, x?: unknown): string => parameter(context, { x });

/** The examples of RFC 6570, section 3.2; a query's `?` is put there by `withQuery`. */
const count = ["red", "green", "blue"];
const keys = { semi: ";", dot: ".", comma: "," };

describe("expansion", () => {
  it.each([
    ["", false, "red,green,blue", "semi,%3B,dot,.,comma,%2C"],
    ["", true, "red,green,blue", "semi=%3B,dot=.,comma=%2C"],
    [".", false, ".red,green,blue", ".semi,%3B,dot,.,comma,%2C"],
    [".", true, ".red.green.blue", ".semi=%3B.dot=..comma=%2C"],
    ["/", false, "/red,green,blue", "/semi,%3B,dot,.,comma,%2C"],
    ["/", true, "/red/green/blue", "/semi=%3B/dot=./comma=%2C"],
    [";", false, ";x=red,green,blue", ";x=semi,%3B,dot,.,comma,%2C"],
    [";", true, ";x=red;x=green;x=blue", ";semi=%3B;dot=.;comma=%2C"],
    ["&", false, "&x=red,green,blue", "&x=semi,%3B,dot,.,comma,%2C"],
    ["&", true, "&x=red&x=green&x=blue", "&semi=%3B&dot=.&comma=%2C"],
  ] as const)("writes {%sx} (explode: %s) as RFC 6570 does", (style, explode, ofList, ofMap) => {
    expect(written(expansion("x", "x", list(string), style, explode), count)).toBe(ofList);
    expect(written(expansion("x", "x", map(string), style, explode), keys)).toBe(ofMap);
  });

  it("writes a single value in its style, and nothing where there is none", () => {
    expect(written(expansion("x", "x", string, ".", false), "a b")).toBe(".a%20b");
    expect(written(expansion("x", "x", string, ";", false), "")).toBe(";x");
    for (const nothing of [undefined, null, [], {}]) {
      expect(written(expansion("x", "x", unknown, "&", true), nothing)).toBe("");
      expect(written(expansion("x", "x", unknown, "/", false), nothing)).toBe("");
    }
  });
});

describe("a text of several segments", () => {
  it("keeps its slashes, and nothing that would end the path", () => {
    expect(written(segment("x", string, keepPath), "foo/bar baz?a=1#b")).toBe("foo/bar%20baz%3Fa=1%23b");
  });

  it.each(["a/../b", "..", "./a", "a/."])("does not climb: %j", (value) => {
    expect(() => written(segment("x", string, keepPath), value)).toThrow("x must be");
  });
});

describe("serverUrl", () => {
  it("puts values into their places, and the first as the URL it is", () => {
    const values = { endpoint: "https://a.test/", version: "v1/2?x" };
    expect(serverUrl("{endpoint}/api/{version}", values)).toBe("https://a.test/api/v1%2F2%3Fx");
    expect(serverUrl("https://{account}.a.test", { account: "evil.test/" })).toBe(
      "https://evil.test%2F.a.test",
    );
  });

  it.each([undefined, null, ""])("demands a value: %j", (version) => {
    expect(() => serverUrl("{endpoint}/{version}", { endpoint: "https://a.test", version })).toThrow(
      "version is required",
    );
  });
});

describe("segments", () => {
  it.each([
    ["subscriptions/a/b c", "/subscriptions/a/b%20c"],
    ["/subscriptions/a", "/subscriptions/a"],
    ["/", ""],
  ])("of %s are written with the slash before them", (value, expected) => {
    expect(written(segments("x", string), value)).toBe(expected);
  });

  it.each(["", "a/../b", "/.."])("refuse %j, which would be another place", (value) => {
    expect(() => written(segments("x", string), value)).toThrow("x must be");
  });
});
