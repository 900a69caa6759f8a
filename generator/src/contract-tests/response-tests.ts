import type { ExampleModel, PropertyModel, ResponseModel } from "../model/types.js";
import { callText, exampleCall } from "./operation-call.js";
import type { Scope } from "./scope.js";
import { contract, describeText, exampleLine, descriptionOf, testText, useBasics } from "./scope.js";
import { isRecord, valueAt } from "./lookup.js";
import { strangeTests } from "./strange-tests.js";
import { typedValue } from "./typed-value.js";
import { valueText } from "../text/value.js";
import { xmlValue } from "./xml-value.js";

function headerValues(
  scope: Scope,
  headers: readonly PropertyModel[],
  given: Readonly<Record<string, unknown>>,
) {
  const found: Record<string, unknown> = {};
  for (const header of headers) {
    const name = Object.keys(given).find(
      (candidate) => candidate.toLowerCase() === header.wire.toLowerCase(),
    );
    if (name !== undefined) found[header.name] = typedValue(scope.plan, header, given[name]);
  }
  return found;
}

/** What a method gives back for a documented answer. */
export function expectedResult(scope: Scope, example: ExampleModel, response: ResponseModel): unknown {
  const { plan, operation } = scope;
  const { paging, result } = operation;
  const { body, headers = {} } = example.responses[String(response.status)] ?? {};
  if (response.notYet) {
    const seconds = Object.entries(headers).find(([name]) => /^retry-after$/i.test(name))?.[1];
    return { notYet: true, retryAfterMs: seconds === undefined ? undefined : Number(seconds) * 1000 };
  }
  if (paging !== undefined) {
    const items = valueAt(body, paging.items);
    return Array.isArray(items) ? items.map((item) => typedValue(plan, paging.item, item)) : [];
  }
  if (response.body !== undefined && body !== undefined) {
    const isXml = response.contentType?.includes("xml") === true && typeof body === "string";
    const value = typedValue(plan, response.body, isXml ? xmlValue(plan, response.body, body) : body);
    if (result?.headers === undefined) return value;
    const own = response.body.type.kind === "model" ? (value as object) : { body: value };
    return { ...own, ...headerValues(scope, response.headers, headers) };
  }
  return result?.kind === "headers" ? headerValues(scope, response.headers, headers) : undefined;
}

function roundTripLine(scope: Scope, response: ResponseModel): string[] {
  const { operation, file } = scope;
  if (response.body === undefined) return [];
  const spec = descriptionOf(scope, operation.name);
  if (operation.paging === undefined) {
    const written = `${file.value("written", contract)}(${spec}, ${response.status}, result)`;
    return [`expect(${written}).toStrictEqual(example.body(${response.status}));`];
  }
  const path = valueText(operation.paging.items);
  const written = `${file.value("writtenItems", contract)}(${spec}, ${response.status}, ${path}, result)`;
  return [
    `expect({ items: ${written} }).toStrictEqual({ items: ${file.value("valueAt", "@azbackup/core/codec")}(example.body(${response.status}), ${path}) });`,
  ];
}

function exampleTest(scope: Scope, example: ExampleModel, response: ResponseModel): string {
  const { plan, operation, file } = scope;
  const call = callText(operation, exampleCall(plan, operation, example));
  const expected = valueText(expectedResult(scope, example, response));
  const paged = operation.paging !== undefined;
  const hasBody = example.responses[String(response.status)]?.body !== undefined;
  return testText(`reads the answer ${response.status} of the example ${example.file}`, [
    exampleLine(scope, example),
    `const wire = recorder([example.reply(${response.status})]);`,
    paged ? `const { value: page } = await ${call};` : `const result = await ${call};`,
    ...(paged ? [`const result = Array.from(page);`] : []),
    expected === "undefined"
      ? "expect(result).toBeUndefined();"
      : `expect(${file.value("typed", contract)}(result)).toStrictEqual(${expected});`,
    ...(hasBody ? roundTripLine(scope, response) : []),
  ]);
}

/** Every documented answer, decoded and written back; and answers that say more than the spec knows. */
export function responseTests(scope: Scope): string {
  const { operation } = scope;
  // What a long-running operation answers with is the beginning of its cycle, and tested with that.
  if (operation.lro !== undefined) return "";
  useBasics(scope);
  const documented = operation.examples.flatMap((example) =>
    operation.responses
      .filter(({ status }) => isRecord(example.responses[String(status)]))
      .map((response) => exampleTest(scope, example, response)),
  );
  return describeText("the answer", [...documented, ...strangeTests(scope)]);
}
