import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of this repository. */
export const repository: string = join(dirname(fileURLToPath(import.meta.url)), "../../../..");

/** The command that generates. */
export const generateCommand: readonly string[] = [
  join(repository, "generator/dist/cli/main.js"),
  "--then",
  join(repository, "tools/changes/dist/after-generate.js"),
];

const changesCommand = join(repository, "tools/changes/dist/main.js");

/** What a command wrote, and how it ended. */
export interface Run {
  readonly code: number;
  readonly output: string;
}

/** A small repository of its own, below this one so that specs find their libraries. */
export class Workspace {
  readonly root: string;

  constructor() {
    mkdirSync(join(repository, ".cache"), { recursive: true });
    this.root = mkdtempSync(join(repository, ".cache/changes-"));
    mkdirSync(join(this.root, ".changeset"));
    cpSync(join(repository, "LICENSE"), join(this.root, "LICENSE"));
    this.write("package.json", "{}");
    this.write("generator/package.json", JSON.stringify({ name: "generator", private: true }));
    this.write(
      "packages/core/package.json",
      JSON.stringify({ name: "core", version: "1.0.0", private: true }),
    );
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Puts another text into a file in one step, so that nobody who watches it sees half of it. */
  replace(path: string, text: string): void {
    this.write("written", text);
    renameSync(join(this.root, "written"), join(this.root, path));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  /** What `npm run generate` does. */
  async generate(...services: string[]): Promise<Run> {
    const generated = await this.#run([...generateCommand, ...services]);
    const told = await this.changes("--generated", ...services);
    return { code: generated.code + told.code, output: generated.output + told.output };
  }

  async changes(...options: string[]): Promise<Run> {
    return this.#run([changesCommand, ...options]);
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { force: true });
  }

  removeAll(): void {
    rmSync(this.root, { recursive: true });
  }

  async #run(command: readonly string[]): Promise<Run> {
    return new Promise((resolve) => {
      execFile(process.execPath, command, { cwd: this.root }, (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, output: stdout + stderr });
      });
    });
  }
}
