import type { EmulatedWorld } from "./emulator.js";
import { startKey } from "./pipeline/index.js";
import type { Session } from "./sessions/index.js";

/** A session as a program sees it. */
export function emulatedWorld(session: Session, fetch: typeof globalThis.fetch): EmulatedWorld {
  const { books, engine, faults } = session;
  return {
    clock: engine.clock,
    fetch,
    requests: books.requests,
    violations: books.violations,
    started(service, operation) {
      if (service !== undefined && operation !== undefined)
        return books.started.get(startKey(service, operation)) ?? 0;
      return [...books.started]
        .filter(
          ([key]) =>
            (service === undefined || key.startsWith(startKey(service, ""))) &&
            (operation === undefined || key.endsWith(startKey("", operation))),
        )
        .reduce((sum, [, count]) => sum + count, 0);
    },
    inject: (fault) => faults.add(fault),
    seed: (service, documents) => session.seed(service, documents),
    state: () => session.snapshot(),
    reset: () => session.reset(),
  };
}
