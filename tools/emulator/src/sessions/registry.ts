import { createRealClock, createVirtualClock } from "../clock/index.js";
import type { EmulatorClock } from "../clock/index.js";
import type { ServiceDefinition } from "../service.js";
import { openSession } from "./session.js";
import type { Session, SessionSettings } from "./session.js";

/** Sessions there may be at a time, besides the main one. */
const LIMIT = 500;
const NAME = /^[\w.-]{1,64}$/;

/** The sessions of an emulator: a main one, and those that are asked for. */
export interface SessionRegistry {
  readonly main: Session;
  /** A session by its name; the main one for no name. */
  find(name: string | undefined): Session | undefined;
  /**
   * Opens a session with a clock of its own.
   *
   * @throws RangeError for a name that cannot be one or is taken, and when there are too many.
   */
  open(name: string): Session;
  /** Forgets a session; false when there is none of that name. */
  close(name: string): boolean;
  names(): readonly string[];
}

/** Creates the registry with its main session, which is the one that a store keeps. */
export function createSessionRegistry(
  definitions: readonly ServiceDefinition[],
  settings: SessionSettings,
): SessionRegistry {
  const main = openSession("", definitions, settings);
  const sessions = new Map<string, Session>();
  const { store: _ofMain, ...ofAll } = settings;
  return {
    main,
    find: (name) => (name === undefined || name === "" ? main : sessions.get(name)),
    open(name) {
      if (!NAME.test(name))
        throw new RangeError("a session's name has 1 to 64 letters, digits, dots, dashes or underscores");
      if (sessions.has(name)) throw new RangeError(`there is a session "${name}" already`);
      if (sessions.size >= LIMIT) throw new RangeError(`there are ${LIMIT} sessions, and may not be more`);
      const session = openSession(name, definitions, { ...ofAll, clock: clockLike(settings.clock) });
      sessions.set(name, session);
      return session;
    },
    close: (name) => sessions.delete(name),
    names: () => [...sessions.keys()],
  };
}

function clockLike(clock: EmulatorClock): EmulatorClock {
  return clock.isRunning === undefined ? createVirtualClock({ start: clock.now() }) : createRealClock();
}
