import type { OperationCommand, ServiceCommands } from "../description/service-commands.js";
import type { Environment } from "../environment.js";
import { UsageError } from "../errors/usage-error.js";
import type { Settings } from "../settings/settings.js";
import type { Flag } from "./flag.js";
import { GivenText } from "./given.js";
import { variableName } from "./names.js";
import { isResourceId, parseResourceId } from "./parse-resource-id.js";
import { readText } from "./read-text.js";

/** What was written on the command line, by flag. */
export type Written = ReadonlyMap<string, readonly string[]>;

/** What a command's flags are given, wherever it comes from. */
export type Gathered = ReadonlyMap<Flag, GivenText>;

export interface GatherOptions {
  readonly service: ServiceCommands;
  readonly operation: OperationCommand;
  readonly flags: readonly Flag[];
  readonly written: Written;
  /** The id of a resource, which stands for the flags of its route. */
  readonly id: string | undefined;
  /** Names of secret flags to be asked for. */
  readonly ask: readonly string[];
  readonly settings: Settings;
  /** Values that must be shown nowhere. */
  readonly secrets: Set<string>;
  readonly warn: (text: string) => Promise<void>;
}

/**
 * Collects the values of flags: from the command line, else from a resource id, else from the
 * environment, else from the settings; a required secret is asked for at last.
 *
 * @throws UsageError for an id that says something else than a flag, and for what cannot be read
 */
export async function gather(environment: Environment, options: GatherOptions): Promise<Gathered> {
  const { flags, written, secrets, warn } = options;
  const gathered = new Map<Flag, GivenText>();
  for (const flag of flags) {
    const texts = written.get(flag.name);
    if (texts === undefined) continue;
    const source = `--${flag.name}`;
    const isPlain = texts.some((text) => !text.startsWith("@"));
    const read = await Promise.all(texts.map(async (text) => readText(environment, source, text)));
    gathered.set(flag, new GivenText(source, read));
    if (!flag.shape.secret) continue;
    for (const text of read) secrets.add(text);
    if (isPlain) {
      await warn(
        `keep ${source} off the command line, where it stays in the shell's history and in the list of ` +
          `processes. Use ${source} @FILE, the variable ${variables(options, flag)[0]}, or --ask ${flag.name}.`,
      );
    }
  }
  applyIds(gathered, options);
  for (const flag of flags) {
    if (gathered.has(flag)) continue;
    const found = fromElsewhere(environment, options, flag);
    if (found === undefined) continue;
    gathered.set(flag, found);
    if (flag.shape.secret) for (const text of found.texts) secrets.add(text);
  }
  await askForSecrets(environment, options, gathered);
  return gathered;
}

/** The variables a flag is read from, the closest first. */
function variables({ service, settings }: Pick<GatherOptions, "service" | "settings">, flag: Flag): string[] {
  const names = [flag.name, ...flag.aliases].map(variableName);
  return [
    ...names.map((name) => `AZBACKUP_${variableName(service.service)}_${name}`),
    ...names.map((name) => `AZBACKUP_${name}`),
    ...settings.azureNames(flag.name),
  ];
}

// What a body or a filter holds differs from call to call: only what is secret in it comes from elsewhere.
function fromElsewhere({ env }: Environment, options: GatherOptions, flag: Flag): GivenText | undefined {
  const isOfOneCall = flag.place.in === "body" || flag.place.in === "filter";
  if (isOfOneCall && !flag.shape.secret) return undefined;
  for (const variable of variables(options, flag)) {
    const value = env[variable];
    if (value) return new GivenText(variable, [value]);
  }
  if (flag.shape.secret) return undefined;
  for (const name of [flag.name, ...flag.aliases]) {
    const value = options.settings.value(options.service.service, name);
    if (value !== undefined) return new GivenText(`${name} in ${options.settings.file}`, [value]);
  }
  return undefined;
}

function applyIds(gathered: Map<Flag, GivenText>, { operation, flags, id }: GatherOptions): void {
  if (id !== undefined) fill(gathered, flags, "--id", parseResourceId("--id", id, operation.path));
  for (const [flag, { source, texts }] of Array.from(gathered)) {
    const wire = wireOf(flag);
    const [text = ""] = texts;
    if (wire === undefined || !isResourceId(text)) continue;
    const found = parseResourceId(source, text, operation.path, wire);
    gathered.delete(flag);
    fill(gathered, flags, source, found);
  }
}

function fill(
  gathered: Map<Flag, GivenText>,
  flags: readonly Flag[],
  source: string,
  found: ReadonlyMap<string, string>,
): void {
  for (const flag of flags) {
    const value = found.get(wireOf(flag) ?? "");
    const before = gathered.get(flag)?.texts[0];
    if (value === undefined) continue;
    if (before !== undefined && !isResourceId(before) && before.toLowerCase() !== value.toLowerCase()) {
      throw new UsageError(
        `--${flag.name} and the id of ${source} say different things: ${before} and ${value}`,
      );
    }
    gathered.set(flag, new GivenText(source, [value]));
  }
}

function wireOf({ place, shape }: Flag): string | undefined {
  if (place.in === "client") return "wire" in shape ? String(shape.wire) : place.name;
  return place.in === "parameter" && place.isPath ? place.wire : undefined;
}

async function askForSecrets(
  { ask: prompt }: Environment,
  { flags, ask, secrets }: GatherOptions,
  gathered: Map<Flag, GivenText>,
): Promise<void> {
  const named = ask.map((name) => {
    const flag = flags.find((one) => one.name === name || one.aliases.includes(name));
    if (flag === undefined) throw UsageError.of("--ask", "the name of a flag of this command", name);
    return flag;
  });
  const missing = flags.filter((flag) => flag.shape.secret && flag.isRequired && !gathered.has(flag));
  for (const flag of new Set([...named, ...missing])) {
    if (gathered.has(flag)) continue;
    if (prompt === undefined) {
      if (named.includes(flag)) throw new UsageError(`--ask ${flag.name} needs a terminal`);
      continue;
    }
    const answer = await prompt(`${flag.name}: `, true);
    if (answer === "") continue;
    secrets.add(answer);
    gathered.set(flag, new GivenText(`--${flag.name}`, [answer]));
  }
}
