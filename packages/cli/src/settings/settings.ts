import { homedir } from "node:os";
import { join } from "node:path";
import type { Environment } from "../environment.js";
import { UsageError } from "../errors/usage-error.js";
import { isRecord, parseJson } from "../flags/given.js";

/** Defaults that a person keeps in a file; never a secret. */
export interface Settings {
  /** Where they are, or would be. */
  readonly file: string;
  /** What stands there for a flag: for the service, else for all of them. */
  value(service: string | undefined, flag: string): string | undefined;
  /** Everything that is there, by `flag` or `service.flag`. */
  readonly entries: ReadonlyMap<string, string>;
  /** Variables by which Azure's own tools know what a flag says. */
  azureNames(flag: string): readonly string[];
}

/** Azure's own names of what many of its services ask for. */
const azureVariables: Readonly<Record<string, readonly string[]>> = {
  "subscription-id": ["AZURE_SUBSCRIPTION_ID"],
  "resource-group-name": ["AZURE_DEFAULTS_GROUP", "AZURE_RESOURCE_GROUP"],
  "location-name": ["AZURE_DEFAULTS_LOCATION", "AZURE_LOCATION"],
};

/** Where the settings are kept: as the platform has it, unless `AZBACKUP_CONFIG` says where. */
export function settingsFile(env: Environment["env"], platform: string = process.platform): string {
  const own = env["AZBACKUP_CONFIG"];
  if (own) return own;
  const home = env["HOME"] ?? homedir();
  const folder =
    platform === "win32"
      ? (env["APPDATA"] ?? join(home, "AppData", "Roaming"))
      : (env["XDG_CONFIG_HOME"] ?? join(home, ".config"));
  return join(folder, "azbackup", "config.json");
}

/**
 * Reads the settings; there are none without a file.
 *
 * @throws UsageError for a file that cannot be understood
 */
export async function readSettings(environment: Pick<Environment, "env" | "readFile">): Promise<Settings> {
  const file = settingsFile(environment.env);
  const text = await environment.readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "{}";
    throw new UsageError(`the settings in ${file} cannot be read (${error.code ?? error.message})`);
  });
  const document = parseJson(text);
  if (!isRecord(document)) throw new UsageError(`the settings in ${file} must be a JSON object`);
  const entries = new Map<string, string>();
  for (const [name, value] of Object.entries(document)) {
    if (typeof value !== "string") throw new UsageError(`${name} in ${file} must be a text`);
    entries.set(name, value);
  }
  return {
    file,
    entries,
    value: (service, flag) => entries.get(`${service}.${flag}`) ?? entries.get(flag),
    azureNames: (flag) => azureVariables[flag] ?? [],
  };
}
