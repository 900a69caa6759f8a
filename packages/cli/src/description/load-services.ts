import { readFileSync } from "node:fs";
import type { ServiceCommands, ServiceSummary } from "./service-commands.js";

/** The services there are commands for. */
export interface Services {
  readonly summaries: readonly ServiceSummary[];
  /** Reads the commands of one service: the rest stays on disk. */
  load(service: string): ServiceCommands;
}

/** Opens the folder that the build wrote, one file a service. */
export function openServices(folder: URL): Services {
  // The build wrote them from the same types.
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
  return {
    summaries: read("index") as ServiceSummary[],
    load: (service) => read(service) as ServiceCommands,
  };
}
