import type { Exchange } from "./exchange.js";
import type { Replay } from "./replay.js";

/** What was recorded is of other resources of the same service: a suspension stands for them all. */
export async function arrangeBiztalk(_replay: Replay, exchange: Exchange): Promise<boolean> {
  const { request } = exchange;
  const [, subscription = ""] = request.path.split("/");
  if (request.path.includes("/operations/")) return true;
  if (request.method === "GET") {
    Object.assign(request, { path: `/${subscription}/cloudservices/unknown`, query: {} });
    return true;
  }
  const path = `/${subscription}/cloudservices/cloud/resources/biztalkservices/~/biztalk/service`;
  Object.assign(request, { method: "POST", path, query: { comp: "suspend" }, body: null });
  return true;
}
