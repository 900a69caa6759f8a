import { access, mkdir, writeFile } from "node:fs/promises";
import { constants } from "node:fs";
import { delimiter, join } from "node:path";
import { ctrlC, openTerminal, run, type Service, startService } from "@azbackup/processes";
import type { NpmEnvironment } from "../registry/npm-environment.js";
import { type StepResult, attempt } from "./step-result.js";

const name = "@azbackup/cli";
const backup = ["keyvault", "full-backup", "--storage-resource-uri", "https://a.blob.core.windows.net/b"];
const planted = "planted-signature";

export interface CommandLineOptions {
  /** Where the package is installed. */
  readonly installed: string;
  /** Folder for what is needed meanwhile. */
  readonly work: string;
  readonly env: NpmEnvironment;
  readonly say: (text: string) => void;
}

/**
 * Uses the published command as people do: with `npx`, from a folder whose name has spaces in it, in a
 * terminal, in a pipe, and completed by the shells there are.
 */
export async function useCommandLine(options: CommandLineOptions): Promise<StepResult[]> {
  const folder = join(options.work, "on call at night");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "my sas.txt"), `sv=2024-08-04&sig=${planted}`);
  const emulator = await startEmulator(folder, options.env);
  const words = [...backup, "--token", "@my sas.txt", "--emulator", emulator.ready];
  const bin = join(options.installed, "node_modules/.bin");
  try {
    return [
      await attempt(name, "npx", async () => byNpx(words, folder, options.env)),
      await attempt(name, "terminal", async () => inTerminal(join(bin, "azbackup"), words, folder)),
      await attempt(name, "pipe", async () => inPipe(bin, words, folder)),
      await attempt(name, "bash", async () => inBash(bin, folder)),
      await attempt(name, "zsh", async () => inZsh(bin, folder, options.say)),
    ];
  } finally {
    await emulator.stop();
  }
}

async function startEmulator(cwd: string, env: NpmEnvironment): Promise<Service> {
  const args = ["--yes", "@azbackup/emulator", "--port", "0", "--duration", "3s", "--retry-after", "1"];
  return startService("npx", args, /Listening on (http:\S+)/, { cwd, env });
}

async function byNpx(words: readonly string[], cwd: string, env: NpmEnvironment): Promise<void> {
  const printed = await run("npx", ["--yes", name, ...words], { cwd, env });
  require(printed, '"status": "Succeeded"');
}

async function inTerminal(command: string, words: readonly string[], cwd: string): Promise<void> {
  const first = openTerminal([command, ...words], { cwd, columns: 80 });
  await first.until(/InProgress/);
  first.type(ctrlC);
  const { screen, exitCode } = await first.ended;
  if (exitCode !== 130) throw new Error(`Ctrl-C ended it with ${exitCode}:\n${screen}`);
  if (screen.includes(planted)) throw new Error("the screen shows the secret");
  const token = /azbackup resume (azb1\.[\w-]+)\s*$/.exec(screen)?.[1];
  if (token === undefined) throw new Error(`it does not say how to go on:\n${screen}`);
  const second = await openTerminal([command, "resume", token], { cwd, columns: 80 }).ended;
  require(second.screen, "Succeeded");
}

async function inPipe(bin: string, words: readonly string[], cwd: string): Promise<void> {
  const command = [join(bin, "azbackup"), ...words, "-o", "yaml"].map((word) => `'${word}'`).join(" ");
  const printed = await run("bash", ["-o", "pipefail", "-c", `${command} 2>/dev/null | head -n 1`], { cwd });
  require(printed, "status: Succeeded\n");
}

async function inBash(bin: string, cwd: string): Promise<void> {
  const script = `source <(azbackup completion bash)
    compopt() { :; }
    complete_line() {
      read -ra COMP_WORDS <<< "$1"; COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 )); COMPREPLY=()
      __azbackup_complete; echo "\${COMPREPLY[*]}"
    }
    complete_line "azbackup recovery-serv"
    complete_line "azbackup recovery-services jobs li"
    complete_line "azbackup recovery-services jobs list --vault-n"`;
  const printed = await run("bash", ["--norc", "-c", script], { cwd, env: withPath(bin) });
  require(printed, "recovery-services\nlist\n--vault-name\n");
}

async function inZsh(bin: string, cwd: string, say: (text: string) => void): Promise<void> {
  if (!(await isInstalled("zsh"))) {
    say("zsh is not installed: completion in zsh was not tried");
    return;
  }
  const shell = openTerminal(["zsh", "-f", "-i"], {
    cwd,
    columns: 120,
    env: { ...withPath(bin), PS1: "% " },
  });
  shell.type(
    "autoload -Uz compinit; compinit -u -D; source <(azbackup completion zsh); echo it is r''eady\r",
  );
  await shell.until(/it is ready/);
  shell.type("azbackup recovery-serv\t");
  await shell.until(/recovery-services/);
  shell.type("jobs li\t");
  await shell.until(/jobs list/);
  shell.type("--vault-n\t");
  await shell.until(/--vault-name/);
  shell.type(`${ctrlC}exit\r`);
  await shell.ended;
}

function withPath(bin: string): Record<string, string> {
  return { PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}` };
}

async function isInstalled(command: string): Promise<boolean> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = await Promise.all(
    folders.map(async (folder) =>
      access(join(folder, command), constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}

function require(printed: string, wanted: string): void {
  if (!printed.includes(wanted)) throw new Error(`there is no ${wanted.trim()} in\n${printed}`);
}
