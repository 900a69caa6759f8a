import { isResumeTokenError, isValidationError } from "@azbackup/core/errors";
import { helpText } from "./cli/help-text.js";
import { type CommandLine, parseCommandLine } from "./cli/parse-command-line.js";
import { confirm } from "./confirm.js";
import type { Environment } from "./environment.js";
import { type Journey, journeys } from "./journeys/index.js";
import { choosePlace } from "./places/choose-place.js";
import type { Place } from "./places/place.js";
import { prepareJourney } from "./run/prepare-journey.js";
import { runJourney } from "./run/run-journey.js";
import type { StepReport } from "./run/step-report.js";
import { safeOutput } from "./safe-output.js";
import { StopError } from "./stop-error.js";
import { openTokenFile } from "./tokens/open-token-file.js";
import type { TokenFile } from "./tokens/token-file.js";
import { createPlainView } from "./view/plain-view.js";
import type { ProgressView } from "./view/progress-view.js";
import { summary } from "./view/summary.js";
import { createTerminalView } from "./view/terminal-view.js";

/** Exit code of a command that was interrupted, as shells have it. */
const interruptedCode = 130;

/** Runs the command and resolves to its exit code. Never rejects: what is written has to be masked first. */
export async function runDemo(outer: Environment): Promise<number> {
  const secrets = new Set<string>();
  const stdout = safeOutput(outer.stdout, secrets);
  const environment = { ...outer, stdout, stderr: safeOutput(outer.stderr, secrets) };
  try {
    const line = parseCommandLine(outer.argv, journeys);
    if (line.has("help")) {
      stdout.write(helpText(journeys));
      return 0;
    }
    const place = await choosePlace(environment, line, secrets);
    try {
      const tokens = await openTokenFile(line.text("save"), line.text("resume"));
      return await backUp(environment, line, place, tokens);
    } finally {
      await place.close();
    }
  } catch (error) {
    return explain(error, environment);
  }
}

async function backUp(
  environment: Environment,
  line: CommandLine,
  place: Place,
  tokens: TokenFile,
): Promise<number> {
  const { stdout, interrupted, now } = environment;
  const chosen = whatToDo(line, tokens);
  stdout.write(`${place.about}\n`);
  const prepared = await Promise.all(
    chosen.map((journey) => prepareJourney(journey, place.target(journey), tokens, interrupted)),
  );
  if (place.kind === "real service") {
    for (const journey of chosen) await confirm(environment, line, journey, place.target(journey));
  }
  const view = createView(environment, chosen);
  let reports: readonly StepReport[];
  try {
    const context = { tokens, interrupted, now, warn: (text: string) => view.note(text) };
    const all = prepared.map((one, index) => runJourney(one, view.lane(index), context));
    reports = (await Promise.all(all)).flat();
  } finally {
    view.close();
  }
  stdout.write(summary(reports, place.kind, interrupted.aborted, tokens));
  if (interrupted.aborted) return interruptedCode;
  return reports.every(({ outcome }) => outcome === "succeeded") ? 0 : 1;
}

function whatToDo({ journeys, chosen, has }: CommandLine, { entry }: TokenFile): readonly Journey[] {
  if (!has("resume")) return journeys;
  const kept = journeys.filter(({ service }) => entry(service) !== undefined);
  if (kept.length === 0 || (chosen && kept.length < journeys.length)) {
    throw new StopError("the file of --resume says nothing of what --service asks for");
  }
  return kept;
}

function createView(environment: Environment, chosen: readonly Journey[]): ProgressView {
  const { env, stdout } = environment;
  const titles = chosen.map(({ title }) => title);
  const plain = !stdout.isTTY || env["NO_COLOR"] || env["CI"] || env["TERM"] === "dumb";
  return plain ? createPlainView(stdout, titles) : createTerminalView(environment, titles);
}

function explain(error: unknown, { stderr }: Pick<Environment, "stderr">): number {
  if (!(error instanceof Error))
    return explain(new TypeError("something that is no error was thrown"), { stderr });
  const wrongInput = isValidationError(error) || isResumeTokenError(error);
  const exitCode = error instanceof StopError ? error.exitCode : wrongInput ? 2 : undefined;
  // Where nobody foresaw it, whoever looks into it needs more than the message.
  stderr.write(exitCode === undefined ? `${error.stack ?? error.message}\n` : `${error.message}.\n`);
  if (exitCode === 2) stderr.write("npm start -- --help explains.\n");
  return exitCode ?? 1;
}
