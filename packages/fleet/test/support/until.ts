import { vi } from "vitest";

/** Waits for something to become true, however busy the machine is. */
export function until(condition: () => unknown): Promise<unknown> {
  return vi.waitUntil(condition, { timeout: 50_000, interval: 20 });
}
