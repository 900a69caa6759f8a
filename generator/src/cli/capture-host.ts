import type { CompilerHost } from "@typespec/compiler";
import { NodeHost } from "@typespec/compiler";

/** Libraries are what they were when the process started: their code is loaded only once as well. */
function isLibrary(path: string): boolean {
  return path.includes("/node_modules/");
}

/** Reads of libraries are remembered; of anything else, and of what is not there, they are not. */
function remembered<T>(read: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, T>();
  return async (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const found = await read(path);
    if (isLibrary(path)) known.set(path, found);
    return found;
  };
}

/**
 * What compilations of a process share. A file of a library is the same object in each of them, by which
 * the compiler knows that it has been parsed. Specs are always parsed again: what the compiler finds wrong
 * in a file while it binds names, it does not say a second time of the same tree.
 */
const shared = {
  readFile: remembered(NodeHost.readFile),
  realpath: remembered(NodeHost.realpath),
  stat: remembered(NodeHost.stat),
  parseCache: new WeakMap(),
};

/**
 * A host that reads the real file system and keeps what is written to itself: output reaches the
 * disk only when all of it is there.
 */
export function captureHost(): { readonly host: CompilerHost; readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  const host: CompilerHost = {
    ...NodeHost,
    ...shared,
    writeFile: async (path, content) => void files.set(path, content),
    mkdirp: async () => undefined,
    rm: async (path) => void files.delete(path),
  };
  return { host, files };
}
