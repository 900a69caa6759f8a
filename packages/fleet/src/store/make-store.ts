import type { Db, PgBoss } from "pg-boss";
import { sql, type Schemas } from "../sql.js";
import type { Connection, Queries, Store } from "./store.js";

/** Serialization failure, deadlock: tried again, nothing of it has happened. */
const again = new Set(["40001", "40P01"]);
const mostTimes = 5;

/** The statements of files, over a connection. */
export function makeStore(
  boss: PgBoss,
  connection: Connection,
  schemas: Schemas,
  close: () => Promise<void>,
): Store {
  return {
    boss,
    schemas,
    close,
    ...queriesOf(connection.db, schemas),
    async transaction(work) {
      for (let time = 1; ; time += 1) {
        try {
          return await connection.begin((db) => work({ db, ...queriesOf(db, schemas) }));
        } catch (error) {
          if (time === mostTimes || !again.has(sqlState(error))) throw error;
        }
      }
    },
  };
}

function queriesOf(db: Db, schemas: Schemas): Queries {
  return {
    async query<TRow>(name: string, values: readonly unknown[] = []) {
      const { rows } = await db.executeSql(sql(name, schemas), [...values]);
      return rows as TRow[];
    },
  };
}

/** The code PostgreSQL gives an error, if it is one of its. */
export function sqlState(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}
