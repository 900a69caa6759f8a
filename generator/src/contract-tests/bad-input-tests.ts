import type { BadValue } from "./bad-values.js";
import { badValues } from "./bad-values.js";
import type { OperationCall } from "./operation-call.js";
import { argumentsOf, argumentsText, clientText, sampleCall, sendText } from "./operation-call.js";
import { Sampler } from "./sample-value.js";
import type { Scope } from "./scope.js";
import { contract, describeText, useBasics } from "./scope.js";
import { secretMark, secretNumber } from "./text-samples.js";
import { valueText } from "../text/value.js";

/** The ways in which a call can be wrong. */
function badCalls({ plan, operation }: Scope, call: OperationCall): BadValue[] {
  return argumentsOf(operation).flatMap((argument) => {
    const value = call.values[argument.name];
    if (value === undefined) return [];
    const own = badValues(plan, argument, value, argument.name, !argument.optional);
    const { format, pattern } = argument.constraints;
    const isSegment = "in" in argument && argument.in === "path" && argument.type.kind === "scalar";
    const isFree =
      isSegment && argument.type.scalar === "string" && format === undefined && pattern === undefined;
    // A segment a server would resolve away leads to another operation.
    return isFree ? [...own, { parameter: argument.name, given: "..", rule: "" }] : own;
  });
}

function rowText({ parameter, given, rule }: BadValue): string {
  return `{ parameter: ${JSON.stringify(parameter)}, given: ${valueText(given)}, rule: ${JSON.stringify(rule)} }`;
}

function groupText(scope: Scope, name: string, call: OperationCall, rows: readonly BadValue[]): string {
  const { operation, file, plan } = scope;
  const client = file.type(plan.service.clientName, "../../src/index.js");
  const broken = file.value("broken", contract);
  const failure = `${file.value("failureOf", contract)}(() => ${clientText(call)}.${operation.name}(...args)${sendText(operation)})`;
  return `describe(${JSON.stringify(name)}, () => {
const valid: Parameters<${client}["${operation.name}"]> = [${argumentsText(operation, call)}];

it.each([
${rows.map(rowText).join(",\n")},
])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
const wire = recorder([]);
const args = ${broken}(valid, ${valueText(operation.arguments)}, parameter, given);
const error = await ${failure};
expect(error).toBeInstanceOf(${file.value("ValidationError", "@azbackup/core/errors")});
expect(error).toMatchObject({ parameter, message: expect.stringContaining(parameter), requirement: expect.stringContaining(rule) });
expect(${file.value("everythingOf", contract)}(error)).not.toMatch(/${secretMark}|${secretNumber}/);
expect([...wire.requests, ...wire.probes]).toEqual([]);
});
});`;
}

/** Calls that break one rule each: refused before anything is sent, and without a secret in the error. */
export function badInputTests(scope: Scope): string {
  const { plan, operation } = scope;
  const sampler = new Sampler(plan);
  const seen = new Set<string>();
  const groups: string[] = [];
  for (let variant = 0; variant < sampler.variants; variant += 1) {
    const call = sampleCall(plan, operation, sampler, { most: true, variant });
    const rows = badCalls(scope, call).filter((row) => {
      const key = valueText([row.parameter, row.given, row.rule]);
      return !seen.has(key) && seen.add(key);
    });
    const which = sampler.variants > 1 ? `, variant ${variant + 1} of ${sampler.variants}` : "";
    if (rows.length > 0) groups.push(groupText(scope, `bad input${which}`, call, rows));
  }
  if (groups.length > 0) useBasics(scope);
  return groups.length > 1 ? describeText("bad input", groups) : groups.join("\n");
}
