import type { Db, PgBoss } from "pg-boss";
import type { Schemas } from "../sql.js";

/** Runs statements, by the name of the file each stands in. */
export interface Queries {
  query<TRow>(name: string, values?: readonly unknown[]): Promise<TRow[]>;
}

/** A transaction over the fleet's tables and the engine's jobs. */
export interface Transaction extends Queries {
  /** For the engine's calls. */
  readonly db: Db;
}

/** Where everything is kept. */
export interface Store extends Queries {
  readonly boss: PgBoss;
  readonly schemas: Schemas;
  /** Runs the work in one transaction, once more where the database ended it for another's sake. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** How a kind of database is reached. */
export interface Connection {
  readonly db: Db;
  begin<T>(work: (db: Db) => Promise<T>): Promise<T>;
}
