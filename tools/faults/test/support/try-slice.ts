import { runHostile } from "../../src/hostile/run-hostile.js";
import type { Finding } from "../../src/hostile/run-kind.js";

/** What the ten minutes of `npm run faults -- --hostile` try at random begins the same here each time. */
const seed = 20_261_201;

/**
 * The kinds of hostile inputs, for a third of a minute each: as many inputs as the machine manages. In files of
 * their own, since those run side by side.
 */
export const slices = {
  service: ["answers", "documents", "urls", "floods"],
  program: ["arguments", "callbacks", "credentials", "options", "policies"],
  tokens: ["resume tokens", "forged tokens", "waits"],
} as const;

/**
 * Tries one slice and returns what was found, with the seed to find it again.
 *
 * @throws Error when a kind was not tried at all
 */
export async function findingsOf(name: keyof typeof slices): Promise<readonly Finding[]> {
  const only = slices[name];
  const { inputs, findings } = await runHostile({ seed, inputs: 1e6, minutes: 1 / 3, only });
  const untried = only.filter((kind) => !inputs.get(kind));
  if (untried.length > 0) throw new Error(`not tried: ${untried.join()}`);
  return findings;
}
