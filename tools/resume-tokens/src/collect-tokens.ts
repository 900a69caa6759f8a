import type { ServiceManifest } from "@azbackup/emulator";
import { nextRequest } from "./next-request.js";
import { type RecordedToken, kindOf } from "./recorded-token.js";
import { openSubject } from "./subject.js";

/** As many reads as any operation needs here, with its job and its result. */
const enough = 40;

/** The first token of each kind that an operation has on its way to the end. */
export async function collectTokens(manifest: ServiceManifest, operation: string): Promise<RecordedToken[]> {
  const subject = await openSubject(manifest, operation);
  const poller = subject.start();
  await poller.submitted();
  const found = new Map<string, RecordedToken>();
  for (let reads = 0; reads < enough; reads += 1) {
    // An operation that its first answer ended has no token.
    const token = await poller.resumeToken().catch(() => undefined);
    if (token !== undefined && !found.has(kindOf(token))) {
      const next = await nextRequest(subject, token);
      found.set(kindOf(token), { service: manifest.service, operation, reads, token, next });
    }
    if (poller.isDone) break;
    await subject.emulator.clock.advance(5_000);
    await poller.poll();
  }
  if (!poller.isDone) throw new Error(`${manifest.service}.${operation} did not end`);
  return [...found.values()];
}
