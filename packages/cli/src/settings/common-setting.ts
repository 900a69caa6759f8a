import type { Environment } from "../environment.js";
import { variableName } from "../flags/names.js";
import type { Settings } from "./settings.js";

/** The options every command has that can be set for good. */
export const lastingOptions = [
  "endpoint",
  "api-version",
  "credential",
  "cert",
  "key",
  "pfx",
  "ca",
  "emulator",
  "output",
] as const;

export type LastingOption = (typeof lastingOptions)[number];

/**
 * The value of an option every command has: as written, else of the environment, else of the settings;
 * each for the service first.
 */
export function commonSetting(
  { env }: Pick<Environment, "env">,
  settings: Settings,
  service: string | undefined,
  name: LastingOption,
  written: unknown,
): string | undefined {
  if (written === true) return "";
  if (typeof written === "string") return written;
  const ofService = service === undefined ? undefined : env[`AZBACKUP_${variableName(`${service}-${name}`)}`];
  return ofService ?? env[`AZBACKUP_${variableName(name)}`] ?? settings.value(service, name);
}
