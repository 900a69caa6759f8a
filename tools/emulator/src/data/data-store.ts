import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Outcome, RunMemory, ViewKind } from "../runs/index.js";

/** Changes with what is in the file; a file of another version is not touched. */
const VERSION = 1;
const SCHEMA = `
  CREATE TABLE documents (service TEXT, collection TEXT, key TEXT, document TEXT NOT NULL, place INTEGER NOT NULL,
    PRIMARY KEY (service, collection, key)) WITHOUT ROWID;
  CREATE TABLE runs (service TEXT, id TEXT, place INTEGER NOT NULL, run TEXT NOT NULL, PRIMARY KEY (service, id)) WITHOUT ROWID;
  CREATE TABLE views (service TEXT, method TEXT, path TEXT, run TEXT NOT NULL, kind TEXT NOT NULL, operation TEXT,
    PRIMARY KEY (service, method, path)) WITHOUT ROWID;
  CREATE TABLE ids (service TEXT, id TEXT, run TEXT NOT NULL, PRIMARY KEY (service, id)) WITHOUT ROWID;
  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  PRAGMA user_version = ${VERSION};
`;

/** Work as it is kept: everything but the operation itself, which has its name. */
export interface KeptRun {
  readonly id: string;
  readonly jobId: string;
  readonly operation: string;
  readonly tracking: unknown;
  readonly values: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly jobDurationMs: number;
  readonly retryAfter?: string | undefined;
  readonly memory: RunMemory;
}

/** A path that shows work. */
export interface KeptView {
  readonly method: string;
  readonly path: string;
  readonly run: string;
  readonly kind: ViewKind;
  readonly operation: string | null;
}

/** What a service had when the emulator was last used. */
export interface KeptService {
  readonly documents: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly runs: readonly KeptRun[];
  readonly views: readonly KeptView[];
  readonly ids: readonly (readonly [id: string, run: string])[];
}

/** A folder that keeps the state of an emulator. */
export interface DataStore {
  /** What was kept of a service; undefined when it was never kept. */
  load(service: string): KeptService | undefined;
  setting(name: string): string | undefined;
  putDocument(service: string, collection: string, key: string, document: unknown): void;
  putRun(service: string, run: KeptRun): void;
  putView(service: string, view: KeptView): void;
  putId(service: string, id: string, run: string): void;
  dropRun(service: string, id: string): void;
  /** Forgets the work of a service. */
  dropRuns(service: string): void;
  putSetting(name: string, value: string): void;
  /** Writes down what was put since; all of it or, when the process or the machine ends meanwhile, nothing. */
  commit(): void;
  close(): void;
}

/**
 * Opens the folder, and makes it when there is none.
 *
 * @throws Error when this Node has no SQLite, or the folder was written by another version.
 */
export async function openDataStore(folder: string): Promise<DataStore> {
  const sqlite = await import("node:sqlite").catch(() => undefined);
  if (sqlite === undefined) throw new Error("--data needs Node.js 22.13 or newer");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "azbackup-emulator.sqlite");
  const database = new sqlite.DatabaseSync(file);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 2000;");
  const version = Number(database.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
  if (version === 0) database.exec(`BEGIN; ${SCHEMA} COMMIT;`);
  else if (version !== VERSION) {
    database.close();
    throw new Error(`${file} is of version ${version}, and this emulator reads version ${VERSION}`);
  }
  let isWriting = false;
  let place = Number(
    database.prepare("SELECT coalesce(max(place), 0) AS last FROM documents").get()?.["last"] ?? 0,
  );
  const write = (sql: string): ((...values: (string | number | null)[]) => void) => {
    const statement = database.prepare(sql);
    return (...values) => {
      if (!isWriting) database.exec("BEGIN IMMEDIATE");
      isWriting = true;
      statement.run(...values);
    };
  };
  const commit = (): void => {
    if (isWriting) database.exec("COMMIT");
    isWriting = false;
  };
  const insertDocument = write(
    "INSERT INTO documents VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET document = excluded.document",
  );
  const deleteDocument = write("DELETE FROM documents WHERE service = ? AND collection = ? AND key = ?");
  const insertRun = write(
    "INSERT INTO runs VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET run = excluded.run",
  );
  const insertView = write("INSERT OR REPLACE INTO views VALUES (?, ?, ?, ?, ?, ?)");
  const insertId = write("INSERT OR REPLACE INTO ids VALUES (?, ?, ?)");
  const deletes = [
    "runs WHERE service = ? AND id",
    "views WHERE service = ? AND run",
    "ids WHERE service = ? AND run",
  ];
  const deleteRun = deletes.map((rest) => write(`DELETE FROM ${rest} = ?`));
  const deleteAll = ["runs", "views", "ids"].map((table) => write(`DELETE FROM ${table} WHERE service = ?`));
  const insertSetting = write("INSERT OR REPLACE INTO settings VALUES (?, ?)");

  return {
    load(service) {
      if (database.prepare("SELECT 1 FROM settings WHERE name = ?").get(`kept ${service}`) === undefined)
        return undefined;
      const documents: Record<string, Record<string, unknown>> = {};
      const rows = database.prepare(
        "SELECT collection, key, document FROM documents WHERE service = ? ORDER BY place",
      );
      for (const row of rows.iterate(service)) {
        const collection = (documents[String(row["collection"])] ??= {});
        collection[String(row["key"])] = JSON.parse(String(row["document"]));
      }
      const all = (sql: string): readonly Record<string, unknown>[] => database.prepare(sql).all(service);
      return {
        documents,
        runs: all("SELECT run FROM runs WHERE service = ? ORDER BY place").map(({ run }) =>
          readRun(String(run)),
        ),
        views: all("SELECT * FROM views WHERE service = ?").map((row) => ({
          method: String(row["method"]),
          path: String(row["path"]),
          run: String(row["run"]),
          kind: kindOf(row["kind"]),
          operation: row["operation"] === null ? null : String(row["operation"]),
        })),
        ids: all("SELECT id, run FROM ids WHERE service = ?").map(
          ({ id, run }) => [String(id), String(run)] as const,
        ),
      };
    },
    setting(name) {
      const row = database.prepare("SELECT value FROM settings WHERE name = ?").get(name);
      return row === undefined ? undefined : String(row["value"]);
    },
    putDocument(service, collection, key, document) {
      if (document === undefined) deleteDocument(service, collection, key);
      else insertDocument(service, collection, key, JSON.stringify(document), (place += 1));
    },
    putRun: (service, run) => insertRun(service, run.id, (place += 1), JSON.stringify(run)),
    putView: (service, { method, path, run, kind, operation }) =>
      insertView(service, method, path, run, kind, operation),
    putId: (service, id, run) => insertId(service, id, run),
    dropRun(service, id) {
      for (const drop of deleteRun) drop(service, id);
    },
    dropRuns(service) {
      for (const drop of deleteAll) drop(service);
    },
    putSetting: (name, value) => insertSetting(name, value),
    commit,
    close() {
      commit();
      database.close();
    },
  };
}

function readRun(text: string): KeptRun {
  // What is read was written here: the version of the file says so.
  const run: KeptRun & { readonly memory: { readonly outcome: Outcome } } = JSON.parse(text);
  return run;
}

function kindOf(value: unknown): ViewKind {
  const kinds: readonly ViewKind[] = ["status", "result", "job", "cancel", "cancellation"];
  return kinds.find((kind) => kind === value) ?? "status";
}
