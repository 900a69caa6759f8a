import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

/**
 * Says of a generated file what it was made from and how to change it. The generator's version is left out, so
 * that a release touches no file for its sake.
 *
 * @param source where the spec is
 */
export function fileHeader(source: string): string {
  return `// Generated from ${source} by @azbackup/generator. Do not edit: change the spec and generate again.`;
}

/** The version of this generator. */
export const generatorVersion: string = version;
