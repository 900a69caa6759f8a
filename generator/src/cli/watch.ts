import { join } from "node:path";
import { watchFolders } from "./watch-folders.js";

/** Editors write a file in several steps; this many milliseconds of quiet end a change. */
const quiet = 40;

/** Whether a path in `specs/` is not itself written by a run. */
function isSource(path: string): boolean {
  return path.split(/[\\/]/)[1] !== "generated";
}

/** The services a changed file belongs to: its own, or all when several share it. */
export function servicesOf(path: string, services: readonly string[]): readonly string[] {
  const [folder = ""] = path.split(/[\\/]/);
  if (!isSource(path) || path === folder) return [];
  return services.includes(folder) ? [folder] : services;
}

/**
 * Runs at once for all services, then again for those whose spec changes, until the process is stopped.
 * What changes during a run is taken up after it. Says after each run how long it took from the first
 * change it is about.
 */
export async function watch(
  root: string,
  services: readonly string[],
  run: (services: readonly string[]) => Promise<unknown>,
): Promise<never> {
  const changed = new Set<string>(services);
  let since = performance.now();
  let wake = (): void => {};
  watchFolders(join(root, "specs"), isSource, (path) => {
    const concerned = servicesOf(path, services);
    if (changed.size === 0 && concerned.length > 0) since = performance.now();
    for (const service of concerned) changed.add(service);
    wake();
  });
  for (;;) {
    const next = [...changed].sort();
    changed.clear();
    const start = since;
    await run(next);
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    process.stdout.write(`\n${seconds} s. Waiting for changes in specs/.\n`);
    while (changed.size === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (changed.size > 0) resolve();
      });
    }
    await new Promise((resolve) => setTimeout(resolve, quiet));
  }
}
