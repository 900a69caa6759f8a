import { anonymous, bearerToken } from "../../src/auth/index.js";
import { describe, expect, it } from "vitest";
import { isDecodeError, isOriginError } from "../../src/errors/index.js";
import {
  apiVersion,
  type ClientConfig,
  keepReserved,
  type OperationBase,
  type PagedOperation,
  type Paging,
  query,
  withQuery,
} from "../../src/operation/index.js";
import { int32, string } from "../../src/serialize/index.js";
import { listOperation, type PageSettings } from "../../src/paging/index.js";
import type { ServiceWarning } from "../../src/warnings/index.js";
import { readerOf } from "../codec/schema.js";
import { inner } from "../codec/tables.js";
import { type Answer, endpoint, fakeService } from "../operation/fake-service.js";

const filter = query("filter", "$filter", string);
const token = query("token", "ContinuationToken", string, keepReserved);
const size = query("size", "MaxResults", int32);
const item = readerOf(inner);

const things = {
  name: "listThings",
  method: "GET",
  request: (context, args) => ({
    url: `${withQuery(`${context.endpoint}/things`, filter(context, args), token(context, args), size(context, args))}&api-version=${apiVersion(context)}`,
  }),
  statuses: [200],
} satisfies OperationBase;
const byLink: Paging = { items: ["value"], item, nextLink: ["nextLink"] };
const paged = { ...things, paging: byLink } as PagedOperation<{ note?: string }>;
const byToken: Paging = {
  items: ["Items"],
  item,
  continuationToken: ["ContinuationToken"],
  tokenParameter: "token",
  pageSizeParameter: "size",
};

const credential = { getToken: async () => ({ token: "T", expiresOnTimestamp: 8.64e15 }) };

/** Without a credential, so that no other part of the client looks at where requests go. */
const nobody = { auth: [anonymous] };

function list(
  paging: Paging,
  answers: readonly Answer[],
  trustedOrigins: readonly string[] = [],
  identity: Pick<ClientConfig, "auth" | "credential"> = { auth: [bearerToken(["s"])], credential },
) {
  const { context, sent } = fakeService(answers, {
    ...identity,
    apiVersion: { name: "api-version", value: "1" },
    options: { trustedOrigins },
  });
  const items = listOperation(context, { ...things, paging } as PagedOperation<{ note?: string }>, {
    filter: "a b",
  });
  return { items, sent };
}

const page = (notes: string[], nextLink?: unknown): Answer => [
  200,
  { value: notes.map((Note) => ({ Note })), nextLink },
];
const tokenPage = (notes: string[], ContinuationToken?: unknown): Answer => [
  200,
  { Items: notes.map((Note) => ({ Note })), ContinuationToken },
];

async function notes(items: AsyncIterable<{ note?: string }>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item.note);
  return all;
}

async function pages(paged: ReturnType<typeof list>["items"], settings?: PageSettings) {
  const all: [unknown[], string | undefined][] = [];
  for await (const one of paged.byPage(settings))
    all.push([one.map(({ note }) => note), one.continuationToken]);
  return all;
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("it resolved");
    },
    (error: unknown) => error,
  );
}

