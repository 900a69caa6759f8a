import type { ServiceProblem } from "../../checks/index.js";
import type { ScenarioCall } from "../scenario.js";
import { itemId } from "./address.js";
import { at } from "./store.js";

/** The refusal of a request about something there is not. */
export function notFound(what: string): { readonly problem: ServiceProblem } {
  return { problem: { status: 404, code: "ResourceNotFound", message: `there is no such ${what}` } };
}

/** The refusal of a request about an item that is not protected. */
export function refuseUnknownItem(call: ScenarioCall): { readonly problem: ServiceProblem } | undefined {
  const item = at(call.state, "protectedItems", itemId(call.values));
  return item === undefined ? notFound("protected item") : undefined;
}
