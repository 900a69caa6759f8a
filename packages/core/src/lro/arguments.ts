import { valueAt } from "../codec/index.js";
import type { ArgumentSource, LroSpec, OperationRef } from "./spec.js";
import type { BoundArguments } from "./state.js";
import type { LroResponse } from "./transport.js";

/** Where argument values can be taken from at one moment. */
export interface ArgumentOrigins {
  /** The arguments of the start. */
  readonly start?: Readonly<Record<string, unknown>>;
  /** The response to the start. */
  readonly response?: LroResponse;
  /** A status document. */
  readonly status?: unknown;
}

/** The same of all that have none: thousands of operations wait at a time. */
const none: Readonly<Record<string, unknown>> = {};

/** Adds to `known` the arguments that `origins` have a value for. */
export function bindArguments(
  spec: LroSpec,
  origins: ArgumentOrigins,
  known?: BoundArguments,
): BoundArguments {
  const bind = (ref: OperationRef | undefined, before = none) => {
    if (!ref) return before;
    const bound = { ...before };
    for (const [name, source] of Object.entries(ref.arguments)) {
      const value = find(source, origins);
      if (value !== undefined && value !== null && value !== "") bound[name] = value;
    }
    return bound;
  };
  return {
    statusOperation: bind(spec.statusOperation, known?.statusOperation),
    job: bind(spec.job, known?.job),
    cancel: bind(spec.cancel, known?.cancel),
  };
}

/** The first argument that only a response could have given and did not; undefined when complete. */
export function missingArgument(
  ref: OperationRef,
  bound: Readonly<Record<string, unknown>>,
): string | undefined {
  return Object.keys(ref.arguments).find((name) => {
    const source = ref.arguments[name];
    return source && !("argument" in source) && bound[name] === undefined;
  });
}

function find(source: ArgumentSource, origins: ArgumentOrigins): unknown {
  if ("argument" in source) return origins.start?.[source.argument];
  if ("header" in source) return origins.response?.headers[source.header.toLowerCase()];
  const value =
    "body" in source
      ? valueAt(origins.response?.document, source.body)
      : valueAt(origins.status, source.status);
  // A list of one names the same thing; of several, none can be picked.
  const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof one === "object" ? undefined : one;
}
