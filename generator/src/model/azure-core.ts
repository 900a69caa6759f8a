import { extractLroStates, getOperationLinks } from "@azure-tools/typespec-azure-core";
import type { OperationLinkMetadata } from "@azure-tools/typespec-azure-core";
import type { ModelProperty, Operation, Program, Type } from "@typespec/compiler";

/** Words of a status property that mean success, failure and cancellation. */
export interface StatusWords {
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
  readonly canceled: readonly string[];
}

/** Whether a decorator of the Azure core library stands on a type. The library exports no reader of its own. */
function isMarked(target: Type, decorator: string): boolean {
  return (
    "decorators" in target && target.decorators.some(({ definition }) => definition?.name === `@${decorator}`)
  );
}

/** The words of a property that says where an operation stands; undefined for any other property. */
export function statusWords(program: Program, property: ModelProperty | undefined): StatusWords | undefined {
  if (property === undefined) return undefined;
  if (!isMarked(property, "lroStatus") && !isMarked(property.type, "lroStatus")) return undefined;
  const [states] = extractLroStates(program, property);
  if (states === undefined) return undefined;
  return { succeeded: states.succeededState, failed: states.failedState, canceled: states.canceledState };
}

/** Whether a property says what went wrong with an operation. */
export function isErrorResult(property: ModelProperty): boolean {
  return isMarked(property, "lroErrorResult");
}

/** The status operation the spec links to an operation. */
export function pollingLink(program: Program, operation: Operation): OperationLinkMetadata | undefined {
  return getOperationLinks(program, operation)?.get("polling");
}
