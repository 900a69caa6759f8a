import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { OperationSpec } from "@azbackup/core/operation";
import { isRecord } from "./is-record.js";

/** A generated client package, loaded by its service's name. */
export interface ClientPackage {
  /** The client class. */
  readonly create: new (...args: unknown[]) => object;
  /** The tables of its operations, by the operation's name. */
  readonly specs: ReadonlyMap<string, OperationSpec>;
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
  const folder = join(dirname(entry), "generated", "operations");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".js"));
  const modules = await Promise.all(files.map((name) => load(join(folder, name))));
  const specs = modules.flatMap((module) => Object.values(module)).filter(isSpec);
  return { create, specs: new Map(specs.map((spec) => [spec.name, spec])) };
}

async function load(file: string): Promise<Readonly<Record<string, unknown>>> {
  const module: unknown = await import(pathToFileURL(file).href);
  return isRecord(module) ? module : {};
}

function isClass(value: unknown): value is ClientPackage["create"] {
  return typeof value === "function";
}

function isSpec(value: unknown): value is OperationSpec {
  return (
    isRecord(value) && typeof value["name"] === "string" && "responses" in value && "parameters" in value
  );
}
