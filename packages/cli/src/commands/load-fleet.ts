import type { Environment } from "../environment.js";
import { UsageError } from "../errors/usage-error.js";

const packageName = "@azbackup/fleet";

/** A function of the fleet's package, which is there when that is installed. */
export async function loadFleet(
  environment: Pick<Environment, "load">,
  name: "createFleet" | "summaryTable",
): Promise<(...args: unknown[]) => unknown> {
  const loaded = await environment.load(packageName).catch(() => undefined);
  const found: unknown =
    typeof loaded === "object" && loaded !== null ? Reflect.get(loaded, name) : undefined;
  if (typeof found !== "function")
    throw new UsageError(`this needs ${packageName}: npm install -g ${packageName}`);
  return (...args) => Reflect.apply(found, undefined, args) as unknown;
}
