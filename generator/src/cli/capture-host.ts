import type { CompilerHost } from "@typespec/compiler";
import { NodeHost } from "@typespec/compiler";

/**
 * A host that reads the real file system and keeps what is written to itself: output reaches the
 * disk only when all of it is there.
 */
export function captureHost(): { readonly host: CompilerHost; readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  const host: CompilerHost = {
    ...NodeHost,
    writeFile: async (path, content) => void files.set(path, content),
    mkdirp: async () => undefined,
    rm: async (path) => void files.delete(path),
  };
  return { host, files };
}
