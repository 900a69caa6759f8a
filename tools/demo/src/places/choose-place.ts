import type { CommandLine } from "../cli/parse-command-line.js";
import type { GeneralOptionName } from "../cli/general-options.js";
import type { Environment } from "../environment.js";
import { StopError } from "../stop-error.js";
import { ownEmulator } from "./own-emulator.js";
import type { Place } from "./place.js";
import { realService } from "./real-service.js";
import { runningEmulator } from "./running-emulator.js";

/** A run is then over in seconds, and there is still something to see. */
const ownSpeed = 5;

/**
 * Finds out where the services are. What a person says about a real service must never end up in a
 * run against an emulator that looks like a backup, and the other way round.
 *
 * @throws StopError for options that do not go together
 */
export async function choosePlace(
  environment: Environment,
  line: CommandLine,
  secrets: Set<string>,
): Promise<Place> {
  const { journeys } = line;
  const [endpoint, emulator] = [line.text("endpoint"), line.text("emulator")];
  if (endpoint !== undefined) {
    refuse(line, ["emulator", "speed", "fail"], "is for emulated services, and --endpoint for real ones");
    const [journey, ...more] = journeys;
    if (journey === undefined || more.length > 0) throw new StopError("--endpoint needs one --service");
    return realService(environment, line, journey, endpoint, secrets);
  }
  refuse(line, ["cert", "key", "pfx", "ca", "yes"], "is for a real service, which needs --endpoint");
  const [own] = line.parameters.keys();
  if (own !== undefined) throw new StopError(`--${own} is for a real service, which needs --endpoint`);
  const speed = readSpeed(line.text("speed"));
  if (emulator !== undefined) {
    refuse(line, ["fail"], "works only with the emulator that this command starts, without --emulator");
    return runningEmulator(emulator, speed ?? 1);
  }
  const ends = "needs --emulator or --endpoint: the emulator that this command starts ends with it";
  refuse(line, ["save", "resume"], ends);
  return ownEmulator(environment, journeys, speed ?? ownSpeed, line.text("fail"));
}

function refuse(line: CommandLine, names: readonly GeneralOptionName[], why: string): void {
  for (const name of names) if (line.has(name)) throw new StopError(`--${name} ${why}`);
}

function readSpeed(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const speed = Number(text);
  if (!(speed > 0 && speed <= 1_000_000))
    throw new StopError("--speed needs a number above 0, at most 1000000");
  return speed;
}
