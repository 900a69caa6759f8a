import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

/**
 * Loads a package of `peers/`. It is not there when this project is compiled, so whoever loads it says in
 * a type of its own what it uses of it, and asserts that it read the right thing.
 */
export async function importPeer(peers: string, name: string) {
  const require = createRequire(join(peers, "package.json"));
  return import(pathToFileURL(require.resolve(name)).href);
}
