import { readFileSync } from "node:fs";

const folder = new URL("../sql/", import.meta.url);
const texts = new Map<string, string>();

/** Names of the schemas everything is kept in. */
export interface Schemas {
  readonly schema: string;
  /** The engine's. */
  readonly jobs: string;
}

/** The text of a statement, from its file. */
export function sql(name: string, { schema, jobs }: Schemas): string {
  const id = `${schema} ${name}`;
  let text = texts.get(id);
  if (text === undefined) {
    text = read(name)
      .replaceAll("{columns}", name === "columns" ? "" : read("columns").trim())
      .replaceAll("{schema}", schema)
      // The engine's time, so that workers whose clocks differ agree.
      .replaceAll("{now}", `${jobs}.job_now()`);
    texts.set(id, text);
  }
  return text;
}

function read(name: string): string {
  return readFileSync(new URL(`${name}.sql`, folder), "utf8");
}
