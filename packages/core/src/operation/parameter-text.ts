import { encode, own } from "../codec/index.js";
import type { ClientContext } from "./client-context.js";
import type { ParameterSpec } from "./operation-spec.js";

/**
 * What a parameter says in this call, as text or, for a list, as texts; `undefined` if nothing.
 * Throws `ValidationError` if the spec demands otherwise.
 */
export function parameterText(
  context: Pick<ClientContext, "parameters" | "apiVersion">,
  name: string,
  parameter: ParameterSpec,
  args: Readonly<Record<string, unknown>>,
): string | string[] | undefined {
  if (parameter.constant !== undefined) return String(parameter.constant);
  const value = parameter.client ? clientValue(context, name, parameter) : own(args, name);
  if (value === undefined || value === null) {
    if (parameter.default !== undefined) return String(parameter.default);
    if (!parameter.required && parameter.in !== "path") return undefined;
  }
  const wire = encode(parameter, value, name);
  return Array.isArray(wire) ? wire.map(String) : String(wire);
}

function clientValue(
  { parameters, apiVersion }: Pick<ClientContext, "parameters" | "apiVersion">,
  name: string,
  parameter: ParameterSpec,
): unknown {
  return apiVersion && (parameter.wire ?? name) === apiVersion.name
    ? apiVersion.value
    : own(parameters, name);
}
