import type { OperationPoller } from "@azbackup/core/lro";
import { isRecord } from "../clients/index.js";

/** How a call ended. */
export type Settled =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error"; readonly error: unknown }
  | { readonly kind: "hang" };

/** Real time after which a call on the virtual clock counts as one that never ends. */
const patienceMs = 30_000;

/**
 * Waits for a call; what is not settled when all virtual time has passed hangs.
 *
 * @param patience real time, in milliseconds
 */
export async function settle(start: () => unknown, patience = patienceMs): Promise<Settled> {
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<Settled>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "hang" }), patience);
  });
  const end = Promise.resolve()
    .then(start)
    .then(
      (value): Settled => ({ kind: "value", value }),
      (error: unknown): Settled => ({ kind: "error", error }),
    );
  try {
    return await Promise.race([end, hang]);
  } finally {
    clearTimeout(timer);
  }
}

/** True for the poller of a long-running operation. */
export function isPoller(value: unknown): value is OperationPoller {
  return isRecord(value) && typeof value["pollUntilDone"] === "function";
}
