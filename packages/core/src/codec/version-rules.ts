import { ValidationError } from "../errors/index.js";
import type { VersionRules } from "./schema.js";

/**
 * What is demanded where nothing is given, in words that follow "must be"; `undefined` if nothing is.
 *
 * @param version the API version whose rules hold, if the service has any
 */
export function demandOf(
  { required, requiredIn }: VersionRules & { readonly required?: true },
  version = "",
): string | undefined {
  if (required) return "given";
  return requiredIn?.includes(version) ? `given in version ${version}` : undefined;
}

/** Whether a version of the API has something. Without a version, it has. */
export function isAvailable({ availableIn }: VersionRules, version?: string): boolean {
  return !availableIn || version === undefined || availableIn.includes(version);
}

/** Throws `ValidationError` for what is used though the version of the API has no such thing. */
export function checkAvailable(rules: VersionRules, path: string, version?: string): void {
  if (isAvailable(rules, version)) return;
  const others = rules.availableIn?.join(", ");
  throw new ValidationError(
    path,
    `used in version ${others} only: it is not part of version ${version}`,
    version,
  );
}
