import type { Item, ServiceName } from "../job.js";

/** What the emulator's process is told. */
export interface EmulatorJob {
  readonly service: ServiceName;
  readonly items: number;
  readonly groups: number;
  /** Milliseconds work takes. */
  readonly durationMs: number;
  readonly retryAfterSeconds: number;
}

/** What the emulator saw: the judge of a run. */
export interface EmulatorCounts {
  /** Work that was started. */
  readonly started: number;
  /** Items it was started for. */
  readonly items: number;
  /** Items it was started for more than once. */
  readonly twice: readonly string[];
  readonly requests: number;
  /** The most work of one group that was under way at the same time. */
  readonly mostAtOnce: number;
  /** The most requests of one group in any ten seconds. */
  readonly busiest: number;
}

/** The address of an item. */
export function itemPath({ group, name }: Item): [string, string, string, string, string] {
  const container = `iaasvmcontainer;iaasvmcontainerv2;rg;${name}`;
  return ["rg", group, "Azure", container, `vm;iaasvmcontainerv2;rg;${name}`];
}
