import { redactText } from "@azbackup/core/errors";
import type { Environment } from "../environment.js";
import { UsageError } from "../errors/usage-error.js";
import { commandFlags } from "../flags/command-flags.js";
import { kebab } from "../flags/names.js";
import { outputFormats, reservedNames } from "../program/common-options.js";
import { lastingOptions } from "../settings/common-setting.js";
import { readSettings } from "../settings/settings.js";

export interface ConfigureOptions {
  /** `name=value`, or `service.name=value`. */
  readonly set: readonly string[];
  readonly unset: readonly string[];
  readonly list: boolean;
}

/**
 * Changes the settings, or asks a person for the usual ones. A secret is never kept.
 *
 * @throws UsageError for a name that no command has, for a secret, and for what looks like one
 */
export async function configure(
  environment: Environment,
  { set, unset, list }: ConfigureOptions,
): Promise<void> {
  const { stdout, stderr, ask } = environment;
  const { file, entries } = await readSettings(environment);
  if (list) {
    await stdout.write([...entries].map(([name, value]) => `${name}=${value}\n`).join(""));
    return;
  }
  const changed = new Map(entries);
  const names = settableNames(environment);
  if (set.length === 0 && unset.length === 0) {
    if (ask === undefined)
      throw new UsageError("configure needs a terminal, or --set NAME=VALUE, --unset NAME or --list");
    await stderr.write("An empty answer leaves a setting as it is. Secrets do not belong here.\n");
    for (const name of await usualNames(environment)) {
      const before = changed.get(name);
      const answer = await ask(`${name}${before === undefined ? "" : ` [${before}]`}: `, false);
      if (answer !== "") changed.set(name, checked(names, name, answer));
    }
  }
  for (const text of set) {
    const [name = "", ...rest] = text.split("=");
    if (rest.length === 0) throw UsageError.of("--set", "NAME=VALUE");
    changed.set(name, checked(names, name, rest.join("=")));
  }
  for (const name of unset) {
    if (!changed.delete(name)) throw UsageError.of("--unset", "the name of a setting there is", name);
  }
  await environment.writeFile(file, `${JSON.stringify(Object.fromEntries(changed), undefined, 2)}\n`);
  await stderr.write(`Written to ${file}\n`);
}

/** Names of settings, and whether what they say is secret. */
function settableNames({ services }: Environment): ReadonlyMap<string, boolean> {
  const names = new Map<string, boolean>(lastingOptions.map((name) => [name, false]));
  for (const { service: name } of services.summaries) {
    const service = services.load(name);
    for (const operation of service.operations) {
      for (const flag of commandFlags(service, operation, reservedNames)) {
        const isSecret = flag.shape.secret;
        if ((flag.place.in === "body" || flag.place.in === "filter") && !isSecret) continue;
        for (const one of [flag.name, ...flag.aliases]) names.set(one, isSecret || names.get(one) === true);
      }
    }
  }
  return names;
}

/** What is worth asking for: what every call of a service needs. */
async function usualNames({ services }: Environment): Promise<readonly string[]> {
  const all = services.summaries.map(({ service }) => services.load(service));
  const shared = all.flatMap(({ clientParameters }) => clientParameters.map(({ name }) => kebab(name)));
  const endpoints = all
    .filter(({ endpoint }) => endpoint.default === undefined)
    .map(({ service }) => `${service}.endpoint`);
  return [...new Set([...shared, ...endpoints, "credential", "output"])];
}

function checked(names: ReadonlyMap<string, boolean>, name: string, value: string): string {
  const flag = name.replace(/^[^.]+\./, "");
  const isSecret = names.get(name) ?? names.get(flag);
  if (isSecret === undefined) throw UsageError.of("a setting", "the name of a flag, or SERVICE.FLAG", name);
  if (isSecret)
    throw new UsageError(`${name} is a secret, and is not kept: use a file, the environment or --ask`);
  if (redactText(`${name}=${value}`) !== `${name}=${value}` || redactText(value) !== value) {
    throw new UsageError(`the value of ${name} looks like a secret, and is not kept`);
  }
  if (flag === "output" && outputFormats.every((one) => one !== value)) {
    throw UsageError.of(name, `one of ${outputFormats.join(", ")}`, value);
  }
  return value;
}
