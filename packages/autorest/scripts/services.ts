import { existsSync, readFileSync, readdirSync } from "node:fs";

/** The repository's root. */
export const root = new URL("../../../", import.meta.url);

/** What AutoRest makes a client of. */
export interface Service {
  /** Name of the folder below `specs`. */
  readonly name: string;
  /** Path of the OpenAPI 2 document, from the root. */
  readonly document: string;
  /** Path of what is known about the service besides. */
  readonly manifest: string;
}

/** The services with an OpenAPI 2 document, each with that of its newest version: it has every operation. */
export function listServices(): Service[] {
  return readdirSync(new URL("specs/", root)).flatMap((name) => {
    const folder = `specs/${name}/generated/openapi2/`;
    const found = existsSync(new URL(folder, root)) ? readdirSync(new URL(folder, root)) : [];
    const newest = found.sort((a, b) => a.localeCompare(b, "en", { numeric: true })).at(-1);
    return newest === undefined
      ? []
      : [{ name, document: folder + newest, manifest: `tools/emulator/generated/${name}.manifest.json` }];
  });
}

/** Reads a document of the repository. */
export function readJson<T>(path: string): T {
  // Another task of the same run has just written it.
  return JSON.parse(readFileSync(new URL(path, root), "utf8")) as T;
}
