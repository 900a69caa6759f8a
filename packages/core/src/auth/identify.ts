import { ValidationError } from "../errors/index.js";
import type { AuthMethod, AuthOptions, Identification } from "./auth-method.js";

/**
 * Shows a credential in the first of the ways that fits it.
 *
 * @throws ValidationError if it is of no kind the service takes; the credential itself is not in it
 */
export function identify(
  methods: readonly AuthMethod[],
  credential: unknown,
  options: AuthOptions,
): Identification {
  for (const method of methods) {
    const found = method.use(credential, options);
    if (found) return found;
  }
  throw new ValidationError("credential", methods.map(({ expects }) => expects).join(" or "), credential);
}
