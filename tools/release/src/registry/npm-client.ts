import { run } from "@azbackup/processes";
import type { NpmEnvironment } from "./npm-environment.js";

/** npm, speaking to one registry whatever its settings say. */
export class NpmClient {
  readonly #registry: string;
  readonly #options: { readonly cwd: string; readonly env: NpmEnvironment };

  /** @param cwd where npm runs; a project's settings there count */
  constructor(registry: string, cwd: string, env: NpmEnvironment = {}) {
    this.#registry = registry;
    this.#options = { cwd, env };
  }

  /** Runs a command of npm. */
  async run(...args: readonly string[]): Promise<string> {
    const sorted = [...args, `--registry=${this.#registry}`];
    return run("npm", sorted, this.#options);
  }

  /** What the registry says of a package; undefined when it has no such package or version. */
  async view(spec: string, field: string): Promise<unknown> {
    const printed = await this.run("view", spec, field, "--json").catch((error: unknown) => {
      if (error instanceof Error && error.message.includes("E404")) return "";
      throw error;
    });
    const start = printed.search(/["{[]/);
    return start < 0 ? undefined : JSON.parse(printed.slice(start));
  }
}
