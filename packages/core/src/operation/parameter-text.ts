import { checkAvailable, demandOf, encodeText, isAvailable, own } from "../codec/index.js";
import { ValidationError } from "../errors/index.js";
import type { ClientContext } from "./client-context.js";
import type { ParameterSpec } from "./operation-spec.js";

/**
 * What a parameter says in this call, as text or, for a list, as texts; `undefined` if nothing.
 * Throws `ValidationError` if the spec demands otherwise.
 */
export function parameterText(
  context: Pick<ClientContext, "parameters" | "apiVersion" | "rules">,
  name: string,
  parameter: ParameterSpec,
  args: Readonly<Record<string, unknown>>,
): string | string[] | undefined {
  const { rules } = context;
  const preset = parameter.constant ?? parameter.default;
  const given = parameter.client ? clientValue(context, name, parameter) : own(args, name);
  const value = parameter.constant === undefined ? given : undefined;
  if (value === undefined || value === null) {
    if (preset !== undefined) return isAvailable(parameter, rules) ? String(preset) : undefined;
    const demand = demandOf(parameter, rules);
    if (!demand && parameter.in !== "path") return undefined;
    throw new ValidationError(name, demand ?? "given", value);
  }
  checkAvailable(parameter, name, rules);
  return encodeText(parameter, value, name);
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
