import { existsSync } from "node:fs";
import { chown, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, run, startService } from "@azbackup/processes";

/** A PostgreSQL of this run alone, on loopback. */
export interface RunningPostgres {
  /** `postgres://...` */
  readonly url: string;
  /** Its first process. */
  readonly pid: number;
  /** What the fleet's tables hold, the engine's among them. */
  size(): Promise<StoreSize>;
  stop(): Promise<void>;
}

/** How much is stored. */
export interface StoreSize {
  readonly rows: number;
  readonly bytes: number;
}

/** PostgreSQL is missing: what to say of it. */
export class NoPostgresError extends Error {
  override readonly name = "NoPostgresError";

  constructor() {
    super("--store postgres needs PostgreSQL of the system's packages: apt-get install postgresql");
  }
}

/**
 * Starts a PostgreSQL of the system's packages, with its data in a temporary folder.
 *
 * @throws {NoPostgresError} when there is none
 */
export async function startPostgres(): Promise<RunningPostgres> {
  const bin = await findPostgres();
  const folder = await mkdtemp(join(tmpdir(), "azbackup-postgres-"));
  const data = join(folder, "data");
  // It refuses to run as root; its packages have made a user for it.
  const own = process.getuid?.() === 0 ? await ownerOf(folder) : [];
  const command = (name: string, ...args: string[]): [string, string[]] => {
    const [first = "", ...rest] = [...own, join(bin, name), ...args];
    return [first, rest];
  };
  await run(
    ...command("initdb", "-D", data, "-U", "fleet", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"),
    {
      cwd: folder,
    },
  );
  await writeFile(join(data, "postgresql.auto.conf"), settings(folder));
  const port = await freePort();
  const [first, args] = command("postgres", "-D", data, "-p", String(port));
  const service = await startService(first, args, /ready to accept connections/, { cwd: folder });
  const pid = Number((await readFile(join(data, "postmaster.pid"), "utf8")).split("\n")[0]);
  return {
    url: `postgres://fleet@127.0.0.1:${port}/postgres`,
    pid,
    async size() {
      const args = [
        "-h",
        "127.0.0.1",
        "-p",
        String(port),
        "-U",
        "fleet",
        "-d",
        "postgres",
        "-AtF",
        " ",
        "-c",
        sizes,
      ];
      const printed = await run(join(bin, "psql"), args, { cwd: folder });
      const [rows = 0, bytes = 0] = (printed.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
      return { rows, bytes };
    },
    async stop() {
      await service.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const sizes = `analyze;
select coalesce(sum(greatest(reltuples, 0)), 0)::bigint, coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and n.nspname like 'azbackup\\_fleet%'`;

function settings(folder: string): string {
  const given = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: folder,
    max_connections: 100,
    shared_buffers: "256MB",
    // A killed worker is what is tried here, not a killed machine.
    synchronous_commit: "off",
    max_wal_size: "1GB",
  };
  return Object.entries(given)
    .map(([name, value]) => `${name} = '${value}'\n`)
    .join("");
}

/** Where the newest PostgreSQL has its programs. */
async function findPostgres(): Promise<string> {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? await readdir(root) : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  const bin = join(root, newest ?? "", "bin");
  if (newest === undefined || !existsSync(join(bin, "initdb"))) throw new NoPostgresError();
  return bin;
}

/** Gives the folder to the user `postgres`, and returns what runs a command as that user. */
async function ownerOf(folder: string): Promise<string[]> {
  const id = async (which: string) => Number(await run("id", [which, "postgres"], { cwd: folder }));
  await chown(folder, await id("-u"), await id("-g"));
  return ["runuser", "-u", "postgres", "--"];
}
