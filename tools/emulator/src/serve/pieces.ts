import type { EmulatorClock } from "../clock/index.js";
import type { Reply } from "../exchange/index.js";

/** The body of an answer in the pieces it goes out in. A stalled one ends only by the signal. */
export async function* piecesOf(
  reply: Reply,
  clock: EmulatorClock,
  abortSignal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const { body, delivery } = reply;
  const half = Math.floor(body.length / 2);
  switch (delivery.kind) {
    case "slow":
      for (let at = 0; at < body.length; at += delivery.bytes) {
        await clock.sleep(delivery.everyMs, abortSignal);
        yield body.subarray(at, at + delivery.bytes);
      }
      return;
    case "stall":
      yield body.subarray(0, half);
      await new Promise((_resolve, reject) => {
        const stop = (): void => reject(abortSignal.reason);
        if (abortSignal.aborted) stop();
        else abortSignal.addEventListener("abort", stop, { once: true });
      });
      return;
    case "truncate":
      yield body.subarray(0, half);
      return;
    case "reset":
      yield body.subarray(0, delivery.afterBytes ?? 0);
      return;
    default:
      if (body.length > 0) yield body;
  }
}
