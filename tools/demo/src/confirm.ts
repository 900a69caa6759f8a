import { redactUrl } from "@azbackup/core/errors";
import type { CommandLine } from "./cli/parse-command-line.js";
import type { Environment } from "./environment.js";
import type { Journey, Target } from "./journeys/index.js";
import { StopError } from "./stop-error.js";

/**
 * Says what is about to happen to a real service, and asks.
 *
 * @throws StopError when the answer is not yes, or when there is nobody to ask
 */
export async function confirm(
  { stdout, ask }: Pick<Environment, "stdout" | "ask">,
  line: CommandLine,
  journey: Journey,
  target: Target,
): Promise<void> {
  const sentences = journey
    .plan({ ...target, endpoint: redactUrl(target.endpoint) })
    .map((sentence) => `  - ${sentence}\n`);
  stdout.write(`This is not the emulator. It is going to\n${sentences.join("")}`);
  stdout.write(`signed in with ${identity(journey, target)}.\n`);
  if (line.has("yes")) return;
  if (ask === undefined) throw new StopError("there is nobody to ask here: --yes says that this is wanted");
  if ((await ask('Go on? Type "yes": ')).trim().toLowerCase() !== "yes") {
    throw new StopError("nothing was sent", 1);
  }
}

function identity({ credential }: Journey, { certificate }: Target): string {
  if (certificate !== undefined) return "the client certificate";
  return credential === "certificate or none" ? "nothing at all" : "the default credential of this machine";
}
