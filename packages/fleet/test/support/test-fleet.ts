import { PGlite } from "@electric-sql/pglite";
import {
  backupKind,
  createFleet,
  type Fleet,
  type FleetEvent,
  type FleetItem,
  type FleetOptions,
  type Kind,
} from "../../src/fleet.js";
import { FakeService } from "./fake-service.js";

type Item = { readonly name: string; readonly group?: string };

/** A fleet on a database in memory, against a service in memory. */
export interface TestFleet {
  readonly fleet: Fleet<{ nightly: Kind<Item> }>;
  readonly service: FakeService;
  readonly events: FleetEvent[];
  add(...names: string[]): Promise<void>;
  /** Works until nothing is open. */
  run(): Promise<void>;
  item(name: string): Promise<FleetItem>;
}

/** The kind that is served by the service. */
export function kindOf(service: FakeService, more: Partial<Kind<Item>> = {}): Kind<Item> {
  return backupKind<Item>({
    start: (item, options) => service.start(item.name, options),
    resume: (token) => service.resume(token),
    find: async (_item, { clientRequestId }) => {
      const found = service.find(clientRequestId);
      return found ? { found } : { none: true, settled: true };
    },
    ...more,
  });
}

let database: Promise<PGlite> | undefined;

/** One database for the tests of a file, as it is: to make one takes seconds. */
export function sharedDatabase(): Promise<PGlite> {
  return (database ??= PGlite.create());
}

/** The same, emptied. */
export async function emptyDatabase(): Promise<PGlite> {
  const open = await sharedDatabase();
  for (const table of [
    "azbackup_fleet.item",
    "azbackup_fleet.grp",
    "azbackup_fleet.setting",
    "azbackup_fleet_jobs.job",
  ]) {
    await open.exec(
      `do $$ begin if to_regclass('${table}') is not null then delete from ${table}; end if; end $$`,
    );
  }
  return open;
}

/** Opens one; times are short, as the service is quick. */
export async function testFleet(
  more: Partial<Kind<Item>> = {},
  options: Partial<FleetOptions<{ nightly: Kind<Item> }>> = {},
): Promise<TestFleet> {
  const service = new FakeService();
  const events: FleetEvent[] = [];
  const fleet = await createFleet({
    store: await emptyDatabase(),
    kinds: { nightly: kindOf(service, more) },
    startTimeoutMs: 200,
    readTimeoutMs: 500,
    claimSeconds: 1,
    shortestWaitMs: 1,
    random: () => 0,
    onEvent: (event) => events.push(event),
    ...options,
  });
  return {
    fleet,
    service,
    events,
    add: async (...names) => {
      const items = names.map((name) => ({ name, group: name.split("/")[0] ?? "" }));
      await fleet.add("nightly", items, { key: ({ name }) => name, group: ({ group = "" }) => group });
    },
    run: () => fleet.work({ pollMs: 20, untilDone: true }),
    item: async (name) => {
      for await (const item of fleet.list({ key: name })) return item;
      throw new Error(`there is no ${name}`);
    },
  };
}
