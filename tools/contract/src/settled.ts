/**
 * Waits for a call whose answer does not matter, only what it sent: it may fail, since nobody answers
 * as the service would.
 */
export async function settled(call: Promise<unknown>): Promise<void> {
  await call.catch(() => undefined);
}
