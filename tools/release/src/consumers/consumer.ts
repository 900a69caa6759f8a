import type { ReadmeProgram } from "../readme/readme-programs.js";
import type { NpmEnvironment } from "../registry/npm-environment.js";

/** One package, installed alone. */
export interface Installed {
  /** Name of the package. */
  readonly name: string;
  /** Where it is installed. */
  readonly folder: string;
}

/** What a consumer is given. */
export interface Visit {
  readonly app: Installed;
  /** The first program of the package's page. */
  readonly program: ReadmeProgram;
  /** Address of the service at the emulator. */
  readonly endpoint: string;
  /** Folder with the tools only a rehearsal needs. */
  readonly tools: string;
  readonly env: NpmEnvironment;
}

/** A way to use a package. */
export interface Consumer {
  /** The row of the table. */
  readonly name: string;
  /** Who installs the package. */
  readonly installer: "npm" | "deno" | "bun";
  /**
   * Makes a backup and returns what the program printed.
   *
   * @throws Error when anything is wrong.
   */
  backUp(visit: Visit): Promise<string>;
}
