import type { Environment } from "../environment.js";
import type { Circumstances } from "../errors/explain.js";

/** What a command works with, and leaves behind. */
export interface CommandContext {
  readonly environment: Environment;
  /** Values that must be shown nowhere. */
  readonly secrets: Set<string>;
  /** What is known of the command, should it go wrong. */
  readonly circumstances: { -readonly [K in keyof Circumstances]: Circumstances[K] };
  exitCode: number;
}
