import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isObject, type Json, type JsonObject } from "./json.js";

/** Folder of the specs, with a slash at its end. */
export const specsFolder: string = fileURLToPath(new URL("../../../specs/", import.meta.url));

/** A file the generator made from a spec. */
export interface EmittedFile {
  readonly service: string;
  /** API version, or the name of the schema for an XSD. */
  readonly name: string;
  /** Where it is, below the folder of the specs. */
  readonly path: string;
}

/** What was emitted of a kind, in a stable order. */
export function emittedFiles(kind: "openapi2" | "openapi3" | "xsd"): EmittedFile[] {
  const services = readdirSync(specsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return services
    .map((entry) => ({ service: entry.name, folder: `${entry.name}/generated/${kind}` }))
    .filter(({ folder }) => existsSync(`${specsFolder}${folder}`))
    .flatMap(({ service, folder }) =>
      readdirSync(`${specsFolder}${folder}`).map((file) => ({
        service,
        name: file.replace(/\.\w+$/, ""),
        path: `${folder}/${file}`,
      })),
    )
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** The text of a file below the folder of the specs. */
export function readSpecFile(path: string): string {
  return readFileSync(`${specsFolder}${path}`, "utf8");
}

/** A JSON document below the folder of the specs. */
export function readDocument(path: string): JsonObject {
  const document: Json = JSON.parse(readSpecFile(path));
  if (!isObject(document)) throw new Error(`${path} is not an object`);
  return document;
}
