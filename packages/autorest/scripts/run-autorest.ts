import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** The packages of AutoRest. Each is named to it by its folder, so that it downloads nothing. */
const parts = ["@autorest/core", "@autorest/modelerfour", "@autorest/typescript"];

/** Their versions, and that of the command. */
export const toolVersions: string = ["autorest", ...parts]
  .map((name) => `${name} ${versionOf(name)}`)
  .join(", ");

function versionOf(name: string): string {
  return (require(`${name}/package.json`) as { version: string }).version;
}

function folderOf(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

/** Options besides those that every client is made with. */
export type AutoRestOptions = Readonly<Record<string, string>>;

/**
 * Has AutoRest make a client of an OpenAPI 2 document.
 *
 * @param read called with the folder of the client, which is gone afterwards
 * @throws Error with all that AutoRest wrote, when it fails
 */
export async function runAutoRest<T>(
  document: string,
  options: AutoRestOptions,
  read: (folder: string) => Promise<T>,
): Promise<T> {
  const scratch = await mkdtemp(join(tmpdir(), "autorest-"));
  try {
    await writeFile(join(scratch, "openapi.json"), document);
    const [core = "", ...extensions] = parts.map(folderOf);
    const settings = { ...options, "input-file": "openapi.json", "output-folder": join(scratch, "client") };
    await run(
      process.execPath,
      [
        join(folderOf("autorest"), "entrypoints/app.js"),
        `--version=${core}`,
        ...extensions.map((folder) => `--use=${folder}`),
        "--typescript",
        ...Object.entries(settings).map(([name, value]) => `--${name}=${value}`),
      ],
      // Whatever it wants to keep for the next time, it keeps in the scratch folder.
      {
        cwd: scratch,
        env: { ...process.env, HOME: scratch, USERPROFILE: scratch },
        maxBuffer: 64 * 1024 * 1024,
      },
    ).catch((error: { stdout?: string; stderr?: string }) => {
      throw new Error(`AutoRest failed\n${error.stdout ?? ""}${error.stderr ?? ""}`, { cause: error });
    });
    return await read(join(scratch, "client/src"));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Reads a package's own manifest. */
export async function ownManifest(): Promise<{ name: string; version: string }> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return JSON.parse(text) as { name: string; version: string };
}
