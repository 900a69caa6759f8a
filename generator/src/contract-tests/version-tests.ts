import { argumentsText, sendText } from "./operation-call.js";
import type { Scope } from "./scope.js";
import { contract, describeText, firstReplies, descriptionOf, support, useBasics } from "./scope.js";
import { callInVersion } from "./version-calls.js";
import type { VersionRule } from "./version-rules.js";
import { versionRules } from "./version-rules.js";

/** A call in one version, and what the spec's versioning says of it. */
interface Row {
  readonly version: string;
  readonly used: "given" | "left out" | "called";
  /** The arguments, as source. */
  readonly args: string;
  /** What the error has to quote; undefined where the call is right. */
  readonly rule?: string;
  /** A version in which it is right. */
  readonly elsewhere?: string;
}

function onlyIn(versions: readonly string[]): string {
  return `used in version ${versions.join(", ")} only`;
}

/** Every version, with what the rule is about and without it. */
function rowsOf({ plan, operation }: Scope, rule: VersionRule): Row[] {
  const { versions, availableIn, requiredIn, isKind } = rule;
  const relaxed =
    availableIn.find((version) => !requiredIn.includes(version)) ??
    versions.find((version) => !requiredIn.includes(version));
  return versions.flatMap((version): Row[] => {
    const args = (given: boolean) =>
      argumentsText(operation, callInVersion(plan, operation, version, rule, given));
    const given: Row = { version, used: "given", args: args(true) };
    const without: Row = { version, used: "left out", args: args(false) };
    const [available = ""] = availableIn;
    return [
      availableIn.includes(version) ? given : { ...given, rule: onlyIn(availableIn), elsewhere: available },
      ...(isKind
        ? []
        : [
            requiredIn.includes(version)
              ? {
                  ...without,
                  rule: `required in version ${version}`,
                  ...(relaxed !== undefined && { elsewhere: relaxed }),
                }
              : without,
          ]),
    ];
  });
}

function operationRows({ plan, operation }: Scope): Row[] {
  const { availableIn } = operation;
  const [available = ""] = availableIn ?? [];
  if (availableIn === undefined) return [];
  return (plan.service.apiVersion?.values ?? []).map((version): Row => {
    const isThere = availableIn.includes(version);
    const args = argumentsText(operation, callInVersion(plan, operation, isThere ? version : available));
    const row: Row = { version, used: "called", args };
    return isThere ? row : { ...row, rule: onlyIn(availableIn), elsewhere: available };
  });
}

function rowText({ version, used, args, rule, elsewhere }: Row): string {
  const entries = Object.entries({ version, used, rule, elsewhere })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `{ ${entries.join(", ")}, args: [${args}] }`;
}

function casesText(
  { plan, operation, file }: Scope,
  fields: readonly string[],
  rows: readonly Row[],
): string {
  const client = file.type(plan.service.clientName, "../../src/index.js");
  const texts = fields.map((name) => `readonly ${name}: string;`).join(" ");
  const type = `{ ${texts} readonly args: Parameters<${client}["${operation.name}"]> }`;
  return `it.each<${type}>([\n${rows.map(rowText).join(",\n")},\n])`;
}

function judged({ operation, file }: Scope, request: string): string {
  return `${file.value("documents", support)}.api(version).problems(${JSON.stringify(operation.operationId)}, ${request})`;
}

/** Sends the arguments of a row, as source. */
function sendsText(scope: Scope, version: string): string {
  const call = `clientOf(wire, { apiVersion: ${version} }).${scope.operation.name}(...args)${sendText(scope.operation)}`;
  return `await ${scope.file.value("settled", contract)}(${call});`;
}

function recorderText(scope: Scope): string {
  const status = scope.operation.responses[0]?.status ?? 200;
  return `recorder([${[...firstReplies(scope), `${scope.file.value("emptyReply", contract)}(${status})`].join(", ")}])`;
}

function sentTest(scope: Scope, rows: readonly Row[]): string {
  const { operation, file } = scope;
  const { body } = operation;
  const at = body === undefined ? -1 : operation.arguments.indexOf(body.name);
  return `${casesText(scope, ["version", "used"], rows)}("is sent in $version when $used", async ({ version, args }) => {
const wire = ${recorderText(scope)};
${sendsText(scope, "version")}
expect(${judged(scope, "wire.requests.at(-1)")}).toEqual([]);
${at < 0 ? "" : `expect(${file.value("bodySent", contract)}(${descriptionOf(scope, operation.name)}, wire)).toStrictEqual(args[${at}]);`}
});`;
}

/**
 * Others read the spec like that too: the same request is wrong by the schema of a version that does not
 * take it. A kind it does not have is one it has not heard of, which a schema lets pass.
 */
function refusedByOthers(scope: Scope, isKind: boolean): string {
  return isKind
    ? ""
    : `// Others read the spec like that too: the same request, as it goes out in a version that takes it.
expect(${judged(scope, "wire.requests.at(-1)")}).not.toEqual([]);`;
}

function refusedTest(scope: Scope, parameter: string, rows: readonly Row[], isKind: boolean): string {
  const { operation, file } = scope;
  const fields = ["version", "used", "rule", "elsewhere"];
  return `${casesText(scope, fields, rows)}("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
const silent = recorder([]);
const error = await ${file.value("failureOf", contract)}(() => clientOf(silent, { apiVersion: version }).${operation.name}(...args)${sendText(operation)});
expect(error).toBeInstanceOf(${file.value("ValidationError", "@azbackup/core/errors")});
expect(error).toMatchObject({ parameter: ${JSON.stringify(parameter)}, requirement: expect.stringContaining(rule) });
expect([...silent.requests, ...silent.probes]).toEqual([]);
const wire = ${recorderText(scope)};
${sendsText(scope, "elsewhere")}
expect(wire.requests).not.toEqual([]);
${refusedByOthers(scope, isKind)}
});`;
}

function groupText(
  scope: Scope,
  name: string,
  parameter: string,
  rows: readonly Row[],
  isKind = false,
): string {
  const refused = rows.filter(({ rule }) => rule !== undefined);
  const sent = rows.filter(({ rule }) => rule === undefined);
  if (refused.length === 0) return "";
  return describeText(name, [
    ...(sent.length === 0 ? [] : [sentTest(scope, sent)]),
    refusedTest(scope, parameter, refused, isKind),
  ]);
}

/** What the versions of the API disagree on: a call each that is sent, or refused before anything is. */
export function versionTests(scope: Scope): string {
  const { plan, operation } = scope;
  const groups = [
    groupText(scope, "the operation", operation.name, operationRows(scope)),
    ...versionRules(plan, operation).map((rule) =>
      groupText(scope, rule.path, rule.path, rowsOf(scope, rule), rule.isKind),
    ),
  ].filter((text) => text !== "");
  if (groups.length > 0) useBasics(scope);
  return describeText("in each version of the API", groups);
}
