import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { CompiledSpec } from "../../src/cli/compile-spec.js";

const execute = promisify(execFile);
const base = dirname(fileURLToPath(import.meta.url));
const compiler = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));

const compilerOptions = {
  target: "es2023",
  lib: ["es2024", "esnext.disposable"],
  module: "nodenext",
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  forceConsistentCasingInFileNames: true,
  noEmit: true,
  skipLibCheck: true,
};

/**
 * What the TypeScript compiler says of the client of a spec.
 *
 * @param calls a module beside the client's own `index.ts` that uses it
 */
export async function typeErrorsOf({ files }: CompiledSpec, calls = ""): Promise<readonly string[]> {
  const folder = await mkdtemp(join(base, ".client-"));
  try {
    for (const [path, text] of files) {
      const inPackage = /\/package\/(src\/.*\.ts)$/.exec(path)?.[1];
      if (inPackage === undefined) continue;
      await mkdir(dirname(join(folder, inPackage)), { recursive: true });
      await writeFile(join(folder, inPackage), text);
    }
    await writeFile(join(folder, "src/calls.ts"), calls);
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions, include: ["src/**/*.ts"] }),
    );
    const { stdout } = await execute(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
      cwd: folder,
    }).catch((error: { stdout: string }) => error);
    return stdout.split("\n").filter((line) => line.includes("error TS"));
  } finally {
    await rm(folder, { recursive: true });
  }
}
