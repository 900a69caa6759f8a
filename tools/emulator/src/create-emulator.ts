import { createVirtualClock } from "./clock/index.js";
import { createService } from "./create-service.js";
import type { Emulator, EmulatorOptions, ServiceSnapshot } from "./emulator.js";
import { createFaultList } from "./faults/index.js";
import { loadManifests } from "./manifest/index.js";
import { createHandler, settleRuns } from "./pipeline/index.js";
import type { HandlerSetup } from "./pipeline/index.js";
import { createIdMaker } from "./runs/index.js";
import { scenarios } from "./scenarios/index.js";
import { createFetch, listen } from "./serve/index.js";
import type { Listening } from "./serve/index.js";
import type { Service } from "./service.js";

/** Origin of the endpoints while nothing listens. */
const FETCH_ORIGIN = "https://emulator.azbackup.test";

/**
 * Creates an emulator. Nothing listens until `listen`; `fetch` works at once.
 *
 * @throws Error when there is no manifest to serve, or a service is named that has none.
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const services = await loadServices(options);
  const clock = options.clock ?? createVirtualClock();
  const faults = createFaultList();
  const setup: Omit<HandlerSetup, "origins"> = {
    services,
    engine: {
      clock,
      faults,
      makeId: createIdMaker(options.seed ?? "azbackup"),
      durationMs: options.durationMs,
      retryAfterSeconds: options.retryAfterSeconds,
      pageSize: options.pageSize ?? 100,
    },
    auth: {
      allowAnonymous: options.allowAnonymous ?? false,
      tokens: options.tokens === undefined ? undefined : new Set(options.tokens),
      tenant: options.tenant ?? "emulated-tenant",
      challengeResource: options.challengeResource,
    },
    requests: [],
    violations: [],
  };
  const origins = new Set([FETCH_ORIGIN]);
  const handleSocket = createHandler({ ...setup, origins: undefined });
  let listening: Listening | undefined;

  return {
    clock,
    services: [...services.values()].map(({ manifest }) => manifest),
    requests: setup.requests,
    violations: setup.violations,
    fetch: createFetch(createHandler({ ...setup, origins }), clock),
    inject: (fault) => faults.add(fault),
    url(service) {
      if (!services.has(service)) throw new RangeError(`no service "${service}" is emulated`);
      return `${listening?.url ?? FETCH_ORIGIN}/${service}`;
    },
    async listen(where = {}) {
      if (listening !== undefined) throw new Error(`already listening on ${listening.url}`);
      listening = await listen(where, handleSocket, clock);
      origins.add(listening.url);
      return { url: listening.url };
    },
    async close() {
      await listening?.close();
      listening = undefined;
      for (const { xml } of services.values()) xml?.close();
    },
    started: (service, operation) =>
      setup.requests.filter(
        (request) =>
          request.startedWork &&
          (service === undefined || request.service === service) &&
          (operation === undefined || request.operation === operation),
      ).length,
    state: () => snapshot(services, clock.now()),
    reset() {
      for (const { state, runs } of services.values()) {
        state.clear();
        runs.clear();
      }
      faults.clear();
      setup.requests.length = 0;
      setup.violations.length = 0;
    },
  };
}

async function loadServices(options: EmulatorOptions): Promise<ReadonlyMap<string, Service>> {
  const { manifests, services: wanted } = options;
  const all = typeof manifests === "object" ? manifests : await loadManifests(manifests);
  for (const name of wanted ?? []) {
    if (!all.some(({ service }) => service === name)) {
      throw new Error(`no service "${name}"; there are: ${all.map(({ service }) => service).join(", ")}`);
    }
  }
  const table = { ...scenarios, ...options.scenarios };
  const chosen = all.filter(({ service }) => wanted === undefined || wanted.includes(service));
  const made = await Promise.all(chosen.map((manifest) => createService(manifest, table[manifest.service])));
  return new Map(made.map((service) => [service.manifest.service, service]));
}

function snapshot(
  services: ReadonlyMap<string, Service>,
  now: number,
): Readonly<Record<string, ServiceSnapshot>> {
  const entries = [...services.values()].map((service) => {
    settleRuns(service, now);
    const runs = service.runs.runs.map((run) => ({
      id: run.start.id,
      operation: run.start.operation.name,
      state: run.isOver(now) ? run.outcome.kind : ("running" as const),
      startedAt: run.start.startedAt,
    }));
    return [service.manifest.service, { runs, collections: service.state.snapshot() }] as const;
  });
  return Object.fromEntries(entries);
}
