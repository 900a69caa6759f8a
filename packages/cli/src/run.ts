import { exitCodes } from "./errors/exit-codes.js";
import type { Circumstances } from "./errors/explain.js";
import { type Environment, OutputClosed } from "./environment.js";
import type { CommandContext } from "./commands/command-context.js";
import { maskedOutput, safeOutput } from "./output/safe-output.js";
import { addCompletion, wordsToComplete } from "./completion/add-completion.js";
import { addFind, addServices, type Invoke } from "./program/build-program.js";
import { addOwnCommands, forwarded } from "./program/own-commands.js";
import { createProgram, parse } from "./program/parse.js";
import { version } from "./version.js";

/** Runs a command line, and resolves to its exit code. Never rejects: what is shown has to be masked first. */
export async function run(outer: Environment): Promise<number> {
  const secrets = new Set<string>();
  const environment: Environment = {
    ...outer,
    stdout: maskedOutput(outer.stdout, secrets),
    stderr: safeOutput(outer.stderr, secrets),
  };
  const circumstances: { -readonly [K in keyof Circumstances]: Circumstances[K] } = {
    flags: [],
    startsWork: false,
    isCalled: false,
    isInterrupted: false,
  };
  const context: CommandContext = { environment, secrets, circumstances, exitCode: exitCodes.done };
  try {
    const pending: Promise<void>[] = [];
    const { argv, services } = environment;
    const program = createProgram(environment, version, pending);
    const words = commandWords(argv);
    const forward = forwarded[argv[0] ?? ""];
    if (forward !== undefined)
      return await environment.runCommandOf(forward.package, forward.withArguments(argv.slice(1)));
    // What only a command that runs needs is loaded when one does: help has to be there at once.
    const invoke: Invoke = async (invocation) =>
      (await import("./commands/run-operation.js")).runOperation(context, invocation);
    addServices(program, services, words, invoke, "run");
    addFind(program, services, words, invoke);
    addOwnCommands(program, context);
    await addCompletion(program, argv, environment);
    await parse(program, argv).finally(async () => Promise.all(pending));
    return context.exitCode;
  } catch (error) {
    return report(error, environment, circumstances);
  }
}

async function report(
  problem: unknown,
  { stderr, argv }: Environment,
  circumstances: Circumstances,
): Promise<number> {
  // Whoever closes a pipe has read enough.
  if (problem instanceof OutputClosed) return exitCodes.done;
  const { explain } = await import("./errors/explain.js");
  const { exitCode, lines } = explain(problem, circumstances);
  const help =
    exitCode === exitCodes.usage ? [`azbackup ${[...commandWords(argv), "--help"].join(" ")} explains.`] : [];
  const text = [`azbackup: ${lines[0] ?? ""}`, ...lines.slice(1), ...help].join("\n");
  await Promise.allSettled([stderr.write(`${text}\n`)]);
  return exitCode;
}

/** The words before the first option: which command it is. */
function commandWords(written: readonly string[]): string[] {
  const argv = wordsToComplete(written) ?? written;
  const end = argv.findIndex((word) => word.startsWith("-"));
  return (end === -1 ? [...argv] : argv.slice(0, end))
    .filter((word) => /^[a-z][a-z0-9-]*$/.test(word))
    .slice(0, 4);
}
