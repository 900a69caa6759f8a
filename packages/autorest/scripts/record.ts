import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

/** Where the clients are. */
export const generated = new URL("../src/generated/", import.meta.url);

const file = new URL("record.json", generated);

/** What one client was made from, and what it was made into: hashes of both. */
export interface RecordEntry {
  readonly input: string;
  readonly output: string;
}

/** What each client was made from and into, so that no client is made again in vain, or changed by hand. */
export function readRecord(): Record<string, RecordEntry> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, RecordEntry>) : {};
}

export function writeRecord(entries: Readonly<Record<string, RecordEntry>>): void {
  const sorted = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, undefined, 2)}\n`);
}

/** A hash of texts, each with its end. */
export function hashOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest("hex");
}

/** A hash of a client's files as they are now. */
export function hashOfClient(service: string): string {
  const folder = new URL(`${service}/`, generated);
  const below = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const paths = [`${service}.ts`, ...below.map((path) => `${service}/${path.replaceAll("\\", "/")}`)];
  return hashOf(
    paths
      .filter((path) => path.endsWith(".ts") && existsSync(new URL(path, generated)))
      .sort()
      .flatMap((path) => [path, readFileSync(new URL(path, generated), "utf8")]),
  );
}
