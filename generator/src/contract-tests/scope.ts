import type { ClientPlan } from "../client/plan.js";
import type { UsedNames } from "./used-names.js";
import type { ExampleModel, OperationModel, ServiceModel } from "../model/types.js";

/** What a section of an operation's tests is written from, and the names it uses. */
export interface Scope {
  readonly plan: ClientPlan;
  /** All of the service, also what no user of the client ever sees. */
  readonly service: ServiceModel;
  readonly operation: OperationModel;
  readonly file: UsedNames;
}

export const contract = "@azbackup/contract";
export const support = "./support.js";

/** How the OpenAPI document of a service without versions is named. */
export const unversioned = "unversioned";

/** One test, as source. */
export function testText(name: string, lines: readonly string[]): string {
  return `it(${JSON.stringify(name)}, async () => {\n${lines.join("\n")}\n});`;
}

/** A group of tests, as source; nothing where there are none. */
export function describeText(name: string, parts: readonly string[]): string {
  return parts.length === 0 ? "" : `describe(${JSON.stringify(name)}, () => {\n${parts.join("\n\n")}\n});`;
}

/** Uses what nearly every section needs. */
export function useBasics({ file }: Scope): void {
  for (const name of ["describe", "expect", "it"]) file.value(name, "vitest");
  file.value("recorder", contract);
  file.value("clientOf", support);
}

/** Opens an example, as source. */
export function exampleLine({ file }: Scope, example: ExampleModel, name = "example"): string {
  return `const ${name} = ${file.value("documents", support)}.example(${JSON.stringify(example.file)});`;
}

/** The version of the API an example is of. */
export function versionOf({ plan, operation }: Scope, example: ExampleModel): string {
  const { apiVersion } = plan.service;
  const own = operation.parameters.find(({ wire }) => wire === apiVersion?.wire)?.constant;
  // One that has a version of its own is described with the others.
  if (own !== undefined) return apiVersion?.default ?? unversioned;
  return String(example.parameters[apiVersion?.wire ?? ""] ?? apiVersion?.default ?? unversioned);
}

/** The newest version, by which what the generator makes up is judged. */
export function newestVersion({ plan }: Scope): string {
  return plan.service.apiVersion?.values.at(-1) ?? unversioned;
}

/** What the spec says of an operation, as source. */
export function descriptionOf({ file }: Scope, operation: string): string {
  return `${file.value("documents", support)}.operation(${JSON.stringify(operation)})`;
}

/** Reads of an operation's status that come before the trigger, so that an old run is known again. */
export function baselineReads({ operation }: Scope): number {
  return operation.lro?.tracking["baseline"] === undefined ? 0 : 1;
}

/** The answers a call gets before the one that matters, as source. */
export function firstReplies(scope: Scope): string[] {
  return Array.from(
    { length: baselineReads(scope) },
    () => `${scope.file.value("emptyReply", contract)}(404)`,
  );
}

/** The documented status an operation starts or answers with. */
export function firstStatus({ operation }: Scope, example: ExampleModel): number | undefined {
  const statuses = Object.keys(example.responses).map(Number);
  if (operation.lro !== undefined && statuses.includes(202)) return 202;
  return statuses.find((status) => status < 300);
}
