import { join } from "node:path";
import { run } from "@azbackup/processes";

/**
 * Generates a client with `@hey-api/openapi-ts` as its documentation begins: on `fetch`, all else by default.
 *
 * @param document File with the OpenAPI.
 * @param folder Where the TypeScript goes; `sdk.gen.ts` has the operations, `client/` makes a client.
 */
export async function generateHeyApi(peers: string, document: string, folder: string): Promise<void> {
  const program = join(peers, "node_modules/@hey-api/openapi-ts/bin/run.js");
  const args = [program, "-i", document, "-o", folder, "-c", "@hey-api/client-fetch", "-s", "--no-log-file"];
  await run(process.execPath, args, { cwd: peers });
}

/** The OpenAPI 3 of a version of a service. */
export function openApi3(root: string, service: string, version: string): string {
  return join(root, "specs", service, "generated/openapi3", `${version}.json`);
}
