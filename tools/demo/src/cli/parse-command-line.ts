import { parseArgs } from "node:util";
import type { Journey } from "../journeys/index.js";
import { StopError } from "../stop-error.js";
import { type GeneralOption, type GeneralOptionName, generalOptions } from "./general-options.js";

/** The command line, taken apart. */
export interface CommandLine {
  /** Whether an option without a value is given. */
  has(name: GeneralOptionName): boolean;
  /** The value of an option. */
  text(name: GeneralOptionName): string | undefined;
  /** The journeys that are asked for; all when none is named. */
  readonly journeys: readonly Journey[];
  /** Whether `--service` is given. */
  readonly chosen: boolean;
  /** Values of the journeys' own options. */
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * Reads the arguments. Values are never repeated in an error: one of them may be a secret that was
 * put in the wrong place.
 *
 * @throws StopError for anything that is not understood
 */
export function parseCommandLine(argv: readonly string[], all: readonly Journey[]): CommandLine {
  const general = new Map<string, GeneralOption>(Object.entries(generalOptions));
  const given = new Map<string, string[]>();
  const takesValue = (name: string): boolean => !general.has(name) || general.get(name)?.value !== undefined;
  const options = Object.fromEntries(
    [...general.keys(), ...all.flatMap(plainParameters)].map((name) => [
      name,
      { type: takesValue(name) ? ("string" as const) : ("boolean" as const), multiple: true },
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  let last = "";
  for (const token of tokens) {
    if (token.kind !== "option") throw new StopError(`there is an argument${last} that belongs to no option`);
    last = ` after --${token.name}`;
    if (options[token.name] === undefined) throw unknownOption(token.name, all);
    if (takesValue(token.name) && !token.value) throw new StopError(`--${token.name} needs a value`);
    if (!takesValue(token.name) && token.value !== undefined)
      throw new StopError(`--${token.name} takes no value`);
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ""]);
  }
  for (const [name, values] of given) {
    if (values.length > 1 && name !== "service") throw new StopError(`--${name} is given twice`);
  }
  const chosen = chooseJourneys(given.get("service"), all);
  return {
    has: (name) => given.has(name),
    text: (name) => given.get(name)?.[0],
    journeys: chosen,
    chosen: given.has("service"),
    parameters: ownParameters(given, general, chosen),
  };
}

function plainParameters({ parameters }: Journey): string[] {
  return Object.entries(parameters).flatMap(([name, { env }]) => (env === undefined ? [name] : []));
}

function unknownOption(name: string, all: readonly Journey[]): StopError {
  const secret = all.flatMap(({ parameters }) => parameters[name]?.env ?? [])[0];
  return new StopError(
    secret === undefined
      ? `unknown option --${name.slice(0, 30)}`
      : `--${name} is secret and has no place on a command line: put it into the environment variable ${secret}`,
  );
}

function chooseJourneys(names: readonly string[] | undefined, all: readonly Journey[]): readonly Journey[] {
  const known = all.map(({ service }) => service);
  for (const name of names ?? []) {
    if (!known.includes(name))
      throw new StopError(`there is no service of that name; there are ${known.join(", ")}`);
  }
  return names === undefined ? all : all.filter(({ service }) => names.includes(service));
}

function ownParameters(
  given: ReadonlyMap<string, readonly string[]>,
  general: ReadonlyMap<string, unknown>,
  chosen: readonly Journey[],
): ReadonlyMap<string, string> {
  const own = [...given].filter(([name]) => !general.has(name));
  for (const [name] of own) {
    if (!chosen.some(({ parameters }) => Object.hasOwn(parameters, name))) {
      throw new StopError(`--${name} does not belong to ${chosen.map(({ service }) => service).join(", ")}`);
    }
  }
  return new Map(own.map(([name, [value = ""]]) => [name, value]));
}
