import { createRealClock } from "./clock/index.js";
import { createEmulator } from "./create-emulator.js";
import type { Emulator, EmulatorOptions } from "./emulator.js";
import type { ListenOptions } from "./serve/index.js";

/** An emulator that listens; `await using` closes it at the end of the block. */
export interface StartedEmulator extends Emulator {
  /** The address, without a service. */
  readonly origin: string;
  /** The authority to trust, where the certificate was made; PEM. */
  readonly authority?: string;
}

/**
 * Creates an emulator with the time of the wall clock, on a port of this machine that is free.
 *
 * Work takes a tenth of a second unless `durationMs` says otherwise, and clients are asked to read
 * its status every second at most: with `retryAfterSeconds: 0` they do not wait at all.
 */
export async function startEmulator(options: EmulatorOptions & ListenOptions = {}): Promise<StartedEmulator> {
  const { port, host, tls, ...others } = options;
  const emulator = await createEmulator({
    clock: createRealClock(),
    durationMs: 100,
    retryAfterSeconds: 1,
    ...others,
  });
  const where = { ...(port === undefined ? {} : { port }), ...(host === undefined ? {} : { host }) };
  const listening = await emulator.listen({ ...where, ...(tls === undefined ? {} : { tls }) });
  const { url: origin, ...made } = listening;
  return Object.assign(emulator, { origin, ...made });
}
