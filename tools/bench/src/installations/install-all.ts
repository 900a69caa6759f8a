import { join } from "node:path";
import type { Context } from "../measure.js";
import { type Installable, installClient, pack } from "./install-client.js";
import { installables } from "./installables.js";

/** A client, and the folder it is installed in; those that are the same package share one. */
export interface Installed extends Installable {
  readonly folder: string;
}

/** Installs every client, each package into a folder of its own. */
export async function installAll({ root, peers, scratch, log }: Context): Promise<readonly Installed[]> {
  const clients = await installables(root);
  log("packing");
  const packed = await pack(new Set(clients.flatMap(({ own }) => own)), root, join(scratch, "packed"));
  const folders = new Map<string, string>();
  for (const client of clients) {
    if (folders.has(client.package)) continue;
    log(`installing ${client.package}`);
    const folder = join(scratch, client.package.replaceAll(/[@/]/g, "-"));
    await installClient(client, folder, peers, packed);
    folders.set(client.package, folder);
  }
  return clients.map((client) => ({ ...client, folder: folders.get(client.package) ?? "" }));
}
