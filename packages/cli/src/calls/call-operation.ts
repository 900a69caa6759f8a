import type { OperationPoller } from "@azbackup/core/lro";
import type { Page, PagedAsyncIterableIterator } from "@azbackup/core/paging";
import type { OperationCommand } from "../description/service-commands.js";
import type { CallArguments } from "../flags/assemble.js";
import type { Client } from "./connect.js";

/** What a method gives, by the kind of its operation. */
export type Called =
  | { readonly kind: "long"; readonly poller: OperationPoller }
  | { readonly kind: "list"; readonly pages: AsyncIterable<Page<unknown>> }
  | { readonly kind: "answer"; readonly answer: Promise<unknown> };

/** Options of a call which are the same for every operation. */
export interface SharedOptions {
  readonly abortSignal: AbortSignal;
  readonly timeout?: number | undefined;
}

/**
 * Calls the client's method of an operation.
 *
 * @throws ValidationError when an argument breaks a rule; nothing is sent then
 */
export function callOperation(
  client: Client,
  operation: OperationCommand,
  { positional, options, page }: CallArguments,
  shared: SharedOptions,
): Called {
  const method = client[operation.name];
  if (typeof method !== "function") throw new TypeError(`the client has no ${operation.name}`);
  const called: unknown = Reflect.apply(method, client, [...positional, { ...options, ...shared }]);
  // The description says which of them it is, and the client is made from the same one.
  if (operation.isLong) return { kind: "long", poller: called as OperationPoller };
  if (operation.list !== undefined) {
    return { kind: "list", pages: (called as PagedAsyncIterableIterator<unknown>).byPage(page) };
  }
  return { kind: "answer", answer: called as Promise<unknown> };
}