describe("a list that is linked", () => {
  it("gives the items of all pages, asking for each page when it is due", async () => {
    const { items, sent } = list(byLink, [
      page(["a", "b"], `${endpoint}/things?$skiptoken=2`),
      page([]),
      page(["never"]),
    ]);
    expect(sent).toEqual([]);
    expect((await items.next()).value).toEqual({ note: "a" });
    expect((await items.next()).value).toEqual({ note: "b" });
    expect(sent).toHaveLength(1);
    expect(await items.next()).toEqual({ done: true, value: undefined });
    expect(sent.map(({ url }) => url)).toEqual([
      `${endpoint}/things?$filter=a%20b&api-version=1`,
      `${endpoint}/things?$skiptoken=2&api-version=1`,
    ]);
  });

  it("goes on after an empty page", async () => {
    expect(await notes(list(byLink, [page([], "/things?p=2"), page(["a"])]).items)).toEqual(["a"]);
  });

  it.each([
    ["/things?p=2", `${endpoint}/things?p=2&api-version=1`],
    ["?p=2", `${endpoint}/things?p=2&api-version=1`],
    ["more", `${endpoint}/more?api-version=1`],
    [
      `${endpoint}/Things;x/%24a?$skiptoken=%3Cx%3E&API-Version=0#end`,
      `${endpoint}/Things;x/%24a?$skiptoken=%3Cx%3E&API-Version=0`,
    ],
    ["HTTPS://SERVICE.EXAMPLE/things?p=2", `${endpoint}/things?p=2&api-version=1`],
  ])("follows the link %s to %s", async (link, url) => {
    const { items, sent } = list(byLink, [page(["a"], link), page(["b"])]);
    expect(await notes(items)).toEqual(["a", "b"]);
    expect(sent[1]?.url).toBe(url);
    expect(sent[1]?.headers["authorization"]).toBe("Bearer T");
  });

  it.each([
    "https://evil.example/things",
    "http://service.example/things",
    "//evil.example/things",
    "https://service.example@evil.example/",
    "https:\\\\evil.example/",
    " https://evil.example/",
    "\thttps://evil.example/",
    "javascript:alert(1)",
    "https://service.example:8443/things",
  ])("sends nothing to %j", async (link) => {
    const { items, sent } = list(byLink, [page(["a"], link), page(["b"])], [], nobody);
    expect(isOriginError(await failureOf(notes(items)))).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it("hands no link of another origin to the pipeline, which guards itself besides", async () => {
    const { context } = fakeService([]);
    const asked: string[] = [];
    const send: typeof context.send = async ({ url }) => {
      asked.push(url);
      const body = new TextEncoder().encode('{"value":[],"nextLink":"https://evil.example/"}');
      return { status: 200, headers: {}, body, url };
    };
    const items = listOperation({ ...context, send }, paged, {});
    expect(isOriginError(await failureOf(notes(items)))).toBe(true);
    expect(asked).toEqual([expect.stringContaining(`${endpoint}/things`)]);
  });

  it("goes to an origin the user trusts", async () => {
    const { items } = list(
      byLink,
      [page(["a"], "https://eu.example/things"), page(["b"])],
      ["https://eu.example"],
    );
    expect(await notes(items)).toEqual(["a", "b"]);
  });

  it.each([
    ["to the first page", [`${endpoint}/things?$filter=a%20b&api-version=1`]],
    ["to itself", ["/things?p=2", "/things?p=2"]],
    ["in a wider circle", ["/things?p=2", "/things?p=3", "/things?p=2"]],
  ])("rejects when it leads %s", async (_, links) => {
    const { items, sent } = list(byLink, [...links.map((link) => page(["a"], link)), page([])]);
    expect(isDecodeError(await failureOf(notes(items)))).toBe(true);
    expect(sent).toHaveLength(links.length);
  });

  it.each([null, undefined, ""])("ends where the link is %j", async (link) => {
    expect(await notes(list(byLink, [page(["a"], link)]).items)).toEqual(["a"]);
  });

  it.each<[string, Answer]>([
    ["a link that is no text", page(["a"], 5)],
    ["items that are no list", [200, { value: {} }]],
  ])("rejects %s", async (_, answer) => {
    expect(isDecodeError(await failureOf(notes(list(byLink, [answer]).items)))).toBe(true);
  });

  it("keeps an odd item, and an odd date in one, from costing the page", async () => {
    const warnings: ServiceWarning[] = [];
    const { context } = fakeService([[200, { value: [{ Note: "a", At: "10/30/2024 6:54:11 AM" }, "b"] }]], {
      options: { onWarning: (warning) => warnings.push(warning) },
    });
    const read = [];
    for await (const item of listOperation(context, paged, {})) read.push(item);
    expect(read).toMatchObject([{ note: "a" }, "b"]);
    expect(warnings.map(({ code, operation, path }) => [code, operation, path])).toEqual([
      ["UnexpectedValue", "listThings", "body.value[0].At"],
      ["UnexpectedValue", "listThings", "body.value[1]"],
    ]);
  });

  it("takes missing items for none", async () => {
    expect(await notes(list(byLink, [[200, { value: null }]]).items)).toEqual([]);
  });

  it("goes on from a continuation token, in another process too", async () => {
    const first = await pages(list(byLink, [page(["a"], "/things?p=2"), page(["b"])]).items);
    expect(first).toEqual([
      [["a"], `${endpoint}/things?p=2&api-version=1`],
      [["b"], undefined],
    ]);
    const { items, sent } = list(byLink, [page(["b"])]);
    expect(await pages(items, { continuationToken: first[0]?.[1] })).toEqual([[["b"], undefined]]);
    expect(sent.map(({ url }) => url)).toEqual([`${endpoint}/things?p=2&api-version=1`]);
  });

  it("does not believe a continuation token", async () => {
    const { items, sent } = list(byLink, [page(["b"])], [], nobody);
    expect(isOriginError(await failureOf(pages(items, { continuationToken: "https://evil.example/" })))).toBe(
      true,
    );
    expect(sent).toEqual([]);
  });

  it("rejects with the service's error in the middle", async () => {
    const { items } = list(byLink, [
      page(["a"], "/things?p=2"),
      [403, { error: { code: "Denied", message: "no" } }],
    ]);
    expect(await failureOf(notes(items))).toMatchObject({
      name: "RestError",
      code: "Denied",
      operation: "listThings",
    });
  });

  it("refuses a page size the service cannot be asked for", async () => {
    await expect(pages(list(byLink, []).items, { maxPageSize: 5 })).rejects.toThrow("maxPageSize");
  });

  it("can be left early, and is then at its end", async () => {
    const { items, sent } = list(byLink, [page(["a", "b"], "/things?p=2"), page(["c"])]);
    for await (const item of items) {
      expect(item).toEqual({ note: "a" });
      break;
    }
    expect(await items.next()).toEqual({ done: true, value: undefined });
    expect(sent).toHaveLength(1);
  });
});

describe("a list that hands out tokens", () => {
  it("repeats the call with each token, encoded as far as the URL needs it", async () => {
    const { items, sent } = list(byToken, [tokenPage(["a"], "fabric:/App#1"), tokenPage(["b"], "")]);
    expect(await pages(items, { maxPageSize: 1 })).toEqual([
      [["a"], "fabric:/App#1"],
      [["b"], undefined],
    ]);
    expect(sent.map(({ url }) => url)).toEqual([
      `${endpoint}/things?$filter=a%20b&MaxResults=1&api-version=1`,
      `${endpoint}/things?$filter=a%20b&ContinuationToken=fabric:%2FApp%231&MaxResults=1&api-version=1`,
    ]);
  });

  it("rejects when a token comes again", async () => {
    const { items, sent } = list(byToken, [
      tokenPage(["a"], "x"),
      tokenPage(["b"], "y"),
      tokenPage(["c"], "x"),
      tokenPage([]),
    ]);
    expect(isDecodeError(await failureOf(notes(items)))).toBe(true);
    expect(sent).toHaveLength(3);
  });
});
