import { readFileSync } from "node:fs";
import type { ServiceDescription } from "@azbackup/generator";

/** The description of a service of this repository, by the name of its folder. */
export function readDescription(service: string): ServiceDescription {
  const file = new URL(`../../../../specs/${service}/generated/description.json`, import.meta.url);
  // The generator wrote it, and its tests fail if it is not what the spec says.
  return JSON.parse(readFileSync(file, "utf8")) as ServiceDescription;
}
