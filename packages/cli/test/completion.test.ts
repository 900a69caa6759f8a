import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "azbackup completion "));
  writeFileSync(join(folder, "azbackup"), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`, {
    mode: 0o755,
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

function bash(script: string): string {
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}` };
  return execFileSync("bash", ["--norc", "-c", script], { env, cwd: folder, encoding: "utf8" });
}

/** What bash offers for each line, with the script that the command printed. */
function completed(lines: readonly string[]): string[] {
  const script = `source <(azbackup completion bash)
    compopt() { :; }
    while IFS= read -r line; do
      read -ra COMP_WORDS <<< "$line"
      [[ $line == *" " ]] && COMP_WORDS+=("")
      COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 )); COMPREPLY=()
      __azbackup_complete
      echo "\${COMPREPLY[*]}"
    done <<'LINES'
${lines.join("\n")}
LINES`;
  return bash(script).trimEnd().split("\n");
}

test("bash completes services, groups, operations, flags and words", () => {
  expect(
    completed([
      "azbackup recovery-serv",
      "azbackup recovery-services jobs ",
      "azbackup recovery-services jobs list --vault-n",
      "azbackup keyvault full-backup --use-managed-identity ",
      "azbackup find keyvault full-b",
      "azbackup keyvault full-backup --output y",
    ]),
  ).toEqual([
    "recovery-services",
    "get cancel list export",
    "--vault-name",
    "true false",
    "full-backup",
    "yaml",
  ]);
});

test("bash evaluates nothing of what was typed", () => {
  expect(completed(["azbackup keyvault full-backup --token $(touch${IFS}evidence) --use-m"])).toEqual([
    "--use-managed-identity",
  ]);
  expect(bash("ls")).toBe("azbackup\n");
});

test.each(["bash", "zsh", "fish", "powershell"])("there is a script for %s", (shell) => {
  const script = bash(`azbackup completion ${shell}`);
  expect(script).toMatch(/azbackup complete --|azbackup.*complete/);
});

test("another shell is refused", () => {
  expect(bash("azbackup completion tcsh 2>&1; echo $?")).toMatch(
    /Allowed choices are zsh, bash, fish, powershell[^]*2\n$/,
  );
});
