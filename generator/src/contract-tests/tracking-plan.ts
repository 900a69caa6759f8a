import type { ExampleModel, OperationModel } from "../model/types.js";
import { isRecord, valueAt } from "./lookup.js";
import type { Scope } from "./scope.js";
import { urlOf } from "./wire-request.js";

/** How an operation is followed after one documented answer to its trigger. */
export interface TrackingPlan {
  /** A status document at a URL or by an operation, or a URL that answers 202 until the result is there. */
  readonly mode: "monitor" | "operation" | "location";
  readonly trigger: string;
  /** What is asked each time, as `METHOD url`. */
  readonly status: string;
  /** What is asked for the result once the status says that it is there. */
  readonly final?: string;
}

function withVersion(scope: Scope, example: ExampleModel, url: string): string {
  const { apiVersion } = scope.plan.service;
  if (apiVersion === undefined || apiVersion.in !== "query") return url;
  const has = [...new URL(url).searchParams.keys()].some(
    (name) => name.toLowerCase() === apiVersion.wire.toLowerCase(),
  );
  const version = String(example.parameters[apiVersion.wire] ?? apiVersion.default);
  return has ? url : `${url}${url.includes("?") ? "&" : "?"}${apiVersion.wire}=${version}`;
}

/** The values an operation is called with that another one's exchange leads to. */
export function linkedValues(
  target: OperationModel,
  reference: unknown,
  example: ExampleModel,
  origins: {
    readonly headers: Readonly<Record<string, unknown>>;
    readonly body?: unknown;
    readonly status?: unknown;
  },
): Record<string, unknown> {
  const sources = isRecord(reference) && isRecord(reference["arguments"]) ? reference["arguments"] : {};
  const values: Record<string, unknown> = { ...example.parameters };
  for (const parameter of target.parameters) {
    const source = sources[parameter.name];
    if (!isRecord(source)) continue;
    const { argument, header, body, status } = source;
    if (typeof argument === "string") values[parameter.wire] ??= example.parameters[argument];
    if (typeof header === "string") values[parameter.wire] = origins.headers[header.toLowerCase()];
    if (Array.isArray(body)) values[parameter.wire] = valueAt(origins.body, body);
    if (Array.isArray(status)) values[parameter.wire] = valueAt(origins.status, status);
  }
  return values;
}

/** Header names in lower case. */
export function headersOf(example: ExampleModel, status: number): Record<string, unknown> {
  const { headers = {} } = example.responses[String(status)] ?? {};
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Finds an operation by its name in a tracking entry. */
export function referred(scope: Scope, reference: unknown): OperationModel | undefined {
  const name = isRecord(reference) ? reference["operation"] : undefined;
  return scope.plan.service.operations.find((operation) => operation.name === name);
}

function finalOf(scope: Scope, url: string, location: string | undefined): string | undefined {
  const { method, lro } = scope.operation;
  const { finalStateVia, skipFinalGet } = lro?.tracking ?? {};
  if (skipFinalGet === true || method === "DELETE") return undefined;
  if (method === "PUT" || finalStateVia === "original-uri") return url;
  const byLocation = finalStateVia === undefined || finalStateVia === "location" ? location : undefined;
  return method === "PATCH" ? (byLocation ?? url) : byLocation;
}

/** Reads from the spec how the operation goes on after a documented 202; undefined where it does not say. */
export function trackingPlan(scope: Scope, example: ExampleModel): TrackingPlan | undefined {
  const { plan, operation } = scope;
  const tracking = operation.lro?.tracking ?? {};
  const headers = headersOf(example, 202);
  const url = urlOf(plan, operation, example.parameters);
  const trigger = `${operation.method} ${url}`;
  const text = (name: string) => (typeof headers[name] === "string" ? String(headers[name]) : undefined);
  const monitor = text("operation-location") ?? text("azure-asyncoperation");
  const location = text("location");
  const get = (target: string) => `GET ${withVersion(scope, example, target)}`;
  if (monitor !== undefined) {
    const final = finalOf(scope, url, location);
    return {
      mode: "monitor",
      trigger,
      status: get(monitor),
      ...(final !== undefined && { final: get(final) }),
    };
  }
  if (location !== undefined) return { mode: "location", trigger, status: get(location) };
  const target = referred(scope, tracking["statusOperation"]);
  if (target === undefined) return undefined;
  const { body } = example.responses["202"] ?? {};
  const values = linkedValues(target, tracking["statusOperation"], example, { headers, body });
  return { mode: "operation", trigger, status: `${target.method} ${urlOf(plan, target, values)}` };
}
