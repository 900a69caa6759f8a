import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { StopError } from "../stop-error.js";
import type { TokenEntry, TokenFile } from "./token-file.js";

/**
 * Opens the file of `--save` or `--resume`. It exists as long as there is something to go on with,
 * and is replaced as a whole, so that a process that is killed leaves a file that can be read.
 *
 * @throws StopError when a new file exists already, or an old one is missing or damaged
 */
export async function openTokenFile(
  save: string | undefined,
  resume: string | undefined,
): Promise<TokenFile> {
  if (save !== undefined && resume !== undefined) {
    throw new StopError("--resume goes on saving to its own file: leave out --save");
  }
  const path = save ?? resume;
  const entries = new Map(resume === undefined ? [] : await readEntries(resume));
  if (save !== undefined && (await exists(save))) {
    throw new StopError(
      "the file of --save exists: go on with --resume, or delete it if what it is about is over",
    );
  }
  let writing = Promise.resolve();
  return {
    path,
    entry: (service) => entries.get(service),
    keep(service, entry) {
      if (entry === undefined) entries.delete(service);
      else entries.set(service, entry);
      if (path === undefined) return Promise.resolve();
      // One write after the other, whatever became of the one before.
      writing = writing.catch(() => {}).then(() => write(path, entries));
      return writing;
    },
  };
}

async function write(path: string, entries: ReadonlyMap<string, TokenEntry>): Promise<void> {
  if (entries.size === 0) {
    await rm(path, { force: true });
    return;
  }
  const text = JSON.stringify({ version: 1, services: Object.fromEntries(entries) }, undefined, 2);
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, `${text}\n`, { mode: 0o600, flush: true });
  await rename(draft, path);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function readEntries(path: string): Promise<[string, TokenEntry][]> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new StopError("the file of --resume cannot be read; it is deleted once everything is over");
  });
  const value = parse(text);
  if (!isRecord(value) || value["version"] !== 1 || !isRecord(value["services"])) throw damaged();
  return Object.entries(value["services"]).map(([service, entry]) => {
    if (!isEntry(entry)) throw damaged();
    return [service, entry];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged();
  }
}

function damaged(): StopError {
  return new StopError("the file of --resume is not one that --save has written");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is TokenEntry {
  if (!isRecord(value)) return false;
  const { endpoint, operation, token } = value;
  const known = typeof endpoint === "string" && typeof operation === "string";
  return known && (token === undefined || typeof token === "string");
}
