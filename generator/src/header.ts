import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

/** Says of a generated file what it was made from and how to change it. */
export function fileHeader(service: string): string {
  return `// Generated from specs/${service} by @azbackup/generator ${version}. Do not edit: change the spec and generate again.`;
}

/** The version of this generator. */
export const generatorVersion: string = version;
