import type { Exchange } from "./exchange.js";
import { finish, request } from "./replay.js";
import type { Replay } from "./replay.js";

/** A restore needs a backup; a challenge a request without a token. */
export async function arrangeKeyVault(
  replay: Replay,
  exchange: Exchange,
  rest: readonly Exchange[],
): Promise<boolean> {
  const { operation, response } = exchange;
  // What a vault held was made by operations that are not here.
  if (/^(Get|Backup|Restore)(Key|Secret|Certificate)s?$/.test(operation) && response.status === 200)
    return false;
  const headers: Record<string, string> = exchange.request.headers;
  if (response.status === 401) headers["x-no-token"] = "true";
  const body = JSON.stringify(exchange.request.body ?? {});
  const folder = /"folder(?:ToRestore)?":"([^"]+)"/.exec(body)?.[1];
  const ends = rest.some((one) => JSON.stringify(one.response.body).includes("Succeeded"));
  if (folder !== undefined && ends && !replay.names.has(nameOf(folder))) {
    const container = /"storageResourceUri":"([^"]+)"/.exec(body)?.[1] ?? "";
    await replay.send(
      request("POST", "/backup", { "api-version": "7.4" }, { storageResourceUri: container, token: "t" }),
    );
    await finish(replay);
    const backups = replay.emulator.state()["keyvault"]?.collections["backups"] ?? {};
    const made = Object.keys(backups).at(-1) ?? "";
    replay.names.set(nameOf(folder), nameOf(made));
  }
  return true;
}

function nameOf(folder: string): string {
  return folder.split("/").at(-1) ?? "";
}
