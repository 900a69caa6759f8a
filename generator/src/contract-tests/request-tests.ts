import type { ExampleModel } from "../model/types.js";
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
import { valueText } from "./value-text.js";
import type { Scope } from "./scope.js";
import {
  contract,
  describeText,
  exampleLine,
  firstReplies,
  firstStatus,
  newestVersion,
  specRef,
  support,
  testText,
  useBasics,
  versionOf,
} from "./scope.js";
import { expectedRequest, sampleRequest } from "./wire-request.js";

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
          `expect(${file.value("bodySent", contract)}(${specRef(scope, operation.name)}, wire)).toStrictEqual(${bodyText(scope, call, onWire)});`,
        ]
      : ["expect(wire.requests.at(-1)?.body).toBeUndefined();"]),
  ]);
}

function generatedTests(scope: Scope): string[] {
  const { plan, operation } = scope;
  const sampler = new Sampler(plan);
  const tests = [generatedTest(scope, "sends no more than it must", sampler, { most: false, variant: 0 })];
  if (argumentsOf(operation).length === 0) return tests;
  const most: string[] = [];
  // How many variants there are is known once the first one was made.
  do
    most.push(
      generatedTest(scope, `variant ${most.length + 1}`, sampler, { most: true, variant: most.length }),
    );
  while (most.length < sampler.variants);
  const which = (at: number) => (most.length > 1 ? `, variant ${at + 1} of ${most.length}` : "");
  return [
    ...tests,
    ...most.map((text, at) => text.replace(`variant ${at + 1}`, `sends all that can be set${which(at)}`)),
  ];
}

/** The requests the examples document. */
export function exampleTests(scope: Scope): string {
  useBasics(scope);
  return describeText(
    "the request of an example",
    scope.operation.examples.map((example) => exampleTest(scope, example)),
  );
}

/** The smallest and the largest requests the spec allows, with a value of every kind. */
export function requestTests(scope: Scope): string {
  useBasics(scope);
  return describeText("a request made from the types", generatedTests(scope));
}
