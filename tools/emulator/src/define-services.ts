import { behaviours } from "./behaviours/index.js";
import type { EmulatorOptions } from "./emulator.js";
import { followsWork } from "./long-running/index.js";
import { loadManifests, trackingOf } from "./manifest/index.js";
import type { ServiceDefinition } from "./service.js";
import { defineService } from "./sessions/index.js";

/**
 * Prepares the services that are wanted.
 *
 * @throws Error when there is no manifest to serve, or a service is named that has none.
 */
export async function defineServices(options: EmulatorOptions): Promise<readonly ServiceDefinition[]> {
  const { manifests, services: wanted } = options;
  const all = typeof manifests === "object" ? manifests : await loadManifests(manifests);
  for (const name of wanted ?? []) {
    if (!all.some(({ service }) => service === name)) {
      throw new Error(`no service "${name}"; there are: ${all.map(({ service }) => service).join(", ")}`);
    }
  }
  const table = { ...behaviours, ...options.behaviours };
  const chosen = all.filter(({ service }) => wanted === undefined || wanted.includes(service));
  return Promise.all(chosen.map((manifest) => defineService(manifest, table[manifest.service])));
}

/** Whether an operation is modelled with state, or answered by an example. */
export function supportOf(definition: ServiceDefinition, name: string): "stateful" | "example" {
  const { manifest, behaviour, resources } = definition;
  const operation = manifest.operations.find((one) => one.name === name);
  if (operation === undefined) return "example";
  const isModelled =
    behaviour?.operations[name] !== undefined ||
    resources.has(name) ||
    trackingOf(operation) !== undefined ||
    followsWork(definition, operation);
  return isModelled ? "stateful" : "example";
}
