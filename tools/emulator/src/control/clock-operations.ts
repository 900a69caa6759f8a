import { jsonReply } from "../exchange/index.js";
import type { Reply } from "../exchange/index.js";
import type { Session } from "../sessions/index.js";
import { objectOf } from "./control-operation.js";
import type { ControlOperation } from "./control-operation.js";
import { member, refusal } from "./refusal.js";

/** As far as a clock is moved at once: a hundred years. */
const FARTHEST = 100 * 366 * 86_400_000;
const clockSchema = objectOf({
  now: { type: "integer", description: "Milliseconds since the epoch." },
  iso: { type: "string", format: "date-time" },
  running: { type: "boolean", description: "It moves by itself." },
});

/** The clock of a session: read, moved, stopped and started. */
export const clockOperations: readonly ControlOperation[] = [
  {
    id: "getClock",
    method: "GET",
    path: "/clock",
    summary: "What time it is.",
    answers: { 200: ["The clock.", clockSchema] },
    run: ({ session }) => shown(session),
  },
  {
    id: "moveClock",
    method: "POST",
    path: "/clock/advance",
    summary: "Moves the clock ahead, and lets everything happen that is due by then.",
    body: objectOf({ ms: { type: "integer", minimum: 0, maximum: FARTHEST } }),
    answers: { 200: ["The clock.", clockSchema] },
    async run({ session, body }) {
      await session.engine.clock.advance(Number(member(body, "ms")));
      return shown(session);
    },
  },
  {
    id: "stopClock",
    method: "POST",
    path: "/clock/stop",
    summary: "Lets the clock stand still.",
    answers: { 200: ["The clock.", clockSchema] },
    run({ session }) {
      session.engine.clock.stop?.();
      return shown(session);
    },
  },
  {
    id: "startClock",
    method: "POST",
    path: "/clock/start",
    summary: "Lets the clock run.",
    answers: { 200: ["The clock.", clockSchema], 409: ["The clock is one that never runs by itself."] },
    run({ session }) {
      const { clock } = session.engine;
      if (clock.start === undefined)
        return refusal(409, "the clock of this session never runs by itself: advance it");
      clock.start();
      return shown(session);
    },
  },
];

function shown({ engine: { clock } }: Session): Reply {
  const now = Math.floor(clock.now());
  return jsonReply(200, { now, iso: new Date(now).toISOString(), running: clock.isRunning === true });
}
