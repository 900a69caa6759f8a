import {
  type Arguments,
  type ClientContext,
  createRequest,
  exchange,
  type Operation,
} from "../operation/index.js";
import type { ListEvidence } from "./evidence.js";
import { searchList } from "./find-in-list.js";
import { askOf, resourceUrl } from "./question.js";
import type { FindStartedOptions, FindStartedResult } from "./result.js";

/** Looks in a list for what an operation makes whose answer brings it. What is found is read, as the service has it now. */
export async function findMade<TResult>(
  context: ClientContext,
  operation: Operation<TResult>,
  evidence: ListEvidence,
  args: Arguments,
  given: FindStartedOptions,
): Promise<FindStartedResult<TResult>> {
  const question = askOf(context, operation, args, given, evidence.settleMs);
  const { options, url } = question;
  const answer = await searchList(context, evidence, question);
  if (!("found" in answer)) return answer;
  const request = {
    ...createRequest(context, operation, args, options),
    method: "GET" as const,
    url: resourceUrl(context, url, answer.found),
    body: undefined,
    startsWork: false,
  };
  const response = await exchange(context, request, { ...operation, statuses: [200] }, options);
  return { found: operation.read({ context, operation: operation.name, response }) };
}
