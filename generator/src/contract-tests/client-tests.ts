import type { ClientPlan } from "../client/plan.js";
import { SourceFile } from "../client/source-file.js";
import type { OperationModel } from "../model/types.js";
import type { BadValue } from "./bad-values.js";
import { badValues } from "./bad-values.js";
import { callText, defaultSettings, exampleCall, sampleCall } from "./operation-call.js";
import { Sampler } from "./sample-value.js";
import { contract, describeText, support, testText, unversioned } from "./scope.js";
import { valueText } from "../text/value.js";

/** The simplest operation: one that answers at once, and has a body where there is such a one. */
function probeOf({ service }: ClientPlan): OperationModel | undefined {
  const plain = service.operations.filter(
    ({ paging, lro }) => paging === undefined && lro?.tracking["baseline"] === undefined,
  );
  return plain.find(({ body, examples }) => body?.optional === false && examples.length > 0) ?? plain[0];
}

function callOf(plan: ClientPlan, operation: OperationModel): string {
  const [example] = operation.examples;
  const call =
    example === undefined
      ? sampleCall(plan, operation, new Sampler(plan), { most: false, variant: 0 })
      : exampleCall(plan, operation, example);
  return callText(operation, call);
}

/** What a client sends to be let in. */
function credentialTests(plan: ClientPlan, operation: OperationModel, file: SourceFile): string[] {
  const { token } = plan.service.auth;
  if (token === undefined) return [];
  const wire = `const wire = recorder([${file.value("emptyReply", contract)}(${operation.responses[0]?.status ?? 200})]);`;
  const send = `await ${file.value("settled", contract)}(${callOf(plan, operation)});`;
  if (token.challenge !== true) {
    const version = JSON.stringify(plan.service.apiVersion?.default ?? unversioned);
    const api = `${file.value("documents", support)}.api(${version})`;
    return [
      testText("asks for a token with the scope the spec names, and shows it with the first request", [
        wire,
        send,
        `expect(wire.scopes).toEqual(${api}.scopes);`,
        "expect(wire.probes).toEqual([]);",
        `expect(wire.requests[0]?.headers["authorization"]).toMatch(/^Bearer ./);`,
      ]),
    ];
  }
  return [
    testText("shows neither token nor body before the service has said what it wants", [
      wire,
      send,
      "expect(wire.probes).toHaveLength(1);",
      `expect(wire.probes[0]?.body).toBeUndefined();`,
      `expect(wire.probes[0]?.headers).not.toHaveProperty("authorization");`,
      "expect(wire.probes[0]?.url).toBe(wire.requests[0]?.url);",
      'const { origin } = new URL(wire.probes[0]?.url ?? "");',
      "expect(wire.scopes).toEqual([`${origin}/.default`]);",
      "expect(wire.requests).toHaveLength(1);",
    ]),
  ];
}

function badSettings(plan: ClientPlan): BadValue[] {
  const defaults = defaultSettings(plan);
  return plan.service.clientParameters.flatMap((parameter) =>
    badValues(plan, parameter, defaults[parameter.name], parameter.name, false),
  );
}

function endpointTest(plan: ClientPlan, file: SourceFile): string {
  const { name } = plan.service.endpoint;
  file.value("ValidationError", "@azbackup/core/errors");
  return `it.each(["not a url", "http://plain.example.com", "https://user:s3cr3t@example.com", "https://example.com/?a=b", "https://example.com/#a"])("does not take %s for the service", async (${name}) => {
const error = await ${file.value("failureOf", contract)}(() => clientOf(recorder([]), { ${name} }));
expect(error).toBeInstanceOf(ValidationError);
expect(${file.value("everythingOf", contract)}(error)).not.toContain("s3cr3t");
});`;
}

function settingsTest(rows: readonly BadValue[], file: SourceFile): string {
  file.value("ValidationError", "@azbackup/core/errors");
  const texts = rows.map(
    ({ parameter, given, rule }) =>
      `{ parameter: ${JSON.stringify(parameter)}, given: ${valueText(given)}, rule: ${JSON.stringify(rule)} }`,
  );
  return `it.each([
${texts.join(",\n")},
])("is not made when $parameter is $given", async ({ parameter, given, rule }) => {
const error = await ${file.value("failureOf", contract)}(() => clientOf(recorder([]), { [parameter]: given }));
expect(error).toBeInstanceOf(ValidationError);
expect(error).toMatchObject({ parameter, requirement: expect.stringContaining(rule) });
});`;
}

/** What is the same for all operations: credential, endpoint, and the client's own parameters. */
export function clientTests(plan: ClientPlan): SourceFile | undefined {
  const operation = probeOf(plan);
  if (operation === undefined) return undefined;
  const file = new SourceFile();
  for (const name of ["describe", "expect", "it"]) file.value(name, "vitest");
  file.value("recorder", contract);
  file.value("clientOf", support);
  const rows = badSettings(plan);
  file.add(
    describeText(plan.service.clientName, [
      ...credentialTests(plan, operation, file),
      endpointTest(plan, file),
      ...(rows.length === 0 ? [] : [settingsTest(rows, file)]),
    ]),
  );
  return file;
}
