import type { ExampleModel, PagingModel } from "../model/types.js";
import { isRecord, valueAt } from "./lookup.js";
import { argumentsText, clientText, exampleCall } from "./operation-call.js";
import type { Scope } from "./scope.js";
import { contract, describeText, exampleLine, testText, useBasics } from "./scope.js";
import { typedValue } from "./typed-value.js";
import { valueText } from "../text/value.js";
import { urlOf } from "./wire-request.js";

/** A token with characters that mean something in a URL. */
const token = "page 2/ü&#?%";

/** The example to make two pages of: one that has items, and starts at the beginning. */
function pageExample({ operation }: Scope, { items, tokenParameter }: PagingModel): ExampleModel | undefined {
  return operation.examples.find(({ responses, parameters }) => {
    const list = valueAt(responses["200"]?.body, items);
    return (
      isRecord(responses["200"]?.body) &&
      Array.isArray(list) &&
      list.length > 0 &&
      !((tokenParameter?.wire ?? "") in parameters)
    );
  });
}

/** Two pages, the second of which the first one leads to. */
function pagesTest(scope: Scope, paging: PagingModel, example: ExampleModel): string[] {
  const { plan, operation, file } = scope;
  const call = exampleCall(plan, operation, example);
  const items = valueAt(example.responses["200"]?.body, paging.items);
  const typedItems = Array.isArray(items) ? items.map((item) => typedValue(plan, paging.item, item)) : [];
  const url = urlOf(plan, operation, example.parameters);
  const link = `${new URL(url).origin}/next%20page?${plan.service.apiVersion?.wire ?? "v"}=1&$skiptoken=a%2Fb`;
  const path = paging.nextLink ?? paging.continuationToken ?? [];
  const next = paging.nextLink === undefined ? token : link;
  const changed = file.value("changed", contract);
  const reply = file.value("jsonReply", contract);
  const typed = file.value("typed", contract);
  const collected = file.value("collected", contract);
  const second =
    paging.nextLink === undefined
      ? `expect(wire.sent[1]?.query).toStrictEqual({ ...wire.sent[0]?.query, ${JSON.stringify(paging.tokenParameter?.wire ?? "")}: next });`
      : "expect(wire.lines[1]).toBe(`GET ${next}`);";
  const made = `${clientText(call)}.${operation.name}(${argumentsText(operation, call)})`;
  const setup = [
    exampleLine(scope, example),
    `const next = ${valueText(next)};`,
    `const [first, last] = [next, undefined].map((to) => ${reply}(200, ${changed}(example.source(200), ${valueText(path)}, to)));`,
    `const pages = () => [first, last].filter((page) => page !== undefined);`,
    `const items = ${valueText(typedItems)};`,
  ].join("\n");
  const tests = [
    testText("gives the items of every page, one after the other", [
      "const wire = recorder(pages());",
      `expect(${typed}(await ${collected}(${made}))).toStrictEqual([...items, ...items]);`,
      "expect(wire.requests).toHaveLength(2);",
      second,
    ]),
    testText("gives page by page, and says where the next one is", [
      "const wire = recorder(pages());",
      `const read = await ${collected}(${made}.byPage());`,
      "expect(read.map((page) => page.length)).toEqual([items.length, items.length]);",
      "expect(read.map((page) => page.continuationToken)).toEqual([next, undefined]);",
    ]),
    testText("goes on where an earlier page left off", [
      "const wire = recorder(pages().slice(1));",
      `const read = await ${collected}(${made}.byPage({ continuationToken: next }));`,
      `expect(${typed}(read.flatMap((page) => Array.from(page)))).toStrictEqual(items);`,
      paging.nextLink === undefined
        ? `expect(wire.sent[0]?.query[${JSON.stringify(paging.tokenParameter?.wire ?? "")}]).toBe(next);`
        : "expect(wire.lines).toEqual([`GET ${next}`]);",
    ]),
  ];
  return [setup, ...tests];
}

/** A list read to its end, page by page, and from the middle. */
export function pagingTests(scope: Scope): string {
  const { paging } = scope.operation;
  const path = paging?.nextLink ?? paging?.continuationToken;
  const example = paging === undefined ? undefined : pageExample(scope, paging);
  if (paging === undefined || path === undefined || example === undefined) return "";
  useBasics(scope);
  return describeText("the pages", pagesTest(scope, paging, example));
}
