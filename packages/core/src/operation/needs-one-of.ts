import { ValidationError } from "../errors/index.js";
import type { ClientContext } from "./client-context.js";
import type { Arguments } from "./operation.js";

/** Refuses a call that is given none of some arguments, or only `false`; with a `ValidationError`. */
export function needsOneOf(names: readonly string[]): (context: ClientContext, args: Arguments) => void {
  const all = names.join(" or ");
  return (_context, args) => {
    if (!names.some((name) => args[name] !== undefined && args[name] !== false))
      throw new ValidationError(all, "required", undefined);
  };
}
