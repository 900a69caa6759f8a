import { parseArgs } from "node:util";

/** An option of the command line. */
interface OptionRule {
  /** What stands for the value in the help; absent for a switch. */
  readonly value?: string;
  readonly help: string;
  readonly isRepeated?: boolean;
}

/** The options in the order of the help, by name. */
export const optionRules = {
  port: { value: "n", help: "port to listen on (default: any free one)" },
  host: { value: "name", help: "address to listen on (default 127.0.0.1: this machine only)" },
  service: { value: "name", help: "serve only this service", isRepeated: true },
  manifests: { value: "folder", help: "serve the services of these manifests" },
  duration: {
    value: "time",
    help: "how long work takes: 5s, 200ms, 2m (default: three reads by Retry-After)",
  },
  "job-duration": {
    value: "time",
    help: "how long the jobs take that work leaves behind (default: twice that)",
  },
  "retry-after": {
    value: "seconds",
    help: "the Retry-After of answers that start work (default: the service's)",
  },
  speed: { value: "factor", help: "let time pass so many times faster (default 1)" },
  "page-size": { value: "n", help: "items on a page of a list (default 100)" },
  quirks: { value: "list", help: "on, off, or names with =on or =off (default on: as the services are)" },
  "strict-versions": { help: "refuse API versions the specs do not describe" },
  "unknown-parents": {
    value: "how",
    help: "assume or refuse vaults, servers and partitions nobody made (default assume)",
  },
  seed: { value: "text", help: "make ids from this" },
  tenant: { value: "id", help: "tenant named in challenges and tokens" },
  authority: { value: "url", help: "token endpoint named in challenges (default: the emulator's own)" },
  "challenge-resource": { value: "url", help: "resource named in challenges (default: by the host)" },
  token: { value: "text", help: "accept only this bearer token", isRepeated: true },
  "check-tokens": { help: "accept only tokens of the emulator's token endpoint, for the right audience" },
  client: { value: "id=secret", help: "give tokens only to this application", isRepeated: true },
  "allow-anonymous": { help: "let requests without a credential in" },
  tls: { help: "serve TLS, with a certificate made for this machine" },
  "tls-cert": { value: "file", help: "serve TLS with this certificate" },
  "tls-key": { value: "file", help: "its key" },
  "tls-ca": { value: "file", help: "take only client certificates of this authority" },
  data: { value: "folder", help: "keep the state there" },
  "control-token": { value: "text", help: "let other machines use the control API with this token" },
  "request-limit": { value: "n", help: "requests that are remembered (default 1000)" },
  json: { help: "print where it listens as one line of JSON" },
  quiet: { help: "log no requests" },
  debug: { help: "log why requests were refused, and how they were served" },
  version: { help: "print the version" },
  help: { help: "show this text" },
} as const satisfies Readonly<Record<string, OptionRule>>;

/** Name of an option. */
export type OptionName = keyof typeof optionRules;

/** The values that were given, by option; switches read `"true"`. */
export type OptionValues = ReadonlyMap<OptionName, readonly string[]>;

const PREFIX = "AZBACKUP_EMULATOR_";

/** Every option, its value, and what it does; and where else it can be said. */
export function helpText(): string {
  const lines = names().map((name) => {
    const { value, help, isRepeated } = ruleOf(name);
    const shown = `--${name}${value === undefined ? "" : ` <${value}>`}`;
    return `  ${shown.padEnd(28)} ${help}${isRepeated === true ? "; may be given several times" : ""}`;
  });
  return [
    "Usage: azbackup-emulator [options]",
    "",
    "Serves fakes of the azbackup services on one port until Ctrl-C.",
    "",
    ...lines,
    "",
    `Each can be set in the environment too: ${PREFIX}PORT, ${PREFIX}STRICT_VERSIONS=true. The command line`,
    "comes first. Exit codes: 0 ended as asked, 1 it cannot serve, 2 the command line is wrong.",
    "",
  ].join("\n");
}

/**
 * Reads the command line, and the environment for what it leaves open.
 *
 * @throws Error with a message for the user, when an option is unknown or lacks its value.
 */
export function readOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): OptionValues {
  const { values } = parseArgs({
    args: [...argv],
    strict: true,
    allowPositionals: false,
    options: Object.fromEntries(
      names().map((name) => [
        name,
        {
          type: ruleOf(name).value === undefined ? ("boolean" as const) : ("string" as const),
          multiple: true,
          ...(name === "help" ? { short: "h" } : {}),
        },
      ]),
    ),
  });
  const found = new Map<OptionName, readonly string[]>();
  for (const name of names()) {
    const given = [values[name] ?? []].flat().map(String);
    const inEnvironment = environment[`${PREFIX}${name.toUpperCase().replaceAll("-", "_")}`];
    if (given.length > 0) found.set(name, ruleOf(name).isRepeated === true ? given : given.slice(-1));
    else if (inEnvironment !== undefined && inEnvironment !== "")
      found.set(name, fromEnvironment(name, inEnvironment));
  }
  return found;
}

function fromEnvironment(name: OptionName, text: string): readonly string[] {
  const { value, isRepeated } = ruleOf(name);
  if (value !== undefined) return isRepeated === true ? text.split(",") : [text];
  if (!/^(true|false|1|0)$/i.test(text))
    throw new Error(`${PREFIX}${name.toUpperCase()} has to be true or false`);
  return /^(true|1)$/i.test(text) ? ["true"] : [];
}

function names(): readonly OptionName[] {
  return Object.keys(optionRules).filter((name): name is OptionName => name in optionRules);
}

function ruleOf(name: OptionName): OptionRule {
  return optionRules[name];
}
