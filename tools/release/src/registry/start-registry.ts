import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Service, freePort, run, startService } from "@azbackup/processes";

export interface Registry extends Service {
  /** With a slash at its end. */
  readonly url: string;
}

/** What is ours is never looked for elsewhere; the rest comes from where npm takes it on this machine. */
function settings(folder: string, upstream: string): string {
  return JSON.stringify({
    storage: join(folder, "storage"),
    uplinks: { upstream: { url: upstream, maxage: "30m" } },
    packages: {
      "@azbackup/*": { access: "$all", publish: "$all", unpublish: "$all" },
      "**": { access: "$all", proxy: "upstream" },
    },
    middlewares: { audit: { enabled: true } },
    max_body_size: "20mb",
    log: { type: "stdout", format: "pretty", level: "warn" },
  });
}

/** Starts an empty npm registry on loopback, with `tools` as the folder verdaccio is installed in. */
export async function startRegistry(folder: string, tools: string): Promise<Registry> {
  await mkdir(folder, { recursive: true });
  const upstream = (await run("npm", ["config", "get", "registry"], { cwd: folder }))
    .trim()
    .split("\n")
    .at(-1);
  const port = await freePort();
  const config = join(folder, "verdaccio.json");
  await writeFile(config, settings(folder, upstream ?? ""));
  const command = join(tools, "node_modules/verdaccio/bin/verdaccio");
  const args = [command, "--config", config, "--listen", `127.0.0.1:${port}`];
  const service = await startService(process.execPath, args, /http address - (\S+)/, { cwd: folder });
  return { ...service, url: `http://127.0.0.1:${port}/` };
}
