import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { readDescription } from "@azbackup/contract";
import type { ServiceDescription } from "@azbackup/generator";
import { isRecord } from "./is-record.js";

/** A generated client package, loaded by its service's name. */
export interface ClientPackage {
  /** The client class. */
  readonly create: new (...args: unknown[]) => object;
  /** What the spec says of the service. */
  readonly description: ServiceDescription;
}

/**
 * Loads the client of a service.
 *
 * @param service folder name, which is also the package's
 * @param className name of the client class
 * @throws Error when the package has no such class
 */
export async function loadClient(service: string, className: string): Promise<ClientPackage> {
  const entry = createRequire(import.meta.url).resolve(`@azbackup/${service}`);
  const create = (await load(entry))[className];
  if (!isClass(create)) throw new Error(`@azbackup/${service} has no class ${className}`);
  return { create, description: readDescription(service) };
}

async function load(file: string): Promise<Readonly<Record<string, unknown>>> {
  const module: unknown = await import(pathToFileURL(file).href);
  return isRecord(module) ? module : {};
}

function isClass(value: unknown): value is ClientPackage["create"] {
  return typeof value === "function";
}
