import type { Limits } from "@azbackup/fleet";

/** What the processes of one run are told. */
export interface RunJob {
  readonly service: ServiceName;
  /** Where the emulator listens, with the service. */
  readonly endpoint: string;
  /** `postgres://...` or a folder. */
  readonly store: string;
  readonly items: number;
  readonly groups: number;
  /** Milliseconds a start may take before it is looked for. */
  readonly startTimeoutMs: number;
  /** Whether workers are killed in the run. */
  readonly killed: boolean;
  /** Where this life of a worker is to end by itself. */
  readonly death?: Death | undefined;
  /** Adds the items first, as nobody else can open an embedded store. */
  readonly add: boolean;
  readonly starts: number;
  readonly steps: number;
  readonly limits: Limits;
  readonly pollMs: number;
}

/** The services that are run: the first can tell whether a start happened, the second cannot. */
export const serviceNames = ["recovery-services", "mysql-flexible"] as const;
export type ServiceName = (typeof serviceNames)[number];

/** Where a worker dies: the moments that could start an item twice, or lose it. */
export const places = ["before the trigger", "after the trigger", "after the record", "mid-batch"] as const;
export type Place = (typeof places)[number];

/** A worker kills itself, as `kill -9` does, when it is at the place for this many times. */
export interface Death {
  readonly place: Place;
  readonly nth: number;
}

/** How a process of a run is told what to do, and tells what it does: JSON, a line each. */
export const jobVariable = "AZBACKUP_FLEET_RUN";

/** Items of a run. */
export type Item = { readonly group: string; readonly name: string };

/** The items of a run, which are the same each time. */
export function itemsOf({ items, groups }: Pick<RunJob, "items" | "groups">): Item[] {
  return Array.from({ length: items }, (_, index) => ({
    group: `vault-${index % groups}`,
    name: `vm-${index}`,
  }));
}
