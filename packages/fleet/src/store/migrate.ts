import { FleetError } from "../fleet-error.js";
import { sql, type Schemas } from "../sql.js";
import type { Connection } from "./store.js";

/** In the order they are applied; their number is that of the layout. */
const migrations = ["001-items", "002-turns", "003-token-rest"];

/** Brings the tables to this version's layout, forward only, whoever else does so at the same time. */
export async function migrate(connection: Connection, schemas: Schemas): Promise<void> {
  for (const statement of statementsOf("layout", schemas)) await connection.db.executeSql(statement);
  await connection.begin(async (db) => {
    await db.executeSql(sql("layout-lock", schemas));
    const { rows } = await db.executeSql(sql("layout-version", schemas));
    const version = (rows as { version: number }[])[0]?.version ?? 0;
    if (version > migrations.length) {
      throw new FleetError(
        "StoreNewer",
        `the store has layout ${version}, and this version of @azbackup/fleet knows layouts up to ${migrations.length}: use a newer one`,
      );
    }
    for (const [index, name] of migrations.entries()) {
      if (index < version) continue;
      for (const statement of statementsOf(`migrations/${name}`, schemas)) await db.executeSql(statement);
      await db.executeSql(sql("layout-applied", schemas), [index + 1]);
    }
  });
}

function statementsOf(name: string, schemas: Schemas): string[] {
  const text = sql(name, schemas).replaceAll(/^\s*--.*$/gm, "");
  return text.split(/;\s*$/m).filter((statement) => statement.trim() !== "");
}
