import type { Exchange } from "./exchange.js";
import { finish, member, request, specOperation } from "./replay.js";
import type { Replay } from "./replay.js";

/**
 * A server that is read or listed was made before, with what it was told of it; the status is read
 * where the emulator's server is. Before 2021 the members of servers had other names.
 */
export async function arrangeMySql(replay: Replay, exchange: Exchange): Promise<boolean> {
  const { operation, request: asked, response } = exchange;
  const version = asked.query["api-version"] ?? "";
  if (specOperation(replay.manifest, exchange) === undefined) return readsStatus(replay, exchange);
  if (operation.startsWith("Servers_") && version < "2021") return false;
  if (response.status >= 400 || !/^Servers_(Get|List)/.test(operation)) return true;
  const listed = member(response.body, "value");
  for (const server of Array.isArray(listed) ? listed : [response.body]) {
    const path = String(member(server, "id"));
    const { status } = await replay.send(request("GET", path, { "api-version": version }));
    if (status === 200) continue;
    await replay.send(request("PUT", path, { "api-version": version }, bodyOf(server)));
    await finish(replay);
  }
  return true;
}

/** What a server like the one that was told of is made with. */
function bodyOf(server: unknown): unknown {
  const told = member(server, "properties");
  const names = ["availabilityZone", "network", "version"];
  const properties = Object.fromEntries(
    names.flatMap((name) => (member(told, name) === undefined ? [] : [[name, member(told, name)]])),
  );
  const tags = member(server, "tags");
  return { location: member(server, "location"), properties, ...(tags === undefined ? {} : { tags }) };
}

/** The work is followed where its server is, which need not be the region it was recorded in. */
async function readsStatus(replay: Replay, { request: asked }: Exchange): Promise<boolean> {
  const region = /(?<=\/locations\/)[^/]+(?=\/azureAsyncOperation\/)/;
  if (replay.emulator.started() === 0 || !region.test(asked.path)) return false;
  const { status } = await replay.send({ request: asked });
  if (status === 404) Object.assign(asked, { path: asked.path.replace(region, "eastus") });
  return true;
}
