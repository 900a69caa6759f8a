import { callText } from "./call-text.js";
import type { ClientPlan } from "../../client/plan.js";
import { exampleCall } from "../../contract-tests/operation-call.js";
import type { OperationCall } from "../../contract-tests/operation-call.js";
import type { OperationModel } from "../../model/types.js";

/** The operation a package's page shows, and how its documentation calls it. */
export interface Guide {
  readonly operation: OperationModel;
  readonly call: OperationCall;
  /** The call, as source. */
  readonly text: string;
  /** Calls of the operations before and after, where the service asks for them. */
  readonly enclosed?: { readonly before: string; readonly after: string };
}

/** How much an operation is what a user of the package came for. */
function rank({ name, lro, startsWork, examples }: OperationModel): number {
  if (examples.length === 0) return 0;
  if (lro === undefined) return startsWork ? 1 : 2;
  return /backup/i.test(name) && !/^(pre|delete|validate)/.test(name) ? 4 : 3;
}

/** The documented call of an operation; the first example is of the version clients ask for, if one is. */
function documentedCall(plan: ClientPlan, operation: OperationModel): OperationCall | undefined {
  const calls = operation.examples.map((example) => exampleCall(plan, operation, example));
  return calls.find(({ settings }) => settings["apiVersion"] === undefined) ?? calls[0];
}

function enclosedBy(plan: ClientPlan, { enclosedBy: names }: OperationModel): Guide["enclosed"] {
  if (names === undefined) return undefined;
  const [before, after] = [names.before, names.after].map((name) => {
    const operation = plan.service.operations.find((candidate) => candidate.name === name);
    const call = operation && documentedCall(plan, operation);
    return operation && call && callText(operation, call);
  });
  return before === undefined || after === undefined ? undefined : { before, after };
}

/** What to show first: a documented long-running operation, a backup rather than another. */
export function guideOf(plan: ClientPlan): Guide | undefined {
  const [operation] = plan.service.operations
    .filter((candidate) => rank(candidate) > 0)
    .sort((a, b) => rank(b) - rank(a));
  const call = operation && documentedCall(plan, operation);
  if (operation === undefined || call === undefined) return undefined;
  const enclosed = enclosedBy(plan, operation);
  return { operation, call, text: callText(operation, call), ...(enclosed && { enclosed }) };
}
