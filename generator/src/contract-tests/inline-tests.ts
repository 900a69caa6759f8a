import type { ExampleModel, ResponseModel } from "../model/types.js";
import { valueAt } from "./lookup.js";
import { argumentsText, clientText, exampleCall } from "./operation-call.js";
import type { Scope } from "./scope.js";
import { contract, describeText, exampleLine, testText } from "./scope.js";
import { faultOf } from "./status-documents.js";
import { phaseOf, vocabularyOf } from "./status-words.js";
import { headersOf } from "./tracking-plan.js";
import { typedValue } from "./typed-value.js";
import { valueText } from "../text/value.js";
import { urlOf } from "./wire-request.js";

/** Headers that say where an operation goes on. */
const onward = ["location", "operation-location", "azure-asyncoperation"];

/** An answer to the trigger that is itself the end: its document, if any, says how it went. */
function inlineTest(scope: Scope, example: ExampleModel, { status }: ResponseModel): string {
  const { plan, operation, file } = scope;
  const { lro } = operation;
  const body = example.responses[String(status)]?.body;
  const entry = lro?.tracking["resultStatus"];
  const vocabulary = vocabularyOf(entry);
  const phase =
    (entry === undefined ? undefined : phaseOf(valueAt(body, vocabulary.path), vocabulary)) ?? "succeeded";
  if (phase !== "succeeded" && phase !== "failed") return "";
  const call = exampleCall(plan, operation, example);
  const result =
    body === undefined || lro?.result === undefined ? undefined : typedValue(plan, lro.result, body);
  const lines = `expect(wire.lines).toEqual([${JSON.stringify(`${operation.method} ${urlOf(plan, operation, example.parameters)}`)}]);`;
  const start = [
    exampleLine(scope, example),
    `const wire = recorder([example.reply(${status})]);`,
    `const poller = ${clientText(call)}.${operation.name}(${argumentsText(operation, call)});`,
  ];
  if (phase === "failed") {
    return testText(`fails when the answer ${status} says so, as in ${example.file}`, [
      ...start,
      `const error = await ${file.value("failureOf", contract)}(() => poller.pollUntilDone());`,
      `expect(error).toBeInstanceOf(${file.value("OperationFailedError", "@azbackup/core/errors")});`,
      `expect(error).toMatchObject(${valueText(faultOf(body, vocabulary))});`,
      lines,
    ]);
  }
  return testText(`takes the answer ${status} of ${example.file} for the end`, [
    ...start,
    result === undefined
      ? "expect(await poller).toBeUndefined();"
      : `expect(${file.value("typed", contract)}(await poller)).toStrictEqual(${valueText(result)});`,
    lines,
  ]);
}

/** The answers to a trigger after which there is nothing to follow. */
export function inlineTests(scope: Scope): string {
  const { operation } = scope;
  const { tracking } = operation.lro ?? {};
  if (tracking === undefined || tracking["statusOperation"] !== undefined) return "";
  const tests = operation.examples.flatMap((example) =>
    operation.responses
      .filter(({ status }) => status !== 202 && example.responses[String(status)] !== undefined)
      .filter(({ status }) => onward.every((name) => headersOf(example, status)[name] === undefined))
      .map((response) => inlineTest(scope, example, response)),
  );
  return describeText(
    "an answer that is the end already",
    tests.filter((text) => text !== ""),
  );
}
