import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Context } from "../../measure.js";
import type { NodeCommand } from "./timed-run.js";
import { documentsOf } from "./workspace.js";

/** Newest document of a service; its name is the version. */
async function newest(folder: string): Promise<string> {
  const found = (await readdir(folder)).sort((a, b) => a.localeCompare(b, "en", { numeric: true })).at(-1);
  if (found === undefined) throw new Error(`there is no document in ${folder}`);
  return join(folder, found);
}

/** Our generator, for these services or for all there are. */
export function azbackup(
  { root }: Context,
  workspace: string,
  services: readonly string[] = [],
): NodeCommand {
  return { cwd: workspace, args: [join(root, "generator/dist/cli/main.js"), ...services] };
}

/** What makes something of the documents of a service that stand in `source`. */
export type Peer = (context: Context, source: string, service: string) => Promise<NodeCommand>;

const autorest: Peer = async ({ root, scratch }, source, service) => {
  const program = fileURLToPath(new URL("run-autorest.js", import.meta.url));
  // The documents of the repository are prepared as they always are; a synthetic one needs no preparation.
  const input =
    source === root
      ? `--service=${service}`
      : `--document=${await newest(documentsOf(source, service, "openapi2"))}`;
  return {
    cwd: scratch,
    args: [program, `--root=${root}`, input, `--out=${join(scratch, "AutoRest", service)}`],
  };
};

const heyApi: Peer = async ({ peers, scratch }, source, service) => {
  const program = join(peers, "node_modules/@hey-api/openapi-ts/bin/run.js");
  const document = await newest(documentsOf(source, service, "openapi3"));
  const out = join(scratch, "hey-api", service);
  const options = ["-c", "@hey-api/client-fetch", "-s", "--no-log-file"];
  return { cwd: peers, args: [program, "-i", document, "-o", out, ...options] };
};

const openapiTypescript: Peer = async ({ peers, scratch }, source, service) => {
  const program = join(peers, "node_modules/openapi-typescript/bin/cli.js");
  const document = await newest(documentsOf(source, service, "openapi3"));
  return { cwd: peers, args: [program, document, "-o", join(scratch, "types", `${service}.ts`)] };
};

export const autorestName = "AutoRest";

/** Everybody who starts from OpenAPI, by the name that is printed. */
export const peersByName: ReadonlyMap<string, Peer> = new Map([
  [autorestName, autorest],
  ["hey-api", heyApi],
  ["openapi-typescript", openapiTypescript],
]);
