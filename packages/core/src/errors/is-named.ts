import { isAzbackupError } from "./azbackup-error.js";

/** True for this library's errors of that name; unlike `instanceof`, over copies of the package too. */
export function isNamed(error: unknown, name: string): boolean {
  return isAzbackupError(error) && error.name === name;
}
