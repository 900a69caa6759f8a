import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { ManifestOperation } from "@azbackup/emulator";
import { loadRecordings } from "./load-recordings.js";
import { findOperation, openServices } from "./recorded-service.js";

/** What the section begins with; all after it is made here. */
const heading = "## What was seen of each operation";

const recordings = new URL("../../recorded/", import.meta.url);
const page = new URL("../../../../docs/coverage.md", import.meta.url);

/** How often an operation was recorded to succeed, and to be refused. */
interface Seen {
  succeeded: number;
  refused: number;
}

/** Says of each operation by what it is known: seen on the real service, by documented payloads, or by neither. */
export async function coverageSection(): Promise<string> {
  const services = await openServices();
  const files = (await readdir(recordings)).map((name) => fileURLToPath(new URL(name, recordings)));
  const { exchanges } = await loadRecordings(files);
  const seen = new Map<ManifestOperation, Seen>();
  for (const exchange of exchanges) {
    const found = findOperation(services, exchange);
    if (found === undefined) continue;
    const count = seen.get(found.operation) ?? { succeeded: 0, refused: 0 };
    count[exchange.response.status < 400 ? "succeeded" : "refused"] += 1;
    seen.set(found.operation, count);
  }
  const rows = [...services].flatMap(([service, { manifest }]) =>
    manifest.operations.map((operation) => ({
      service,
      operation,
      by: knownBy(operation, seen.get(operation)),
    })),
  );
  const tally = (start: string): number => rows.filter(({ by }) => by.startsWith(start)).length;
  return [
    heading,
    "",
    "Recorded are answers of the real services, which `npm run conformance -- recorded` reads through the clients; examples are payloads of the official descriptions, which pass through the contract tests. What neither shows is described by documents only. Written by `npm run conformance -- coverage`.",
    "",
    `Of ${rows.length} operations ${tally("yes")} were seen on the real service, ${tally("by an")} are known by an official example, ${tally("by documents")} by documents only.`,
    "",
    "| service | operation | seen on the real service |",
    "| --- | --- | --- |",
    ...rows.map(({ service, operation, by }) => `| ${service} | \`${operation.name}\` | ${by} |`),
    "",
  ].join("\n");
}

function knownBy({ examples }: ManifestOperation, seen: Seen | undefined): string {
  const example = examples.length > 0 ? "by an official example" : "by documents only";
  if (seen === undefined) return example;
  const { succeeded, refused } = seen;
  if (succeeded === 0) return `${example} (recorded: ${refused} refused)`;
  return `yes (recorded: ${succeeded}${refused > 0 ? `, ${refused} refused` : ""})`;
}

/** The page with the section in place of the one it has, if it has one. */
export async function coveragePage(): Promise<string> {
  const [before = ""] = (await readFile(page, "utf8")).split(heading);
  return `${before.trimEnd()}\n\n${await coverageSection()}`;
}

/** Writes the section into docs/coverage.md. */
export async function writeCoverage(): Promise<void> {
  await writeFile(page, await coveragePage());
}
