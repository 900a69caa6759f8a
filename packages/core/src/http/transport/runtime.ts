import { ValidationError } from "../../errors/index.js";

/**
 * A module of Node's own, loaded when it is first needed: they take longer to load than all of a client,
 * which is imported by many a program that sends nothing.
 */
export const loadModule: NodeJS.Process["getBuiltinModule"] = (name: string) =>
  process.getBuiltinModule(name);

/** Whether this is Node itself, and not another runtime that has its modules. */
export function isNode(): boolean {
  return !process.versions["bun"] && !process.versions["deno"];
}

/**
 * Refuses a setting that this runtime is too old to honour: those before Bun 1.4 and Deno 2.8 have the
 * modules of Node, and ignore certificates, authorities and proxies without a word.
 *
 * @param name of the setting
 * @throws ValidationError naming it
 */
export function checkRuntime(name: string): void {
  const { bun, deno } = process.versions;
  if ((bun && isBefore(bun, 1, 4)) || (deno && isBefore(deno, 2, 8))) {
    throw new ValidationError(name, "absent before Bun 1.4 and Deno 2.8, which ignore it", undefined, {
      secret: true,
    });
  }
}

function isBefore(version: string, major: number, minor: number): boolean {
  const [own = 0, ownMinor = 0] = version.split(".").map(Number);
  return own < major || (own === major && ownMinor < minor);
}
