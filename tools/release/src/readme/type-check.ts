import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";

/** As much of `@azure/identity` as a program needs. Users install it; here it is optional. */
const identity = `declare module "@azure/identity" {
  export class DefaultAzureCredential {
    getToken(scopes: string | string[]): Promise<{ token: string; expiresOnTimestamp: number }>;
  }
}`;

/**
 * Type-checks programs of pages as they stand, in strict settings.
 *
 * @param folder to write them to; made for it, within reach of the packages
 * @param programs by file name
 * @returns what the compiler says: nothing
 * @throws Error with what it says, when a program is wrong
 */
export async function typeCheck(
  root: string,
  folder: string,
  programs: ReadonlyMap<string, string>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [file, text] of programs) await writeFile(join(folder, file), text);
  await writeFile(join(folder, "azure-identity.d.ts"), identity);
  const compilerOptions = {
    target: "es2023",
    module: "nodenext",
    lib: ["es2024", "esnext.disposable", "dom"],
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["."] }));
  return run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], { cwd: root });
}
