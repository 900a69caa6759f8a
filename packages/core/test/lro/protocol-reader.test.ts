import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAzbackupError } from "../../src/errors/index.js";
import { lroSpec, readFault, type LroRules } from "../../src/lro/index.js";
import { resolveUrl, withApiVersion } from "../../src/lro/urls.js";
import { Conversation, endpoint, type Line } from "./transcript.js";
import { runs } from "../support/runs.js";

const fixed = { seed: 20_261_121, numRuns: runs(200) };

describe("a URL reference", () => {
  it.each([
    ["https://other.test/a", "https://other.test/a"],
    ["HTTPS://Other.test/a", "HTTPS://Other.test/a"],
    ["file:///etc/passwd", "file:///etc/passwd"],
    ["//other.test/a", "https://other.test/a"],
    ["/a", "https://service.test/a"],
    ["b", "https://service.test/x/b"],
    ["?q=1", "https://service.test/x/y?q=1"],
    [" /a ", "https://service.test/a"],
    ["/a#part", "https://service.test/a"],
    ["//backup/j;1/%2F/pending", "https://backup/j;1/%2F/pending"],
    [
      "/Subscriptions/a;b/%2f?x=%20&api-version=1",
      "https://service.test/Subscriptions/a;b/%2f?x=%20&api-version=1",
    ],
  ])("%s becomes %s", (reference, url) => {
    expect(resolveUrl(reference, "https://service.test/x/y?z=/w#v")).toBe(url);
  });

  it("resolves against a base that is nothing but an origin", () => {
    expect(resolveUrl("op", "https://service.test")).toBe("https://service.test/op");
  });

  it("keeps each byte of path and query", () => {
    const part = fc.stringMatching(/^[A-Za-z0-9;:@&=+$,%~._!*'()/-]{0,80}$/);
    fc.assert(
      fc.property(part, part, (path, query) => {
        const url = `https://service.test/p${path}?${query}`;
        expect(resolveUrl(url, "https://x.test/")).toBe(url);
        expect(resolveUrl(`/p${path}?${query}`, "https://service.test/a/b?c")).toBe(url);
        expect(withApiVersion(url, { name: "api-version", value: "1" }).startsWith(url)).toBe(true);
      }),
      fixed,
    );
  });

  it.each([
    ["/a", "/a?api-version=2"],
    ["/a?", "/a?&api-version=2"],
    ["/a?b=c", "/a?b=c&api-version=2"],
    ["/a?API-Version=1", "/a?API-Version=1"],
    ["/a?my-api-version=1", "/a?my-api-version=1&api-version=2"],
    ["/api-version=1", "/api-version=1?api-version=2"],
  ])("%s has an API version as %s", (url, versioned) => {
    expect(withApiVersion(url, { name: "api-version", value: "2" })).toBe(versioned);
  });
});

describe("where the result is", () => {
  const via = ["azure-async-operation", "operation-location", "location", "original-uri"] as const;
  const [own, other] = ["https://service.test/r", "https://service.test/l"];
  const urls = (rules: LroRules, method: string, location: string | undefined) => {
    const { host } = new Conversation([]);
    const spec = lroSpec(rules);
    const found = spec.final?.urls(method, own, location, { transport: host, spec }) ?? [];
    return found.length > 0 ? found : undefined;
  };
  it.each([
    [
      "PUT",
      [
        [own, other],
        [own, other],
        [own, other],
        [own, other],
      ],
    ],
    ["PATCH", [[own], [own], [other], [own, other]]],
    ["POST", [undefined, undefined, [other], [own, other]]],
    ["GET", [undefined, undefined, [other], [own, other]]],
    ["DELETE", [undefined, undefined, undefined, undefined]],
  ] as const)("after a %s", (method, expected) => {
    expect(via.map((finalStateVia) => urls({ finalStateVia }, method, other))).toEqual(expected);
    expect(urls({}, method, other)).toEqual(expected[2]);
    expect(via.map((finalStateVia) => urls({ finalStateVia, skipFinalGet: true }, method, other))).toEqual(
      via.map(() => undefined),
    );
  });

  it("is the resource alone where no location was named", () => {
    expect(urls({}, "PUT", undefined)).toEqual([own]);
    expect(urls({}, "POST", undefined)).toBeUndefined();
  });
});

describe("a fault", () => {
  it("is read to a limited depth", () => {
    let error: object = { code: "deepest" };
    for (let i = 0; i < 5000; i += 1) error = { code: `c${i}`, innererror: error };
    let fault = readFault({ error });
    let depth = 0;
    for (; fault; fault = fault.innerError) depth += 1;
    expect(depth).toBeGreaterThan(3);
    expect(depth).toBeLessThan(50);
  });

  it("is undefined where nothing is said", () => {
    expect([{}, { error: null }, { error: {} }, null, 1, []].map((document) => readFault(document))).toEqual(
      Array.from({ length: 6 }),
    );
  });
});

describe("whatever a service answers", () => {
  const header = fc.oneof(
    fc.webUrl(),
    fc.string(),
    fc.constantFrom("/op", "https://service.test/op", "//evil.example", "https://service.test@evil.example/"),
  );
  const headers = fc.record(
    {
      "operation-location": header,
      "azure-asyncoperation": header,
      location: header,
      "retry-after": fc.oneof(fc.string(), fc.nat().map(String)),
    },
    { requiredKeys: [] },
  );
  const word = fc.oneof(
    fc.constantFrom("Succeeded", "Failed", "Canceled", "Running"),
    fc.string(),
    fc.jsonValue(),
  );
  const document = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        status: word,
        error: fc.jsonValue(),
        resourceLocation: header,
        properties: fc.record({ provisioningState: word }),
      },
      { requiredKeys: [] },
    ),
  );
  const status = fc.constantFrom(200, 201, 202, 204, 302, 400, 404, 500);
  const answer = fc.tuple(status, headers, document);
  const method = fc.constantFrom("POST", "PUT", "PATCH", "DELETE");
  const specs: LroRules[] = [
    {},
    { resultStatus: {} },
    { skipFinalGet: true },
    { statusUrlPath: ["resourceLocation"] },
  ];

  it("nothing is sent to another origin, errors are our own, and no success comes out of nothing", async () => {
    await fc.assert(
      fc.asyncProperty(
        method,
        fc.constantFrom(...specs),
        fc.array(answer, { minLength: 1, maxLength: 4 }),
        async (verb, spec, answers) => {
          const urls: string[] = [];
          const lines = answers.map((one): Line => [`${verb} /start`, ...one]);
          let at = 0;
          const next = (url: string) => {
            urls.push(url);
            const [, code, head, content] = lines[Math.min(at++, lines.length - 1)] ?? [];
            return {
              status: typeof code === "number" ? code : 500,
              headers: head ?? {},
              url,
              document: content,
            };
          };
          const talk = new Conversation(lines, { get: async (url) => next(url) });
          const poller = talk.poller(spec);
          at = 1;
          const errors: unknown[] = [];
          for (let i = 0; i < 6 && !poller.isDone; i += 1) {
            await poller.poll().catch((error: unknown) => errors.push(error));
          }
          expect(errors.filter((error) => !isAzbackupError(error))).toEqual([]);
          for (const url of urls) expect(new URL(url).origin).toBe(endpoint);
          const { status: end, polls = 0, serviceStatus = "Succeeded" } = poller.operationState ?? {};
          const claimed = end === "succeeded" && polls > 0 ? serviceStatus.toLowerCase() : "succeeded";
          expect(claimed).toBe("succeeded");
        },
      ),
      fixed,
    );
  });
});
