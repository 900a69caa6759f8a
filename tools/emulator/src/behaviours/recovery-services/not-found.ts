import type { ServiceProblem } from "../../validation/index.js";
import type { BehaviourCall } from "../behaviour.js";
import { itemId } from "./address.js";
import { at } from "./store.js";
import { refuseUnknownVault } from "./vaults.js";

/** The refusal of a request about something there is not. */
export function notFound(what: string): { readonly problem: ServiceProblem } {
  return { problem: { status: 404, code: "ResourceNotFound", message: `there is no such ${what}` } };
}

/** The refusal of a request about an item that is not protected. */
export function refuseUnknownItem(call: BehaviourCall): { readonly problem: ServiceProblem } | undefined {
  const item = at(call.state, "protectedItems", itemId(call.values));
  return item === undefined ? (refuseUnknownVault(call) ?? notFound("protected item")) : undefined;
}
