import { Agent } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { credential } from "../../contender/index.js";
import { believedOrigin, toServer } from "../../peers/to-server.js";
import { type Backup, type Follow, connections, group, request, subscription } from "./follower.js";

interface Client {
  readonly pipeline: { addPolicy(policy: object, options: object): void };
  readonly backupAndExport: {
    beginCreateAndWait(
      group: string,
      server: string,
      parameters: object,
      options: { readonly updateIntervalInMs: number; readonly requestOptions: object },
    ): Promise<Backup>;
  };
}

type NewClient = new (credential: object, subscription: string, options: object) => Client;

/** Tells the service where its links should lead. */
const customHeaders = { "x-origin": believedOrigin };

/** AutoRest's client of the same service on `@azure/core-lro`, as it is in `packages/autorest`. */
export async function autorest(endpoint: string, root: string): Promise<Follow> {
  const file = join(root, "packages/autorest/dist/generated/mysql-flexible.js");
  const AutoRestClient: NewClient = (await import(pathToFileURL(file).href)).MySqlFlexibleBackupClient;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const client = new AutoRestClient(credential, subscription, {
    $host: believedOrigin,
    endpoint: believedOrigin,
    agent,
  });
  client.pipeline.addPolicy(toServer(endpoint), { afterPhase: "Sign" });
  return (server, retryAfterSeconds) =>
    client.backupAndExport.beginCreateAndWait(group, server, request, {
      updateIntervalInMs: retryAfterSeconds * 1000,
      requestOptions: { customHeaders },
    });
}
