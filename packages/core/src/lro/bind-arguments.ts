import { valueAt } from "../codec/index.js";
import type { LroResponse } from "./protocol-types.js";
import type { BoundArguments } from "./tracking.js";
import type { ArgumentSource, StatusOperationRef, TrackingSpec } from "./tracking-spec.js";

/** Where argument values can be taken from at one moment. */
export interface ArgumentOrigins {
  /** The trigger's own arguments. */
  readonly trigger?: Readonly<Record<string, unknown>>;
  /** The trigger's response. */
  readonly response?: LroResponse;
  /** A status document. */
  readonly status?: unknown;
}

/** Adds to `known` the arguments that `origins` have a value for. */
export function bindArguments(
  spec: TrackingSpec,
  origins: ArgumentOrigins,
  known?: BoundArguments,
): BoundArguments {
  const bind = (ref: StatusOperationRef | undefined, before: Readonly<Record<string, unknown>> = {}) => {
    const bound = { ...before };
    for (const [name, source] of Object.entries(ref?.arguments ?? {})) {
      const value = find(source, origins);
      if (value !== undefined && value !== null) bound[name] = value;
    }
    return bound;
  };
  return {
    statusOperation: bind(spec.statusOperation, known?.statusOperation),
    job: bind(spec.job, known?.job),
    cancel: bind(spec.cancel, known?.cancel),
  };
}

/** The first argument that only the exchange could have given and did not; undefined when complete. */
export function missingArgument(
  ref: StatusOperationRef,
  bound: Readonly<Record<string, unknown>>,
): string | undefined {
  return Object.keys(ref.arguments).find((name) => {
    const source = ref.arguments[name];
    return source && !("argument" in source) && bound[name] === undefined;
  });
}

function find(source: ArgumentSource, origins: ArgumentOrigins): unknown {
  if ("argument" in source) return origins.trigger?.[source.argument];
  if ("header" in source) return origins.response?.headers[source.header.toLowerCase()];
  if ("body" in source) return valueAt(origins.response?.document, source.body);
  const value = valueAt(origins.status, source.status);
  // A list of one names the same thing; of several, none can be picked.
  return Array.isArray(value) ? (value.length === 1 ? value[0] : undefined) : value;
}
