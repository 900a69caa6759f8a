import { type Command, Option } from "commander";
import { usualEmulator } from "./usual-emulator.js";
import type { CommandContext } from "../commands/command-context.js";
import { addCommonOptions, commonValues } from "./add-common-options.js";

/** A command of another package, which is there when that is installed. */
export interface Forwarded {
  readonly package: string;
  readonly summary: string;
  withArguments(argv: readonly string[]): readonly string[];
}

export const forwarded: Readonly<Record<string, Forwarded | undefined>> = {
  emulator: {
    package: "@azbackup/emulator",
    summary: "start the emulator of all services on this machine",
    // Where `--emulator` looks for it, unless somebody wants it elsewhere.
    withArguments: (argv) =>
      argv.some((word) => /^--(port|help|version)\b/.test(word))
        ? argv
        : ["--port", new URL(usualEmulator).port, ...argv],
  },
  fleet: {
    package: "@azbackup/fleet",
    summary: "run many operations at once, from a file",
    withArguments: (argv) => argv,
  },
};

/** Gives the program the commands that are of no service. */
export function addOwnCommands(program: Command, context: CommandContext): void {
  for (const [name, isCancel] of [
    ["resume", false],
    ["cancel", true],
  ] as const) {
    const command = program
      .command(name)
      .summary(
        isCancel ? "ask the service to stop an operation" : "wait for an operation that was started before",
      )
      .description(
        isCancel
          ? "Asks the service to stop an operation, where it can, and waits for how it ends. It may still end as done."
          : "Goes on with an operation from its token. Nothing is started, and it may be done any number of times.",
      )
      .argument("<token>", "the token, or a file that holds it")
      .helpGroup("Operations:");
    addCommonOptions(
      command,
      ({ only, flags }) =>
        only === "long" || (only === undefined && !/--(endpoint|api-version|emulator|ask)\b/.test(flags)),
    );
    command.action(async (token: string) => {
      const { resumeOperation } = await import("../commands/resume-operation.js");
      await resumeOperation(context, token, commonValues(command), isCancel);
    });
  }
  addConfigure(program, context);
  for (const [name, one] of Object.entries(forwarded)) {
    const { package: from, summary = "" } = one ?? {};
    program.command(name).summary(summary).description(`${summary}; needs ${from}`).helpGroup("Operations:");
  }
}

function addConfigure(program: Command, { environment }: CommandContext): void {
  const collect = (text: string, before: readonly string[]): string[] => [...before, text];
  const command = program
    .command("configure")
    .summary("keep defaults in a file")
    .description("Keeps defaults of flags, for all services or for one. A secret is never kept.")
    .addOption(
      new Option("--set <name=value>", "set a flag's default; SERVICE.FLAG for one service")
        .argParser(collect)
        .default([], "none"),
    )
    .addOption(new Option("--unset <name>", "forget one").argParser(collect).default([], "none"))
    .option("--list", "show all of them", false)
    .helpGroup("Operations:");
  command.action(async () => {
    const { set, unset, list } = command.opts<{ set: string[]; unset: string[]; list: boolean }>();
    const { configure } = await import("../commands/configure.js");
    await configure(environment, { set, unset, list });
  });
}
