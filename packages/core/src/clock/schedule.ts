import type { Clock } from "./clock.js";

/** {@link Clock.schedule} of any clock. */
export function schedule(clock: Clock, ms: number, callback: () => void): () => void {
  if (clock.schedule) return clock.schedule(ms, callback);
  const off = new AbortController();
  clock.sleep(ms, off.signal).then(callback, () => {});
  return () => off.abort();
}
