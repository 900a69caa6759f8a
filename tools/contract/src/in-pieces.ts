import type { OperationPoller } from "@azbackup/core/lro";

/** No operation of a test takes more processes. */
const mostProcesses = 30;

/**
 * Follows an operation as workers do that are started anew for each piece: every one resumes from the
 * token the last has saved, reads once or twice, or takes one step of a loop, and is gone.
 *
 * @returns the poller that saw the end
 */
export async function inPieces<TStatus, TResult>(
  resume: (token: string) => OperationPoller<TStatus, TResult>,
  token: string,
  reads: number | "loop",
): Promise<OperationPoller<TStatus, TResult>> {
  let saved = token;
  for (let process = 0; process < mostProcesses; process += 1) {
    const poller = resume(saved);
    if (reads === "loop") {
      for await (const _ of poller) break;
    } else {
      for (let read = 0; read < reads && !poller.isDone; read += 1) await poller.poll();
    }
    if (poller.isDone) return poller;
    saved = await poller.resumeToken();
  }
  throw new Error("the operation does not end");
}
