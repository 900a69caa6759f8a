// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { FetchTieringCostInfoRequest } from "../models/fetch-tiering-cost-info-request.js";
import { type FetchTieringCostOptions, fetchTieringCostOperation } from "./fetch-tiering-cost.js";

/**
 * Asks the service whether a {@link fetchTieringCost} has started whose answer was lost, and starts
 * nothing.
 *
 * It cannot be told: questions are not listed; one changes nothing, so that it can be asked again.
 * Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param parameters What is asked about: a vault, a policy, an item, or a recovery point in the
 *   archive.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedFetchTieringCost(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  parameters: FetchTieringCostInfoRequest,
  options: FetchTieringCostOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    fetchTieringCostOperation,
    "questions are not listed; one changes nothing, so that it can be asked again",
    { resourceGroupName, vaultName, parameters },
    options,
  );
}
