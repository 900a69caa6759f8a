import { backupAndExport, createMySqlFlexibleBackupContext } from "@azbackup/mysql-flexible";
import { credential } from "../../contender/index.js";
import { type Follow, group, request, subscription } from "./follower.js";

/** Our client, with its default settings but for plain HTTP. */
export async function azbackup(endpoint: string): Promise<Follow> {
  const options = { endpoint, allowInsecureConnection: true, credentialScopes: ["scope"] };
  const context = createMySqlFlexibleBackupContext(credential, subscription, options);
  return (server) => backupAndExport(context, group, server, request).pollUntilDone();
}
