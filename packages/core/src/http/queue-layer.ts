import type { Clock } from "../clock/index.js";
import type { HttpLayer } from "./types.js";
import { withinLimits } from "./within-limits.js";

/**
 * Has so many requests under way at once; the others wait in line. A thousand pollers cost little while
 * they wait here, and the time of an attempt begins when it is its turn.
 */
export function queueLayer(clock: Clock, atOnce: number): HttpLayer {
  let free = atOnce;
  const line = new Set<() => void>();
  const leave = (): void => {
    const [next] = line;
    if (next) next();
    else free += 1;
  };
  return (send) => async (request) => {
    if (free > 0) free -= 1;
    else {
      const { operation, abortSignal, deadline } = request;
      let enter = (): void => {};
      let entered = false;
      const turn = new Promise<void>((resolve) => {
        enter = () => {
          line.delete(enter);
          entered = true;
          resolve();
        };
      });
      line.add(enter);
      try {
        await withinLimits({ operation, abortSignal, deadline }, clock, async () => turn);
      } catch (error) {
        line.delete(enter);
        if (entered) leave(); // its turn came in the moment in which nobody waited for it any more
        throw error;
      }
    }
    try {
      return await send(request);
    } finally {
      leave();
    }
  };
}
