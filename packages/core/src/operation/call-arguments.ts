import type { CallOptions } from "./call-options.js";

type Arguments = Readonly<Record<string, unknown>>;

/**
 * All arguments of a call: optional parameters come among its options. What every call's options
 * have is never taken for a parameter of the same name.
 */
export function callArguments(args: Arguments, options: CallOptions): Arguments {
  const {
    abortSignal: _signal,
    timeout: _timeout,
    headers: _headers,
    onResponse: _callback,
    ...rest
  } = options;
  return { ...rest, ...args };
}
