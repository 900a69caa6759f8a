import { isRestError } from "@azbackup/core/errors";
import { createEmulator, createVirtualClock } from "../../src/index.js";
import type { Emulator, EmulatorOptions, VirtualClock } from "../../src/index.js";

/** What every client needs to reach an emulator without a socket, on the same clock. */
export interface World {
  readonly emulator: Emulator;
  readonly clock: VirtualClock;
  readonly options: {
    readonly fetch: typeof globalThis.fetch;
    readonly clock: VirtualClock;
    readonly endpoint: string;
    readonly credentialScopes: readonly string[];
  };
  readonly endpoint: string;
}

/** Opens an emulator of one service; the clock moves by itself whenever a client waits, unless told. */
export async function openWorld(
  service: string,
  { autoAdvance = true, ...options }: EmulatorOptions & { readonly autoAdvance?: boolean } = {},
): Promise<World> {
  const clock = createVirtualClock({ autoAdvance });
  const emulator = await createEmulator({ services: [service], clock, ...options });
  const endpoint = emulator.url(service);
  const credentialScopes = ["https://emulated.test/.default"];
  return { emulator, clock, endpoint, options: { fetch: emulator.fetch, clock, endpoint, credentialScopes } };
}

/** A credential the emulator takes. */
export const credential = {
  getToken: () => Promise.resolve({ token: "sesame", expiresOnTimestamp: Date.UTC(2040, 0, 1) }),
};

/** Everything an iterable brings. */
export async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Waits for what waits itself on a clock that has to be moved. */
export async function moved<T>(clock: VirtualClock, waiting: PromiseLike<T>): Promise<T> {
  const end = Promise.resolve(waiting);
  end.catch(() => undefined);
  await clock.advance(3_600_000);
  return end;
}

/** Status and code a request is refused with: `404 NotFound`. */
export async function refusal(request: PromiseLike<unknown>): Promise<string> {
  try {
    await request;
  } catch (error) {
    if (isRestError(error)) return `${error.statusCode} ${error.code}`;
    throw error;
  }
  return "not refused";
}
