import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Loads a package of `peers/`. It is not there when this project is compiled, so whoever loads it says in
 * a type of its own what it uses of it, and asserts that it read the right thing.
 */
export async function importPeer(peers: string, name: string) {
  const { load } = await import(pathToFileURL(join(peers, "load.js")).href);
  return load(name);
}
