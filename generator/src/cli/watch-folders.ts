import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Calls back with the path, from the root, of what changes below it, until the process ends. Every folder
 * is watched by itself: a watch of single files loses one that is replaced, which is how many editors save.
 *
 * @param isWatched whether to look into a folder, by its path from the root
 */
export function watchFolders(
  root: string,
  isWatched: (path: string) => boolean,
  changed: (path: string) => void,
): void {
  const watchers = new Map<string, FSWatcher>();

  const leave = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };

  const enter = (folder: string): void => {
    if (watchers.has(folder) || !isWatched(folder)) return;
    const watcher = watch(join(root, folder), (_event, name) => {
      const path = join(folder, name ?? "");
      if (isFolder(join(root, path))) enter(path);
      else leave(path);
      changed(path);
    });
    watcher.on("error", () => leave(folder));
    watchers.set(folder, watcher);
    for (const name of readdirSync(join(root, folder))) {
      const path = join(folder, name);
      if (isFolder(join(root, path))) enter(path);
    }
  };

  enter("");
}
