import { type Command, Option } from "commander";
import type { OperationCommand, ServiceCommands } from "../description/service-commands.js";
import type { Services } from "../description/load-services.js";
import { commandFlags } from "../flags/command-flags.js";
import type { Flag } from "../flags/flag.js";
import type { Written } from "../flags/gather.js";
import { kebab } from "../flags/names.js";
import { addCommonOptions, collect, type CommonValues, commonValues } from "./add-common-options.js";
import { reservedNames } from "./common-options.js";
import { isFor, type Mode } from "./is-for.js";
import { flagHelp, flagSyntax } from "./option-help.js";

/** The command that was asked for. */
export interface Invocation {
  readonly service: ServiceCommands;
  readonly operation: OperationCommand;
  readonly flags: readonly Flag[];
  readonly written: Written;
  readonly common: CommonValues;
  readonly mode: Mode;
}

export type Invoke = (invocation: Invocation) => Promise<void>;

/** Gives the program the commands of the services; only the one that is asked for is read from disk. */
export function addServices(
  program: Command,
  services: Services,
  words: readonly string[],
  invoke: Invoke,
  mode: Mode,
): void {
  for (const { service: name, summary } of services.summaries) {
    const command = program.command(name).description(summary).helpCommand(false);
    command.helpGroup("Services:");
    if (words[0] === name) addOperations(command, services.load(name), words.slice(1), invoke, mode);
  }
}

/** Gives the program `find`, with the commands of all that can be started and followed. */
export function addFind(
  program: Command,
  services: Services,
  [first, ...words]: readonly string[],
  invoke: Invoke,
): void {
  const find = program
    .command("find")
    .summary("ask a service whether an operation was started")
    .description(
      "Asks a service whether an operation was started whose answer was lost. Takes the arguments of the operation, and starts nothing. " +
        "Ends with 0 when it was started, 3 when it was not, 4 when that is not to be told.",
    )
    .helpCommand(false)
    .helpGroup("Operations:");
  addServices(find, services, first === "find" ? words : [], invoke, "find");
}

function addOperations(
  parent: Command,
  service: ServiceCommands,
  words: readonly string[],
  invoke: Invoke,
  mode: Mode,
): void {
  parent.description(service.doc.replace(/\n(?!\n)/g, " "));
  const groups = new Map<string, Command>();
  for (const operation of service.operations.filter(({ isLong }) => mode === "run" || isLong)) {
    const [first = "", second] = operation.command;
    const isAsked = operation.command.every((word, index) => words[index] === word);
    if (second === undefined) {
      fillCommand(parent.command(first), service, operation, isAsked, invoke, mode);
      continue;
    }
    const group = groups.get(first) ?? parent.command(first).helpGroup("Groups:").helpCommand(false);
    groups.set(first, group);
    fillCommand(group.command(second), service, operation, isAsked, invoke, mode);
    group.description(`Operations: ${group.commands.map((one) => one.name()).join(", ")}.`);
    // The name of the client's method will do as well, without being listed.
    const method = kebab(operation.name);
    const isFree = service.operations.every(({ command: [word] }) => word !== method);
    if (words[0] === method && isFree)
      fillCommand(parent.command(method, { hidden: true }), service, operation, true, invoke, mode);
  }
}

function fillCommand(
  command: Command,
  service: ServiceCommands,
  operation: OperationCommand,
  isAsked: boolean,
  invoke: Invoke,
  mode: Mode,
): void {
  const [summary = ""] = operation.doc.split(/(?<=\.)\s/);
  command.summary(summary.replace(/\s+/g, " ")).description(describe(operation));
  if (!isAsked) return;
  const flags = commandFlags(service, operation, reservedNames);
  for (const flag of flags) addFlag(command, flag);
  addCommonOptions(command, (option) => isFor(option, operation, service, mode));
  command.action(async () => {
    const values: Readonly<Record<string, unknown>> = command.opts();
    const written = new Map<string, readonly string[]>();
    for (const flag of flags) {
      const texts = [flag.name, ...flag.aliases].flatMap((name) => textsOf(values[attribute(name)]));
      if (texts.length > 0) written.set(flag.name, texts);
    }
    await invoke({ service, operation, flags, written, common: commonValues(command), mode });
  });
}

function describe({ doc, versionNotes = [], link }: OperationCommand): string {
  const paragraphs = doc.split(/\n\n+/).map((paragraph) => paragraph.replace(/\n/g, " "));
  const notes = versionNotes.map((note) => `${note}.`);
  const more = link === undefined ? [] : [`${link.title}: ${link.url}`];
  return [...paragraphs, ...notes, ...more].join("\n\n");
}

// Commander's own camel case would give two flags that differ in a dot the same name.
function attribute(name: string): string {
  return `flag:${name}`;
}

class FlagOption extends Option {
  readonly #attribute: string;

  constructor(syntax: string, help: string, name: string) {
    super(syntax, help);
    this.#attribute = attribute(name);
  }

  override attributeName(): string {
    return this.#attribute;
  }
}

const groups: Readonly<Record<string, string | undefined>> = { body: "Body:", filter: "Filter:" };

function addFlag(command: Command, flag: Flag): void {
  const group = groups[flag.place.in] ?? "Parameters:";
  const option = new FlagOption(flagSyntax(flag), flagHelp(flag), flag.name).helpGroup(group);
  // For completion. They are judged elsewhere: what commander says of a value would show it.
  const words = flag.allowed ?? flag.known;
  if (words !== undefined) option.argChoices = [...words];
  command.addOption(option.argParser(collect));
  for (const alias of flag.aliases) {
    const syntax = flagSyntax({ ...flag, name: alias });
    command.addOption(new FlagOption(syntax, "", alias).hideHelp().argParser(collect));
  }
}

function textsOf(value: unknown): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
