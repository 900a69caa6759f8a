import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { generateHeyApi, openApi3 } from "../../../peers/hey-api.js";
import { backup, group, server, subscription, trigger } from "../cases.js";
import { type Jobs, type Place, job } from "../job.js";
import { factsOf, pageFacts } from "./plain.js";

const clients = [
  { service: "mysql-flexible", version: "2023-10-01-preview" },
  { service: "recovery-services", version: "2024-04-01" },
];

type Call = (options: object) => Promise<{ readonly data: never; readonly response: Response }>;

interface Client {
  readonly createClient: (options: object) => object;
  readonly backupsGet: Call;
  readonly backupsListByServer: Call;
  readonly backupsTrigger: Call;
}

/** Generates the clients into the scratch folder, as JavaScript. */
export async function makeHeyApi({ root, peers, scratch }: Omit<Place, "endpoint">): Promise<void> {
  await mkdir(scratch, { recursive: true });
  for (const { service, version } of clients) {
    const folder = join(scratch, service);
    await generateHeyApi(peers, openApi3(root, service, version), folder);
    await build({
      stdin: {
        contents: `export * from "./sdk.gen"; export { createClient } from "./client";`,
        resolveDir: folder,
      },
      outfile: `${folder}.mjs`,
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "silent",
    });
  }
}

/** Clients of `@hey-api/openapi-ts`. They have no XML, and leave times as texts. */
export async function heyApi({ endpoint, scratch }: Place): Promise<Jobs> {
  const load = async (service: string): Promise<{ sdk: Client; options: object }> => {
    const sdk: Client = await import(pathToFileURL(join(scratch, `${service}.mjs`)).href);
    const client = sdk.createClient({ baseUrl: endpoint, auth: () => "token" });
    return { sdk, options: { client, throwOnError: true } };
  };
  const mysql = await load("mysql-flexible");
  const vaults = await load("recovery-services");
  const path = { subscriptionId: subscription, resourceGroupName: group, serverName: server };
  const query = { "api-version": "2023-10-01-preview" };
  const item = {
    subscriptionId: subscription,
    resourceGroupName: group,
    vaultName: "vault",
    fabricName: "Azure",
    containerName: "container",
    protectedItemName: "item",
  };
  return {
    GET: job(
      "GET",
      async () =>
        (await mysql.sdk.backupsGet({ ...mysql.options, path: { ...path, backupName: backup }, query })).data,
      factsOf,
    ),
    POST: job(
      "POST",
      async () => {
        const options = { ...vaults.options, path: item, query: { "api-version": "2024-04-01" } };
        const { response } = await vaults.sdk.backupsTrigger({ ...options, body: trigger });
        return response.status === 202 ? "accepted" : "refused";
      },
      (said) => [said],
    ),
    "page of 100": job(
      "page of 100",
      async () => (await mysql.sdk.backupsListByServer({ ...mysql.options, path, query })).data,
      pageFacts,
    ),
  };
}
