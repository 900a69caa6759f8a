import { spawn } from "node:child_process";
import { join } from "node:path";
import { pageSize } from "../cases.js";
import { type Server, lengthIn, printed } from "./server.js";

const version = "api-version=2023-10-01-preview";
const headers = { authorization: "Bearer any", accept: "application/json" };

/** The emulator as its command line starts it; items are backups of a MySQL server. */
export async function azbackup({ root }: { readonly root: string }): Promise<Server> {
  const program = join(root, "tools/emulator/dist/cli.js");
  const args = ["--json", "--quiet", "--service", "mysql-flexible", "--duration", "1h"];
  const child = spawn(process.execPath, [program, ...args, "--page-size", String(pageSize)]);
  const origin = await printed(child, /"url": ?"([^"]+)"/);
  const servers = `${origin}/mysql-flexible/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/g/providers/Microsoft.DBforMySQL/flexibleServers`;
  const backups = `${servers}/full/backups`;
  return {
    process: child,
    prepare: async () => undefined,
    read: (name) => ({ method: "GET", url: `${backups}/${name}?${version}`, headers }),
    write: (name) => ({ method: "PUT", url: `${backups}/${name}?${version}`, headers }),
    page: () => ({ method: "GET", url: `${backups}?${version}`, headers }),
    start: (index) => ({
      method: "POST",
      url: `${servers}/server-${index}/backupAndExport?${version}`,
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({
        backupSettings: { backupName: `export-${index}` },
        targetDetails: {
          objectType: "FullBackupStoreDetails",
          sasUriList: ["https://a.blob.core.windows.net/b"],
        },
      }),
    }),
    countOf: lengthIn,
  };
}
