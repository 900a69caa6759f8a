import { mkdir } from "node:fs/promises";
import type { PGlite } from "@electric-sql/pglite";
import { fromPglite, PgBoss, type Clock, type ConstructorOptions, type Db } from "pg-boss";
import { redactText } from "@azbackup/core/errors";
import { FleetError } from "../fleet-error.js";
import type { Schemas } from "../sql.js";
import { lockFolder } from "./folder-lock.js";
import { makeStore, sqlState } from "./make-store.js";
import { migrate } from "./migrate.js";
import type { Connection, Store } from "./store.js";

/** What this package uses of a `PGlite` of `@electric-sql/pglite`. */
export type EmbeddedDatabase = Pick<PGlite, "query" | "exec" | "transaction" | "close">;

/** What a store is opened with. */
export interface StoreSettings {
  /** `postgres://...`, a folder, `memory:`, or a database that is open. */
  readonly store: string | EmbeddedDatabase;
  readonly schemas: Schemas;
  /** Seconds after which what a worker has in hand is given to another one. */
  readonly claimSeconds: number;
  readonly connections: number;
  readonly clock?: Clock | undefined;
  readonly onError: (error: unknown) => void;
}

/**
 * Opens the store, with its tables as this version needs them.
 *
 * @throws {FleetError} `StoreUnreachable`, `StoreInUse`, `StoreNewer`, `MissingPackage`
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const { store } = settings;
  if (typeof store !== "string") return openLite(settings, store, async () => {});
  return isPostgres(store) ? openPostgres(settings, store) : openFolder(settings, store);
}

/** Whether a store is a database of its own, which any number of processes share. */
export function isPostgres(store: unknown): boolean {
  return typeof store === "string" && /^postgres(ql)?:\/\//.test(store);
}

function bossOptions({ schemas, claimSeconds, clock }: StoreSettings): ConstructorOptions {
  const seconds = Math.max(1, Math.min(30, Math.round(claimSeconds / 4)));
  return {
    schema: schemas.jobs,
    superviseIntervalSeconds: seconds,
    monitorIntervalSeconds: seconds,
    cronMonitorIntervalSeconds: Math.min(30, seconds),
    registerInstance: false,
    ...(clock && { clock }),
  };
}

async function openPostgres(settings: StoreSettings, store: string): Promise<Store> {
  const { schemas, onError } = settings;
  const boss = new PgBoss({
    connectionString: store,
    application_name: "azbackup-fleet",
    max: settings.connections,
    ...bossOptions(settings),
  });
  boss.on("error", onError);
  await boss.start().catch((error: unknown) => {
    throw unreachable(error);
  });
  const db = boss.getDb();
  const connection: Connection = {
    db,
    async begin(work) {
      const transaction = await db.beginTransaction?.();
      if (!transaction) throw new Error("the engine's connection has no transactions");
      try {
        const result = await work(transaction.db);
        await transaction.commit();
        return result;
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
    },
  };
  const close = () => boss.stop({ graceful: false });
  return ready(boss, connection, schemas, close);
}

async function openFolder(settings: StoreSettings, store: string): Promise<Store> {
  const memory = store === "memory:";
  if (!memory && /^[a-z]+:\/\//i.test(store)) {
    throw new FleetError("InvalidOption", "store must be a postgres:// address, a folder, or memory:");
  }
  const { PGlite } = await import("@electric-sql/pglite").catch((error: unknown) => {
    throw new FleetError("MissingPackage", "a folder as store needs @electric-sql/pglite: npm install it", {
      cause: error,
    });
  });
  if (!memory) await mkdir(store, { recursive: true });
  const unlock = memory ? async () => {} : await lockFolder(store);
  let lite: PGlite | undefined;
  try {
    lite = await PGlite.create(memory ? undefined : store);
    const open = lite;
    return await openLite(settings, open, () => open.close().then(unlock));
  } catch (error) {
    await lite?.close().catch(() => {});
    await unlock();
    throw error instanceof FleetError ? error : unreachable(error);
  }
}

async function openLite(
  settings: StoreSettings,
  lite: EmbeddedDatabase,
  afterwards: () => Promise<void>,
): Promise<Store> {
  const { schemas, onError } = settings;
  const boss = new PgBoss({ db: fromPglite(lite), backend: "pglite", ...bossOptions(settings) });
  boss.on("error", onError);
  await boss.start();
  const connection: Connection = {
    db: boss.getDb(),
    begin: (work) => lite.transaction((transaction) => work(dbOf(transaction))),
  };
  const close = () => boss.stop({ graceful: false }).then(afterwards);
  return ready(boss, connection, schemas, close);
}

function dbOf(transaction: Pick<EmbeddedDatabase, "query">): Db {
  return { executeSql: (text, values) => transaction.query(text, values as unknown[]) };
}

async function ready(
  boss: PgBoss,
  connection: Connection,
  schemas: Schemas,
  close: () => Promise<void>,
): Promise<Store> {
  try {
    await migrate(connection, schemas);
  } catch (error) {
    await close();
    throw error instanceof FleetError ? error : unreachable(error);
  }
  return makeStore(boss, connection, schemas, close);
}

/** The address may hold a password, which a cause may show. */
function unreachable(error: unknown): FleetError {
  const { message } = error as Error;
  const code = sqlState(error);
  const said = redactText(message || code || "no answer");
  return new FleetError("StoreUnreachable", `the store cannot be opened: ${said}${code && ` (${code})`}`);
}
