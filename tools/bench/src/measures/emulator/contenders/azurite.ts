import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { join } from "node:path";
import { freePort } from "@azbackup/processes";
import { pageSize } from "../cases.js";
import { send } from "../load.js";
import { type Server, lengthIn, printed } from "./server.js";

const account = "bench";
const key = Buffer.from("nobody keeps anything here").toString("base64");
const headers = {
  accept: "application/json;odata=nometadata",
  "content-type": "application/json",
  "x-ms-version": "2019-02-02",
};

/** The query that lets in: a shared access signature of the account. */
function signature(): string {
  const parts = { sp: "rwdlacu", ss: "t", srt: "sco", st: "", se: "2099-01-01T00:00:00Z", sip: "", spr: "" };
  const signed = `${[account, ...Object.values(parts), headers["x-ms-version"]].join("\n")}\n`;
  const sig = createHmac("sha256", Buffer.from(key, "base64")).update(signed).digest("base64");
  const given = Object.entries({ ...parts, sv: headers["x-ms-version"], sig }).filter(([, value]) => value);
  return new URLSearchParams(given).toString();
}

/** Azurite's table endpoint in memory; items are entities of one partition. */
export async function azurite({ peers }: { readonly peers: string }): Promise<Server> {
  const program = join(peers, "node_modules/azurite/dist/src/table/main.js");
  // Azurite does not say which port it took for 0.
  const port = await freePort();
  const args = ["--tablePort", String(port), "--inMemoryPersistence", "--silent", "--disableTelemetry"];
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, AZURITE_ACCOUNTS: `${account}:${key}` },
  });
  await printed(child, /successfully (started)/);
  const origin = `http://127.0.0.1:${port}`;
  const sas = signature();
  const url = (path: string, query = ""): string => `${origin}/${account}/${path}?${query}${sas}`;
  const entity = (name: string): string => url(`items(PartitionKey='p',RowKey='${name}')`);
  return {
    process: child,
    async prepare() {
      await send({ method: "POST", url: url("Tables"), headers, body: '{"TableName":"items"}' });
    },
    read: (name) => ({ method: "GET", url: entity(name), headers }),
    write: (name) => ({
      method: "PUT",
      url: entity(name),
      headers,
      body: JSON.stringify({
        backupType: "FULL",
        completedTime: "2026-11-30T02:00:00Z",
        source: "Automatic",
      }),
    }),
    page: () => ({ method: "GET", url: url("items()", `$top=${pageSize}&`), headers }),
    countOf: lengthIn,
  };
}
