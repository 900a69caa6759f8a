import { Agent } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type Backup,
  type Follow,
  connections,
  credential,
  group,
  request,
  subscription,
} from "./follower.js";

interface Request {
  url: string;
  allowInsecureConnection: boolean;
  readonly headers: { set(name: string, value: string): void };
}

interface Client {
  readonly pipeline: { addPolicy(policy: object, options: object): void };
  readonly backupAndExport: {
    beginCreateAndWait(
      group: string,
      server: string,
      parameters: object,
      options: { readonly updateIntervalInMs: number },
    ): Promise<Backup>;
  };
}

type NewClient = new (credential: object, subscription: string, options: object) => Client;

/** Where the client believes the service to be: with a token, its pipeline insists on TLS. */
const origin = "https://service.example";

/** Sends over plain HTTP, after the token was added. */
function toServer(endpoint: string): object {
  return {
    name: "toServer",
    sendRequest(request: Request, next: (request: Request) => unknown) {
      request.url = request.url.replace(origin, endpoint);
      request.allowInsecureConnection = true;
      request.headers.set("x-origin", origin);
      return next(request);
    },
  };
}

/** AutoRest's client of the same service on `@azure/core-lro`, as it is in `packages/autorest`. */
export async function autorest(endpoint: string, root: string): Promise<Follow> {
  const file = join(root, "packages/autorest/dist/generated/mysql-flexible.js");
  const AutoRestClient: NewClient = (await import(pathToFileURL(file).href)).MySqlFlexibleBackupClient;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const client = new AutoRestClient(credential, subscription, { $host: origin, endpoint: origin, agent });
  client.pipeline.addPolicy(toServer(endpoint), { afterPhase: "Sign" });
  return (server, retryAfterSeconds) =>
    client.backupAndExport.beginCreateAndWait(group, server, request, {
      updateIntervalInMs: retryAfterSeconds * 1000,
    });
}
