import type { TokenCredential } from "@azbackup/core/auth";
import { StopError } from "../stop-error.js";

const packageName = "@azure/identity";

/**
 * The default credential of `@azure/identity`, which is loaded only now: nobody needs it for an
 * emulator.
 *
 * @throws StopError when it is not installed
 */
export async function defaultCredential(): Promise<TokenCredential> {
  const loaded: unknown = await import(packageName).catch(() => undefined);
  if (!hasDefaultCredential(loaded)) {
    throw new StopError(
      `${packageName} is needed for a real service: npm install --no-save ${packageName}@^4.14`,
    );
  }
  return new loaded.DefaultAzureCredential();
}

function hasDefaultCredential(
  loaded: unknown,
): loaded is { readonly DefaultAzureCredential: new () => TokenCredential } {
  return typeof loaded === "object" && loaded !== null && "DefaultAzureCredential" in loaded;
}
