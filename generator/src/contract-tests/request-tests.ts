import type { ExampleModel } from "../model/types.js";
import { type Case, casesText } from "./case.js";
import {
  argumentsOf,
  argumentsText,
  callText,
  clientText,
  exampleCall,
  sampleCall,
  sendText,
} from "./operation-call.js";
import type { OperationCall } from "./operation-call.js";
import type { SampleWishes } from "./sample-value.js";
import { Sampler } from "./sample-value.js";
import { valueText } from "../text/value.js";
import type { Scope } from "./scope.js";
import {
  contract,
  exampleLine,
  firstReplies,
  firstStatus,
  newestVersion,
  descriptionOf,
  support,
  testText,
  useBasics,
  versionOf,
} from "./scope.js";
import { expectedRequest, sampleRequest } from "./wire-request.js";

/** The title of the tests of documented requests. */
export const exampleTitle = "the request of an example";

/** The title of the tests of requests that follow from the types. */
export const requestTitle = "a request made from the types";

/** Has the last request judged by the schemas other emitters made of the spec. */
function judgeLine(scope: Scope, version: string): string {
  const documents = scope.file.value("documents", support);
  const judged = `${documents}.api(${JSON.stringify(version)}).problems(${JSON.stringify(scope.operation.operationId)}, wire.requests.at(-1))`;
  return `expect(${judged}).toEqual([]);`;
}

function exampleTest(scope: Scope, example: ExampleModel): string {
  const { plan, operation } = scope;
  const status = firstStatus(scope, example);
  const replies = [...firstReplies(scope), ...(status === undefined ? [] : [`example.reply(${status})`])];
  return testText(`sends what the example ${example.file} documents`, [
    exampleLine(scope, example),
    `const wire = recorder([${replies.join(", ")}]);`,
    `await ${callText(operation, exampleCall(plan, operation, example))};`,
    `expect(wire.sent.at(-1)).toStrictEqual(${expectedRequest(plan, operation, example)});`,
    judgeLine(scope, versionOf(scope, example)),
  ]);
}

/** The body that has to be sent, as source: where it is among the arguments, or without what is never sent. */
function bodyText({ operation }: Scope, call: OperationCall, sent: OperationCall): string {
  const { body, arguments: names } = operation;
  if (body === undefined) return "undefined";
  const text = valueText(sent.values[body.name]);
  if (text !== valueText(call.values[body.name])) return text;
  const at = names.indexOf(body.name);
  return at < 0 ? `args[${names.length}]?.${body.name}` : `args[${at}]`;
}

/** A call of what the spec allows, judged by others' reading of the spec and read back. */
function generatedTest(scope: Scope, name: string, sampler: Sampler, wishes: SampleWishes): string {
  const { plan, operation, file } = scope;
  const call = sampleCall(plan, operation, sampler, wishes);
  const onWire = sampleCall(plan, operation, sampler, { ...wishes, sent: true });
  const args = argumentsText(operation, call);
  const client = args === "" ? "" : file.type(plan.service.clientName, "../../src/index.js");
  const status = operation.responses[0]?.status ?? 200;
  const replies = [...firstReplies(scope), `${file.value("emptyReply", contract)}(${status})`];
  const { body } = operation;
  const sent = body !== undefined && body.name in call.values;
  return testText(name, [
    ...(args === "" ? [] : [`const args: Parameters<${client}["${operation.name}"]> = [${args}];`]),
    `const wire = recorder([${replies.join(", ")}]);`,
    `await ${file.value("settled", contract)}(${clientText(call)}.${operation.name}(${args === "" ? "" : "...args"})${sendText(operation)});`,
    `expect(wire.sent.at(-1)).toMatchObject(${sampleRequest(plan, operation, call)});`,
    judgeLine(scope, newestVersion(scope)),
    ...(sent
      ? [
          `expect(${file.value("bodySent", contract)}(${descriptionOf(scope, operation.name)}, wire)).toStrictEqual(${bodyText(scope, call, onWire)});`,
        ]
      : ["expect(wire.requests.at(-1)?.body).toBeUndefined();"]),
  ]);
}

/** A call without any of the arguments of which it needs one sends nothing. */
function refusedTest({ plan, operation, file }: Scope, needed: readonly string[], sampler: Sampler): string {
  const call = sampleCall(plan, operation, sampler, { most: false, variant: 0 });
  const args = argumentsText(operation, call);
  return testText(`sends nothing without ${needed.join(" or ")}`, [
    "const silent = recorder([]);",
    `const error = await ${file.value("failureOf", contract)}(() => ${clientText(call).replace("wire", "silent")}.${operation.name}(${args})${sendText(operation)});`,
    `expect(error).toBeInstanceOf(${file.value("ValidationError", "@azbackup/core/errors")});`,
    `expect(error).toMatchObject({ parameter: ${JSON.stringify(needed.join(" or "))}, requirement: "required" });`,
    "expect([...silent.requests, ...silent.probes]).toEqual([]);",
  ]);
}

/** The requests the examples document. */
export function exampleCases(scope: Scope): Case[] {
  useBasics(scope);
  return scope.operation.examples.map((example) => ({
    name: example.file.replace(/^.*\//, "").replace(/\.\w+$/, ""),
    text: exampleTest(scope, example),
  }));
}

/** The smallest and the largest requests the spec allows, with a value of every kind. */
export function requestCases(scope: Scope): Case[] {
  useBasics(scope);
  const { plan, operation } = scope;
  const sampler = new Sampler(plan);
  const least =
    operation.needsOneOf === undefined
      ? generatedTest(scope, "sends no more than it must", sampler, { most: false, variant: 0 })
      : refusedTest(scope, operation.needsOneOf, sampler);
  const cases: Case[] = [{ name: "least", text: least }];
  if (argumentsOf(operation).length === 0) return cases;
  // How many variants there are is known once the first one was made.
  for (let variant = 0; variant < sampler.variants; variant += 1) {
    const wishes = { most: true, variant };
    sampleCall(plan, operation, sampler, wishes);
    const kind = sampler.kindAt(variant);
    const count = `variant ${variant + 1} of ${sampler.variants}`;
    const which = sampler.variants === 1 ? "" : kind === undefined ? `, ${count}` : `, ${count}: ${kind}`;
    cases.push({
      name: kind ?? `variant ${variant + 1}`,
      text: generatedTest(scope, `sends all that can be set${which}`, sampler, wishes),
    });
  }
  return cases;
}

/** The requests of the examples, as one section. */
export function exampleTests(scope: Scope): string {
  return casesText(exampleTitle, exampleCases(scope));
}

/** The requests made from the types, as one section. */
export function requestTests(scope: Scope): string {
  return casesText(requestTitle, requestCases(scope));
}
