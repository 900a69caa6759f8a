import { type Command, Option } from "commander";
import { usualEmulator } from "./usual-emulator.js";
import type { CommandContext } from "../commands/command-context.js";
import { UsageError } from "../errors/usage-error.js";
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
  addFleet(program, context);
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

function addFleet(program: Command, context: CommandContext): void {
  const command = program
    .command("fleet")
    .summary("run the commands of a file side by side, none twice")
    .description(
      "Runs the commands of a file side by side, as a fleet: each is started once, and followed to its end, even if this process is " +
        "killed and run again. Each line of the file is a JSON list of the words of a command. Needs @azbackup/fleet; a store in a folder needs @electric-sql/pglite.",
    )
    .argument("<file>", "the file, or - for standard input")
    .requiredOption(
      "--store <store>",
      "where the fleet keeps what it does: a folder, or postgres://... [required]",
    )
    .option("--run <name>", "name of this run, such as the night: a command is started once in it [required]")
    .option("--per-group <n>", "at most so many at once for each vault, server or cluster; default 8", "8")
    .helpGroup("Operations:");
  addCommonOptions(command, ({ flags }) => /--(output|query)\b/.test(flags));
  command.action(async (file: string) => {
    const { store, run, perGroup } = command.opts<{ store: string; run?: string; perGroup: string }>();
    if (run === undefined) throw new UsageError("--run is required");
    if (!/^[1-9]\d*$/.test(perGroup))
      throw UsageError.of("--per-group", "a whole number of at least 1", perGroup);
    const { runFleet } = await import("../commands/run-fleet.js");
    await runFleet(context, { file, store, run, perGroup: Number(perGroup), common: commonValues(command) });
  });
  const status = command
    .command("status")
    .summary("show where a fleet stands")
    .description(
      "Shows how many items of a fleet are in which state, what was sent, and which groups the service has throttled. It starts nothing. --store says which fleet; a store in a folder can be opened by one process at a time.",
    )
    .option("--watch", "show it again each second, until it is interrupted", false);
  status.action(async () => {
    const { store } = command.opts<{ store: string }>();
    const { fleetStatus } = await import("../commands/fleet-status.js");
    await fleetStatus(context, { store, watch: status.opts<{ watch: boolean }>().watch });
  });
}
