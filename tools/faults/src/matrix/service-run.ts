import { createEmulator, createVirtualClock } from "@azbackup/emulator";
import type { Emulator, ServiceManifest } from "@azbackup/emulator";
import { type LogEntry, logging, withPolicies } from "@azbackup/core/http";
import { loadClient, makeClient } from "../clients/index.js";
import type { ClientPackage, ExampleCall } from "../clients/index.js";
import type { Wire } from "./wire.js";

/** One service, ready to be asked again and again. */
export interface ServiceRun {
  readonly manifest: ServiceManifest;
  readonly package: ClientPackage;
  readonly emulator: Emulator;
}

/** Limits small enough that a fault which exceeds them is cheap; how long one lasts is not asked here. */
export const limits = { maxResponseBytes: 64 * 1024, attemptTimeoutMs: 100_000, outageToleranceMs: 0 };

/**
 * Prepares one service. Its rules (what must exist before what) are left out: here it is about the
 * wire, and every documented request is accepted.
 */
export async function openService(manifest: ServiceManifest): Promise<ServiceRun> {
  const { service, client } = manifest;
  const emulator = await createEmulator({
    manifests: [manifest],
    behaviours: { [service]: { operations: {} } },
    clock: createVirtualClock({ autoAdvance: true }),
  });
  return { manifest, package: await loadClient(service, client), emulator };
}

/** A new client of the service, which keeps what it logs. */
export function newClient(run: ServiceRun, call: ExampleCall, wire: Wire, log: LogEntry[]): object {
  const { manifest, emulator } = run;
  return makeClient(manifest, run.package, call, emulator.url(manifest.service), {
    fetch: wire.fetch,
    clock: emulator.clock,
    policies: withPolicies(logging((entry) => log.push(entry))),
    ...limits,
  });
}
