import { availableIn } from "../serialize/index.js";
import type { ClientContext } from "./client-context.js";

/** Refuses an operation that the client's version of the API does not have; with a `ValidationError`. */
export function onlyIn(versions: readonly string[], name: string): (context: ClientContext) => void {
  const { check } = availableIn(versions, () => undefined);
  return ({ rules: version }) => check?.(name, name, { version });
}
