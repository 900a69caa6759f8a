import { type Emulator, type ServiceManifest, createEmulator, createVirtualClock } from "@azbackup/emulator";
import { callMethod, firstExample, isRecord } from "@azbackup/faults/clients";
import type { NextRequest } from "./recorded-token.js";

/** As much of a poller as is needed here; which client it is of is not known. */
interface Poller {
  readonly isDone: boolean;
  submitted(): Promise<unknown>;
  poll(): Promise<unknown>;
  resumeToken(): Promise<string>;
}

/** A client of one service against an emulator of its own, whose clock stands still until it is moved. */
export interface Subject {
  readonly emulator: Emulator;
  /** Starts the operation by its first documented example. */
  start(): Poller;
  resume(token: string): Poller;
  /** What was asked for since the last call, sign-in left out. */
  asked(): readonly NextRequest[];
}

/** Long enough for several reads at the intervals services ask for, and for the work to be over after them. */
const duration = 25_000;

/**
 * Makes the client of an operation.
 *
 * @throws Error when there is no example that it can be called by
 */
export async function openSubject(manifest: ServiceManifest, operation: string): Promise<Subject> {
  const { service } = manifest;
  const emulator = await createEmulator({
    manifests: [manifest],
    behaviours: { [service]: { operations: {} } },
    clock: createVirtualClock(),
    durationMs: duration,
  });
  const asked: NextRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await emulator.fetch(request);
    if (response.status !== 401) asked.push({ method: request.method, url: request.url });
    return response;
  };
  const options = { fetch, clock: emulator.clock };
  const { client, start } = await firstExample(manifest, operation, emulator.url(service), options);
  return {
    emulator,
    start: () => pollerOf(start()),
    resume: (token) => pollerOf(callMethod(client, "resume", [token])),
    asked: () => asked.splice(0),
  };
}

function pollerOf(value: unknown): Poller {
  if (!isPoller(value)) throw new Error("the operation is not followed");
  return value;
}

function isPoller(value: unknown): value is Poller {
  return isRecord(value) && typeof value["resumeToken"] === "function";
}
