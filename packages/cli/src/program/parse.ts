import { Command, CommanderError } from "commander";
import type { Environment } from "../environment.js";
import { UsageError } from "../errors/usage-error.js";

/** The program without commands: where its texts go, and that it never ends the process. */
export function createProgram(
  { stdout, stderr }: Environment,
  version: string,
  pending: Promise<void>[],
): Command {
  const program = new Command("azbackup");
  program
    .description(
      "Backs up and restores by the APIs of several Azure services. Every operation is a command, waited for to its true end.",
    )
    .version(version)
    .exitOverride()
    .helpCommand(false)
    .showHelpAfterError(false)
    .configureOutput({
      writeOut: (text) => pending.push(stdout.write(text)),
      // Errors are shown in one place, whoever finds them; this is the help where a command is missing.
      writeErr: (text) => {
        if (!text.startsWith("error:")) pending.push(stderr.write(text));
      },
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    // What a description says is all there is to say: words and defaults stand in it.
    .configureHelp({ showGlobalOptions: false, optionDescription: ({ description }) => description })
    .addHelpText(
      "after",
      "\nExit codes: 0 done, 1 the operation failed, 2 wrong usage, 3 not started, 4 may have started, 5 timed out while waiting, 130 interrupted.",
    );
  return program;
}

/**
 * Reads the command line, and runs what it asks for.
 *
 * @throws UsageError for what cannot be understood; it shows no value that was written
 */
export async function parse(program: Command, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    throw new UsageError(messageOf(error));
  }
}

// A value may be secret, and what follows a word nobody knows may be a value.
function messageOf({ code, message }: CommanderError): string {
  const text = message.replace(/^error: /, "");
  if (code === "commander.unknownOption") return text.replace(/(unknown option '-[^='\s]*)=[^']*'/s, "$1'");
  if (code === "commander.excessArguments") return `${text.split(":")[0] ?? text}: values belong to flags`;
  if (code === "commander.help") return "a command is required";
  return text;
}
