import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What TypeScript does not accept in one file. */
export interface TypeProblem {
  /** From the folder that was checked, with forward slashes. */
  readonly file: string;
  readonly message: string;
}

function compiler(): string {
  return join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
}

/**
 * Type-checks the files of a folder with this repository's compiler and settings. `options` are those of
 * TypeScript, besides.
 */
export function typeCheck(
  folder: string,
  base: string,
  options: Readonly<Record<string, unknown>>,
): TypeProblem[] {
  const compilerOptions = {
    noEmit: true,
    types: ["node"],
    noUnusedLocals: false,
    noUnusedParameters: false,
    ...options,
  };
  const config = { extends: base, compilerOptions, include: ["**/*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [compiler(), "-p", folder, "--pretty", "false"],
    {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const found = [...stdout.matchAll(/^([^\s(][^(\n]*)\(\d+,\d+\): error TS(\d+): (.*)$/gm)];
  // A parameter that is taken apart has names in a declaration which nobody uses there: no harm to a caller.
  const problems = found
    .filter(([, , code]) => code !== "2842")
    .map(([, file = "", , message = ""]) => ({ file: file.replaceAll("\\", "/"), message }));
  if (status !== 0 && found.length === 0) throw new Error(`The compiler failed: ${stdout}${stderr}`);
  return problems;
}
